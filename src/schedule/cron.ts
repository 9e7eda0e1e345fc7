/**
 * The five fields of a cron line, read as cron(8) reads them. The library enumerates; it is always asked in UTC, on
 * wall-clock times (see `zone.ts`), so that what happens at a clock change is decided in `slot.ts` alone.
 */

import { createRequire } from 'node:module';
import type { Cron } from 'croner';
import { OperatorError } from '../ports/operator-error.ts';

/** What cron(8) knows. The library knows more (`L`, `#`, `W`, `?`), which cron and systemd would read otherwise. */
const FIELD = /^(?:[\d*,/-]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)+$/i;
const NICKNAMES = /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$/i;

/** Longer than any line that a person writes; a bound for what is parsed. */
const MAX_LENGTH = 200;

/** The wall-clock times that match a cron line. */
export interface CronTimes {
  /** The first time after `wall`. */
  next(wall: number): number | undefined;
  /** The last time before `wall`. */
  previous(wall: number): number | undefined;
}

/** Lines that were read before; a property test and a scheduler ask for the same few over and over. */
const known = new Map<string, CronTimes>();
const MAX_KNOWN = 1000;

/**
 * The times of a cron line. Throws an `OperatorError` when it has not five fields of cron(8) (or one of its nicknames,
 * `@daily`), and when it never fires (`0 0 30 2 *`).
 */
export function readCron(line: string): CronTimes {
  const before = known.get(line);
  if (before !== undefined) return before;
  const times = parseCron(line);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(line, times);
  return times;
}

function parseCron(line: string): CronTimes {
  const fields = line.trim().split(/\s+/);
  const nickname = fields.length === 1 && NICKNAMES.test(fields[0]!);
  if (
    line.length > MAX_LENGTH ||
    !(nickname || (fields.length === 5 && fields.every((f) => FIELD.test(f))))
  ) {
    throw unreadable(
      line,
      'it is not five fields of cron(8): minute, hour, day of month, month, day of week',
    );
  }
  // Loaded here: a preview reads no schedule.
  const require = createRequire(import.meta.url);
  const library = require('croner') as typeof import('croner');
  let cron: Cron;
  try {
    cron = new library.Cron(fields.join(' '), {
      timezone: 'UTC',
      mode: '5-part',
      domAndDow: meansBothDays(fields),
    });
  } catch (error) {
    throw unreadable(
      line,
      error instanceof Error ? error.message.replace(/^CronPattern: /, '') : String(error),
    );
  }
  const next = (wall: number) => cron.nextRun(new Date(wall))?.getTime();
  if (next(0) === undefined) {
    throw new OperatorError('cron-never-fires', `The schedule "${line}" never comes: no day matches it.`, {
      hint: 'Choose a day that the month has; "0 7 28 2 *" is 28 February at 07:00.',
    });
  }
  return { next, previous: (wall) => cron.previousRuns(1, new Date(wall))[0]?.getTime() };
}

/**
 * cron(8): a day matches when the day of the month or the day of the week does, if both are restricted; a field that
 * begins with `*` is not (crontab(5); `*` followed by a step counts as unrestricted there, and then both must match).
 */
function meansBothDays(fields: readonly string[]): boolean {
  return [fields[2], fields[4]].some((field) => field === undefined || field.startsWith('*'));
}

function unreadable(line: string, why: string): OperatorError {
  return new OperatorError(
    'cron-unreadable',
    `The schedule "${line.slice(0, MAX_LENGTH)}" cannot be read: ${why}.`,
    {
      hint: 'Five fields as in crontab(5); "0 7 * * 1-5" is 07:00 from Monday to Friday.',
    },
  );
}
