import type { Figure } from '../../news/figure.ts';
import { MONTH } from '../../text/calendar.ts';
import { fateOfWord } from '../../text/fates.ts';
import { findTime } from '../../text/number-time.ts';
import { shorten, toPrintable } from '../../text/printable.ts';
import { type Span, slice } from '../../text/span.ts';
import { sayShortDay } from './date.ts';
import { findEvent } from './figure-event.ts';
import { findMood } from './figure-mood.ts';
import { LIMITS } from './limits.ts';
import { measureText } from './measure-text.ts';
import type { Place } from './notes.ts';
import { findClauseAround } from './quote.ts';
import type { FigureView } from './view-schema.ts';
import { WORDS } from './words.ts';

/** Width of a figure's column, and of a space before the number, in ems of its large type. */
const COLUMN = 6.9;
const WORD_SPACE = 0.15;
/** How much smaller the words before a number are, in their size and in their face. */
const SMALL = 0.85 * (16 / 29);

/**
 * A figure as the article prints it, with what the article says about it and nothing else.
 *
 * @param text the document's
 * @param isShared another figure beside it has the same label
 */
export function viewFigure(text: string, figure: Figure, place: Place, isShared = false): FigureView {
  const printed = shorten(toPrintable(printRange(text, figure)), LIMITS.figure);
  const qualifier = phrase(figure.qualifier?.text);
  const told = isShared ? null : labelOf(text, figure);
  const mood = findMood(text, figure);
  // What would have to fall has not fallen; only its sentence may say so.
  const hasMoved = figure.change && !figure.reached && mood === undefined;
  const change = hasMoved ? WORDS[figure.change] : null;
  const time = told === null ? undefined : findTime(text, figure);
  const when = told === null ? undefined : findWhen(text, figure);
  const isTold = when === undefined && (time === undefined || told?.includes(slice(text, time)));
  const isSure = mood === undefined || told?.includes(slice(text, mood).trim());
  const event = told === null ? undefined : findEvent(text, figure);
  const label = isTold && isSure && event === undefined ? told : null;
  const quote =
    label === null ? quoteAround(text, figure, [mood, isTold ? undefined : time, when, event]) : null;
  const who = phrase(figure.attribution?.who);
  const isQuoted = who !== null && quote?.includes(who);
  return {
    text: printed,
    long: isLong(printed, [change, qualifier]),
    qualifier,
    change,
    counts: label ?? quote,
    who: isQuoted || who === null ? null : lowerArticle(who),
    via: isQuoted ? null : phrase(figure.attribution?.via),
    asOf: figure.asOf ? sayShortDay(figure.asOf) : null,
    href: place.href,
    note: place.note,
  };
}

/**
 * `people were killed in March | when a bridge fell`: what happened then is told behind the time; so is it behind a
 * day: `people died | on May 3 when a bus burned`.
 */
function findWhen(text: string, { clause }: Figure): Span | undefined {
  if (clause === undefined) return undefined;
  const day = ON_DAY_WHEN.exec(text.slice(clause.end, clause.end + 30));
  if (day !== null) return { start: clause.end, end: clause.end + day[0].length };
  const found = /^,?\swhen\s/.exec(text.slice(clause.end, clause.end + 8));
  return found === null || !ENDS_IN_TIME.test(slice(text, clause))
    ? undefined
    : { start: clause.end, end: clause.end + found[0].length };
}

const ON_DAY_WHEN = new RegExp(`^,?\\son\\s(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH}),?\\swhen\\s`);
const ENDS_IN_TIME = /\b(?:[Dd]uring|[Ii]n|[Ll]ast)\s(?:[\p{L}\d]+\s)?[\p{L}\d]+$/u;

/** True where the number in large type would not stay on one line with the words before it. */
function isLong(printed: string, before: readonly (string | null)[]): boolean {
  const words = before.filter((word) => word !== null);
  const small = words.reduce((sum, word) => sum + SMALL * measureText(word) + WORD_SPACE, 0);
  return measureText(printed) + small > COLUMN;
}

/**
 * `between 70 and 72`: without its first word a range with `and` would be two numbers; `from 450 to 900`, which may
 * tell a rise, would be read as a guess.
 */
function printRange(article: string, { text, value, span }: Figure): string {
  if (typeof value === 'number') return text;
  if (/ to /.test(text) && /\bfrom $/.test(article.slice(Math.max(0, span.start - 6), span.start)))
    return `from ${text}`;
  return / and /.test(text) && !/^between /i.test(text) ? `between ${text}` : text;
}

/**
 * What is counted with what is said of it, in one stretch of words or drawn from two (`sailors` ... `wounded`). Null
 * where only the sentence can tell: a bare `2,000 troops` may be sent, killed or withdrawn.
 */
export function labelOf(text: string, figure: Figure): string | null {
  const { clause, counts, countsSpan, befell } = figure;
  if (isOfFated(text, figure) || isSomeOfTold(figure)) return null;
  if (befell !== undefined) return phrase(asPart(text, figure, sayBefallen(text, figure, befell)));
  if (clause) return phrase(slice(text, clause));
  return countsSpan ? null : phrase(asPart(text, figure, counts));
}

/** `34 injured, | eleven | of them seriously`, `| two | critically`: no eleven injured, and no two. */
function isSomeOfTold({ clause, measure, span }: Figure): boolean {
  return measure === 'part' && clause !== undefined && clause.end <= span.start;
}

/** `11 of the dead | were patients`: neither 11 dead nor what became of them, unless the words beside it say more. */
export function isOfFated(text: string, { span, clause }: Figure): boolean {
  const found = OF_FATED.exec(text.slice(span.end, span.end + 30));
  if (found === null || fateOfWord(found[1]!.toLowerCase()) === undefined) return false;
  return clause === undefined || clause.end <= span.end + found[0].length;
}

const OF_FATED = /^ of (?:all |the |those )+(\p{L}+)/u;

/** `thousands`, `of members arrested` behind `arresting thousands of its members`. */
function asPart(text: string, { span }: Figure, told: string): string {
  const isPart = /^\s+of\s(?!(?:them|these|those|us|which|whom|you)\b)/.test(
    text.slice(span.end, span.end + 12),
  );
  return isPart && told !== '' && !told.startsWith('of ') ? `of ${told}` : told;
}

/**
 * What is counted, behind a number that is only mentioned: `60% of the cost`. In brackets where the article names it
 * before the number, since `2.1% oil` would read as a share of it; whose it is (`its shares`) only the sentence tells.
 */
export function mentionOf(text: string, { span, counts, countsSpan }: Figure): string | null {
  const told = phrase(counts);
  if (told === null || countsSpan === undefined) return told;
  if (countsSpan.end <= span.start) return `(${told.replace(/^(?:her|his|its|my|our|their)\s/i, '')})`;
  const between = text.slice(span.end, countsSpan.start);
  return PART_OF.test(between) ? phrase(`${between.trim()} ${slice(text, countsSpan)}`) : told;
}

/** `80% | of the region's | glaciers`: without its words a share would read as that many. */
const PART_OF = /^\s+of(?:\s[\p{L}'’-]+){0,3}\s+$/u;

/** Behind `killing 14`: `people killed in the north`, the verb before the number told behind what it befell. */
function sayBefallen(text: string, { counts, countsSpan, clause }: Figure, befell: string): string {
  const told = clause ? slice(text, clause) : counts;
  if (told.includes(befell)) return told;
  const rest = clause && countsSpan ? slice(text, { start: countsSpan.end, end: clause.end }) : '';
  return `${told.slice(0, told.length - rest.length)} ${befell}${rest}`.trim();
}

/** The stretch of the document that is told beside a figure, as its label or quoted; undefined for a mere name. */
export function findWordsBeside(text: string, figure: Figure): Span | undefined {
  if (labelOf(text, figure) !== null) return figure.clause;
  return findClauseAround(text, figure.sentence, figure.span, LIMITS.around);
}

/**
 * The clause around a figure, with what bounds it, in the article’s own words: `“…damage of $14 million…”`. What opens
 * with somebody's words has its marks: `“It cost us $14 million,” he said.`
 */
function quoteAround(
  text: string,
  { sentence, span, attribution }: Figure,
  scope: readonly (Span | undefined)[],
): string | null {
  const told = scope.filter((one) => one !== undefined);
  const mark = {
    start: Math.min(span.start, ...told.map(({ start }) => start)),
    end: Math.max(span.end, ...told.map(({ end }) => end)),
  };
  const around = findClauseAround(text, sentence, mark, LIMITS.around);
  const clause = attribution
    ? beginBehind(text, endBefore(text, around, attribution.span, mark.end), attribution.span, mark.start)
    : around;
  const quote = withoutOuterMarks(toPrintable(slice(text, clause)).trim());
  if (quote === '') return null;
  const isCut = clause.end < sentence.end;
  const whole = isCut ? quote.replace(/[\s,;:–—-]+$/, '') : quote;
  const ending = isCut ? '…' : '';
  if (clause.start === sentence.start && /^["“]/.test(whole)) return `${whole}${ending}`;
  return `“${clause.start > sentence.start ? '…' : ''}${whole}${ending}”`;
}

/** No quotation ends within the name of who says so, which stands behind it: `wounded, | according to The New`. */
function endBefore(text: string, clause: Span, name: Span, least: number): Span {
  if (clause.end <= name.start || clause.end >= name.end || name.start < least) return clause;
  const before = text.slice(least, name.start).replace(/[\s,;:–—-]+(?:according\s+to\s+)?(?:the\s+)?$/i, '');
  return { start: clause.start, end: least + before.length };
}

/** Nor does one begin within it, or with the verb behind it: `Ada | Holm said | the harbour would close`. */
function beginBehind(text: string, clause: Span, name: Span, most: number): Span {
  if (clause.start <= name.start || name.end > most) return clause;
  const start = Math.max(clause.start, name.end);
  const verb = SAID.exec(text.slice(start, most));
  return { start: start + (verb?.[0].length ?? 0), end: clause.end };
}

const SAID = /^\s*(?:added|said|says)\s(?:that\s)?/;

/** A sentence that is somebody's own words as a whole has its quotation marks already, or the first of them. */
function withoutOuterMarks(quote: string): string {
  return /^["“]([^"“”]+)["”]?$/.exec(quote)?.[1] ?? quote;
}

/** Cleaned and bounded; null when nothing is left. */
export function phrase(text: string | undefined): string | null {
  return shorten(toPrintable(text ?? ''), LIMITS.phrase) || null;
}

/**
 * A sentence's first word stands in mid-sentence here: `according to the council`. Names and titles keep their capital.
 */
export function lowerArticle(who: string): string {
  return who.replace(SENTENCE_OPENERS, (word) => word.toLowerCase());
}

/** Articles; and those whom reports quote without one, unless a name goes on (`Police Chief Ilse Brandt`). */
const SENTENCE_OPENERS = new RegExp(
  `^(?:(?:The|An?)(?= )|(?:${[
    'This|These|Those|Its|Their|His|Her|Our|Latest|New|Recent|Earlier|Two|Three|Four|Five|Most|Other|Another|Both',
    'Activists|Airlines|Analysts|Archaeologists|Astronomers|Authorities|Campaigners|Charities|Critics|Diplomats|Divers',
    'Doctors|Economists|Employers|Engineers|Experts|Farmers|Firefighters|Forecasters|Geologists|Historians|Hospitals',
    'Insurers|Investigators|Investors|Judges|Lawmakers|Lawyers|Medics|Meteorologists|Neighbou?rs|Nurses|Officials',
    'Opponents|Organi[sz]ers|Paramedics|Parents|People|Police|Pollsters|Prosecutors|Protesters|Rebels|Regulators',
    'Relatives|Rescuers|Researchers|Residents|Retailers|Scholars|Scientists|Sources|Students|Supporters|Survivors',
    'Teachers|Traders|Unions|Volunteers|Witnesses|Workers',
    'Local|Some|Many|Several|Top|Senior|Federal|Multiple|Health|Military|Government|Court|Campaign|Company|Former',
    'Independent|Public|Reports|State|Trade',
  ].join('|')})(?= \\p{Ll}|$))`,
  'u',
);
