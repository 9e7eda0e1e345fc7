import { itemAt } from '../../../text/item-at.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { DASHES, UNITS } from '../../../text/number-word.ts';
import { wordSet } from '../../../text/word-set.ts';
import { addressEnd, isPostal } from './mask-address.ts';
import { LABELS, SOFT_LABELS } from './mask-lexicon.ts';
import {
  isAgeOfKin,
  isAirliner,
  isCalibre,
  isCalledBy,
  isFootyScore,
  isGrade,
  isListedAge,
  isNextOfItsKind,
  isNextVersion,
  isOfPicture,
  isOfPlan,
  isOfTradeMark,
  isSigned,
  isStation,
  isUnderItself,
  isVersion,
  shareMoveEnd,
} from './mask-name.ts';
import {
  counterEnd,
  isBatting,
  isGlued,
  isHotline,
  isListed,
  isOfLaw,
  isOrdinal,
  isPasscode,
  isPlate,
  serialEnd,
} from './mask-serial.ts';
import { clockEnd, dateEnd, isBehindMonth, isMoneyMark, yearEnd } from './mask-time.ts';
import { isOfTitle } from './mask-title.ts';
import type { Phrase } from './phrase.ts';

/**
 * The stretches of lexemes, in order, that are numbers but no quantities, as far as their neighbours tell: times, dates
 * and years (`mask-time.ts`), ordinals, telephone numbers, house numbers, postal codes and the numbers of things (`Room
 * 12`). What a name is needs the tagger's help and stands in `names.ts`.
 */
export function maskNumbers(lexemes: readonly Lexeme[]): Phrase[] {
  const masked: Phrase[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    if (!lexemes[at]!.mayOpenNumeral) continue;
    const isMasked = lexemes[at]!.kind === 'number' ? undefined : isMaskedInWords(lexemes, at);
    const last = isMasked === undefined ? maskEnd(lexemes, at) : isMasked ? at : undefined;
    if (last === undefined) continue;
    masked.push({ first: at, last });
    at = last;
  }
  return masked;
}

/** `two boys, | nine | and 11,`: behind a mark or a joint; and what is called or counted off by a number in words. */
function isMaskedInWords(lexemes: readonly Lexeme[], at: number): boolean {
  if (!UNITS.has(lexemes[at]!.lower)) return false;
  const before = itemAt(lexemes, at - 1)?.lower;
  const mayBeAge = before === ',' || before === 'and' || before === 'both';
  return (mayBeAge && isAgeOfKin(lexemes, at)) || isNumberedInWords(lexemes, at) || isOfTitle(lexemes, at);
}

/** `day | six | of the strike`, `Chapter | two |, which`: which one it is. */
function isNumberedInWords(lexemes: readonly Lexeme[], at: number): boolean {
  const label = itemAt(lexemes, at - 1)?.lower ?? '';
  // `moved up to number | three`
  if (label === 'number') return true;
  if (!/^(?:day|episode|season)$/.test(label) && !NUMBERED.has(label)) return false;
  const next = lexemes[at + 1];
  if (DETERMINERS.test(lexemes[at - 2]?.lower ?? '')) return false;
  return next === undefined || next.kind === 'mark' || next.lower === 'of';
}

function maskEnd(lexemes: readonly Lexeme[], at: number): number | undefined {
  return (
    serialEnd(lexemes, at) ??
    shareMoveEnd(lexemes, at) ??
    clockEnd(lexemes, at) ??
    dateEnd(lexemes, at) ??
    yearEnd(lexemes, at) ??
    (isNoQuantity(lexemes, at) ? at : undefined) ??
    counterEnd(lexemes, at) ??
    addressEnd(lexemes, at)
  );
}

/** By what stands on either side, so that most numbers are asked a few of the questions. */
function isNoQuantity(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, next] = [itemAt(lexemes, at - 1), lexemes[at + 1]];
  return (
    isLabelled(lexemes, at) ||
    isHotline(lexemes, at) ||
    isPasscode(lexemes, at) ||
    isListed(lexemes, at) ||
    isOfPicture(lexemes, at) ||
    isUnderItself(lexemes, at) ||
    isGrade(lexemes, at) ||
    isCalibre(lexemes, at) ||
    isAgeOfKin(lexemes, at) ||
    isBatting(lexemes, at) ||
    isParted(lexemes, at) ||
    (before?.kind === 'word' && isOfWord(lexemes, at)) ||
    (before?.kind === 'mark' && isOfMark(lexemes, at)) ||
    (next?.kind === 'mark' && (isOfPlan(lexemes, at) || isFootyScore(lexemes, at))) ||
    (next?.spaced === false && (isOrdinal(lexemes, at) || isOfLaw(lexemes, at))) ||
    (lexemes[at]!.plain
      ? isAirliner(lexemes, at) || isCalledBy(lexemes, at)
      : isNextOfItsKind(lexemes, at) || isStation(lexemes, at))
  );
}

/** By the word before it. */
function isOfWord(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    isPostal(lexemes, at) ||
    isVersion(lexemes, at) ||
    isNextVersion(lexemes, at) ||
    isDenominator(lexemes, at) ||
    isOfGroup(lexemes, at)
  );
}

/** By the mark before it. */
function isOfMark(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    isOfTitle(lexemes, at) ||
    isSigned(lexemes, at) ||
    isOfTradeMark(lexemes, at) ||
    isListedAge(lexemes, at) ||
    isNoteMark(lexemes, at)
  );
}

/** `12[2]`: the second is the mark of a note, in a text that was copied from a page. */
function isNoteMark(lexemes: readonly Lexeme[], at: number): boolean {
  const open = lexemes[at - 1];
  return open?.text === '[' && !open.spaced && lexemes[at + 1]?.text === ']';
}

/** `55.8 births per 1,000 women`, `two of every 5`: what the number before is a rate of. */
function isDenominator(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]?.lower;
  return before === 'per' || (before === 'every' && /^(?:of|for)$/.test(lexemes[at - 2]?.lower ?? ''));
}

/** `the Group of 7`. */
function isOfGroup(lexemes: readonly Lexeme[], at: number): boolean {
  return at > 2 && lexemes[at - 1]!.lower === 'of' && lexemes[at - 2]!.text === 'Group';
}

/** `1, | 300 people` and `| 1, 300 people`: 1,300 on a page that put a space behind each comma, or a list. */
function isParted(lexemes: readonly Lexeme[], at: number): boolean {
  return isPartedBehind(lexemes, at) || (at > 1 && isPartedBehind(lexemes, at - 2));
}

function isPartedBehind(lexemes: readonly Lexeme[], at: number): boolean {
  const comma = lexemes[at + 1];
  if (comma?.text !== ',' || comma.spaced) return false;
  const [thousands, rest] = [lexemes[at], lexemes[at + 2]];
  if (thousands?.plain !== true || thousands.text.length > 3 || thousands.text.startsWith('0')) return false;
  // `a 5-foot-8, 135-pound man`
  if (!thousands.spaced && !isMoneyMark(lexemes[at - 1])) return false;
  if (isBehindMonth(lexemes, at)) return false;
  return rest?.plain === true && rest.spaced && rest.text.length === 3;
}

/** Words that a hyphen may tie to a quantity: `minus-40`, `now-12`. */
const TIED_BEFORE = wordSet('minus plus to now then and or near nearly');

const TIMES = wordSet('x X ×');

/** The sign of `4×200-metre relay`, of which neither number is a quantity by itself; `4×10^6` is one. */
function isTimesGlued(lexemes: readonly Lexeme[], at: number): boolean {
  const sign = lexemes[at];
  if (sign === undefined || sign.spaced || !TIMES.has(sign.text)) return false;
  const [before, after] = [lexemes[at - 1], lexemes[at + 1]];
  return before?.kind === 'number' && after?.kind === 'number' && !after.spaced && after.text !== '10';
}

/** `No. 10`, `#3`, `Room 12`, `COVID-19`, `401(k)`, a leading zero. */
function isLabelled(lexemes: readonly Lexeme[], at: number): boolean {
  const number = lexemes[at]!;
  if (number.plain && number.text.length > 1 && number.text.startsWith('0')) return true;
  // Behind most numbers stands a space, so that these need not be asked of them.
  if (lexemes[at + 1]?.spaced === false && isLabelledBehind(lexemes, at)) return true;
  let index = at - 1;
  if (!number.spaced && isTimesGlued(lexemes, index)) return true;
  const before = itemAt(lexemes, index);
  if (before === undefined) return false;
  if (before.text === '#' || before.text === '§' || before.text === '№') return true;
  if (!before.spaced && !number.spaced && DASHES.has(before.text)) {
    const word = lexemes[index - 1];
    return word?.kind === 'code' || (word?.kind === 'word' && !before.spaced && !TIED_BEFORE.has(word.lower));
  }
  if (before.text === '.' && !before.spaced) index--;
  const word = lexemes[index];
  if (word?.kind !== 'word' || !LABELS.has(word.lower)) return false;
  if (!number.plain && !/^\d+\.\d$/.test(number.text) && !LAWS.test(word.lower)) return false;
  if (!number.plain && !/^\d+\.\d+$/.test(number.text)) return false;
  const behind = lexemes[at + 1];
  if (behind && !behind.spaced && (behind.kind === 'word' || behind.text === '%'))
    return (
      (LAWS.test(word.lower) ? /^[A-Ha-h]$/ : /^[A-H]$/).test(behind.text) &&
      (word.text !== word.lower ||
        LAWS.test(word.lower) ||
        (PLACES.test(word.lower) && !/[CF]/.test(behind.text)))
    );
  if (word.lower === 'no' || word.lower === 'nos') return index < at - 1 || word.text !== word.lower;
  if (!SOFT_LABELS.has(word.lower)) return true;
  const capital = word.text !== word.lower && index > 0;
  if (SERIAL.has(word.lower) && number.value !== 1 && isSingular(lexemes[at + 1])) return true;
  if (NUMBERED.has(word.lower) && !DETERMINERS.test(lexemes[index - 1]?.lower ?? 'a')) return true;
  return capital || lexemes[at + 1] === undefined || lexemes[at + 1]!.kind === 'mark';
}

/** `401(k)`, `4×200-metre`, `KCA 442L`: by what stands right behind it. */
function isLabelledBehind(lexemes: readonly Lexeme[], at: number): boolean {
  const isBracketed =
    lexemes[at + 1]!.text === '(' && lexemes[at + 3]?.text === ')' && isGlued(lexemes, at + 2, /^\p{Ll}$/u);
  return isBracketed || isTimesGlued(lexemes, at + 1) || isPlate(lexemes, at);
}

/** Parts of laws and contracts, whose numbers have points and letters. */
const LAWS = /^(?:section|article|rule|paragraph|clause|version)s?$/;

/** Places with numbers and letters: `pad 39A`; a letter that is a degree is none of them. */
const PLACES = /^(?:apartment|apt|berth|exit|flat|gate|junction|pad|platform|room|row|runway|seat|terminal)$/;

/** What comes in a row, each with its number: `the season 2 finale`, `the number 9 shirt`. */
const SERIAL = wordSet('book episode number part season series volume');

/** No plural, which the number would count. */
function isSingular(next: Lexeme | undefined): boolean {
  return (
    next?.kind === 'word' &&
    /^\p{Ll}{3,}$/u.test(next.text) &&
    !/(?:[^s]s|people|men|women|children)$/.test(next.lower)
  );
}

/** Bare before a number these name what is numbered (`in week 3 voters`); behind an article they stand alone. */
const NUMBERED = wordSet('group week page chapter round stage level class grade exit type phase');
const DETERMINERS =
  /^(?:an?|the|one|each|every|per|last|next|this|that|first|second|another|same|final|previous)$/;
