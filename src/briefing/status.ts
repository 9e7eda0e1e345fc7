import type { Briefing } from '../news/briefing.ts';
import type { Note } from '../news/note.ts';
import type { SettledSlot } from '../ports/slots.ts';
import type { Newsroom } from './newsroom.ts';

/** Where a briefing stands in its schedule. */
export interface BriefingStatus {
  /** `Briefing.name`. */
  readonly briefing: string;
  /** The latest slot that was settled; absent before the first. */
  readonly last?: SettledSlot;
  /** Nominal local time of the next slot. */
  readonly next: string;
  readonly timezone: string;
  /** What the latest run that read something left out, and why. */
  readonly skipped: readonly Note[];
}

/** How a briefing stands: the slot settled last, the next one, and what the latest run left out. */
export async function readBriefingStatus(
  briefing: Briefing,
  room: Pick<Newsroom, 'slots' | 'calendar' | 'clock' | 'reports'>,
): Promise<BriefingStatus> {
  const [last] = await room.slots.settled(briefing.name, 1);
  const next = room.calendar.nextSlot(briefing.schedule, room.clock.now()).nominal;
  const report = await room.reports.latest(briefing.name);
  return {
    briefing: briefing.name,
    ...(last ? { last } : {}),
    next,
    timezone: briefing.schedule.timezone,
    skipped: report?.read?.skipped ?? [],
  };
}
