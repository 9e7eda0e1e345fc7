import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../src/news/briefing.ts';
import { checkSchedule, latestDueSlot, MISSED_LISTED, nextSlot } from '../../src/schedule/slot.ts';
import { simulate, zonesWithChanges } from './simulation.ts';

const berlin = (cron: string, hours = 6): Schedule => ({
  cron,
  timezone: 'Europe/Berlin',
  catchUpMinutes: hours * 60,
});
const at = (iso: string) => new Date(iso);
const DAY = 86_400_000;
const longAgo = at('2026-01-01T00:00:00Z');

describe('the slot that is due', () => {
  const weekdays = berlin('0 7 * * 1-5');

  it('is the latest one that has come', () => {
    const due = latestDueSlot(weekdays, at('2026-11-23T06:00:00Z'), longAgo, '2026-11-20T07:00');
    expect(due.slot).toEqual({ nominal: '2026-11-23T07:00', at: at('2026-11-23T06:00:00Z') });
    expect(due.missed).toEqual([]);
  });

  it('is none a second before it comes', () => {
    expect(latestDueSlot(weekdays, at('2026-11-23T05:59:59Z'), longAgo, '2026-11-20T07:00').slot).toBe(
      undefined,
    );
  });

  it('is none once it was served, also after the clock was put back', () => {
    for (const now of ['2026-11-23T06:00:01Z', '2026-11-23T09:00:00Z', '2026-11-23T03:00:00Z']) {
      const due = latestDueSlot(weekdays, at(now), longAgo, '2026-11-23T07:00');
      expect(due).toEqual({ missed: [], moreMissed: false, clock: 'fine' });
    }
  });

  it('still runs within the catch-up window and is reported as missed after it', () => {
    const woken = latestDueSlot(weekdays, at('2026-11-23T12:00:00Z'), longAgo, '2026-11-20T07:00');
    expect(woken.slot?.nominal).toBe('2026-11-23T07:00');
    const late = latestDueSlot(weekdays, at('2026-11-23T12:00:01Z'), longAgo, '2026-11-20T07:00');
    expect(late.slot).toBe(undefined);
    expect(late.missed.map((slot) => slot.nominal)).toEqual(['2026-11-23T07:00']);
  });

  it('names the slots that were slept through, oldest first', () => {
    const due = latestDueSlot(weekdays, at('2026-11-25T06:30:00Z'), longAgo, '2026-11-19T07:00');
    expect(due.slot?.nominal).toBe('2026-11-25T07:00');
    expect(due.missed.map((slot) => slot.nominal)).toEqual([
      '2026-11-20T07:00',
      '2026-11-23T07:00',
      '2026-11-24T07:00',
    ]);
  });

  it('is never older than the schedule; the minute in which that was made belongs to it', () => {
    const made = at('2026-11-23T06:30:20Z');
    expect(latestDueSlot(weekdays, at('2026-11-23T06:31:00Z'), made)).toMatchObject({ missed: [] });
    expect(latestDueSlot(weekdays, at('2026-11-23T06:31:00Z'), made).slot).toBe(undefined);
    expect(latestDueSlot(berlin('30 7 * * *'), at('2026-11-23T06:30:40Z'), made).slot?.nominal).toBe(
      '2026-11-23T07:30',
    );
  });

  it('lists a bounded number of missed slots', () => {
    const due = latestDueSlot(berlin('* * * * *'), at('2026-11-23T06:00:00Z'), longAgo);
    expect(due.missed).toHaveLength(MISSED_LISTED);
    expect(due.moreMissed).toBe(true);
    expect(due.missed.at(-1)?.nominal).toBe('2026-11-23T06:59');
  });
});

describe('a clock that was wrong', () => {
  const daily = berlin('0 7 * * *');

  it('stands more than a year ahead: nothing is due until somebody has looked', () => {
    const due = latestDueSlot(daily, at('2031-11-23T06:00:00Z'), longAgo, '2026-11-22T07:00');
    expect(due).toEqual({ missed: [], moreMissed: false, clock: 'ahead' });
  });

  it('a machine that was off for months simply goes on', () => {
    const due = latestDueSlot(daily, at('2027-06-01T05:00:00Z'), longAgo, '2026-11-22T07:00');
    expect(due).toMatchObject({ clock: 'fine', moreMissed: true, slot: { nominal: '2027-06-01T07:00' } });
  });

  it('was ahead when the last slot was served: that slot no longer counts', () => {
    const due = latestDueSlot(
      daily,
      at('2026-11-23T06:00:00Z'),
      at('2026-11-22T12:00:00Z'),
      '2027-03-01T07:00',
    );
    expect(due).toMatchObject({ clock: 'behind', slot: { nominal: '2026-11-23T07:00' } });
  });
});

describe('a change of the clocks', () => {
  it('runs a slot of the hour left out at the first instant after it', () => {
    const schedule = berlin('30 2 * * *');
    expect(nextSlot(schedule, at('2026-03-28T12:00:00Z'))).toEqual({
      nominal: '2026-03-29T02:30',
      at: at('2026-03-29T01:00:00Z'),
    });
    expect(
      latestDueSlot(schedule, at('2026-03-29T01:00:00Z'), longAgo, '2026-03-28T02:30').slot?.nominal,
    ).toBe('2026-03-29T02:30');
  });

  it('serves several slots of the hour left out with one run and calls none of them missed', () => {
    const due = latestDueSlot(
      berlin('*/15 2 * * *'),
      at('2026-03-29T01:00:00Z'),
      longAgo,
      '2026-03-28T02:45',
    );
    expect(due.slot?.nominal).toBe('2026-03-29T02:45');
    expect(due.missed).toEqual([]);
  });

  it('runs a slot of the hour that comes twice at its first coming only', () => {
    const schedule = berlin('30 2 * * *');
    const first = at('2026-10-25T00:30:00Z');
    expect(latestDueSlot(schedule, first, longAgo, '2026-10-24T02:30').slot?.at).toEqual(first);
    // Second 02:10: the wall clock stands before 02:30 again, and the slot has come all the same.
    expect(latestDueSlot(schedule, at('2026-10-25T01:10:00Z'), longAgo, '2026-10-24T02:30').slot?.at).toEqual(
      first,
    );
    expect(latestDueSlot(schedule, at('2026-10-25T01:30:00Z'), longAgo, '2026-10-25T02:30').slot).toBe(
      undefined,
    );
    expect(nextSlot(schedule, first).nominal).toBe('2026-10-26T02:30');
  });

  it('finds the first instant of a day after one that a zone left out', () => {
    const apia: Schedule = { cron: '0 9 * * *', timezone: 'Pacific/Apia', catchUpMinutes: 360 };
    expect(nextSlot(apia, at('2011-12-30T00:00:00Z'))).toEqual({
      nominal: '2011-12-30T09:00',
      at: at('2011-12-30T10:00:00Z'),
    });
  });

  it('misses none and doubles none in any zone, with three instances that sleep and whose clocks are stepped', () => {
    const from = Date.UTC(2026, 0, 1);
    const zones = zonesWithChanges(from, Date.UTC(2028, 0, 1));
    expect(zones.size).toBeGreaterThan(100);
    // Zones that change together behave alike; `scripts/evaluate/calendar.ts` runs each of them through two years.
    const kinds = new Map([...zones].map(([zone, changes]) => [changes.join(), { zone, changes }]));
    let served = 0;
    for (const { zone, changes } of kinds.values()) {
      for (const [index, change] of changes.entries()) {
        const outcome = simulate({
          zone,
          time: ['02:30', '01:45', '00:15', '03:00'][(index + zone.length) % 4]!,
          from: change - DAY,
          to: change + 2 * DAY,
          instances: 3,
          seed: change / 900_000,
        });
        expect({ zone, ...outcome }).toMatchObject({ zone, missed: [], doubled: [], early: [] });
        served += outcome.served;
      }
    }
    expect(served).toBeGreaterThan(200);
  });
});

describe('a schedule that cannot work is refused', () => {
  it.each([
    ['0 0 30 2 *', 'cron-never-fires'],
    ['0 7 31 4,6,9,11 *', 'cron-never-fires'],
    ['0 7 * *', 'cron-unreadable'],
    ['0 0 7 * * *', 'cron-unreadable'],
    ['60 * * * *', 'cron-unreadable'],
    ['0 24 * * *', 'cron-unreadable'],
    ['0 7 * * 8', 'cron-unreadable'],
    ['0 7 L * *', 'cron-unreadable'],
    ['0 7 * * mon#2', 'cron-unreadable'],
    ['? 7 * * *', 'cron-unreadable'],
    ['*/0 * * * *', 'cron-unreadable'],
    ['@reboot', 'cron-unreadable'],
    ['', 'cron-unreadable'],
    [`0 7 ${'1,'.repeat(5000)}1 * *`, 'cron-unreadable'],
  ])('cron %s', (cron, code) => {
    expect(() => checkSchedule({ cron, timezone: 'UTC' })).toThrow(expect.objectContaining({ code }));
  });

  it.each(['Europe/Berlim', '+02:00', '', 'Mars/Olympus', 'CET/../x'])('time zone %s', (timezone) => {
    expect(() => checkSchedule({ cron: '0 7 * * *', timezone })).toThrow(
      expect.objectContaining({ code: 'unknown-time-zone' }),
    );
  });

  it('names the zone that was meant', () => {
    expect(() => checkSchedule({ cron: '0 7 * * *', timezone: 'new york' })).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('America/New_York') }),
    );
  });
});

describe('cron lines mean what cron(8) says', () => {
  const days = (cron: string) => {
    const found: string[] = [];
    let now = at('2026-11-01T00:00:00Z');
    for (let count = 0; count < 4; count += 1) {
      now = nextSlot({ cron, timezone: 'UTC', catchUpMinutes: 0 }, now).at;
      found.push(now.toISOString().slice(5, 16));
    }
    return found;
  };

  it.each([
    [
      'either day, when both are restricted',
      '0 7 13 * 5',
      ['11-06T07:00', '11-13T07:00', '11-20T07:00', '11-27T07:00'],
    ],
    [
      'both days, when one begins with a star',
      '0 7 */2 * 1',
      ['11-09T07:00', '11-23T07:00', '12-07T07:00', '12-21T07:00'],
    ],
    ['names and ranges', '0 7 * nov MON-wed', ['11-02T07:00', '11-03T07:00', '11-04T07:00', '11-09T07:00']],
    ['Sunday as 0 and 7', '0 7 * * 7', ['11-01T07:00', '11-08T07:00', '11-15T07:00', '11-22T07:00']],
    ['steps and lists', '10-30/20 6,18 1 * *', ['11-01T06:10', '11-01T06:30', '11-01T18:10', '11-01T18:30']],
    ['nicknames', '@monthly', ['12-01T00:00', '01-01T00:00', '02-01T00:00', '03-01T00:00']],
  ])('%s', (_name, cron, expected) => {
    expect(days(cron)).toEqual(expected);
  });

  it('a leap day waits for its year', () => {
    expect(nextSlot(berlin('0 7 29 2 *'), at('2026-11-01T00:00:00Z')).nominal).toBe('2028-02-29T07:00');
  });
});
