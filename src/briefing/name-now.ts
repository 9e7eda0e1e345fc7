import type { Briefing } from '../news/briefing.ts';
import { type EditionName, nameHandMade } from '../news/edition-name.ts';
import type { Newsroom } from './newsroom.ts';

/** Names an edition that is made by hand, after what the clocks show now where the briefing is read. */
export function nameNow(
  { name, schedule }: Briefing,
  { clock, calendar }: Pick<Newsroom, 'clock' | 'calendar'>,
): EditionName {
  const now = clock.now();
  return nameHandMade(name, now, calendar.ahead(schedule.timezone, now));
}
