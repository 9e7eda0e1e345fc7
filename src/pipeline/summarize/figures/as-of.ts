import type { Published } from '../../../news/article.ts';
import { MONTH_WORDS, SHORT_MONTHS, WEEKDAYS } from '../../../text/calendar.ts';
import { startsCapital } from '../../../text/capital.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { findElsewhen } from '../../../text/number-time.ts';
import { type Span, slice } from '../../../text/span.ts';
import { wordSet } from '../../../text/word-set.ts';
import { CLUE, type Clues } from './clues.ts';
import type { SentenceWords } from './sentence-words.ts';

const DAY = 86_400_000;

/** Words before a date that make it the edge of a time, not the day that a number holds for. */
const EDGES = wordSet('since after before until till from through to next between of');

/** Verbs that say where a number stands; the day beside one is the day that the number holds for. */
const STANDING =
  /^(?:stood|stands|standing|rose|risen|rises|climbed|climbs|grew|grown|reached|reaches|fell|fallen|falls|dropped|totaled|totalled|numbered)$/;
/** The same of the number right behind them: `passed the budget by 76 votes` is another matter. */
const PASSING = /^(?:hit|topped|passed|closed|ended)$/;
/** How far before its number one of those may stand. */
const NEAR = 3;

/** How far before its number such a verb may stand, in lexemes: `had risen to more than an estimated 40`. */
const REACH = 7;

/** A day that a sentence names, and the lexeme before it. */
interface NamedDay {
  /** ISO. */
  readonly day: string;
  /** Its first lexeme. */
  readonly at: number;
  /** `of`, `on`, `since`; empty at the sentence's start. */
  readonly after: string;
  /** Behind `as of` and `as at`: whatever the sentence counts, it counts on this day. */
  readonly isAsOf: boolean;
}

/**
 * The days that a sentence names, in order. A day of the month or of the week is completed by the article's own date:
 * the latest one that is not after it.
 *
 * @param clues of the sentence
 */
export function listDays(
  lexemes: readonly Lexeme[],
  published: Published | undefined,
  clues: Clues,
): NamedDay[] {
  if (!(clues & CLUE.day)) return [];
  const known = published?.sure ? Date.parse(published.at.slice(0, 10)) : Number.NaN;
  const days: NamedDay[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    if (!mayBeDay(lexemes[at]!)) continue;
    const day = readDate(lexemes, at, known) ?? readWeekday(lexemes, at, known);
    if (day === undefined) continue;
    const after = lexemes[at - 1]?.lower ?? '';
    days.push({ day, at, after, isAsOf: /^(?:of|at)$/.test(after) && lexemes[at - 2]?.lower === 'as' });
  }
  return days;
}

/** Numbers, and names of months and weekdays, which begin with a capital. */
function mayBeDay({ kind, text }: Lexeme): boolean {
  return kind === 'number' || (kind === 'word' && startsCapital(text));
}

/**
 * The day that a number holds for: one that `as of` leads to, or the only one in the sentence beside a verb that says
 * where the number stands (`stood at 40 on Oct. 24`). The day on which something happened (`killed 40 on Monday`) is
 * none, nor is that on which a number of another time was told.
 *
 * @param sentence that `words` are a part of
 * @param number its first lexeme and its last
 * @returns an ISO day
 */
export function chooseDay(
  { text, lexemes }: SentenceWords,
  sentence: Span,
  days: readonly NamedDay[],
  { first, last }: { readonly first: number; readonly last: number },
): string | undefined {
  const told = days.find(({ isAsOf }) => isAsOf);
  if (told || days.length === 0) return told?.day;
  const verb = findStanding(lexemes, first);
  const isOne = days.every(({ day, after }) => day === days[0]!.day && !EDGES.has(after));
  if (verb < 0 || !isOne || days.every(({ at }) => isOfOther(lexemes, at, { verb, first, last })))
    return undefined;
  const span = { start: lexemes[first]!.start, end: lexemes[last]!.end };
  return isOfPeriod(text, sentence, span) ? undefined : days[0]!.day;
}

/** The verb before a number that says where it stands; -1 where there is none. */
function findStanding(lexemes: readonly Lexeme[], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const { lower } = lexemes[at]!;
    if (STANDING.test(lower) || (PASSING.test(lower) && first - at <= NEAR)) return at;
  }
  return -1;
}

/**
 * True for the day of another number (`58, 13 more than on | Monday`, `61, up from 45 on | Monday`; `from 45 | to 61 on
 * Monday`) or of what a clause beside it tells (`33 after a storm hit on | Monday`, `the quake that struck on | Sunday
 * has killed`).
 */
function isOfOther(
  lexemes: readonly Lexeme[],
  day: number,
  { verb, first, last }: { readonly verb: number; readonly first: number; readonly last: number },
): boolean {
  const has = (words: ReadonlySet<string>, from: number, to: number) =>
    lexemes.slice(from, to).some(({ lower }) => words.has(lower));
  if (has(CLAUSES, verb + 1, first)) return true;
  const isFormer = lexemes[first - 1]?.lower === 'from';
  if (day > last)
    return has(COMPARING, last + 1, day) || has(CLAUSES, last + 1, day) || (isFormer && day - last > NEAR);
  if (isFormer) return true;
  if (day > verb) return false;
  const opening = lexemes.slice(0, day);
  const clause = opening.findLastIndex(({ lower }) => lower === ',' || CLAUSES.has(lower));
  return clause >= 0 && opening[clause]!.lower !== ',' && day - clause > BEFORE_DAY;
}

/** What opens a clause beside a number's own, and what holds it against another. */
const CLAUSES = wordSet('after before following that when where which while who');
const COMPARING = wordSet('against compared from than versus');
/** How far behind what opens its own clause a day may stand: `that on Monday`. */
const BEFORE_DAY = 2;

/** `said on Monday that profit fell 18% in the third quarter`: the day is that on which it was said. */
function isOfPeriod(text: string, sentence: Span, span: Span): boolean {
  return (
    /\bsaid\b/.test(slice(text, sentence)) &&
    (PERIOD_BEFORE.test(text.slice(sentence.start, span.start)) ||
      IN_PERIOD.test(text.slice(span.end, Math.min(sentence.end, span.end + PERIOD_REACH))) ||
      findElsewhen(text, { span, sentence }) !== undefined)
  );
}

const PERIOD_BEFORE =
  /\b(?:annual|(?:first|second|third|fourth|final|full|half)-(?:quarter|half|year)|quarterly|yearly)\b/i;
/** UTF-16 units behind a number in which its period stands. */
const PERIOD_REACH = 48;
const IN_PERIOD =
  /^[^.,;]*\b(?:for|in|of|over)\s(?:its|the)\s(?:first|second|third|fourth|final|last|latest)\s(?:\p{L}+\s)?(?:half|month|quarter|week|year)/u;

/** `Oct. 24, 2024`, `24 October`. */
function readDate(lexemes: readonly Lexeme[], at: number, known: number): string | undefined {
  const month = monthOf(lexemes[at]);
  if (month !== undefined) {
    const dot = lexemes[at + 1]?.text === '.' ? 1 : 0;
    const day = lexemes[at + 1 + dot];
    if (!isDay(day) || isRange(lexemes, at + 2 + dot)) return undefined;
    const comma = lexemes[at + 2 + dot]?.text === ',' ? 1 : 0;
    return toDay(yearOf(lexemes[at + 2 + dot + comma]), month, day.value!, known);
  }
  const day = lexemes[at];
  if (!isDay(day)) return undefined;
  const behind = monthOf(lexemes[at + 1]);
  if (behind === undefined) return undefined;
  return toDay(yearOf(lexemes[at + 2]), behind, day.value!, known);
}

function isRange(lexemes: readonly Lexeme[], at: number): boolean {
  return /^[-–—]$/.test(lexemes[at]?.text ?? '') && lexemes[at + 1]?.kind === 'number';
}

function monthOf(lexeme: Lexeme | undefined): number | undefined {
  if (lexeme === undefined || !startsCapital(lexeme.text) || !MONTH_WORDS.has(lexeme.lower)) return undefined;
  return SHORT_MONTHS.indexOf(lexeme.lower.slice(0, 3));
}

function isDay(lexeme: Lexeme | undefined): lexeme is Lexeme {
  return lexeme?.kind === 'number' && lexeme.plain === true && lexeme.value! >= 1 && lexeme.value! <= 31;
}

function yearOf(lexeme: Lexeme | undefined): number | undefined {
  return lexeme?.plain && lexeme.text.length === 4 ? lexeme.value : undefined;
}

/** `on Monday`: the latest one up to the day of publication. */
function readWeekday(lexemes: readonly Lexeme[], at: number, known: number): string | undefined {
  if (Number.isNaN(known) || !startsCapital(lexemes[at]!.text)) return undefined;
  const weekday = WEEKDAYS.indexOf(lexemes[at]!.lower);
  if (weekday < 0) return undefined;
  if (monthOf(lexemes[at + 2]) !== undefined) return undefined;
  const back = (new Date(known).getUTCDay() - weekday + 7) % 7;
  return new Date(known - back * DAY).toISOString().slice(0, 10);
}

function toDay(year: number | undefined, month: number, day: number, known: number): string | undefined {
  if (year === undefined && Number.isNaN(known)) return undefined;
  let time = Date.UTC(year ?? new Date(known).getUTCFullYear(), month, day);
  if (year === undefined && time > known) time = Date.UTC(new Date(known).getUTCFullYear() - 1, month, day);
  const date = new Date(time);
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
