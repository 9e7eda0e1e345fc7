import type { DeliveryReport } from '../briefing/deliver.ts';
import type { News } from '../briefing/publish.ts';
import type { SlotResult } from '../briefing/run-slot.ts';
import type { Article } from '../news/article.ts';
import type { Edition } from '../news/edition.ts';
import type { Note } from '../news/note.ts';

/** One line per stage: what was read, what was made of it. */
export function tellNews({ intake, made }: News): string[] {
  const files = intake.consumed.length;
  const skipped = intake.notes.filter((note) => note.skipped);
  const lines = [
    `read      ${count(files, 'new file')}${skipped.length > 0 ? `, ${skipped.length} skipped:` : ''}`,
    ...intake.notes.map(tellNote),
  ];
  if (!made) return [...lines, 'nothing   new to tell; no edition'];
  const { edition, rendering } = made;
  const stories = storiesOf(edition);
  const articles = stories.flatMap(({ members }) =>
    members.flatMap(({ summary, copies }) => [summary, ...copies]),
  );
  const figures = articles.reduce((sum, { keyFigures }) => sum + keyFigures.length, 0);
  const differ = stories.filter(({ comparisons }) =>
    comparisons.some(({ verdict }) => verdict === 'differ'),
  ).length;
  const advertised = intake.summaries.reduce((sum, { article }) => sum + countAdvertised(article), 0);
  return [
    ...lines,
    `stories   ${count(stories.length, 'story', 'stories')} from ${count(intake.summaries.length, 'article')}${edition.leftOut.length > 0 ? `, ${edition.leftOut.length} more by headline` : ''}`,
    `figures   ${count(figures, 'key figure')}${differ > 0 ? `; outlets differ in ${count(differ, 'story', 'stories')}` : ''}`,
    ...(advertised > 0 ? [`teasers   ${edition.teasers.length} once instead of ${advertised} times`] : []),
    `edition   ${edition.id}: “${rendering.subject}”, ${count(edition.readingMinutes, 'minute')} to read`,
    ...rendering.notes.map(tellNote),
  ];
}

/** Where an edition's deliveries stand. */
export function tellDelivery({ edition, tally, next, stopped }: DeliveryReport): string[] {
  const open = tally.pending + tally.sending + tally.dot;
  const parts = [
    `${count(tally.sent, 'message')} sent`,
    ...(tally.failed > 0 ? [`${tally.failed} failed`] : []),
    ...(tally.uncertain > 0 ? [`${tally.uncertain} uncertain (may or may not have arrived)`] : []),
    ...(open > 0 ? [`${open} still to send${next ? `, next try ${next.toISOString()}` : ''}`] : []),
  ];
  return [`sent      ${edition}: ${parts.join(', ')}`, ...(stopped ? [`stopped   ${stopped.message}`] : [])];
}

export function tellNote({ rule, file, message, skipped }: Note): string {
  return `  ${skipped ? '-' : '·'} ${file ? `${file}: ` : ''}${message} (${rule})`;
}

export function storiesOf(edition: Edition) {
  return edition.sections.flatMap((section) => section.stories);
}

/** How often an article's page advertises other stories, repetitions included. */
function countAdvertised({ document, teasers }: Article): number {
  return teasers.reduce((sum, { headline }) => sum + document.text.split(headline).length - 1, 0);
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What a clock's call did. */
export function tellSlot(result: SlotResult): string[] {
  const { briefing, slot, missed, next, finished, news, delivered } = result;
  const zone = briefing.schedule.timezone;
  return [
    ...finished.flatMap(tellDelivery),
    ...missed.map(({ nominal }) => `skipped   the slot of ${nominal} (${zone}): it was too late for it`),
    ...(slot
      ? [`slot      ${briefing.name}, ${slot.nominal} (${zone})`]
      : [`slot      ${briefing.name}: none is due; the next is ${next.nominal} (${zone})`]),
    ...(news ? tellNews(news) : []),
    ...(delivered ? tellDelivery(delivered) : []),
    ...(news?.made ? [`preview   ${news.made.file}`] : []),
  ];
}
