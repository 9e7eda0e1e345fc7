/**
 * The calendar. Alarms ring when they like: early, late, twice, never while the machine sleeps. They only ask here
 * which slot is due, and the answer depends on the time alone:
 *
 * - a slot is named by its nominal local time, so it is one slot however the clock runs;
 * - one that falls into the hour left out in spring is due at the first instant after it; in the hour that comes twice
 *   in autumn, the first time;
 * - the latest slot that has come is due when it is no older than the catch-up window, no older than the schedule, and
 *   later than the last one served; all others since then were missed and are named, never run late in a heap;
 * - whoever runs a slot first writes its key down; the key is unique, so two machines cannot both run it.
 */

import type { Schedule } from '../news/briefing.ts';
import type { Due, Slot } from '../ports/calendar.ts';
import { readCron } from './cron.ts';
import { checkTimeZone, instantOf, latestWallBy, wallAt } from './zone.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Missed slots named one by one; after that only that there were more. */
export const MISSED_LISTED = 50;

/**
 * More than the longest step of a clock that is merely wrong by its zone; a served slot beyond it is a clock's error.
 */
const CLOCK_BEHIND = 2 * DAY;

/** A machine may be switched off for months; a year past the slot that was expected next is a clock's error. */
const CLOCK_AHEAD = 366 * DAY;

/**
 * The slot that is due at `now`, if any. `createdAt` is when this schedule (its cron line and zone) was first seen: no
 * slot before that minute counts. `lastSlot` is the nominal time of the latest slot that was served.
 * Throws an `OperatorError` when the schedule cannot be read.
 */
export function latestDueSlot(schedule: Schedule, now: Date, createdAt: Date, lastSlot?: string): Due {
  const clock = judgeClock(schedule, now, createdAt, lastSlot);
  if (clock === 'ahead') return { missed: [], moreMissed: false, clock };
  const served = clock === 'behind' ? undefined : lastSlot;
  const oldest = Math.floor(createdAt.getTime() / MINUTE) * MINUTE;
  const window = now.getTime() - schedule.catchUpMinutes * MINUTE;

  let slot: Slot | undefined;
  const missed: Slot[] = [];
  let later: Slot | undefined;
  for (const candidate of slotsUntil(schedule, now)) {
    if (candidate.at.getTime() < oldest || (served !== undefined && candidate.nominal <= served)) break;
    // Several times within a gap come at one instant: one run serves them.
    const merged = candidate.at.getTime() === later?.at.getTime();
    if (later === undefined && candidate.at.getTime() >= window) slot = candidate;
    else if (!merged) missed.push(candidate);
    later = candidate;
    if (missed.length > MISSED_LISTED) break;
  }
  return {
    ...(slot === undefined ? {} : { slot }),
    missed: missed.slice(0, MISSED_LISTED).reverse(),
    moreMissed: missed.length > MISSED_LISTED,
    clock,
  };
}

/** The first slot that comes after `now`. Throws an `OperatorError` when the schedule cannot be read. */
export function nextSlot(schedule: Schedule, now: Date): Slot {
  const times = readCron(schedule.cron);
  let wall = times.next(wallAt(schedule.timezone, now.getTime()));
  while (wall !== undefined) {
    const slot = slotAt(schedule.timezone, wall);
    if (slot.at > now) return slot;
    wall = times.next(wall);
  }
  throw new Error(`${schedule.cron} has no time after ${now.toISOString()}`);
}

/** Throws an `OperatorError` when the time zone is unknown, or the cron line is unreadable or never fires. */
export function checkSchedule(schedule: Pick<Schedule, 'cron' | 'timezone'>): void {
  checkTimeZone(schedule.timezone);
  readCron(schedule.cron);
}

/** The slots that have come by `now`, latest first. */
function* slotsUntil({ cron, timezone }: Schedule, now: Date): Generator<Slot> {
  const times = readCron(cron);
  let wall = times.previous(latestWallBy(timezone, now.getTime()) + MINUTE);
  while (wall !== undefined) {
    const slot = slotAt(timezone, wall);
    if (slot.at <= now) yield slot;
    wall = times.previous(wall);
  }
}

function slotAt(timezone: string, wall: number): Slot {
  return { nominal: new Date(wall).toISOString().slice(0, 16), at: new Date(instantOf(timezone, wall)) };
}

function judgeClock(
  schedule: Schedule,
  now: Date,
  createdAt: Date,
  lastSlot: string | undefined,
): Due['clock'] {
  const last = lastSlot === undefined ? undefined : instantOf(schedule.timezone, Date.parse(`${lastSlot}Z`));
  if (last !== undefined && last > now.getTime() + CLOCK_BEHIND) return 'behind';
  const expected = nextSlot(schedule, new Date(Math.max(createdAt.getTime(), last ?? 0)));
  return now.getTime() > expected.at.getTime() + CLOCK_AHEAD ? 'ahead' : 'fine';
}
