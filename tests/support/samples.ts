import { cpSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** A folder with the sample news of this project in `sources/`. */
export function folderWithSamples(): string {
  const folder = temporaryFolder();
  const samples = join(import.meta.dirname, '..', '..', 'sources');
  cpSync(samples, join(folder, 'sources'), { recursive: true, preserveTimestamps: true });
  return folder;
}

/** Writes a file that looks as if it had lain there for a minute, so that it is believed to be whole. */
export function addFile(folder: string, name: string, content: string | Uint8Array): void {
  const path = join(folder, 'sources', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  const before = new Date(Date.now() - 60_000);
  utimesSync(path, before, before);
}
