import type { Command } from 'commander';
import type { Context, GlobalOptions } from './context.ts';

interface RunOptions extends GlobalOptions {
  readonly briefing?: string;
  readonly json?: boolean;
}

export function addRun(command: Command, context: Context): void {
  command
    .option('--briefing <name>', 'only this one')
    .option('--json', 'one object per briefing, for machines')
    .addHelpText(
      'after',
      '\nExample, every ten minutes by cron:\n  */10 * * * * cd /srv/news && daybook run >/dev/null',
    )
    .action(() => run(command.optsWithGlobals<RunOptions>(), context));
}

async function run(options: RunOptions, context: Context): Promise<void> {
  const { chooseBriefings, inHouse, stopSignal, takeTurns } = await import('./house.ts');
  const { runSlot } = await import('../briefing/run-slot.ts');
  const { keepReport } = await import('../briefing/report-run.ts');
  const { endAs } = await import('./send.ts');
  const { printRun } = await import('./run-lines.ts');
  const { terminal } = context;
  await inHouse(options, context, async ({ room, store, alerts }, briefings) => {
    const lock = store.holdRunnerLock();
    const signal = stopSignal();
    try {
      await takeTurns(chooseBriefings(briefings, options.briefing), context, async (briefing) => {
        const started = room.clock.now();
        const result = await runSlot(briefing, room, alerts, signal);
        const report = await keepReport(result, started, room);
        if (options.json) terminal.print(JSON.stringify({ ...report, next: result.next }));
        else printRun(result, report, terminal, room.mailer);
        await alerts.tellOfRun(report);
        endAs(result, context);
      });
    } finally {
      lock.release();
    }
  });
}
