import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, timeInTurns } from '../bench-kit.ts';
import { buildDaybook } from '../build-daybook.ts';

const ROUNDS = 7;
const ROOT = join(import.meta.dirname, '..', '..');
const COLD = join(import.meta.dirname, 'cold');

export const bench: Bench = {
  about: 'processes from start to end, the template compiled before, against one that starts MJML',
  async run() {
    const main = buildDaybook();
    const cwd = mkdtempSync(join(tmpdir(), 'daybook-bench-'));
    cpSync(join(ROOT, 'sources'), join(cwd, 'sources'), { recursive: true, preserveTimestamps: true });
    copyFileSync(join(ROOT, 'daybook.yaml'), join(cwd, 'daybook.yaml'));
    const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd, stdio: 'ignore' });
    const time = await timeInTurns(ROUNDS, {
      mjml: () => node(join(COLD, 'render-with-mjml.ts')),
      render: () => node(join(COLD, 'render-cached.ts'), join(cwd, 'cache')),
      preview: () => node(main, 'preview'),
    });
    rmSync(cwd, { recursive: true });
    return (['preview', 'render'] as const).map((name) => ({
      name: name === 'preview' ? 'daybook preview / cold MJML' : 'rendering alone / cold MJML',
      figure: time[name] / time.mjml,
      unit: 'x',
      bar: { most: 0.3 },
      from: `${time[name].toFixed(0)} ms, ${time.mjml.toFixed(0)} ms`,
    }));
  },
};
