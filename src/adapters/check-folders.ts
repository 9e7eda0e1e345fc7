import { accessSync, constants, mkdirSync } from 'node:fs';
import { unwritable } from '../ports/unwritable.ts';

/** Makes the folders that are missing. Throws an OperatorError for the first that cannot be made or written. */
export function checkWritable(folders: readonly string[]): void {
  for (const folder of folders) {
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK | constants.X_OK);
    } catch (cause) {
      throw unwritable(folder, cause);
    }
  }
}
