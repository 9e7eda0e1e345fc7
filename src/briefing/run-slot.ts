import type { Briefing } from '../news/briefing.ts';
import { nameScheduled } from '../news/edition-name.ts';
import type { Due, Slot } from '../ports/calendar.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { Alerts } from './alert.ts';
import { type DeliveryScope, deliverOpen } from './deliver.ts';
import type { Newsroom } from './newsroom.ts';
import { makeNews, publish } from './publish.ts';
import { listUsedUp } from './read-edition.ts';
import { isAskedToStop, type RunResult, reportOn, requireRecipients } from './send.ts';

/** What a clock's call did. */
export interface SlotResult extends RunResult {
  /** The slot that was due; absent when none was. */
  readonly slot?: Slot;
  /** Slots that came and went without a run; they are settled as skipped. */
  readonly missed: readonly Slot[];
  /** True when there were more of them, all earlier. */
  readonly moreMissed: boolean;
  /** The next one after now. */
  readonly next: Slot;
}

/**
 * What a clock calls, as often as it likes: for the latest slot that is due, reads what is new, composes, records and
 * delivers, once. Also goes on with what an earlier run left open. What ends the run is told to the operators, and
 * thrown.
 */
export async function runSlot(
  briefing: Briefing,
  room: Newsroom,
  alerts: Pick<Alerts, 'tellOfError'>,
  signal: AbortSignal,
): Promise<SlotResult> {
  try {
    return await runDueSlot(briefing, room, signal);
  } catch (error) {
    await alerts.tellOfError(briefing.name, error);
    throw error;
  }
}

async function runDueSlot(briefing: Briefing, room: Newsroom, signal: AbortSignal): Promise<SlotResult> {
  const now = room.clock.now();
  const { schedule } = briefing;
  const scope = { briefing: briefing.name, hurry: false, signal };
  const finished = await deliverOpen(room, room.rules, scope);
  const since = await room.slots.scheduledSince(briefing.name, schedule, now);
  const [last] = await room.slots.settled(briefing.name, 1);
  const due = await findDue(briefing, room, now, since, last?.slot);
  refuseWrongClock(due, briefing, now);
  for (const { nominal } of due.missed) {
    await room.slots.settle({ briefing: briefing.name, slot: nominal, outcome: 'skipped', settled: now });
  }
  const { missed, moreMissed } = due;
  const seen = { briefing, finished, missed, moreMissed, next: room.calendar.nextSlot(schedule, now) };
  if (!due.slot || finished.some(({ stopped }) => stopped)) return seen;
  if (signal.aborted) return { ...seen, abandoned: true };
  return { ...seen, slot: due.slot, ...(await keepSlot(briefing, due.slot, room, scope)) };
}

async function keepSlot(
  briefing: Briefing,
  slot: Slot,
  room: Newsroom,
  scope: DeliveryScope,
): Promise<Pick<RunResult, 'news' | 'delivered' | 'abandoned'>> {
  const name = nameScheduled(briefing.name, slot.nominal);
  const news = await makeNews(briefing, name, room);
  if (await isAskedToStop(scope.signal)) return { abandoned: true };
  if (!news.made) {
    const { sightings } = news.intake;
    const consumed = listUsedUp(news.intake);
    const remembered = { day: name.date, sightings, stories: [], teasers: [] };
    const settled = {
      briefing: briefing.name,
      slot: slot.nominal,
      outcome: 'empty',
      settled: room.clock.now(),
    } as const;
    await room.slots.settle(settled, { consumed, remembered });
    return { news };
  }
  requireRecipients(briefing, news.made.recipients);
  if ((await publish(news.made, room, slot.nominal)) === 'slot-taken') return {};
  return { news, ...reportOn(news.made.edition.id, await deliverOpen(room, room.rules, scope)) };
}

/** The slot that is due. After a leap of the clock, an edition sent by hand says that somebody has looked at it. */
async function findDue(
  briefing: Briefing,
  { calendar, archive }: Newsroom,
  now: Date,
  since: Date,
  last: string | undefined,
): Promise<Due> {
  const due = calendar.latestDueSlot(briefing.schedule, now, since, last);
  if (due.clock !== 'ahead') return due;
  const [newest] = await archive.list({ briefing: briefing.name, limit: 1 });
  return newest ? calendar.latestDueSlot(briefing.schedule, now, newest.created) : due;
}

function refuseWrongClock(due: Due, briefing: Briefing, now: Date): void {
  if (due.clock !== 'ahead') return;
  throw new OperatorError(
    'clock-ahead',
    `the clock says ${now.toISOString()}, more than a year after the slot that was to come next`,
    {
      where: `briefings: ${briefing.name}`,
      hint: 'Set the clock. If it is right, send by hand once with "daybook send"; the schedule goes on from there.',
    },
  );
}
