import { accessSync, constants, mkdirSync } from 'node:fs';
import { unwritable } from '../ports/unwritable.ts';

/** Makes the folder when it is missing, with this mode. Throws an OperatorError when it cannot be made or written. */
export function checkWritable(folder: string, mode = 0o777): void {
  try {
    mkdirSync(folder, { recursive: true, mode });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}
