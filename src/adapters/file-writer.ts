import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inDiskWords } from './disk-failure.ts';

/**
 * Writes a file so that its path shows the old content or the new one, never a part of it, whatever happens meanwhile:
 * written beside its place, synchronised, renamed, and the folder synchronised. The folder must exist. What fails
 * leaves the old content and throws: a full or failing disk as a temporary OperatorError, else the system's error.
 * `mode` is what a new file may be used for (open(2)), before the umask.
 */
export function writeFileWhole(path: string, content: string | Uint8Array, mode = 0o666): void {
  replaceFile(path, content, mode, 'lasting');
}

/**
 * The same for a file that can be made again at any time: whoever reads it sees it whole, but nobody waits for the
 * disk, and a power failure may take it away.
 */
export function writePassingFile(path: string, content: string | Uint8Array, mode = 0o666): void {
  replaceFile(path, content, mode, 'passing');
}

function replaceFile(
  path: string,
  content: string | Uint8Array,
  mode: number,
  kind: 'lasting' | 'passing',
): void {
  const half = `${path}.${process.pid}.half`;
  try {
    const file = openSync(half, 'w', mode);
    try {
      writeFileSync(file, content);
      if (kind === 'lasting') fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(half, path);
    if (kind === 'lasting') syncFolder(dirname(path));
  } catch (error) {
    rmSync(half, { force: true });
    throw inDiskWords(error, path);
  }
}

/** Makes the folder's entries durable: a rename is on disk only after this (fsync(2)). */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
