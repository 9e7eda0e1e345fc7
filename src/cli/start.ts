import type { Command } from 'commander';
import type { Briefing } from '../news/briefing.ts';
import type { Log } from '../ports/log.ts';
import { UNWATCHED } from '../ports/progress.ts';
import type { House } from '../wire.ts';
import type { Context, GlobalOptions } from './context.ts';

const AFTER_HELP = `
Logs are lines of JSON on standard error. SIGTERM ends it in order.

Example:
  $ daybook start`;

export function addStart(command: Command, context: Context): void {
  command
    .addHelpText('after', AFTER_HELP)
    .action(() => start(command.optsWithGlobals<GlobalOptions>(), context));
}

async function start(options: GlobalOptions, { environment }: Context): Promise<void> {
  const { loadConfig } = await import('../config/load.ts');
  const { openHouse, openLogbook, serveReaders, setAlarm } = await import('../wire.ts');
  const { stopSignal } = await import('./house.ts');
  const config = loadConfig(options.config);
  const log = openLogbook(environment);
  const house = await openHouse(
    config,
    environment,
    { ...UNWATCHED, serverFails: (reply) => log.warn('the mail server fails', { reply }) },
    log,
  );
  const web = await serveReaders(config, environment, house, log);
  const stop = stopSignal();
  const alarm = await setAlarm({
    names: config.briefings.map(({ name }) => name),
    wake: (name, signal) =>
      keepTimes(config.briefings.find((briefing) => briefing.name === name)!, house, log, signal),
    failed: (briefing, error) =>
      log.warn('trying again soon', {
        briefing,
        reason: error instanceof Error ? error.message : String(error),
      }),
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

/** One briefing's minute. What ends its run is told, and thrown. */
async function keepTimes(
  briefing: Briefing,
  { room, store, alerts }: House,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const { runSlot } = await import('../briefing/run-slot.ts');
  const { keepReport } = await import('../briefing/report-run.ts');
  const lock = store.holdRunnerLock();
  try {
    const started = room.clock.now();
    const result = await runSlot(briefing, room, alerts, signal);
    for (const { rule, file, message } of result.news?.intake.notes ?? []) log.warn(rule, { file, message });
    const report = await keepReport(result, started, room);
    // A round in which nothing was due is not worth a line a minute.
    if (report.slot || report.missed.length > 0 || report.deliveries.length > 0)
      await alerts.tellOfRun(report);
  } finally {
    lock.release();
  }
}
