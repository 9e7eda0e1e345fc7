import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names the build that runs, down to its last change. Nothing when the program runs from its sources, which may change
 * without anybody telling it.
 */
export function readProgramBuild(): string | undefined {
  try {
    // Written beside the command by scripts/build-daybook.ts, whose parts lie one folder deeper.
    return readFileSync(join(import.meta.dirname, '..', 'build.txt'), 'utf8');
  } catch {
    return undefined;
  }
}
