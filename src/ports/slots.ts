import type { Traces } from './archive.ts';

/** What became of a moment at which a briefing was due. */
export interface SettledSlot {
  readonly briefing: string;
  /** Nominal local time, `2026-11-23T07:00`. */
  readonly slot: string;
  /** `edition`: an edition was published. `empty`: there was no news. `skipped`: too late. */
  readonly outcome: 'edition' | 'empty' | 'skipped';
  /** `Edition.id`. */
  readonly edition?: string;
  readonly settled: Date;
}

/** Which slots have been kept, so that each is kept once. A published edition settles its own. */
export interface Slots {
  /** Settles a slot without an edition. False when it had been settled before; then nothing is written. */
  settle(slot: Omit<SettledSlot, 'edition'>, traces?: Traces): Promise<boolean>;
  /** The newest first. */
  settled(briefing: string, limit: number): Promise<readonly SettledSlot[]>;
  /** Since when the briefing has had this schedule; `now`, recorded, when it is new or changed. */
  scheduledSince(briefing: string, schedule: { cron: string; timezone: string }, now: Date): Promise<Date>;
}
