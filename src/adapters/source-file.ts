import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { Note } from '../news/note.ts';
import type { SourceFile } from '../news/source-file.ts';

/** Bytes of one file: a news page with its pictures inlined has 3 MB, its text 10 KB. */
const MAX_FILE_BYTES = 5_000_000;

/** A file that was found and not yet opened. Paths are bytes, because a name need not be valid UTF-8. */
export interface FoundFile {
  readonly path: Buffer;
  /** As the operator sees it, see `printName`. */
  readonly file: string;
  readonly folder?: string;
}

/** The file's content, or why there is none, or that it is not ready, with what was seen of it. */
export type Opened =
  | { readonly source: SourceFile; readonly identity: string }
  | { readonly note: Note }
  | { readonly unready: Stats };

/**
 * Reads a regular file whole. What is no regular file is not waited for (a pipe would stall every file operation of the
 * process), and a symbolic link in the last place is not followed.
 *
 * @param isReady decides by the open file's state whether it is whole; it is asked again after reading
 */
export function openSourceFile(found: FoundFile, isReady: (stats: Stats) => boolean): Opened {
  let descriptor: number;
  try {
    descriptor = openSync(found.path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    return { note: explainFailure(found, error) };
  }
  try {
    return readDescriptor(found, descriptor, isReady);
  } catch (error) {
    return { note: explainFailure(found, error) };
  } finally {
    closeSync(descriptor);
  }
}

function readDescriptor(found: FoundFile, descriptor: number, isReady: (stats: Stats) => boolean): Opened {
  const stats = fstatSync(descriptor);
  if (!stats.isFile())
    return {
      note: skipNote(
        found.file,
        'not-a-file',
        `This is ${nameKind(stats)}, not a file; only files are read.`,
      ),
    };
  if (stats.size > MAX_FILE_BYTES)
    return {
      note: skipNote(
        found.file,
        'file-too-large',
        `The file has ${stats.size} bytes; news files of up to ${MAX_FILE_BYTES} are read. A saved page is smaller without its pictures.`,
      ),
    };
  if (!isReady(stats)) return { unready: stats };
  const bytes = readBytes(descriptor, stats.size);
  const after = fstatSync(descriptor);
  if (bytes.length !== stats.size || !isUnchanged(after, stats)) return { unready: after };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { file, folder } = found;
  return {
    source: { file, ...(folder !== undefined && { folder }), bytes, sha256, modified: stats.mtime },
    identity: `${stats.dev}:${stats.ino}`,
  };
}

/** True when a file has the size and the time of its last change that it had before. */
export function isUnchanged(now: Stats, before: Stats): boolean {
  return now.size === before.size && now.mtimeMs === before.mtimeMs;
}

/** A note that a file was left out. */
export function skipNote(file: string, rule: string, message: string): Note {
  return { rule, message, file, skipped: true };
}

/** At most `size` bytes: a file that grows meanwhile is not followed. */
function readBytes(descriptor: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(descriptor, bytes, filled, size - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

/** What something is that is no regular file. */
export function nameKind(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}

function explainFailure(found: FoundFile, error: unknown): Note {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  if (code === 'ELOOP')
    return skipNote(
      found.file,
      'symbolic-link',
      'This is a symbolic link, which is not followed; put the file itself here.',
    );
  if (code === 'ENXIO')
    return skipNote(found.file, 'not-a-file', 'This is a socket, not a file; only files are read.');
  return skipNote(found.file, 'unreadable', `The file cannot be read (${code}); ${remedyFor(code)}.`);
}

/** What to do about something that the system does not let us read, by its code for why. */
export function remedyFor(code: string | undefined): string {
  return code === 'EACCES' ? 'give the user that runs Daybook the right to read it' : 'look at the disk';
}
