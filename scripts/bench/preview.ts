import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHIPPED_TEMPLATE } from '../../src/adapters/template-folder.ts';
import { makeNews } from '../../src/briefing/publish.ts';
import { loadConfig } from '../../src/config/load.ts';
import { viewEdition } from '../../src/pipeline/render/view.ts';
import { UNWATCHED } from '../../src/ports/progress.ts';
import { openHouse, openTemplates } from '../../src/wire.ts';
import { type Bench, type Measure, timeInTurns } from '../bench-kit.ts';
import { buildDaybook, bundle } from '../build-daybook.ts';
import type { Task } from './cold/task.ts';

const ROUNDS = 7;
const ROOT = join(import.meta.dirname, '..', '..');
const COLD = join(import.meta.dirname, 'cold');

export const bench: Bench = {
  about:
    'processes from start to end, the sources read and the template compiled before, against one that starts MJML',
  async run() {
    const main = await buildDaybook();
    // Below node_modules, so that the programs find their packages as an installed one does.
    const programs = join(ROOT, 'node_modules', '.cache', 'daybook-bench');
    const cold = { mjml: join(COLD, 'render-with-mjml.ts'), render: join(COLD, 'render-cached.ts') };
    await bundle(cold, programs);
    const cwd = mkdtempSync(join(tmpdir(), 'daybook-bench-'));
    cpSync(join(ROOT, 'sources'), join(cwd, 'sources'), { recursive: true, preserveTimestamps: true });
    copyFileSync(join(ROOT, 'daybook.yaml'), join(cwd, 'daybook.yaml'));
    const task = join(cwd, 'task.json');
    writeFileSync(task, JSON.stringify(await makeTask(join(cwd, 'daybook.yaml'))));
    const cache = join(cwd, '.daybook', 'cache');
    const env = { ...process.env, XDG_CACHE_HOME: join(cwd, 'code') };
    const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd, env, stdio: 'ignore' });
    const time = await timeInTurns(ROUNDS, {
      mjml: () => node(join(programs, 'mjml.js'), task),
      render: () => node(join(programs, 'render.js'), task, SHIPPED_TEMPLATE, cache),
      again: () => node(main, 'preview'),
      // As on a morning when everything is new: what was kept of the last edition is of no use.
      fresh: () => {
        rmSync(join(cache, 'edition-morning'));
        node(main, 'preview');
      },
    });
    rmSync(cwd, { recursive: true });
    const against = (name: string, ms: number, bar?: Measure['bar']): Measure => ({
      name: `${name} / cold MJML`,
      figure: ms / time.mjml,
      unit: 'x',
      ...(bar && { bar }),
      from: `${ms.toFixed(0)} ms, ${time.mjml.toFixed(0)} ms`,
    });
    return [
      against('daybook preview', time.again, { most: 0.3 }),
      against('rendering alone', time.render, { most: 0.3 }),
      against('preview, all sources new', time.fresh),
    ];
  },
};

/** The edition that `daybook preview` renders there, and all that the others need to render the same. */
async function makeTask(file: string): Promise<Task> {
  const config = loadConfig(file);
  const briefing = config.briefings[0]!;
  const house = await openHouse(config, { color: false }, UNWATCHED);
  const { made } = await makeNews(briefing, { id: 'bench', date: '2026-11-23' }, house.room);
  const look = await house.room.look(briefing);
  await house.close();
  const view = viewEdition(made!.edition, look, { stories: 60, lines: 80 });
  return { edition: made!.edition, look, source: openTemplates(config).read(), view };
}
