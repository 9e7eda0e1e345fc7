import type { Config } from '../config/load.ts';
import type { Briefing } from '../news/briefing.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { House, Records } from '../wire.ts';
import type { Context, GlobalOptions } from './context.ts';
import { exitCodeFor } from './exit.ts';
import { watchRun } from './progress.ts';

/**
 * Opens the house that the options name, lets `work` do its part and closes it, whatever happens.
 *
 * @param load reads and checks the configuration
 */
export async function inHouse<T>(
  options: GlobalOptions,
  { environment, terminal }: Context,
  work: (house: House, briefings: readonly Briefing[]) => Promise<T>,
  load: (file: string) => Promise<Config> = checkConfig,
): Promise<T> {
  const config = await load(options.config);
  const { openHouse } = await import('../wire.ts');
  const house = await openHouse(config, environment, watchRun(terminal));
  try {
    return await work(house, config.briefings);
  } finally {
    await house.close();
  }
}

/** The same with the records alone, which need neither mail server nor keys. */
export async function atRecords(
  options: GlobalOptions,
  work: (records: Records, config: Config) => Promise<void>,
): Promise<void> {
  const config = await checkConfig(options.config);
  const { openRecords } = await import('../wire.ts');
  const records = await openRecords(config.state);
  try {
    await work(records, config);
  } finally {
    await records.store.close();
  }
}

async function checkConfig(file: string): Promise<Config> {
  return (await import('../config/load.ts')).loadConfig(file);
}

/** The one that is named, or all of them. */
export function chooseBriefings(
  briefings: readonly Briefing[],
  name: string | undefined,
): readonly Briefing[] {
  if (name === undefined) return briefings;
  const chosen = briefings.filter((briefing) => briefing.name === name);
  if (chosen.length > 0) return chosen;
  throw new OperatorError('briefing-unknown', `there is no briefing "${name}"`, {
    hint: `In the configuration: ${briefings.map((briefing) => briefing.name).join(', ')}.`,
  });
}

/**
 * Gives each briefing its turn: what somebody must change about one is said, decides the exit code and stops no other.
 * What time may mend (a full disk, a lock) concerns them all and ends the run.
 */
export async function takeTurns(
  briefings: readonly Briefing[],
  { terminal, end }: Context,
  turn: (briefing: Briefing) => Promise<void>,
): Promise<void> {
  const told = new Set<string>();
  for (const briefing of briefings) {
    try {
      await turn(briefing);
    } catch (error) {
      if (!(error instanceof OperatorError) || error.temporary || briefings.length === 1) throw error;
      const { message, where = '', hint } = error;
      // One template that cannot be read stops every briefing for the same reason.
      if (!told.has(message))
        terminal.complain(
          new OperatorError(error.code, `${briefing.name}: ${message}`, { where, ...(hint && { hint }) }),
        );
      told.add(message);
      end(exitCodeFor(error));
    }
  }
}

/**
 * A signal that is aborted by SIGTERM or SIGINT, so that a run ends in order. A second signal ends the process at once:
 * that is always safe.
 */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => stopping.abort());
  return stopping.signal;
}
