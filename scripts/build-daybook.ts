import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

let built: string | undefined;

/** Compiles the sources into `dist/` once per process and gives the path of the command. */
export function buildDaybook(): string {
  if (built === undefined) {
    const root = join(import.meta.dirname, '..');
    execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json'], { cwd: root });
    built = join(root, 'dist', 'main.js');
  }
  return built;
}
