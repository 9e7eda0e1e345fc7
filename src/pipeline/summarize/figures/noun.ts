import { MONTH_WORDS } from '../../../text/calendar.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { readNumeral } from '../../../text/number.ts';
import { HYPHENS } from '../../../text/number-word.ts';
import { wordSet } from '../../../text/word-set.ts';
import { ROLE_NOUNS } from '../people/lexicon.ts';
import { endOfJoined } from './joined-nouns.ts';
import { WEEKDAY_WORDS } from './mask-lexicon.ts';
import { isPersonNoun } from './mask-name.ts';
import { classify, isCapital, isPlural, isTied } from './noun-step.ts';
import { findQualifierBehind } from './qualifier.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceWords } from './sentence-words.ts';
import { endOfStates, findState, STATES } from './state.ts';
import { readDivisor } from './unit.ts';

/** The noun phrase that a number counts, by lexeme indexes. */
export interface CountedNoun {
  readonly first: number;
  readonly last: number;
  /** The lexeme of the head noun. */
  readonly head: number;
  /** Tied to its number by a hyphen: `90-member council`; the noun belongs to the number and describes the next. */
  readonly tied?: true;
  /** True behind `of`: `five of the members` are a part of them. */
  readonly partOf: boolean;
  /** What befell them, by its lexeme: `killed` behind the noun (`were killed`), or in the noun's place. */
  readonly state?: number;
}

/** No noun phrase in news is longer; the bound keeps the walk linear. */
const LONGEST = 9;

/** May stand between `of` and the noun. */
export const OF_OPENERS: ReadonlySet<string> = wordSet(
  'the its their his her our your my these those all such',
);

/**
 * The noun phrase behind a quantity (`2,400 Norwegian sailors`, `one of the best speakers`), by its tags, with what
 * befell those counted.
 */
export function findNoun(words: SentenceWords, quantity: Quantity): CountedNoun | undefined {
  const noun = readBehind(words, quantity);
  if (noun?.state === undefined) return noun;
  // `the $45 million striker was hurt`: nothing befalls an amount.
  if (quantity.unit?.kind !== 'money' && !befellAnother(words, quantity, noun)) return noun;
  const { state: _, ...counted } = noun;
  return counted;
}

/**
 * `father to | two boys | died`, `the leader of | 40 sailors | died`, `wives and | dozens of children | was arrested`:
 * it befell somebody before the number.
 */
function befellAnother(words: SentenceWords, quantity: Quantity, { head }: CountedNoun): boolean {
  const { lexemes } = words;
  const [parent, link] = [lexemes[quantity.first - 2]?.lower, lexemes[quantity.first - 1]?.lower];
  if (/^(?:of|to)$/.test(link ?? '') && PARENT.test(parent ?? '')) return true;
  if (link === 'of' && quantity.unit === undefined && isOnePerson(parent ?? '')) return true;
  if (isWhole(lexemes, quantity.first)) return true;
  const isOfOne = /^(?:has|is|was)$/.test(lexemes[head + 1]?.lower ?? '');
  // `a group of 12 people was arrested`
  return isOfOne && link !== 'of' && quantity.unit === undefined && isPlural(words, head);
}

/** `Forty of the | 60 passengers | were killed`: of the whole it is not told. */
function isWhole(lexemes: readonly Lexeme[], first: number): boolean {
  let of = first - 1;
  while (of > first - 5 && BEFORE_WHOLE.test(lexemes[of]?.lower ?? '')) of--;
  const part = lexemes[of - 1];
  if (lexemes[of]?.lower !== 'of' || part === undefined) return false;
  return part.kind === 'number' || SOME.test(part.lower) || readNumeral(lexemes, of - 1) !== undefined;
}

const BEFORE_WHOLE =
  /^(?:the|its|their|his|her|our|these|those|an?|about|around|some|nearly|almost|roughly|approximately|more|than|over|at|least|estimated|total)$/;
const SOME =
  /^(?:any|cent|fifths?|few|half|many|most|none|one|part|percent|quarters?|several|some|tenths?|thirds?)$/;

function isOnePerson(noun: string): boolean {
  return isPersonNoun(noun) || ROLE_NOUNS.has(noun);
}

const PARENT = /^(?:(?:grand|step)?(?:father|mother|parent)s?|dad|mom|mum|widow|widower)$/;

/** The same with what befell them even where it may have befallen others, as only a part of them. */
export function readBehind(words: SentenceWords, quantity: Quantity): CountedNoun | undefined {
  const { lexemes } = words;
  let at = quantity.last + 1;
  if (isComparison(lexemes, at)) at += 5;
  else if (isPeriodOnPeriod(lexemes, at)) at += 3;
  const isName = isCapital(lexemes[at]) && words.tokens[at]?.pos === 'PROPN';
  if (quantity.unit?.kind === 'time' && isName && !HYPHENS.has(lexemes[quantity.last - 1]!.text))
    return undefined;
  if (isTied(lexemes, at) && /^(?:strong|plus|odd|ish)$/.test(lexemes[at + 1]!.lower)) at += 2;
  else if (isTied(lexemes, at)) return readTiedNoun(words, at + 1);
  const behind = findQualifierBehind(lexemes, quantity);
  if (behind) at = behind.last + 1;
  let partOf = false;
  if (
    quantity.unit &&
    lexemes[at]?.text === '.' &&
    !lexemes[at]!.spaced &&
    /^\p{Ll}/u.test(lexemes[at + 1]?.text ?? '')
  )
    at++;
  at = skipAside(lexemes, at);
  if (quantity.unit && lexemes[at]?.kind === 'word' && readNumeral(lexemes, at)) return undefined;
  // `the $3 trillion | most boards say they need`: it is they who say so.
  if (quantity.unit && /^(?:many|most|several|some)$/.test(lexemes[at]?.lower ?? '')) return undefined;
  // `to 62,500 Monday following weeks of criticism`
  if (WEEKDAY_WORDS.has(lexemes[at]?.lower ?? '') && isCapital(lexemes[at])) return undefined;
  // `a rate of 0.8 means that the outbreak slows`
  if (lexemes[at]?.lower === 'means' && lexemes[at + 1]?.lower === 'that') return undefined;
  if (lexemes[at]?.lower === 'of') {
    if (quantity.unit?.kind === 'physical' && lexemes[quantity.first - 1]?.lower === 'within')
      return undefined;
    partOf = true;
    at++;
    if (lexemes[at]?.lower === 'all') at++;
    if (OF_OPENERS.has(lexemes[at]?.lower ?? '')) at++;
    if (lexemes[at]?.lower === 'many') at++;
    // `seven of the | nine towns`
    const whole = readNumeral(lexemes, at);
    if (whole?.scale === 1) at = whole.last + 1;
    // `the 51 centimetres of February`
    if (isCapital(lexemes[at]) && MONTH_WORDS.has(lexemes[at]!.lower)) return undefined;
  }
  const isTime = quantity.unit?.kind === 'time';
  const noun = readNounPhrase(words, at, {
    partOf,
    isOne: quantity.value === 1 && !partOf,
    // Nor are there 7.1 killed.
    isMeasure: isTime || (typeof quantity.value === 'number' && !Number.isInteger(quantity.value)),
  });
  if (noun === undefined || (isTime && isDoneBy(words, noun))) return undefined;
  // `her £65,000 | member’s salary`
  return quantity.unit?.kind === 'money' && isPossessive(lexemes, noun.last + 1) ? undefined : noun;
}

/** `within five years of the harbour | opening`: no years of a harbour. */
function isDoneBy({ lexemes, tokens }: SentenceWords, { first, last, partOf }: CountedNoun): boolean {
  const next = lexemes[last + 1];
  return (
    partOf &&
    lexemes[first - 1]?.lower === 'the' &&
    tokens[last + 1]?.pos === 'VERB' &&
    next!.lower.endsWith('ing')
  );
}

/** `year on year`, `month over month`. */
function isPeriodOnPeriod(lexemes: readonly Lexeme[], at: number): boolean {
  const [period, link, other] = [lexemes[at]?.lower, lexemes[at + 1]?.lower, lexemes[at + 2]?.lower];
  return (
    period === other && /^(?:on|over)$/.test(link ?? '') && /^(?:month|quarter|week|year)$/.test(period!)
  );
}

/** `year-on-year`, written without spaces. */
function isComparison(lexemes: readonly Lexeme[], at: number): boolean {
  if (!COMPARED.has(lexemes[at]?.lower ?? '') || lexemes[at + 1]?.text !== '-') return false;
  const link = lexemes[at + 2]?.lower;
  const isLinked = (link === 'on' || link === 'over') && lexemes[at + 3]?.text === '-';
  return isLinked && lexemes.slice(at + 1, at + 5).every(({ spaced }) => !spaced);
}

const COMPARED = wordSet('year month quarter week');

/** Passes over `(30 cm)` in `12 inches (30 cm) of rain`. */
function skipAside(lexemes: readonly Lexeme[], at: number): number {
  if (lexemes[at]?.text !== '(') return at;
  for (let end = at + 1; end < at + 7; end++)
    if (lexemes[end]?.text === ')') return lexemes[end + 1]?.lower === 'of' ? end + 1 : at;
  return at;
}

/** `six-bed room`, `two-bedroom flat`: the word behind the hyphen is what is counted. */
function readTiedNoun(words: SentenceWords, at: number): CountedNoun | undefined {
  const pos = words.tokens[at]?.pos;
  if (words.lexemes[at]!.kind !== 'word' || (pos !== 'NOUN' && pos !== 'PROPN')) return undefined;
  return { first: at, last: at, head: at, partOf: false, tied: true };
}

/** What is known of the number before a noun phrase. */
interface NumberBefore {
  /** `of` stands between them. */
  readonly partOf: boolean;
  /** The number is one, so no plural follows it. */
  readonly isOne: boolean;
  /** The number measures: no `killed` behind it is what is counted. */
  readonly isMeasure: boolean;
}

const ANY_NUMBER: NumberBefore = { partOf: false, isOne: false, isMeasure: false };

/** The noun phrase that begins at a lexeme. */
export function readNounPhrase(
  words: SentenceWords,
  start: number,
  { partOf, isOne, isMeasure }: NumberBefore = ANY_NUMBER,
): CountedNoun | undefined {
  const { lexemes } = words;
  const nominal = isMeasure ? undefined : readNominal(words, start, partOf);
  if (nominal) return nominal;
  let head = -1;
  let from = start;
  let at = start;
  while (at < lexemes.length && at < start + LONGEST) {
    if (partOf && head >= 0 && isPossessive(lexemes, at)) {
      head = -1;
      // `ten of the country's 14 districts`
      at += lexemes[at + 1]?.kind === 'number' ? 2 : 1;
      from = at;
      continue;
    }
    const step = classify(words, at, from, head, isOne);
    if (step === 'stop') break;
    if (step === 'noun') head = at;
    at++;
  }
  // `12 wounded the mayor`: a verb, which the tagger takes for those whom it befell.
  if (head < 0 || (head === start && STATES.has(lexemes[head]!.lower))) return undefined;
  if (isBroken(words, head)) return undefined;
  const end = endOfJoined(words, head, start);
  const state = findState(words, end + 1);
  const link = lexemes[head + 1]?.lower;
  const below = link === 'per' || link === 'a' || link === 'an' ? readDivisor(lexemes, head + 2) : undefined;
  return { first: from, last: below?.last ?? end, head, partOf, ...(state === undefined ? {} : { state }) };
}

/** `dozens of medium range | (up to 40km) underground sites`: the noun stands behind the brackets. */
function isBroken({ lexemes, tokens }: SentenceWords, head: number): boolean {
  if (lexemes[head + 1]?.text !== '(') return false;
  const close = lexemes.findIndex(({ text }, at) => at > head && at < head + LONGEST && text === ')');
  return close > 0 && /^(?:ADJ|NOUN)$/.test(tokens[close + 1]?.pos ?? '');
}

/** `one of Norway's largest ports`, `one of its rivals' plants`: the noun that is counted stands behind. */
function isPossessive(lexemes: readonly Lexeme[], at: number): boolean {
  const mark = lexemes[at];
  return (
    mark?.spaced === false &&
    /^['’]s?$/.test(mark.lower) &&
    /^(?:word|number)$/.test(lexemes[at + 1]?.kind ?? '')
  );
}

/** `250,000 wounded`, `12 dead`, `dead or wounded`: an adjective that stands for people. */
function readNominal(words: SentenceWords, start: number, partOf: boolean): CountedNoun | undefined {
  const lexeme = words.lexemes[start];
  if (lexeme?.kind !== 'word' || !STATES.has(lexeme.lower)) return undefined;
  const last = endOfStates(words.lexemes, start);
  const next = words.tokens[last + 1]?.pos;
  if (next === 'NOUN' || next === 'PROPN') return undefined;
  // `a group of 12 | killed 40 cows`: they did it.
  if (findState(words, start) === undefined) return undefined;
  return { first: start, last, head: last, partOf, state: start };
}
