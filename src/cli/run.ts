import type { Command } from 'commander';
import type { Context, GlobalOptions } from './context.ts';
import { exitCodeFor } from './exit.ts';

interface RunOptions extends GlobalOptions {
  readonly briefing?: string;
  readonly json?: boolean;
}

export function addRun(program: Command, context: Context): void {
  program
    .command('run')
    .description('what a clock calls: keep the latest slot that is due, once however often it is called')
    .option('--briefing <name>', 'only this one')
    .option('--json', 'one object per briefing, for machines')
    .addHelpText('after', '\nExample, every ten minutes by cron:\n  */10 * * * * cd /srv/news && daybook run')
    .action((_options, command: Command) => run(command.optsWithGlobals<RunOptions>(), context));
}

async function run(options: RunOptions, context: Context): Promise<void> {
  const { chooseBriefings, inHouse, stopSignal } = await import('./house.ts');
  const { runSlot } = await import('../briefing/run-slot.ts');
  const { tellSlot } = await import('./run-lines.ts');
  const { escapeControls } = await import('./terminal.ts');
  const { terminal } = context;
  await inHouse(options, context, async ({ room, store }, briefings) => {
    const lock = store.holdRunnerLock();
    const signal = stopSignal();
    try {
      for (const briefing of chooseBriefings(briefings, options.briefing)) {
        const result = await runSlot(briefing, room, signal);
        if (options.json) {
          const { slot, missed, next, delivered } = result;
          terminal.print(JSON.stringify({ briefing: briefing.name, slot, missed, next, delivered }));
        } else {
          for (const line of tellSlot(result)) terminal.print(escapeControls(line));
        }
        const stopped = [...result.finished, ...(result.delivered ? [result.delivered] : [])].find(
          (report) => report.stopped,
        );
        if (stopped?.stopped) {
          terminal.complain(stopped.stopped);
          context.end(exitCodeFor(stopped.stopped));
        }
      }
    } finally {
      lock.release();
    }
  });
}
