import type { Stats } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Note } from '../news/note.ts';
import type { SourceFile } from '../news/source-file.ts';
import type { Clock } from '../ports/clock.ts';
import type { Inbox } from '../ports/inbox.ts';
import { findFiles } from './folder-walk.ts';
import { type FoundFile, isUnchanged, type Opened, openSourceFile, skipNote } from './source-file.ts';

/** Bytes of new files that one run takes, so that a backlog is worked off run by run within a bounded memory. */
const MAX_RUN_BYTES = 50_000_000;

/** Files, and bytes of them, that are held while it is asked which of them are known. */
const PORTION_FILES = 200;
const PORTION_BYTES = 10_000_000;

/** How long a file must have been left alone before it is believed to be whole. */
const QUIET_MS = 2_000;

/**
 * News files in folders of the local disk. Opens regular files only, never blocks on a pipe, follows no symbolic link
 * out of the folder, and reads names as what they are: anybody's bytes.
 */
export class FolderInbox implements Inbox {
  readonly #root: string;
  readonly #clock: Clock;
  readonly #own: readonly string[];
  readonly #quiet: number;

  /**
   * @param root the folder that globs and the names in notes are relative to
   * @param own absolute paths of what Daybook itself writes and reads there (`out/`, its configuration), which is no
   * news
   * @param quiet milliseconds that a file must have been left alone
   */
  constructor(root: string, clock: Clock, own: readonly string[] = [], quiet: number = QUIET_MS) {
    this.#root = resolve(root);
    this.#own = own;
    this.#clock = clock;
    this.#quiet = quiet;
  }

  async *list(
    globs: readonly string[],
    unseen: (hashes: readonly string[]) => Promise<ReadonlySet<string>> = async (all) => new Set(all),
  ): AsyncIterable<{ readonly source: SourceFile } | { readonly note: Note }> {
    const { files, notes } = findFiles(this.#root, globs, this.#own);
    for (const note of notes) yield { note };
    const opened = new Set<string>();
    let taken = 0;
    let waiting = 0;
    for await (const portion of inPortions(this.#openAll(files))) {
      const asked = portion.flatMap((result) => ('source' in result ? result.source.sha256 : []));
      const fresh = await unseen(asked);
      for (const result of portion) {
        if ('note' in result) {
          yield result;
          continue;
        }
        if (opened.has(result.identity)) continue;
        opened.add(result.identity);
        if (!fresh.has(result.source.sha256)) continue;
        taken += result.source.bytes.length;
        if (taken <= MAX_RUN_BYTES) yield { source: result.source };
        else waiting++;
      }
    }
    if (waiting > 0) yield { note: explainBacklog(waiting) };
  }

  /** Every file once; those that changed a moment ago last, after a pause that shows whether they still change. */
  async *#openAll(files: readonly FoundFile[]): AsyncIterable<Listed> {
    const fresh: { file: FoundFile; before: Stats }[] = [];
    const now = this.#clock.now().getTime();
    for (const file of files) {
      const result = openSourceFile(file, (stats) => Math.abs(now - stats.mtimeMs) >= this.#quiet);
      if ('unready' in result) fresh.push({ file, before: result.unready });
      else yield result;
    }
    if (fresh.length === 0) return;
    await pause(this.#quiet);
    for (const { file, before } of fresh) {
      const result = openSourceFile(file, (stats) => isUnchanged(stats, before));
      if (!('unready' in result)) yield result;
      else {
        const message = 'The file is still being written; it is read by the next run.';
        yield { note: skipNote(file.file, 'still-being-written', message) };
      }
    }
  }
}

/** What became of a file that was ready. */
type Listed = Exclude<Opened, { unready: Stats }>;

async function* inPortions(results: AsyncIterable<Listed>): AsyncIterable<readonly Listed[]> {
  let portion: Listed[] = [];
  let bytes = 0;
  for await (const result of results) {
    portion.push(result);
    if ('source' in result) bytes += result.source.bytes.length;
    if (portion.length < PORTION_FILES && bytes < PORTION_BYTES) continue;
    yield portion;
    portion = [];
    bytes = 0;
  }
  if (portion.length > 0) yield portion;
}

function explainBacklog(waiting: number): Note {
  const [files, wait] = waiting === 1 ? ['file', 'waits'] : ['files', 'wait'];
  return {
    rule: 'too-much-at-once',
    message: `One run reads ${MAX_RUN_BYTES / 1e6} MB of new files; ${waiting} more ${files} ${wait} for the next one.`,
    skipped: true,
  };
}
