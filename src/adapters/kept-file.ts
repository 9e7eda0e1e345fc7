import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writePassingFile } from './file-writer.ts';

/** SHA-256. */
const HASH_BYTES = 32;

/**
 * What a cache kept in a file under this key. Nothing when it was kept under another one, cut short or damaged: the file
 * starts with a hash over the key and all that follows.
 */
export function readKeptFile(path: string, key: string): Buffer | undefined {
  try {
    const file = readFileSync(path);
    const content = file.subarray(HASH_BYTES);
    return hash(key, content).equals(file.subarray(0, HASH_BYTES)) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps content in the place of what was kept there before. What cannot be written is made again, so nobody is told. */
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
