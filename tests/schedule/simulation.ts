/**
 * A simulated world for the calendar: instances that sleep and whose clocks are stepped, all writing what they serve
 * into one place under a unique key. What ought to happen is worked out here by looking at the wall clock quarter hour
 * by quarter hour, without the code under test.
 */

import type { Schedule } from '../../src/news/briefing.ts';
import { latestDueSlot } from '../../src/schedule/slot.ts';
import { seededRandom } from '../support/seeded-random.ts';

const QUARTER = 15 * 60_000;
const HOUR = 4 * QUARTER;
const DAY = 24 * HOUR;

/** What a wall clock in `zone` shows, `2026-03-29T02:30`, by a formatter of its own. */
function wallClock(zone: string): (instant: number) => string {
  const formatter = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (instant) => formatter.format(instant).replace(' ', 'T');
}

/** Every zone of the runtime whose clocks are changed between the two instants, with the instants of the change. */
export function zonesWithChanges(from: number, to: number): Map<string, number[]> {
  const zones = new Map<string, number[]>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const wall = wallClock(zone);
    const ahead = (instant: number) => Date.parse(`${wall(instant)}Z`) - instant;
    const changes: number[] = [];
    let before = ahead(from);
    for (let week = from; week < to; week += 7 * DAY) {
      const after = ahead(week + 7 * DAY);
      if (after === before) continue;
      let instant = week;
      while (ahead(instant) === before) instant += QUARTER;
      changes.push(instant);
      before = after;
    }
    if (changes.length > 0) zones.set(zone, changes);
  }
  return zones;
}

/** The first instant, on a quarter hour, at which the wall clock shows `nominal` or later on its way past it. */
function firstShown(wall: (instant: number) => string, nominal: string): number {
  const start = Date.parse(`${nominal}Z`) - 15 * HOUR;
  for (let instant = start; instant < start + 32 * HOUR; instant += QUARTER) {
    if (wall(instant) >= nominal) return instant;
  }
  throw new Error(`no clock shows ${nominal}`);
}

interface World {
  readonly zone: string;
  /** Local time of the daily slot, `02:30`. */
  readonly time: string;
  readonly from: number;
  readonly to: number;
  readonly instances: number;
  readonly seed: number;
}

interface Outcome {
  readonly served: number;
  /** Slots that somebody asked for in time and nobody served. */
  readonly missed: string[];
  readonly doubled: string[];
  /** Slots served at a time when they had not come yet. */
  readonly early: string[];
}

/**
 * Lets the instances ask every hour or so. Each sleeps now and then (up to two days), and each one's clock is
 * stepped by up to three hours either way for a while.
 */
export function simulate(world: World): Outcome {
  const random = seededRandom(world.seed);
  const [hour, minute] = world.time.split(':').map(Number);
  const schedule: Schedule = {
    cron: `${minute} ${hour} * * *`,
    timezone: world.zone,
    catchUpMinutes: 6 * 60,
  };
  const created = new Date(world.from);
  const wall = wallClock(world.zone);
  const due = dailySlots(world, wall);
  const asked = new Set<string>();
  const served = new Map<string, number>();
  const early: string[] = [];
  let last: string | undefined;

  for (const [instant, clock] of questions(world, random)) {
    for (const [nominal, at] of due) {
      if (clock >= at && clock <= at + 6 * HOUR) asked.add(nominal);
    }
    const { slot } = latestDueSlot(schedule, new Date(clock), created, last);
    if (slot === undefined || instant < world.from) continue;
    if (clock < (due.get(slot.nominal) ?? 0)) early.push(slot.nominal);
    served.set(slot.nominal, (served.get(slot.nominal) ?? 0) + 1);
    last = last === undefined || slot.nominal > last ? slot.nominal : last;
  }
  return {
    served: served.size,
    missed: [...asked].filter((nominal) => !served.has(nominal)),
    doubled: [...served].filter(([, times]) => times > 1).map(([nominal]) => nominal),
    early,
  };
}

/** Nominal time and right instant of each slot of the world that its schedule is old enough for. */
function dailySlots(world: World, wall: (instant: number) => string): Map<string, number> {
  const slots = new Map<string, number>();
  for (let day = world.from; day <= world.to; day += DAY) {
    const nominal = `${new Date(day).toISOString().slice(0, 10)}T${world.time}`;
    const at = firstShown(wall, nominal);
    if (at >= world.from && at <= world.to) slots.set(nominal, at);
  }
  return slots;
}

/** When somebody asks, in order: the true instant, and what that instance's clock says. */
function questions(world: World, random: () => number): [number, number][] {
  const all: [number, number][] = [];
  for (let instance = 0; instance < world.instances; instance += 1) {
    let step = 0;
    for (let instant = world.from; instant < world.to; instant += HOUR * (0.4 + random() * 1.2)) {
      if (random() < 0.01) instant += random() * 2 * DAY;
      if (random() < 0.02) step = (random() - 0.5) * 6 * HOUR;
      if (random() < 0.05) step = 0;
      all.push([instant, instant + step]);
    }
  }
  return all.sort((a, b) => a[0] - b[0]);
}
