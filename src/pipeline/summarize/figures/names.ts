import { MONTH_WORDS } from '../../../text/calendar.ts';
import { isCapitalized, startsCapital } from '../../../text/capital.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { HYPHENS } from '../../../text/number-word.ts';
import { wordSet } from '../../../text/word-set.ts';
import { IDIOMS, NOT_COUNTED_AFTER_ONE, WEEKDAY_WORDS } from './mask-lexicon.ts';
import { opensTitle } from './mask-name.ts';
import type { CountedNoun } from './noun.ts';
import { isBehindPlace } from './place-before.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceWords } from './sentence-words.ts';
import { STATES } from './state.ts';
import { isForecast, isOfChart, isParticle, isYearOfThing } from './uncounted.ts';

/**
 * True when a number is part of a name or an idiom, or a pronoun: `Grand 8`, `808 Drifter`, `Three Mile Island`,
 * `two-way`, `no one`, `Rosa, 54,`, `‘Two Men in a Boat’`. What has a unit of measure or money is never one.
 */
export function isNotCounted(
  words: SentenceWords,
  quantity: Quantity,
  noun: CountedNoun | undefined,
): boolean {
  if (opensTitle(words.lexemes, quantity.first) || isOfParent(words.lexemes, quantity, noun)) return true;
  if (isRound(words.lexemes, quantity, noun) || isToOne(words.lexemes, quantity)) return true;
  if (isOfChart(words, quantity, noun) || isForecast(words.lexemes, quantity, noun)) return true;
  if (isIdiom(words, quantity) || (noun === undefined && isGroupName(words.lexemes, quantity))) return true;
  if (quantity.unit !== undefined) return isLoneOne(words, quantity) || isTitle(words, quantity);
  const { numeral } = quantity;
  if (numeral.form === 'words')
    return (
      isIdiomaticZero(words, quantity) ||
      isSpelledDecade(words, quantity) ||
      isSpelledName(words, quantity, noun) ||
      isParticle(words.lexemes, quantity) ||
      isPronoun(words, quantity, noun) ||
      isFamiliar(words, quantity, noun)
    );
  if (!numeral.plain) return false;
  if (isYearOfThing(words, quantity, noun)) return true;
  return isNumberedName(words, quantity, noun) || isAgeAside(words.lexemes, quantity);
}

/** `a mother of | four`, `the mum-of-| three | died`: how many children somebody has, of whom nothing is told. */
function isOfParent(lexemes: readonly Lexeme[], { first }: Quantity, noun?: CountedNoun): boolean {
  const isTied = HYPHENS.has(lexemes[first - 1]?.text ?? '');
  const of = isTied ? first - 2 : first - 1;
  if (lexemes[of]?.lower !== 'of' || !PARENT.test(lexemes[isTied ? of - 2 : of - 1]?.lower ?? ''))
    return false;
  return isTied || noun === undefined || STATES.has(lexemes[noun.head]!.lower);
}

const PARENT = /^(?:(?:grand|step)?(?:father|mother|parent)s?|(?:dad|mom|mum)s?)$/;

/** `the last 16 of the cup`, `lost in the last eight`: a round; `the last 16 boats` are counted. */
function isRound(lexemes: readonly Lexeme[], { first, value, unit }: Quantity, noun?: CountedNoun): boolean {
  if (unit !== undefined || !ROUNDS.has(value)) return false;
  const before = lexemes[first - 1]?.lower;
  if (before !== 'last' && before !== 'final') return false;
  return noun === undefined || (noun.partOf && !lexemes[noun.head]!.lower.endsWith('s'));
}

/** How many may be left in a cup. */
const ROUNDS: ReadonlySet<Quantity['value']> = new Set([4, 8, 16, 32, 64]);

/** `by more than two to one`: a proportion of which neither is counted. */
function isToOne(lexemes: readonly Lexeme[], { last, unit }: Quantity): boolean {
  if (unit !== undefined) return false;
  return lexemes[last + 1]?.lower === 'to' && /^(?:one|1)$/.test(lexemes[last + 2]?.lower ?? '');
}

/** `the nineteen sixties`, `the eighteen-hundreds`. */
function isSpelledDecade({ lexemes }: SentenceWords, { first, last, value }: Quantity): boolean {
  if (first !== last || typeof value !== 'number' || value < 13 || value > 20) return false;
  const decade = HYPHENS.has(lexemes[last + 1]?.text ?? '') ? lexemes[last + 2] : lexemes[last + 1];
  return /^(?:hundreds|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/.test(
    decade?.lower ?? '',
  );
}

/** `the Group of 20`, `the Gang of Eight`. */
function isGroupName(lexemes: readonly Lexeme[], { first }: Quantity): boolean {
  return lexemes[first - 1]?.lower === 'of' && GROUPS.has(lexemes[first - 2]?.text ?? '');
}

const GROUPS = wordSet('Group Gang Club Council');

/** `one hour` is a quantity; `one day` is not. */
function isLoneOne(words: SentenceWords, quantity: Quantity): boolean {
  const { lexemes } = words;
  if (lexemes[quantity.numeral.first]!.lower !== 'one' || quantity.numeral.last > quantity.numeral.first)
    return false;
  return quantity.unit?.name === 'day' || quantity.unit?.name === 'second';
}

/** `40 Day Promise`, `50 Cent`: a unit with a capital inside a sentence is a part of a name. */
function isTitle({ lexemes, titleCase }: SentenceWords, { unit, last, numeral }: Quantity): boolean {
  if (unit?.name === 'cent' && lexemes[last]!.text === 'Cent') return !titleCase;
  if (titleCase || numeral.last === last) return false;
  // `The Six Million Dollar Man`
  if (unit?.kind === 'money') return numeral.form === 'words' && lexemes[last]!.text === 'Dollar';
  if (unit?.kind !== 'time') return false;
  return [lexemes[last]!, lexemes[last + 1]].every((word) => isCapitalized(word?.text ?? ''));
}

function isIdiom(words: SentenceWords, quantity: Quantity): boolean {
  const { lexemes } = words;
  const dash = lexemes[quantity.numeral.last + 1];
  if (dash === undefined || dash.spaced || !HYPHENS.has(dash.text) || quantity.unit !== undefined)
    return false;
  const next = lexemes[quantity.numeral.last + 2];
  if (next === undefined || next.spaced) return false;
  if (next.kind !== 'word') return next.kind !== 'mark';
  if (lexemes[quantity.numeral.first]!.lower === 'one') return true;
  return IDIOMS.has(next.lower) || startsCapital(next.text);
}

/** `net-zero`, `ground zero`, `zero tolerance`: nothing is counted. */
function isIdiomaticZero({ lexemes }: SentenceWords, { first, last }: Quantity): boolean {
  if (lexemes[first]!.lower !== 'zero' || last > first) return false;
  const tied = !lexemes[first]!.spaced && HYPHENS.has(lexemes[first - 1]?.text ?? '');
  const before = lexemes[first - (tied ? 2 : 1)]?.lower ?? '';
  const behind = lexemes[first + 1]?.lower ?? '';
  return (
    /^(?:net|near|ground|patient|day|sub|below|above|absolute|year)$/.test(before) ||
    /^(?:tolerance|hour|gravity|waste|trust)$/.test(behind)
  );
}

function isInCapitals(text: string): boolean {
  return /^\p{Lu}{3,}$/u.test(text);
}

function isPronoun(words: SentenceWords, quantity: Quantity, noun: CountedNoun | undefined): boolean {
  const { lexemes } = words;
  const first = lexemes[quantity.first]!;
  if (first.lower !== 'one' || quantity.last > quantity.first) return false;
  const before = lexemes[quantity.first - 1]?.lower ?? '';
  const next = lexemes[quantity.first + 1];
  if (BEFORE_PRONOUN.has(before)) return true;
  if (next === undefined || next.kind === 'mark' || NOT_COUNTED_AFTER_ONE.has(next.lower)) return true;
  if (/^(?:hand|side|end|way)$/.test(next.lower) && /^(?:on|in|at)$/.test(before)) return true;
  return noun === undefined;
}

const BEFORE_PRONOUN = wordSet(
  'no any every each some the this that another which last next only first second by square day number at',
);

/** `Big Four`, `Seven Sisters`: a capital where a sentence does not begin. */
function isSpelledName(words: SentenceWords, quantity: Quantity, noun: CountedNoun | undefined): boolean {
  const { lexemes, titleCase } = words;
  const first = lexemes[quantity.first]!;
  if (quantity.first === 0 || !startsCapital(first.text)) return false;
  if (titleCase) return noun === undefined;
  const before = lexemes[quantity.first - 1]!;
  // `killing TEN people`, as tabloids print what they stress.
  const isStressed = isInCapitals(first.text) && before.text === before.lower && noun !== undefined;
  if (isStressed && !startsCapital(lexemes[noun.head]!.text)) return false;
  return before.kind !== 'mark' || before.text === ',';
}

/** `the two Carolinas`: a set that every reader knows, not a count that the article reports. */
function isFamiliar(words: SentenceWords, quantity: Quantity, noun: CountedNoun | undefined): boolean {
  const { lexemes, titleCase } = words;
  if (titleCase || noun === undefined || lexemes[quantity.first - 1]?.lower !== 'the') return false;
  return noun.first === noun.last && startsCapital(lexemes[noun.head]!.text);
}

function isNumberedName(words: SentenceWords, quantity: Quantity, noun: CountedNoun | undefined): boolean {
  return isAfterName(words, quantity, noun) || isBeforeName(words, quantity, noun);
}

/** A capital right before digits: `Apollo 11`, `Fortune 500`. A weekday or a month before a count is none. */
function isAfterName(words: SentenceWords, quantity: Quantity, noun: CountedNoun | undefined): boolean {
  const { lexemes, tokens, titleCase } = words;
  const before = lexemes[quantity.first - 1];
  if (before === undefined || before.kind === 'mark' || before.kind === 'number') return false;
  if (before.kind === 'code') return true;
  if (!/^\p{L}?\p{Lu}/u.test(before.text) || WEEKDAY_WORDS.has(before.lower) || MONTH_WORDS.has(before.lower))
    return false;
  if (tokens[quantity.first - 1]?.pos !== 'PROPN' && tokens[quantity.first - 1]?.pos !== 'NOUN') return false;
  if (titleCase) return noun === undefined || isOneThing(words, noun);
  if (isBehindPlace(words, quantity, noun)) return false;
  return quantity.first > 1 || tokens[quantity.first - 1]?.pos === 'PROPN';
}

/** `Edition 955 Chip`: a singular behind more than one is no count. */
function isOneThing({ lexemes, tokens }: SentenceWords, { head }: CountedNoun): boolean {
  const { lower, text } = lexemes[head]!;
  return tokens[head]?.pos === 'PROPN' && /^\p{Lu}+$/u.test(text) && !/s$/i.test(lower);
}

/** Digits right before a name in the singular: `808 Drifter`, `500 Cabrio`; `20 Democrats` are counted. */
function isBeforeName(words: SentenceWords, quantity: Quantity, noun: CountedNoun | undefined): boolean {
  const { lexemes, titleCase } = words;
  const next = lexemes[quantity.last + 1];
  if (titleCase || next?.kind !== 'word' || !startsCapital(next.text)) return false;
  if (noun === undefined) return true;
  const head = lexemes[noun.head]!;
  if (noun.head === quantity.last + 1 && isCallSign(words, quantity)) return true;
  return startsCapital(head.text) && !/[^s]s$|ese$|ish$|people$/i.test(head.text);
}

/** `told 1010 COAST`: letters that no plural is written in, behind words that are. */
function isCallSign({ lexemes }: SentenceWords, { first, last, numeral }: Quantity): boolean {
  const before = lexemes[first - 1];
  if (before?.kind !== 'word' || before.text !== before.lower) return false;
  return (
    numeral.plain === true && Number(numeral.value) > 99 && /^\p{Lu}{3,}$/u.test(lexemes[last + 1]!.text)
  );
}

/** `Rosa Lind, 54, said`: an age between commas behind a name, as it is told without the words' tags. */
export function isAgeAside(lexemes: readonly Lexeme[], { first, last, unit, numeral }: Quantity): boolean {
  if (unit !== undefined || numeral.form === 'words' || !numeral.plain) return false;
  const comma = lexemes[first - 1]?.text;
  if (comma !== ',' && comma !== '(') return false;
  const after = lexemes[last + 1];
  if (after !== undefined && !/^[,.;)]$/.test(after.text)) return false;
  return startsCapital(lexemes[first - 2]?.text ?? '');
}
