import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, timeInTurns } from '../bench-kit.ts';
import { buildDaybook } from '../build-daybook.ts';

const ROUNDS = 9;

export const bench: Bench = {
  about: 'the compiled command line, from the shell’s point of view',
  async run() {
    const main = await buildDaybook();
    const cwd = mkdtempSync(join(tmpdir(), 'daybook-bench-'));
    const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd, stdio: 'ignore' });
    const time = await timeInTurns(ROUNDS, {
      node: () => node('-e', '0'),
      help: () => node(main, '--help'),
    });
    rmSync(cwd, { recursive: true });
    return [
      {
        name: 'daybook --help / node -e 0',
        figure: time.help / time.node,
        unit: 'x',
        bar: { most: 2 },
        from: `${time.help.toFixed(0)} ms, ${time.node.toFixed(0)} ms`,
      },
    ];
  },
};
