import { setImmediate as endOfTurn } from 'node:timers/promises';
import type { Briefing } from '../news/briefing.ts';
import { OperatorError } from '../ports/operator-error.ts';
import { type DeliveryReport, deliverOpen } from './deliver.ts';
import { nameNow } from './name-now.ts';
import type { Newsroom } from './newsroom.ts';
import { makeNews, type News, publish } from './publish.ts';

/** What a run did for one briefing. */
export interface RunResult {
  readonly briefing: Briefing;
  /** Editions begun earlier that this run went on with. */
  readonly finished: readonly DeliveryReport[];
  /** Absent when the run never came to read. */
  readonly news?: News;
  /** How the new edition stands; absent when there was none. */
  readonly delivered?: DeliveryReport;
  /** True when the run was asked to stop before the new edition was recorded: it will be made again. */
  readonly abandoned?: true;
}

/**
 * By hand: finishes what was begun, then composes from what is new and sends it now.
 *
 * @param signal ends the run in order: nothing more is claimed, what is past the dot is finished
 */
export async function sendNow(briefing: Briefing, room: Newsroom, signal: AbortSignal): Promise<RunResult> {
  const scope = { briefing: briefing.name, hurry: true, signal };
  const finished = await deliverOpen(room, room.rules, scope);
  if (finished.some(({ stopped }) => stopped)) return { briefing, finished };
  if (signal.aborted) return { briefing, finished, abandoned: true };
  const news = await makeNews(briefing, nameNow(briefing, room), room);
  if (await isAskedToStop(signal)) return { briefing, finished, abandoned: true };
  if (!news.made) return { briefing, finished, news };
  requireRecipients(briefing, news.made.recipients);
  await publish(news.made, room);
  // Without hurry: what has just been tried is not due again.
  const delivered = await deliverOpen(room, room.rules, { ...scope, hurry: false });
  return { briefing, finished, news, ...reportOn(news.made.edition.id, delivered) };
}

/**
 * Whether the run is to end, also when that was asked while the news was read: the event loop stood still meanwhile,
 * and hears of it when it has been round once.
 */
export async function isAskedToStop(signal: AbortSignal): Promise<boolean> {
  // What is left of this turn, and a whole one.
  await endOfTurn();
  await endOfTurn();
  return signal.aborted;
}

/** Sends an earlier edition again to somebody. */
export async function sendAgain(
  edition: string,
  recipient: string,
  room: Newsroom,
  signal: AbortSignal,
): Promise<DeliveryReport> {
  const archived = await room.archive.find(edition);
  if (!archived) {
    const known = (await room.archive.list({ limit: 5 })).map(({ id }) => id);
    throw new OperatorError('edition-unknown', `there is no edition ${edition}`, {
      hint: known.length > 0 ? `The latest are ${known.join(', ')}.` : 'Nothing has been sent yet.',
    });
  }
  await room.archive.readdress(edition, recipient, room.clock.now());
  const reports = await deliverOpen(room, room.rules, { briefing: archived.briefing, hurry: true, signal });
  return (
    reports.find((report) => report.edition === edition) ?? {
      edition,
      tally: await room.ledger.tally(edition),
    }
  );
}

/** An edition that goes to nobody would use its news up. */
export function requireRecipients(briefing: Briefing, recipients: readonly string[]): void {
  if (recipients.length > 0) return;
  throw new OperatorError('no-recipients', `the briefing "${briefing.name}" has nobody to go to`, {
    where: `briefings: ${briefing.name}`,
    hint: 'Add "recipients: [reader@example.org]" to it in daybook.yaml, or run "daybook recipients add".',
  });
}

/** The edition's own report, if the run came to it. */
export function reportOn(edition: string, reports: readonly DeliveryReport[]): Pick<RunResult, 'delivered'> {
  const delivered = reports.find((report) => report.edition === edition);
  return delivered ? { delivered } : {};
}

/** How a test message fared. */
export interface TestHandover {
  readonly recipient: string;
  readonly sent: boolean;
  readonly reply: string;
}

/**
 * Sends what would go out now, marked as a test, to one address or to the briefing's recipients. Changes no state: what
 * was read is still new, and nothing is recorded as delivered.
 */
export async function sendTest(
  briefing: Briefing,
  to: string | undefined,
  room: Newsroom,
  signal: AbortSignal,
): Promise<{ readonly news: News; readonly handed: readonly TestHandover[] }> {
  const marked = { ...briefing, subject: `[Test] ${briefing.subject}` };
  const name = nameNow(briefing, room);
  const news = await makeNews(marked, { ...name, id: `${name.id}-test` }, room);
  if (!news.made) return { news, handed: [] };
  const recipients = to === undefined ? news.made.recipients : [to];
  requireRecipients(briefing, recipients);
  const { edition, rendering, message, created } = news.made;
  const address = room.address({
    id: edition.id,
    briefing: briefing.name,
    edition,
    rendering,
    message,
    created,
  });
  const handed: TestHandover[] = [];
  for (const recipient of recipients) {
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(room.rules.deadlineMs)]);
    const handover = await room.mailer.hand(address(recipient), async () => {}, inTime);
    handed.push({ recipient, sent: handover.kind === 'sent', reply: handover.reply });
  }
  return { news, handed };
}
