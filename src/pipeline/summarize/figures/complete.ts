import type { Unit } from '../../../news/figure.ts';
import { isAge, isAgeGroup } from './ages.ts';
import { isOfAmount } from './amount-noun.ts';
import { isTelling } from './bare-number.ts';
import { goesOn, mayMeanThem } from './goes-on.ts';
import { isNotCounted } from './names.ts';
import { type CountedNoun, findNoun, readBehind } from './noun.ts';
import { findNounBefore, findNounBehind } from './noun-before.ts';
import { findBefore, isAside, isOutOf, isPutAt } from './number-before.ts';
import { findNextComplete, isShareOf, isSuspended, isTimes } from './number-behind.ts';
import type { Phrase } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceWords } from './sentence-words.ts';
import { isShareOfPlace } from './share-of-place.ts';
import { findState, STATES } from './state.ts';
import { findSubject, isPlaced } from './subject.ts';
import type { Told } from './told.ts';
import { readUnit } from './unit.ts';

/** The quantities that count or measure something, each with its unit or noun; names, idioms and pronouns are gone. */
export function completeQuantities(words: SentenceWords, quantities: readonly Quantity[]): Told[] {
  const told: Told[] = [];
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index]!;
    const before = findBefore(words, told, quantity);
    const inside = before?.noun && quantity.first > before.noun.first && quantity.first <= before.noun.last;
    if (inside && quantity.numeral.plain) continue;
    const complete = completeQuantity(words, quantity, findNextComplete(words, quantities, index), before);
    if (complete === undefined) continue;
    const { unit, noun, isPart } = complete;
    // All of one shape, whoever completed them.
    told.push({ quantity, unit, noun, isPart, of: noun ? undefined : findWhole(words, complete, before) });
  }
  return told;
}

/**
 * Finds what a quantity counts: the noun behind it; else the unit of the quantity that it is a share of (`280 million
 * of the 1.5 billion dollars`); else the noun that announces it (`the number of sailors`); else what the quantity
 * before it counts; else the subject of its verb. Undefined when the number is no quantity.
 */
function completeQuantity(
  words: SentenceWords,
  quantity: Quantity,
  next: Quantity | undefined,
  before: Told | undefined,
): Told | undefined {
  const suspended = isSuspended(words, quantity);
  const noun = suspended ? next && findNoun(words, next) : findNoun(words, quantity);
  if (isNotCounted(words, quantity, noun)) return undefined;
  if (quantity.unit !== undefined) return completeUnit(words, quantity, quantity.unit, noun);
  if (suspended && next?.unit) return { quantity, unit: next.unit };
  if (isAgeGroup(words.lexemes, quantity)) return { quantity, unit: { kind: 'time', name: 'year of age' } };
  if (noun !== undefined && !STATES.has(words.lexemes[noun.head]!.lower))
    return completeNoun(words, quantity, noun, before);
  // `The boy of nine | killed in the crash`: nothing befell nine.
  if (isAge(words, quantity)) return { quantity, unit: { kind: 'time', name: 'year of age' } };
  if (noun !== undefined) return completeNoun(words, quantity, noun, before);
  if (next && isTimes(words, quantity, next)) return { quantity, unit: next.unit };
  if (next && isShareOf(words, quantity, next))
    return { quantity, unit: next.unit, noun: next.unit ? findNoun(words, next) : readBehind(words, next) };
  const announced = findNounBehind(words, quantity) ?? findNounBefore(words, quantity);
  if (announced) return { quantity, noun: announced };
  if (before?.noun && isOutOf(words, before.quantity, quantity)) return { quantity, noun: before.noun };
  if (before?.noun && isAside(words, before.quantity, quantity)) return { quantity, noun: before.noun };
  if (before?.noun && isShareOfPlace(words.lexemes, before, quantity))
    return { quantity, noun: before.noun, isPart: true };
  const befell = findState(words, quantity.last + 1);
  if (before && goesOn(words, before, quantity, befell))
    return {
      ...repeat(words, before, quantity),
      quantity,
      ...(isSomeOf(words, before) ? { isPart: true } : {}),
    };
  if (befell !== undefined) return { quantity, noun: asNoun({ first: befell, last: befell }) };
  if (before?.noun && isPutAt(words.lexemes, quantity))
    return { quantity, noun: asNoun({ first: before.noun.first, last: before.noun.last }) };
  const subject = findSubject(words, quantity);
  return subject || isTelling(words, quantity) ? { quantity, noun: asNoun(subject) } : undefined;
}

/**
 * With what is measured, neither `range` of `in the $140 million range` nor `west` of `300 miles west`; `aged one to 12
 * years` is an age.
 */
function completeUnit(
  words: SentenceWords,
  quantity: Quantity,
  unit: Unit,
  noun: CountedNoun | undefined,
): Told {
  if (unit.name === 'year' && typeof quantity.value !== 'number' && isAgeGroup(words.lexemes, quantity))
    return { quantity, unit: { kind: 'time', name: 'year of age' } };
  const isTold =
    noun !== undefined && isOfAmount(words, quantity, noun) && !isPlaced(words.lexemes, quantity);
  return { quantity, unit, noun: isTold ? noun : undefined };
}

/**
 * A noun that is a unit is one (`four straight months`); a state without its noun takes the one before (`30 wounded`).
 */
function completeNoun(
  words: SentenceWords,
  quantity: Quantity,
  noun: CountedNoun,
  before: Told | undefined,
): Told {
  const unit = unitOfNoun(words, noun);
  if (unit) return { quantity, unit };
  const named = before?.noun;
  const state = named?.state !== undefined && !STATES.has(words.lexemes[named.head]!.lower);
  if (named && state && noun.state === noun.first && before.unit === undefined && mayMeanThem(words, before))
    return { quantity, noun: withState(words, named, noun.first) };
  return { quantity, noun };
}

/** What an amount is said of: what stands tied to it, the subject of its verb, or that of the amount it explains. */
function findWhole(
  words: SentenceWords,
  { quantity, unit }: Told,
  before: Told | undefined,
): Phrase | undefined {
  if (unit === undefined) return undefined;
  // `The truce comes two weeks after the raid`: no truce of two weeks.
  if (unit.kind === 'time' && /^(?:after|before)$/.test(words.lexemes[quantity.last + 1]?.lower ?? ''))
    return undefined;
  const own = findSubject(words, quantity);
  if (own || before?.unit === undefined) return own;
  // `a depth of 11 km, about | 35 km | south of Orsa`: in the same measure it is another length.
  if (before.unit.name === unit.name) return undefined;
  return isAside(words, before.quantity, quantity) ? (before.of ?? before.noun) : undefined;
}

/** `Bookings fell to 318,000`: what moves is what is counted. */
function asNoun(phrase: Phrase | undefined): CountedNoun | undefined {
  return phrase && { first: phrase.first, last: phrase.last, head: phrase.last, partOf: false };
}

/** The noun of the number before, with what befell these: `900 sailors were rescued and 40 are missing`. */
function withState(words: SentenceWords, noun: CountedNoun, from: number): CountedNoun {
  const state = findState(words, from);
  const { first, last, head, partOf } = noun;
  // `24 had died and 61 were missing`: a state in the noun's place gives way to the next; nor are `41 bodies` missing,
  // nor a toll.
  const isOfOthers = (counted: string, befell: string) =>
    STATES.has(counted) || (DEAD.test(counted) && befell !== 'recovered');
  if (state !== undefined && isOfOthers(words.lexemes[head]!.lower, words.lexemes[state]!.lower))
    return asNoun({ first: state, last: state })!;
  return { first, last, head, partOf, ...(state === undefined ? {} : { state }) };
}

const DEAD = /^(?:bod(?:y|ies)|corpses?|deaths?|fatalit(?:y|ies)|tolls?)$/;

/**
 * The unit or noun of the number before, for a number that goes on with it; `100 Norland jets, 30 from Orsa` are jets,
 * and not Norland's.
 */
function repeat(words: SentenceWords, before: Told, quantity: Quantity): Pick<Told, 'unit' | 'noun'> {
  const isFrom = words.lexemes[quantity.last + 1]?.lower === 'from';
  const noun = before.noun && isFrom ? { ...before.noun, first: before.noun.head } : before.noun;
  return { unit: before.unit, noun: noun && withState(words, noun, quantity.last + 1) };
}

/** `11 | of the dead were patients and two were doctors`: some, and some more. */
function isSomeOf({ lexemes }: SentenceWords, { quantity, unit, isPart }: Told): boolean {
  return isPart === true || (unit === undefined && lexemes[quantity.last + 1]?.lower === 'of');
}

/** `four straight months`: a unit of time or length with an adjective before it is a unit still. */
function unitOfNoun({ lexemes }: SentenceWords, noun: CountedNoun): Unit | undefined {
  if (noun.first === noun.head || noun.partOf) return undefined;
  const found = readUnit(lexemes, noun.head);
  if (lexemes[noun.head]!.text.length < 3) return undefined;
  if (found?.last !== noun.head || lexemes[noun.head]!.text !== lexemes[noun.head]!.lower) return undefined;
  return found && (found.unit.kind === 'time' || found.unit.kind === 'physical') ? found.unit : undefined;
}
