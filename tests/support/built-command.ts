import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildDaybook } from '../../scripts/build-daybook.ts';

/**
 * Builds the command as for publishing, into a folder with everything beside it that it is published with.
 *
 * @param folder empty, or made
 * @returns the program's path
 */
export async function buildCommand(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const main = await buildDaybook(join(folder, 'dist'));
  for (const name of ['node_modules', 'templates', 'package.json'])
    symlinkSync(resolve(name), join(folder, name));
  return main;
}
