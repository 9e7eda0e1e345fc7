import { MONTH_WORDS } from '../../../text/calendar.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { readNumeral } from '../../../text/number.ts';
import { OBJECT_REACH, opensObject, tellsTimeOrWay } from '../../../text/object-words.ts';
import { wordSet } from '../../../text/word-set.ts';
import { WEEKDAY_WORDS } from './mask-lexicon.ts';
import type { SentenceWords } from './sentence-words.ts';

/** What may happen to people and things that are counted; stands behind the noun or in its place. */
export const STATES: ReadonlySet<string> = wordSet(
  'killed wounded injured dead missing displaced arrested detained hospitalized hospitalised homeless infected ' +
    'evacuated rescued stranded captured deported affected damaged destroyed dismissed charged convicted jailed ' +
    'unemployed unaccounted trapped vaccinated recovered fired hurt sick ill shot die died dies',
);

/** `killed` right here, or behind auxiliaries: `have been killed`, `are wounded`; not what they did to others. */
export function findState({ lexemes }: SentenceWords, behind: number): number | undefined {
  const from = endOfAside(lexemes, behind);
  for (let at = from; at < from + 4; at++) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== 'word') return undefined;
    // `92 film | crews shot in the city`
    if (at === from && lexeme.lower === 'shot' && SHOOTS.test(lexemes[at - 1]?.lower ?? '')) return undefined;
    if (STATES.has(lexeme.lower))
      return didToOthers(lexemes, at) || (at === from && hasObject(lexemes, at)) ? undefined : at;
    if (!BEFORE_STATE.has(lexeme.lower)) return undefined;
  }
  return undefined;
}

const SHOOTS = /^(?:crews|directors|filmmakers|golfers|hunters|photographers)$/;
const BEFORE_STATE = wordSet(
  'have has had been being is are was were also still now remain remains remained',
);

/** States that are told in one, at most: `dead, injured or missing`. */
const MOST_STATES = 3;

/**
 * The last of the states that are told in one: `killed or | injured`, `shot | dead`, of all of whom neither alone is
 * true.
 */
export function endOfStates(lexemes: readonly Lexeme[], state: number): number {
  if (lexemes[state]?.lower === 'shot' && lexemes[state + 1]?.lower === 'dead') return state + 1;
  if (lexemes[state]?.lower === 'unaccounted' && lexemes[state + 1]?.lower === 'for') return state + 1;
  let at = state;
  for (let count = 1; count < MOST_STATES && STATES.has(lexemes[at + 2]?.lower ?? ''); count++) {
    const joint = lexemes[at + 1]!.lower;
    at += 2;
    if (/^(?:and|or)$/.test(joint)) return goesBefore(lexemes, at) ? state : at;
    if (joint !== ',') return state;
  }
  return state;
}

/** `were killed and | wounded soldiers flown out`: the next ones' state. */
function goesBefore(lexemes: readonly Lexeme[], state: number): boolean {
  const next = lexemes[state + 1];
  return next?.kind === 'number' || /(?:[^s]s|children|men|people|women)$/.test(next?.lower ?? '');
}

/** Lexemes of what is told of some of them before it is told what befell them all. */
const LONGEST_ASIDE = 14;

/**
 * `Ten people, | including three children, | were killed`, `12 people | most of them women | were hurt`: where that
 * ends.
 */
function endOfAside(lexemes: readonly Lexeme[], from: number): number {
  const isApart = lexemes[from]?.text === ',';
  const first = isApart ? from + 1 : from;
  const opener = lexemes[first]?.lower;
  const opens =
    opener === 'including' ||
    opener === 'mostly' ||
    (lexemes[first + 1]?.lower === 'of' && /^(?:them|whom)$/.test(lexemes[first + 2]?.lower ?? '')) ||
    (opener === 'among' && lexemes[first + 1]?.lower === 'them');
  if (!opens) return from;
  for (let at = first + 1; at < first + LONGEST_ASIDE && at < lexemes.length; at++) {
    const { lower, text } = lexemes[at]!;
    if (/^[.;:—()“”"]$/.test(text)) return from;
    // `Five people including the driver died in Orsa, and | eight were hurt`: what others underwent.
    if (!isApart && text === ',') return from;
    if (/^(?:have|has|was|were|are|died)$/.test(lower))
      return !isApart || lexemes[at - 1]!.text === ',' ? at : from;
  }
  return from;
}

/** `gunmen have killed a boy`. */
function didToOthers(lexemes: readonly Lexeme[], verb: number): boolean {
  if (!TRANSITIVE.test(lexemes[verb]!.lower) || INTRANSITIVE.test(lexemes[verb]!.lower)) return false;
  const before = /^(?:also|still|now)$/.test(lexemes[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1;
  return /^(?:have|has|had)$/.test(lexemes[before]?.lower ?? '');
}

/**
 * `gunmen killed 12 people`, `officers shot dead a man`, `shot and killed Ida Blom`; but `people killed the day
 * before`, `killed 9 miles away`, `killed Monday`.
 */
function hasObject(lexemes: readonly Lexeme[], verb: number): boolean {
  const [own, next, third] = lexemes.slice(verb, verb + 3);
  if (next === undefined || !TRANSITIVE.test(own!.lower)) return false;
  if (next.lower === 'dead') return isObject(lexemes, verb + 2);
  if (/^(?:and|or)$/.test(next.lower) && TRANSITIVE.test(third?.lower ?? ''))
    return hasObject(lexemes, verb + 2);
  return isObject(lexemes, verb + 1) || isName(own!, next);
}

function isObject(lexemes: readonly Lexeme[], at: number): boolean {
  const first = lexemes[at];
  if (first === undefined) return false;
  if (first.kind !== 'number' && !opensObject(first.lower) && !readNumeral(lexemes, at)) return false;
  // `a 16-year-old boy` is no time.
  return !lexemes
    .slice(at + 1, at + 1 + OBJECT_REACH)
    .some(({ lower, spaced }) => spaced && tellsTimeOrWay(lower));
}

/** In a title all words have capitals, the verb too. */
function isName(verb: Lexeme, { text, lower }: Lexeme): boolean {
  return (
    /^\p{Ll}/u.test(verb.text) &&
    /^\p{Lu}\p{Ll}/u.test(text) &&
    !WEEKDAY_WORDS.has(lower) &&
    !MONTH_WORDS.has(lower)
  );
}

const TRANSITIVE = /ed$|^(?:hurt|shot)$/;
const INTRANSITIVE = /^(?:died|recovered)$/;
