import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** An editor writes a file in several steps; all of them within this time are one change. */
const SETTLE_MS = 120;

/** What to look at: files by their path, folders with everything below them. */
export interface Watched {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/**
 * Calls back after something of it has changed. Files are watched by way of their folder, because editors replace a
 * file instead of writing into it. What does not exist is not watched.
 *
 * @returns ends the watching
 */
export function watchFiles({ files, folders }: Watched, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE_MS);
  };
  const watchers = [
    ...files.map((file) =>
      open(dirname(file), false, (name) => {
        if (name === basename(file)) soon();
      }),
    ),
    ...folders.map((folder) => open(folder, true, soon)),
  ];
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher?.close();
  };
}

function open(
  folder: string,
  recursive: boolean,
  seen: (name: string | null) => void,
): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { recursive }, (_event, name) => seen(name));
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}
