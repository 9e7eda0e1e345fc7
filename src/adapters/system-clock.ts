import type { Clock } from '../ports/clock.ts';

/** The machine's clock: the one place where the time is read. */
export const systemClock: Clock = { now: () => new Date() };
