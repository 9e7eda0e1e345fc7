import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writePassingFile } from './file-writer.ts';

/** SHA-256. */
const HASH_BYTES = 32;

/** Nothing that is kept is larger; a file that somebody put there may be. */
export const MOST_KEPT_BYTES = 50_000_000;

// Windows has neither.
const NO_LINK = constants.O_NOFOLLOW ?? 0;
const NO_WAIT = constants.O_NONBLOCK ?? 0;

/** Who else may write: group and others. */
const FOREIGN_WRITE = 0o022;

/**
 * What a cache kept in a file under this key. Nothing when it was kept under another one, cut short or damaged: the
 * file starts with a hash over the key and all that follows. Nor when somebody else may have put it there, since
 * anybody can make that hash; nor when it is no regular file: a pipe would never end.
 */
export function readKeptFile(path: string, key: string): Buffer | undefined {
  try {
    const file = readOwnFile(path);
    const content = file?.subarray(HASH_BYTES);
    return content && hash(key, content).equals(file!.subarray(0, HASH_BYTES)) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** A regular file, no link, that belongs to the user who runs this and that nobody else may write. */
function readOwnFile(path: string): Buffer | undefined {
  const descriptor = openSync(path, constants.O_RDONLY | NO_LINK | NO_WAIT);
  try {
    const stats = fstatSync(descriptor);
    // Windows knows neither users nor rights here.
    const own =
      process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & FOREIGN_WRITE) === 0);
    const fits = stats.isFile() && stats.size <= MOST_KEPT_BYTES + HASH_BYTES;
    return own && fits ? readFileSync(descriptor) : undefined;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Keeps content in the place of what was kept there before. What cannot be written is made again, so nobody is told.
 */
export function keepFile(path: string, key: string, content: Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writePassingFile(path, Buffer.concat([hash(key, content), content]), 0o600);
  } catch {
    // A full disk, or a folder that is not ours.
  }
}

function hash(key: string, content: Uint8Array): Buffer {
  return createHash('sha256').update(`${key}\0`).update(content).digest();
}
