import { MONTH_WORDS } from '../../../text/calendar.ts';
import { startsCapital } from '../../../text/capital.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { DASHES } from '../../../text/number-word.ts';
import { wordSet } from '../../../text/word-set.ts';
import { CLOCK, YEAR_OPENERS } from './mask-lexicon.ts';
import { isGlued } from './mask-serial.ts';
import { isOfSpan, isYearValue, YEAR_HEDGES } from './year-span.ts';

/** Numbers that tell a time of day, a date or a year: where what begins at one ends; undefined where none does. */

/** `11:05`, `5:12.5`, `from 09.30 hours`, `7 p.m.`, `2.45pm`, `7-9 a.m.` */
export function clockEnd(lexemes: readonly Lexeme[], at: number): number | undefined {
  const { plain, text } = lexemes[at]!;
  const next = lexemes[at + 1];
  if (next?.text === ':' && !next.spaced) {
    if (lexemes[at + 2]?.kind === 'number' && !lexemes[at + 2]!.spaced) {
      let end = at + 2;
      while (isGlued(lexemes, end + 1, /^:$/) && lexemes[end + 2]?.kind === 'number') end += 2;
      return end;
    }
    if (isLeftOnClock(lexemes, at + 2)) return at + 2;
  }
  if (!plain && /^[0-2]\d\.[0-5]\d$/.test(text)) {
    // `09.30 Good morning`: an entry of a page that is written on as things go.
    if (at === 0 && startsCapital(next?.text ?? '')) return at;
    if (/^h(?:ou)?rs$/.test(next?.lower ?? ''))
      return AT.test(lexemes[at - 1]?.lower ?? '') ? at + 1 : undefined;
  }
  if (isClock(lexemes, at + 1)) return at;
  const dashed = lexemes[at + 2]?.kind === 'number' && (DASHES.has(next!.text) || next!.lower === 'to');
  return dashed && isClock(lexemes, at + 3) ? at + 2 : undefined;
}

/** Before a time of day. */
const AT = /^(?:\(|at|between|by|from|till|to|until)$/;

function isClock(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at];
  if (word === undefined) return false;
  if (word.text.length === 1) {
    if (
      (word.lower === 'a' || word.lower === 'p') &&
      isGlued(lexemes, at + 1, /^\.$/) &&
      isMinute(lexemes, at + 2)
    )
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
export function dateEnd(lexemes: readonly Lexeme[], at: number): number | undefined {
  const number = lexemes[at]!;
  if (!number.plain) return undefined;
  const day = number.value! >= 1 && number.value! <= 31 && number.text.length <= 2;
  const before = isBehindMonth(lexemes, at);
  if (before)
    return day || number.text.length === 4 ? throughYear(lexemes, dayRangeEnd(lexemes, at)) : undefined;
  if (!day) return undefined;
  const end = dayRangeEnd(lexemes, at);
  const after = lexemes[end + 1]?.lower === 'of' ? end + 2 : end + 1;
  if (isMonth(lexemes[after]) || isSmallMonth(lexemes, at, after)) return throughYear(lexemes, end, after);
  return undefined;
}

/** `on 20 march.`, `from 24 may, but` in a text that is all small: there nobody marches and nothing may be. */
function isSmallMonth(lexemes: readonly Lexeme[], at: number, month: number): boolean {
  const name = lexemes[month]?.text;
  const next = lexemes[month + 1];
  return (
    (name === 'march' || name === 'may') &&
    /^(?:on|from|by|until|since|till)$/.test(lexemes[at - 1]?.lower ?? '') &&
    (next === undefined || next.kind === 'mark' || /^(?:and|at|in|but)$/.test(next.lower))
  );
}

/** `June 4`, `Sept. 4`, `June the 4`: whether a number is the day of the month before it. */
export function isBehindMonth(lexemes: readonly Lexeme[], at: number): boolean {
  let index = at - 1;
  if (lexemes[index]?.text === ',') index--;
  if (lexemes[index]?.text === '.' && !lexemes[index]!.spaced) index--;
  if (lexemes[index]?.lower === 'the') index--;
  return isMonth(lexemes[index]);
}

/** In a text that is all small `may` and `march` are no months. */
function isMonth(lexeme: Lexeme | undefined): boolean {
  if (lexeme === undefined || !MONTH_WORDS.has(lexeme.lower)) return false;
  return lexeme.text !== lexeme.lower || (lexeme.text.length > 3 && lexeme.text !== 'march');
}

/** The end of `3-5`, `3 and 4`, `3 to 5`, `3, 5 and 7`. */
function dayRangeEnd(lexemes: readonly Lexeme[], at: number): number {
  let listed = at;
  while (
    lexemes[listed + 1]?.text === ',' &&
    isLaterDay(lexemes, listed) &&
    /^(?:,|and|or|&)$/.test(lexemes[listed + 3]?.lower ?? '')
  )
    listed += 2;
  if (!isLaterDay(lexemes, listed)) return at;
  const link = lexemes[listed + 1]!;
  if (!DASHES.has(link.text) && !/^(?:and|to|or|&|through)$/.test(link.lower)) return at;
  const beyond = lexemes[listed + 3];
  const free =
    beyond === undefined ||
    beyond.kind === 'mark' ||
    isMonth(beyond) ||
    link.text !== 'and' ||
    NOTHING_COUNTED.test(beyond.lower) ||
    lexemes[at - 2]?.lower === 'between';
  return free ? listed + 2 : at;
}

/** Whether the number two places on may be a later day of the month. */
function isLaterDay(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 2];
  return next?.plain === true && next.value! <= 31 && next.value! > lexemes[at]!.value!;
}

/** Behind a number these begin nothing that it counts. */
const NOTHING_COUNTED =
  /^(?:and|are|as|at|by|for|found|from|had|has|in|is|on|showed|shows|that|the|to|was|were|when|while|will|with|would)$/;

/** Takes a year (`, 2024`) behind a date into the mask. */
function throughYear(lexemes: readonly Lexeme[], end: number, month = end): number {
  let at = month + 1;
  if (lexemes[at]?.text === '.' && !lexemes[at]!.spaced) at++;
  if (lexemes[at]?.text === ',') at++;
  const year = lexemes[at];
  return year?.plain && isYearValue(year) ? at : Math.max(end, month);
}

const QUALIFIERS = wordSet(
  'about around over than nearly almost least most some approximately roughly to only just',
);

/** `2019`, `2014-2017`, `2018/19`, `1970s`, `’90s`; a round number with a plural behind it is a quantity. */
export function yearEnd(lexemes: readonly Lexeme[], at: number): number | undefined {
  const number = lexemes[at]!;
  if (!number.plain) return undefined;
  const next = lexemes[at + 1];
  if (next?.text === 's' && !next.spaced) return at;
  if (number.text.length === 4 && next && /^['’]s$/.test(next.text)) return at;
  const before = lexemes[at - 1];
  if (number.text.length === 2 && isElision(before) && !number.spaced) return at;
  if (!isYearValue(number) || isMoneyMark(before)) return undefined;
  if (next && !next.spaced && next.kind === 'word') return undefined;
  const link = lexemes[at + 1];
  const until = lexemes[at + 2];
  const spans =
    link && until?.plain && !link.spaced && !until.spaced && (DASHES.has(link.text) || link.text === '/');
  if (spans && (isYearValue(until) || until.text.length === 2)) return at + 2;
  const opened = (before !== undefined && YEAR_OPENERS.has(before.lower)) || isSinceAtLeast(lexemes, at);
  const dated =
    number.value! >= 1900 || isOneOfItsYear(lexemes, at) || (next !== undefined && DATED.test(next.lower));
  if (isOfSpan(lexemes, at)) return at;
  if (!opened && !dated && !(before && DASHES.has(before.text))) return undefined;
  return isCountedLikeYear(lexemes, at, opened) ? undefined : at;
}

/** `an 1805 victory`: behind `an` nothing is counted; a race of `an 1800 metre track` is round. */
function isOneOfItsYear(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    /^an?$/.test(lexemes[at - 1]?.lower ?? '') && lexemes[at]!.value! > 1600 && lexemes[at]!.value! % 50 !== 0
  );
}

/** What is told by its year: `the 1852 novel`, `an 1841 treaty`. */
const DATED =
  /^(?:act|battle|book|census|charter|constitution|convention|earthquake|edition|election|expedition|famine|film|flood|law|massacre|novel|opera|painting|play|poem|rebellion|revolt|revolution|ruling|statute|treaty|uprising|war)$/;

/** `since at least 1588`, `until about 1850`. */
function isSinceAtLeast(lexemes: readonly Lexeme[], at: number): boolean {
  if (!YEAR_HEDGES.has(lexemes[at - 1]?.lower ?? '')) return false;
  const before = lexemes.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return /\b(?:since|until|till) (?:about|around|at least|circa|roughly)$/.test(before.join(' '));
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
  if (isMatter(lexemes, at)) return false;
  const qualified = QUALIFIERS.has(lexemes[at - 1]?.lower ?? '');
  const round = lexemes[at]!.value! % 100 === 0;
  if (!plural) return qualified && round && !opened;
  return qualified || (round && !opened) || (!opened && lexemes[at]!.value! < 1900);
}

/** `question him about | 2010 | allegations`: what is talked about, and no guess of how many. */
function isMatter(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    lexemes[at - 1]?.lower === 'about' &&
    lexemes[at]!.value! % 50 !== 0 &&
    TALKED.test(lexemes[at - 2]?.lower ?? '')
  );
}

const TALKED =
  /^(?:ask(?:ed|ing|s)?|concerns?|details|evidence|her|him|information|me|questions?|reports?|spoke|stor(?:ies|y)|talk(?:ed|ing|s)?|them|us)$/;

/** `$`, before what is an amount. */
export function isMoneyMark(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'mark' && /^\p{Sc}$/u.test(lexeme.text);
}
