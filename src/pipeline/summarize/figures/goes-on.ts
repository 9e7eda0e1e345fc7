import type { Lexeme } from '../../../text/lexeme.ts';
import { readNumeral } from '../../../text/number.ts';
import { readBefallen } from './befell.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceWords } from './sentence-words.ts';
import { STATES } from './state.ts';
import type { Told } from './told.ts';

/**
 * Whether a number without unit and noun goes on with those of the number before it. A noun may be left out anywhere; a
 * unit only where the sentence repeats its pattern (`by 3 percent ... by 2`), because a level follows a share as often
 * (`rose 8% to 340`), and never where people are counted (`300 metres away and 40 were hurt`). A time never carries
 * over.
 *
 * @param befell lexeme that says what befell those counted
 */
export function goesOn(
  words: SentenceWords,
  before: Told,
  quantity: Quantity,
  befell: number | undefined,
): boolean {
  const { lexemes, tokens } = words;
  // `one Canadian and 41 unverified` are no Canadians.
  if (before.quantity.value === 1 && befell === undefined && tokens[quantity.last + 1]?.pos === 'ADJ')
    return false;
  if (typeof quantity.numeral.value !== 'number' || !isCoordinated(lexemes, before.quantity, quantity))
    return false;
  if (before.unit !== undefined && befell !== undefined) return false;
  if (befell !== undefined && !mayMeanThem(words, before)) return false;
  // `killing one gunman and arresting two`
  if (before.quantity.value === 1 && readBefallen(lexemes, quantity.first) !== undefined) return false;
  if (
    befell === undefined &&
    before.noun &&
    STATES.has(lexemes[before.noun.head]!.lower) &&
    areAlive(lexemes, quantity)
  )
    return false;
  if (isTollGiven(lexemes, before, quantity)) return false;
  if (isSource(lexemes, before.quantity) || isDoing(lexemes, before, quantity)) return false;
  // `Three dead, 5,000 without power`: the second number tells something of others.
  if (before.noun && befell === undefined && /^(?:without|spoke|speaks)$/.test(turnBehind(lexemes, quantity)))
    return false;
  // `11 points behind and | nine | to play`
  if (befell === undefined && isAhead(lexemes, quantity)) return false;
  // `burned 120 huts and drove out | 3,000`: people, and not what was burned.
  if (
    /^(?:drives?|driving|drove|forc(?:e[ds]?|ing))$/.test(lexemes[quantity.first - 2]?.lower ?? '') &&
    lexemes[quantity.first - 1]?.lower === 'out'
  )
    return false;
  // `$40 million, and | two | are needed`, `a man 5ft 10in tall and | 30`: no sum, and no height.
  if (before.unit?.kind === 'money' && isSmallWord(quantity)) return false;
  if (before.unit?.name === 'inch') return false;
  const link = linkBefore(lexemes, quantity);
  if (before.unit === undefined) {
    if (/^(?:to|at|by|of|for)$/.test(link))
      return before.noun !== undefined && link === linkBefore(lexemes, before.quantity);
    return before.noun !== undefined;
  }
  if (before.unit.kind === 'time') return false;
  if (link === linkBefore(lexemes, before.quantity) && link !== '') return true;
  if (link === 'and' || link === 'or') return true;
  if (before.unit.kind !== 'percent' && before.unit.kind !== 'points')
    return link === 'to' || link === 'from';
  // `to 5 percent from 4`; `fell 34%, from 3,165`, is no share.
  return link === 'from' && /^(?:at|to)$/.test(linkBefore(lexemes, before.quantity));
}

/**
 * Whether a number behind which nothing is named but what befell them may be of those just told; not behind `one person
 * was killed and | 10 hurt` or `13 pupils and two teachers died and | 30 were hurt`: these are others, or more.
 */
export function mayMeanThem({ lexemes }: SentenceWords, { quantity, noun }: Told): boolean {
  if (noun === undefined) return true;
  if (quantity.value === 1) return false;
  for (let at = quantity.first - 1, isBehindAnd = false; at >= Math.max(0, quantity.first - JOINT); at--) {
    if (isTold(lexemes[at]!)) return true;
    if (lexemes[at]!.lower === 'and') isBehindAnd = true;
    else if (isBehindAnd && readNumeral(lexemes, at)) return false;
  }
  return true;
}

/** Lexemes before the second of two numbers within which the first of them stands. */
const JOINT = 8;

function isTold({ lower, text }: Lexeme): boolean {
  return STATES.has(lower) || /^[,;:—()]$/.test(text);
}

/** `The toll rose to 48 and | 500 were in care`: no number that another verb follows goes on with a toll. */
function isTollGiven(lexemes: readonly Lexeme[], { noun }: Told, { last }: Quantity): boolean {
  return (
    noun !== undefined &&
    lexemes[noun.head]!.lower === 'toll' &&
    /^(?:are|ha[ds]|have|is|remain(?:ed|s)?|was|were)$/.test(lexemes[last + 1]?.lower ?? '')
  );
}

/** `120 rockets have hit Koval, injuring | another four`: the first did it to the second; but `killing two of them`. */
function isDoing(
  lexemes: readonly Lexeme[],
  { quantity: { first }, noun }: Told,
  { first: second, last }: Quantity,
): boolean {
  if (noun === undefined || noun.state !== undefined || lexemes[last + 2]?.lower === 'them') return false;
  return readBefallen(lexemes, second) !== undefined && readBefallen(lexemes, first) === undefined;
}

/** `12 dead, including the driver, and | 30 in hospital`: what is said of these is not what befell the others. */
function areAlive(lexemes: readonly Lexeme[], { last }: Quantity): boolean {
  const [next, beyond] = [lexemes[last + 1]?.lower ?? '', lexemes[last + 2]?.lower ?? ''];
  return CARED_FOR.test(next) || (next === 'in' && CONDITION.test(beyond));
}

const CARED_FOR =
  /^(?:admitted|being|escaped|fighting|flown|left|receiving|remain(?:ed|s)?|rushed|saved|sent|still|survived|taken|treated|under|without)$/;
const CONDITION = /^(?:an?|camps?|care|critical|custody|hospitals?|intensive|need|serious|shelters?|stable)$/;

/** `nine | to play`, `three | left to go`: what is still to come. */
function isAhead(lexemes: readonly Lexeme[], { last }: Quantity): boolean {
  return lexemes[last + 1]?.lower === 'to' && /^(?:go|play|spare)$/.test(lexemes[last + 2]?.lower ?? '');
}

/** In words, and neither thousands nor millions. */
function isSmallWord({ numeral, value }: Quantity): boolean {
  return numeral.form === 'words' && typeof value === 'number' && value < 100;
}

/** `according to two officials`: they say it, and nothing befell them. */
function isSource(lexemes: readonly Lexeme[], { first }: Quantity): boolean {
  return lexemes[first - 1]?.lower === 'to' && lexemes[first - 2]?.lower === 'according';
}

/** What stands against the pattern of the number before: `without` behind a number, `spoke` before its `of`. */
function turnBehind(lexemes: readonly Lexeme[], { first, last }: Quantity): string {
  return lexemes[last + 1]?.lower === 'without' ? 'without' : (lexemes[first - 2]?.lower ?? '');
}

/** Beyond as many lexemes a number no longer leans on the one before it. */
const FAR = 14;

/** Whether one clause goes on from the first number to the second: nothing ends between them. */
function isCoordinated(lexemes: readonly Lexeme[], first: Quantity, second: Quantity): boolean {
  if (second.first - first.last > FAR) return false;
  const between = lexemes.slice(first.last + 1, second.first);
  if (between.some(({ text }) => /^[;:—.()]$/.test(text))) return false;
  return between.some(({ lower }) => /^(?:and|or|but|while|to|from|,)$/.test(lower));
}

/** The preposition or conjunction that leads to a number, words that hedge it passed over. */
function linkBefore(lexemes: readonly Lexeme[], quantity: Quantity): string {
  for (let at = quantity.first - 1; at >= Math.max(0, quantity.first - 4); at--) {
    const { lower, kind } = lexemes[at]!;
    if (/^(?:by|to|from|at|and|or|of|for)$/.test(lower)) return lower;
    if (
      kind !== 'word' ||
      !/^(?:about|around|nearly|almost|just|only|some|roughly|over|more|than|less)$/.test(lower)
    )
      return '';
  }
  return '';
}
