import type { Schedule } from '../news/briefing.ts';

/** One time at which a briefing goes out. */
export interface Slot {
  /** Local and without a zone, to the minute: `2026-03-29T02:30`. */
  readonly nominal: string;
  /** When it comes. */
  readonly at: Date;
}

/** What is to be done now. */
export interface Due {
  /** The slot to run. */
  readonly slot?: Slot;
  /** Slots that came and went without a run, oldest first; only the latest when there are many. */
  readonly missed: readonly Slot[];
  /** True when there were more missed slots than are listed. */
  readonly moreMissed: boolean;
  /**
   * `ahead`: the clock stands more than a year past the slot that was to come next, and nothing is due until somebody
   * has looked at it. `behind`: the last slot served lies days in the future, so the clock was or is wrong; that slot
   * is disregarded.
   */
  readonly clock: 'fine' | 'ahead' | 'behind';
}

/** Which slot is due. Knows time zones; pure. */
export interface Calendar {
  /**
   * @param createdAt since when the briefing has had this schedule
   * @param lastSlot nominal time of the latest slot that was settled
   */
  latestDueSlot(schedule: Schedule, now: Date, createdAt: Date, lastSlot?: string): Due;
  /** The first slot after `now`. */
  nextSlot(schedule: Schedule, now: Date): Slot;
  /** Milliseconds that a zone's clocks are ahead of UTC; negative west of Greenwich. */
  ahead(zone: string, instant: Date): number;
}
