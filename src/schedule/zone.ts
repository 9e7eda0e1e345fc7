/**
 * Time zones: what the clock on the wall shows at an instant, and at which instant it shows a given time. The zone data
 * is the runtime's own (`Intl`, IANA tz database). A wall-clock time is kept as the number that `Date.UTC` gives for
 * its fields, so that arithmetic on it knows no zone.
 */

import { OperatorError } from '../ports/operator-error.ts';

const DAY = 86_400_000;
const SECOND = 1000;

/** One formatter per zone in use; making one costs fifty times what asking it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** Milliseconds that `zone` is ahead of UTC at `instant` (negative west of Greenwich). */
export function offsetAt(zone: string, instant: number): number {
  const match = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(formatterOf(zone).format(instant));
  if (match?.[1] === undefined) return 0;
  const [, sign, hours, minutes, seconds = '0'] = match;
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * SECOND;
  return sign === '-' ? -size : size;
}

/** What the wall clock in `zone` shows at `instant`. Both in milliseconds; see the top of the file. */
export function wallAt(zone: string, instant: number): number {
  return instant + offsetAt(zone, instant);
}

/**
 * The latest time that the wall clock has shown by `instant`: later than what it shows now while it repeats an hour.
 */
export function latestWallBy(zone: string, instant: number): number {
  const now = offsetAt(zone, instant);
  return instant + Math.max(now, offsetAt(zone, instant - DAY));
}

/**
 * The instant at which the wall clock in `zone` first shows `wall`. A time that it never shows (the hour that is left
 * out in spring) gives the first instant after the gap; one that it shows twice gives the first.
 *
 * No offset in the database is larger than 14 hours, so a day before and a day after `wall` stand on either side of the
 * change, also where a zone left out a whole day (Pacific/Apia, 30 December 2011).
 */
export function instantOf(zone: string, wall: number): number {
  const before = offsetAt(zone, wall - DAY);
  const after = offsetAt(zone, wall + DAY);
  for (const offset of [Math.max(before, after), Math.min(before, after)]) {
    if (wallAt(zone, wall - offset) === wall) return wall - offset;
  }
  return firstInstantAfterGap(zone, wall - after, wall - before, before);
}

/** The change from `before` to another offset, which lies after `low` and not after `high`, to the second. */
function firstInstantAfterGap(zone: string, low: number, high: number, before: number): number {
  let [from, to] = [low, high];
  while (to - from > SECOND) {
    const middle = from + Math.floor((to - from) / 2 / SECOND) * SECOND;
    if (offsetAt(zone, middle) === before) from = middle;
    else to = middle;
  }
  return to;
}

/**
 * Throws an `OperatorError` unless `zone` is a name of the IANA database. An offset (`+02:00`) is refused: it would be
 * an hour wrong for half of the year.
 */
export function checkTimeZone(zone: string): void {
  if (/^[A-Za-z]/.test(zone)) {
    try {
      formatterOf(zone);
      return;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const meant = nearestZone(zone);
  throw new OperatorError('unknown-time-zone', `There is no time zone "${zone}".`, {
    hint: `Use a name of the IANA database${meant ? `; did you mean ${meant}?` : ', for example Europe/Berlin or UTC.'}`,
  });
}

/** The zone whose city was meant: `Berlin` and `europe\berlin` are Europe/Berlin. */
function nearestZone(zone: string): string | undefined {
  const city = lastPart(zone);
  return Intl.supportedValuesOf('timeZone').find((known) => lastPart(known) === city);
}

function lastPart(zone: string): string {
  return zone
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '')
    .split(/[/\\]/)
    .at(-1)!;
}
