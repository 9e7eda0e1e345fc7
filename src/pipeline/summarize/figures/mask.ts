import { startsCapital } from '../../../text/capital.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { DASHES } from '../../../text/number-word.ts';
import {
  CLOCK,
  LABELS,
  MONTHS,
  SOFT_LABELS,
  STATE_ABBREVIATIONS,
  STREETS,
  WEEKDAYS,
  YEAR_OPENERS,
} from './mask-lexicon.ts';
import {
  isCalibre,
  isCalledBy,
  isGrade,
  isListedAge,
  isNextOfItsKind,
  isOfPicture,
  isOfPlan,
  isOfTradeMark,
  isSigned,
  isStation,
  isUnderItself,
  isVersion,
  shareMoveEnd,
} from './mask-name.ts';
import { counterEnd, isGlued, isHotline, serialEnd } from './mask-serial.ts';
import type { Phrase } from './phrase.ts';

/**
 * The stretches of lexemes, in order, that are numbers but no quantities, as far as their neighbours tell: dates, times,
 * years, ordinals, decades, telephone numbers, house numbers, postal codes and the numbers of things (`Room 12`). What a
 * name is needs the tagger's help and stands in `names.ts`.
 */
export function maskNumbers(lexemes: readonly Lexeme[]): Phrase[] {
  const masked: Phrase[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    if (lexemes[at]!.kind !== 'number') continue;
    const last = maskEnd(lexemes, at);
    if (last === undefined) continue;
    masked.push({ first: at, last });
    at = last;
  }
  return masked;
}

function maskEnd(lexemes: readonly Lexeme[], at: number): number | undefined {
  return (
    serialEnd(lexemes, at) ??
    shareMoveEnd(lexemes, at) ??
    clockEnd(lexemes, at) ??
    dateEnd(lexemes, at) ??
    yearEnd(lexemes, at) ??
    (NO_QUANTITY.some((names) => names(lexemes, at)) ? at : undefined) ??
    counterEnd(lexemes, at) ??
    addressEnd(lexemes, at)
  );
}

const NO_QUANTITY = [
  isOrdinal,
  isLabelled,
  isPostal,
  isHotline,
  isVersion,
  isNextOfItsKind,
  isOfPicture,
  isOfPlan,
  isStation,
  isSigned,
  isOfTradeMark,
  isUnderItself,
  isGrade,
  isCalibre,
  isCalledBy,
  isListedAge,
  isParted,
];

/** `11:05`, `5:12.5`, `from 09.30 hours`, `7 p.m.`, `2.45pm`, `7-9 a.m.` */
function clockEnd(lexemes: readonly Lexeme[], at: number): number | undefined {
  if (isGlued(lexemes, at + 1, /^:$/) && lexemes[at + 2]?.kind === 'number' && !lexemes[at + 2]!.spaced) {
    let end = at + 2;
    while (isGlued(lexemes, end + 1, /^:$/) && lexemes[end + 2]?.kind === 'number') end += 2;
    return end;
  }
  const next = lexemes[at + 1];
  if (isGlued(lexemes, at + 1, /^:$/) && isLeftOnClock(lexemes, at + 2)) return at + 2;
  // `09.30 Good morning`: an entry of a page that is written on as things go.
  if (at === 0 && /^[0-2]\d\.[0-5]\d$/.test(lexemes[at]!.text) && startsCapital(next?.text ?? '')) return at;
  if (/^[0-2]\d\.[0-5]\d$/.test(lexemes[at]!.text) && /^h(?:ou)?rs$/.test(next?.lower ?? ''))
    return AT.test(lexemes[at - 1]?.lower ?? '') ? at + 1 : undefined;
  if (next && isClock(lexemes, at + 1)) return at;
  const dashed = lexemes[at + 2]?.kind === 'number' && (DASHES.has(next!.text) || next!.lower === 'to');
  return dashed && isClock(lexemes, at + 3) ? at + 2 : undefined;
}

/** Before a time of day. */
const AT = /^(?:\(|at|between|by|from|till|to|until)$/;

function isClock(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at];
  if (word === undefined) return false;
  if (word.text.length === 1) {
    if (/^[ap]$/.test(word.lower) && isGlued(lexemes, at + 1, /^\.$/) && isMinute(lexemes, at + 2))
      return true;
    if (word.lower === 'o' && /^['’]clock$/.test(lexemes[at + 1]?.lower ?? '')) return true;
  }
  if (!CLOCK.has(word.lower)) return false;
  return /^(?:noon|midnight|[ap]\.?m\.?)$/.test(word.lower) || word.text === word.text.toUpperCase();
}

/** `11: | 43 left in the first half`, as some pages have it. */
function isLeftOnClock(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    /^[0-5]\d$/.test(lexemes[at]?.text ?? '') && /^(?:left|remaining|to)$/.test(lexemes[at + 1]?.lower ?? '')
  );
}

/** The second letter of `p.m.`, also of `p. m.`, as some pages have it. */
function isMinute(lexemes: readonly Lexeme[], at: number): boolean {
  return isGlued(lexemes, at, /^m$/i) || (lexemes[at]?.text === 'm' && isGlued(lexemes, at + 1, /^\.$/));
}

/** `Nov. 5, 2031`, `16 October`, `3-5 March`, `July 4 and 5`. */
function dateEnd(lexemes: readonly Lexeme[], at: number): number | undefined {
  const number = lexemes[at]!;
  if (!number.plain) return undefined;
  const day = number.value! >= 1 && number.value! <= 31 && number.text.length <= 2;
  const before = monthBefore(lexemes, at);
  if (before)
    return day || number.text.length === 4 ? throughYear(lexemes, dayRangeEnd(lexemes, at)) : undefined;
  if (!day) return undefined;
  const end = dayRangeEnd(lexemes, at);
  const after = lexemes[end + 1]?.lower === 'of' ? end + 2 : end + 1;
  if (isMonth(lexemes[after])) return throughYear(lexemes, end, after);
  return undefined;
}

function monthBefore(lexemes: readonly Lexeme[], at: number): boolean {
  let index = at - 1;
  if (lexemes[index]?.text === ',') index--;
  if (lexemes[index]?.text === '.' && !lexemes[index]!.spaced) index--;
  if (lexemes[index]?.lower === 'the') index--;
  return isMonth(lexemes[index]);
}

function isMonth(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && MONTHS.has(lexeme.lower) && lexeme.text !== lexeme.lower;
}

/** The end of `3-5`, `3 and 4`, `3 to 5`. */
function dayRangeEnd(lexemes: readonly Lexeme[], at: number): number {
  const link = lexemes[at + 1];
  const next = lexemes[at + 2];
  if (!next?.plain || next.value! > 31 || next.value! <= lexemes[at]!.value!) return at;
  if (!DASHES.has(link!.text) && !/^(?:and|to|or|&|through)$/.test(link!.lower)) return at;
  const beyond = lexemes[at + 3];
  const free = beyond === undefined || beyond.kind === 'mark' || isMonth(beyond) || link!.text !== 'and';
  return free ? at + 2 : at;
}

/** Takes a year (`, 2024`) behind a date into the mask. */
function throughYear(lexemes: readonly Lexeme[], end: number, month = end): number {
  let at = month + 1;
  if (lexemes[at]?.text === '.' && !lexemes[at]!.spaced) at++;
  if (lexemes[at]?.text === ',') at++;
  const year = lexemes[at];
  return year?.plain && isYearValue(year) ? at : Math.max(end, Math.max(month, end));
}

function isYearValue(lexeme: Lexeme): boolean {
  return lexeme.plain === true && lexeme.text.length === 4 && lexeme.value! >= 1000 && lexeme.value! < 2100;
}

const QUALIFIERS = new Set(
  'about around over than nearly almost least most some approximately roughly to only just'.split(' '),
);

/** `2019`, `2014-2017`, `2018/19`, `1970s`, `’90s`; a round number with a plural behind it is a quantity. */
function yearEnd(lexemes: readonly Lexeme[], at: number): number | undefined {
  const number = lexemes[at]!;
  if (!number.plain) return undefined;
  const next = lexemes[at + 1];
  if (next?.text === 's' && !next.spaced) return at;
  if (next && /^['’]s$/.test(next.text) && number.text.length === 4) return at;
  const before = lexemes[at - 1];
  if (number.text.length === 2 && isElision(before) && !number.spaced) return at;
  if (!isYearValue(number) || isMoneyMark(before)) return undefined;
  if (next && !next.spaced && next.kind === 'word') return undefined;
  const link = lexemes[at + 1];
  const until = lexemes[at + 2];
  const spans =
    link && until?.plain && !link.spaced && !until.spaced && (DASHES.has(link.text) || link.text === '/');
  if (spans && (isYearValue(until) || until.text.length === 2)) return at + 2;
  const opened = before !== undefined && YEAR_OPENERS.has(before.lower);
  const modern = number.value! >= 1900;
  if (!opened && !modern && !(before && DASHES.has(before.text))) return undefined;
  return isCountedLikeYear(lexemes, at, opened) ? undefined : at;
}

/** The mark of `’90s`. */
function isElision(before: Lexeme | undefined): boolean {
  return before !== undefined && /^['’‘]$/.test(before.text) && before.spaced;
}

/** `more than 2000 people`: what looks like a year but counts a plural. */
function isCountedLikeYear(lexemes: readonly Lexeme[], at: number, opened: boolean): boolean {
  const next = lexemes[at + 1];
  if (next?.kind === 'mark' && ['%', '°'].includes(next.text)) return true;
  if (next?.kind !== 'word') return false;
  const plural = (next.lower.endsWith('s') || next.lower === 'people') && next.text === next.lower;
  const qualified = QUALIFIERS.has(lexemes[at - 1]?.lower ?? '');
  const round = lexemes[at]!.value! % 100 === 0;
  if (!plural) return qualified && round && !opened;
  return qualified || (round && !opened) || (!opened && lexemes[at]!.value! < 1900);
}

function isMoneyMark(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^\p{Sc}$/u.test(lexeme.text);
}

function isOrdinal(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  return next !== undefined && !next.spaced && /^(?:st|nd|rd|th)$/.test(next.lower);
}

/** `1, | 300 people` and `| 1, 300 people`: 1,300 on a page that put a space behind each comma, or a list. */
function isParted(lexemes: readonly Lexeme[], at: number): boolean {
  return isPartedBehind(lexemes, at) || isPartedBehind(lexemes, at - 2);
}

function isPartedBehind(lexemes: readonly Lexeme[], at: number): boolean {
  const [thousands, comma, rest] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (thousands?.plain !== true || thousands.text.length > 3 || thousands.text.startsWith('0')) return false;
  // `a 5-foot-8, 135-pound man`
  if (!thousands.spaced && !isMoneyMark(lexemes[at - 1])) return false;
  if (comma?.text !== ',' || comma.spaced || monthBefore(lexemes, at)) return false;
  return rest?.plain === true && rest.spaced && rest.text.length === 3;
}

/** Words that a hyphen may tie to a quantity: `minus-40`, `now-12`. */
const TIED_BEFORE = new Set(['minus', 'plus', 'to', 'now', 'then', 'and', 'or', 'near', 'nearly']);

/** `No. 10`, `#3`, `Room 12`, `COVID-19`, `401(k)`, a leading zero. */
function isLabelled(lexemes: readonly Lexeme[], at: number): boolean {
  const number = lexemes[at]!;
  if (number.plain && number.text.length > 1 && number.text.startsWith('0')) return true;
  let index = at - 1;
  if (
    isGlued(lexemes, at + 1, /^\($/) &&
    isGlued(lexemes, at + 2, /^\p{Ll}$/u) &&
    lexemes[at + 3]?.text === ')'
  )
    return true;
  if (isGlued(lexemes, index, /^[xX×]$/) && !number.spaced && lexemes[index - 1]?.kind === 'number')
    return true;
  const before = lexemes[index];
  if (before === undefined) return false;
  if (before.text === '#' || before.text === '§' || before.text === '№') return true;
  if (DASHES.has(before.text) && !before.spaced && !number.spaced) {
    const word = lexemes[index - 1];
    return word?.kind === 'code' || (word?.kind === 'word' && !before.spaced && !TIED_BEFORE.has(word.lower));
  }
  if (before.text === '.' && !before.spaced) index--;
  const word = lexemes[index];
  if (!number.plain && !/^\d+\.\d$/.test(number.text) && !LAWS.test(word?.lower ?? '')) return false;
  if (!number.plain && !/^\d+\.\d+$/.test(number.text)) return false;
  if (word?.kind !== 'word' || !LABELS.has(word.lower)) return false;
  const behind = lexemes[at + 1];
  if (behind && !behind.spaced && (behind.kind === 'word' || behind.text === '%'))
    return /^[A-H]$/.test(behind.text) && (word.text !== word.lower || LAWS.test(word.lower));
  if (/^nos?$/.test(word.lower)) return index < at - 1 || word.text !== word.lower;
  if (!SOFT_LABELS.has(word.lower)) return true;
  const capital = word.text !== word.lower && index > 0;
  if (SERIAL.test(word.lower) && number.value !== 1 && isSingular(lexemes[at + 1])) return true;
  if (NUMBERED.test(word.lower) && !DETERMINERS.test(lexemes[index - 1]?.lower ?? 'a')) return true;
  return capital || lexemes[at + 1] === undefined || lexemes[at + 1]!.kind === 'mark';
}

/** Parts of laws and contracts, whose numbers have points and letters. */
const LAWS = /^(?:section|article|rule|paragraph|clause|version)s?$/;

/** What comes in a row, each with its number: `the season 2 finale`. */
const SERIAL = /^(?:book|episode|part|season|series|volume)$/;

/** No plural, which the number would count. */
function isSingular(next: Lexeme | undefined): boolean {
  return (
    next?.kind === 'word' &&
    /^\p{Ll}{3,}$/u.test(next.text) &&
    !/(?:[^s]s|people|men|women|children)$/.test(next.lower)
  );
}

/** Bare before a number these name what is numbered (`in week 3 voters`); behind an article they stand alone. */
const NUMBERED = /^(?:group|week|page|chapter|round|stage|level|class|grade|exit|type|phase)$/;
const DETERMINERS =
  /^(?:an?|the|one|each|every|per|last|next|this|that|first|second|another|same|final|previous)$/;

/** A five-digit code behind a state, as U.S. addresses end. */
function isPostal(lexemes: readonly Lexeme[], at: number): boolean {
  const state = lexemes[at - 1];
  return (
    lexemes[at]!.plain === true &&
    lexemes[at]!.text.length === 5 &&
    STATE_ABBREVIATIONS.has(state?.text ?? '')
  );
}

/** `12 West Heron St.`, `7 Rue Verte`, `3-5 Harbour Avenue`; weekdays and months never are street names. */
function addressEnd(lexemes: readonly Lexeme[], at: number): number | undefined {
  let end = at;
  if (!lexemes[at]!.plain) return undefined;
  if (DASHES.has(lexemes[at + 1]?.text ?? '') && lexemes[at + 2]?.kind === 'number') end = at + 2;
  for (let index = end + 1; index <= end + 5; index++) {
    const word = lexemes[index];
    if (word === undefined) return undefined;
    if (word.kind === 'number' || isOrdinal(lexemes, index - 1)) continue;
    if (word.text === '.' && isCompass(lexemes[index - 1])) continue;
    if (word.kind !== 'word' || !startsCapital(word.text) || WEEKDAYS.has(word.lower)) return undefined;
    if (!STREETS.has(word.lower)) continue;
    const named = index > end + 1 || startsCapital(lexemes[index + 1]?.text ?? '');
    if (named) return index;
  }
  return undefined;
}

/** `W.` of `3170 W. County Road`, `St.` of `12 St. Olav Street`. */
function isCompass(lexeme: Lexeme | undefined): boolean {
  return /^(?:[NSEW]|[NS][EW]|St|Ft|Mt)$/.test(lexeme?.text ?? '');
}
