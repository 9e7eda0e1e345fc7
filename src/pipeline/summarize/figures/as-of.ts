import type { Published } from '../../../news/article.ts';
import type { Lexeme } from '../../../text/lexeme.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY = 86_400_000;

/** Words before a date that make it the edge of a time, not the day that a number holds for. */
const EDGES = new Set([
  'since',
  'after',
  'before',
  'until',
  'till',
  'by',
  'from',
  'through',
  'to',
  'next',
  'between',
]);

/**
 * The day that a sentence gives: a date in full, or a day of the month or of the week that the article's own date
 * completes (the latest one that is not after it). Undefined when it gives none, more than one, or only an edge
 * (`since March 3`).
 *
 * @returns an ISO day
 */
export function findDay(lexemes: readonly Lexeme[], published: Published | undefined): string | undefined {
  const known = published?.sure ? Date.parse(published.at.slice(0, 10)) : Number.NaN;
  const days = new Set<string>();
  for (let at = 0; at < lexemes.length; at++) {
    const day = readDate(lexemes, at, known) ?? readWeekday(lexemes, at, known);
    if (day === undefined) continue;
    const before = lexemes[at - 1]?.lower ?? '';
    if (EDGES.has(before)) return undefined;
    if (before !== 'of' || lexemes[at - 2]?.lower === 'as') days.add(day);
  }
  return days.size === 1 ? [...days][0] : undefined;
}

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
  const behind = monthOf(lexemes[at + 1]);
  if (!isDay(day) || behind === undefined || monthOf(lexemes[at - 1]) !== undefined) return undefined;
  return toDay(yearOf(lexemes[at + 2]), behind, day.value!, known);
}

function isRange(lexemes: readonly Lexeme[], at: number): boolean {
  return /^[-–—]$/.test(lexemes[at]?.text ?? '') && lexemes[at + 1]?.kind === 'number';
}

function monthOf(lexeme: Lexeme | undefined): number | undefined {
  if (lexeme === undefined || !/^\p{Lu}/u.test(lexeme.text) || lexeme.text.length < 3) return undefined;
  const month = MONTHS.indexOf(lexeme.lower.slice(0, 3));
  const whole =
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|sept|[a-z]{3})$/;
  return month >= 0 && whole.test(lexeme.lower) ? month : undefined;
}

function isDay(lexeme: Lexeme | undefined): lexeme is Lexeme {
  return lexeme?.kind === 'number' && lexeme.plain === true && lexeme.value! >= 1 && lexeme.value! <= 31;
}

function yearOf(lexeme: Lexeme | undefined): number | undefined {
  return lexeme?.plain && lexeme.text.length === 4 ? lexeme.value : undefined;
}

/** `on Monday`: the latest one up to the day of publication. */
function readWeekday(lexemes: readonly Lexeme[], at: number, known: number): string | undefined {
  const weekday = WEEKDAYS.indexOf(lexemes[at]!.lower);
  if (weekday < 0 || Number.isNaN(known) || !/^\p{Lu}/u.test(lexemes[at]!.text)) return undefined;
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
