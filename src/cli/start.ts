import type { Command } from 'commander';
import type { Briefing } from '../news/briefing.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { House } from '../wire.ts';
import type { Context, GlobalOptions } from './context.ts';

export function addStart(program: Command, context: Context): void {
  program
    .command('start')
    .description(
      'stay and run every briefing at its times; serves unsubscribe links when "web" is configured',
    )
    .addHelpText(
      'after',
      '\nLogs are lines of JSON on standard error. SIGTERM ends it in order.\n\nExample:\n  $ daybook start',
    )
    .action((_options, command: Command) => start(command.optsWithGlobals<GlobalOptions>(), context));
}

async function start(options: GlobalOptions, context: Context): Promise<void> {
  const { loadConfig } = await import('../config/load.ts');
  const { openHouse, openLogbook, serveReaders, setAlarm } = await import('../wire.ts');
  const { stopSignal } = await import('./house.ts');
  const config = loadConfig(options.config);
  const log = openLogbook(context.environment);
  const house = await openHouse(config, context.environment, { reading() {} });
  const web = await serveReaders(config, context.environment, house, log);
  const stop = stopSignal();
  const alarm = setAlarm({
    wake: (signal) => runAll(config.briefings, house, log, signal),
    failed: (error) => log.error('run failed', { error: error as Error }),
    stillBusy: (minutes) => log.warn('still at work; the next slot waits', { minutes }),
  });
  log.info('started', { briefings: config.briefings.map(({ name }) => name).join(', '), port: web?.port });
  await new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
  log.info('stopping');
  await alarm.stop();
  await web?.close();
  await house.close();
  log.info('stopped');
}

/** One round over all briefings; what stops one does not stop the next. */
async function runAll(
  briefings: readonly Briefing[],
  { room, store }: House,
  log: ReturnType<typeof import('../wire.ts').openLogbook>,
  signal: AbortSignal,
): Promise<void> {
  const { runSlot } = await import('../briefing/run-slot.ts');
  const lock = store.holdRunnerLock();
  const errors: unknown[] = [];
  try {
    for (const briefing of briefings) {
      try {
        const { slot, missed, finished, news, delivered } = await runSlot(briefing, room, signal);
        for (const { nominal } of missed)
          log.warn('slot skipped, too late', { briefing: briefing.name, slot: nominal });
        for (const note of news?.intake.notes ?? [])
          log.warn(note.rule, { file: note.file, message: note.message });
        if (slot)
          log.info('slot kept', {
            briefing: briefing.name,
            slot: slot.nominal,
            edition: news?.made?.edition.id,
          });
        for (const { edition, tally, stopped } of [...finished, ...(delivered ? [delivered] : [])]) {
          log.info('delivered', {
            edition,
            sent: tally.sent,
            failed: tally.failed,
            uncertain: tally.uncertain,
          });
          if (stopped) throw stopped;
        }
      } catch (error) {
        if (!(error instanceof OperatorError)) throw error;
        log.error(error.code, { briefing: briefing.name, message: error.message, hint: error.hint });
        errors.push(error);
      }
    }
  } finally {
    lock.release();
  }
  if (errors.length > 0) throw errors[0];
}
