import type { Unit } from '../../../news/figure.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { HYPHENS } from '../../../text/number-word.ts';
import { isAge, isAgeGroup } from './ages.ts';
import { isOfAmount } from './amount-noun.ts';
import { readBefallen } from './befell.ts';
import { goesOn, mayMeanThem } from './goes-on.ts';
import { isNotCounted } from './names.ts';
import { type CountedNoun, findNoun, readBehind } from './noun.ts';
import { findNounBefore } from './noun-before.ts';
import type { Phrase } from './phrase.ts';
import { findChange, findQualifier } from './qualifier.ts';
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
    const isPut = isPutAt(words.lexemes, quantity);
    const isSome = isOfWhich(words.lexemes, quantity);
    const before =
      told.findLast(
        (other) =>
          !isIncluded(words, other) &&
          !(isPut && isWhere(words, other)) &&
          !(isSome && Number(other.quantity.value) < Number(quantity.value)),
      ) ?? told.at(-1);
    const inside = before?.noun && quantity.first > before.noun.first && quantity.first <= before.noun.last;
    if (inside && quantity.numeral.plain) continue;
    const complete = completeQuantity(words, quantity, nextComplete(words, quantities, index), before);
    if (complete)
      told.push({ ...complete, of: complete.noun ? undefined : findWhole(words, complete, before) });
  }
  return told;
}

/**
 * `Ten people, including | three children |, were killed and 40 hurt`, `among them | three`: what is told on is told of
 * all.
 */
function isIncluded({ lexemes }: SentenceWords, { quantity: { first } }: Told): boolean {
  const [among, before] = [lexemes[first - 2]?.lower, lexemes[first - 1]?.lower ?? ''];
  return before === 'including' || (among === 'among' && /^(?:them|whom)$/.test(before));
}

/** `120,000 marched | in 80 towns |, and the unions put the number at 300,000`: no towns. */
function isWhere({ lexemes }: SentenceWords, { quantity }: Told): boolean {
  return /^(?:across|at|in)$/.test(lexemes[quantity.first - 1]?.lower ?? '');
}

/** `300 deaths in 12 cities, of which | 180`: more than the cities are none of them. */
function isOfWhich(lexemes: readonly Lexeme[], { first }: Quantity): boolean {
  let which = first - 1;
  while (/^(?:about|around|at|least|more|nearly|some|than)$/.test(lexemes[which]?.lower ?? '')) which--;
  return /^(?:which|whom)$/.test(lexemes[which]?.lower ?? '') && lexemes[which - 1]?.lower === 'of';
}

/** The next quantity that has its own unit or noun: `four-, six- and eight-bed rooms` share the last one's. */
function nextComplete(
  words: SentenceWords,
  quantities: readonly Quantity[],
  index: number,
): Quantity | undefined {
  let next = index + 1;
  while (next < Math.min(quantities.length, index + 6) && isSuspended(words, quantities[next]!)) next++;
  return quantities[next];
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
  if (noun !== undefined) return completeNoun(words, quantity, noun, before);
  if (isAge(words, quantity)) return { quantity, unit: { kind: 'time', name: 'year of age' } };
  if (next && isTimes(words, quantity, next)) return { quantity, unit: next.unit };
  if (next && isShareOf(words, quantity, next))
    return { quantity, unit: next.unit, noun: next.unit ? findNoun(words, next) : readBehind(words, next) };
  const announced = findNounBefore(words, quantity);
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
  return isAside(words, before.quantity, quantity) ? (before.of ?? before.noun) : undefined;
}

/** `350 points, or 1.2%`, `12 inches (30 cm)`, `30% of homes, about 400,000,`: the same again in another measure. */
function isAside({ lexemes }: SentenceWords, first: Quantity, second: Quantity): boolean {
  if (second.first - first.last > NEAR) return false;
  const between = lexemes.slice(first.last + 1, second.first);
  const mark = between.findLastIndex(({ text }) => text === ',' || text === '(' || text === 'or');
  const rest = between.slice(mark + 1);
  if (mark < 0 || (between[mark]!.text === ',' && rest.length === 0)) return false;
  return rest.every(({ lower }) =>
    /^(?:or|about|around|nearly|roughly|some|more|than|equal|to)$/.test(lower),
  );
}

/** How far an aside may stand behind what it explains, in lexemes. */
const NEAR = 8;

/** `Bookings fell to 318,000`: what moves is what is counted. */
function asNoun(phrase: Phrase | undefined): CountedNoun | undefined {
  return phrase && { ...phrase, head: phrase.last, partOf: false };
}

/** The noun of the number before, with what befell these: `900 sailors were rescued and 40 are missing`. */
function withState(words: SentenceWords, noun: CountedNoun, from: number): CountedNoun {
  const state = findState(words, from);
  const { first, last, head, partOf } = noun;
  // `24 had died and 61 were missing`: a state in the noun's place gives way to the next; nor are `41 bodies` missing,
  // nor a toll.
  const isOfOthers = (noun: string, own: string) =>
    STATES.has(noun) ||
    (/^(?:bod(?:y|ies)|corpses?|deaths?|fatalit(?:y|ies)|tolls?)$/.test(noun) && own !== 'recovered');
  if (state !== undefined && isOfOthers(words.lexemes[head]!.lower, words.lexemes[state]!.lower))
    return asNoun({ first: state, last: state })!;
  return { first, last, head, partOf, ...(state === undefined ? {} : { state }) };
}

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

/** `640 by 400 pixels`, `3 x 5 metres`. */
function isTimes({ lexemes }: SentenceWords, quantity: Quantity, next: Quantity): boolean {
  if (next.unit?.kind !== 'physical') return false;
  return next.first === quantity.last + 2 && /^(?:by|x|×)$/.test(lexemes[quantity.last + 1]!.lower);
}

/** `4,300 votes out of 2.9 million`. */
function isOutOf({ lexemes }: SentenceWords, first: Quantity, second: Quantity): boolean {
  const link = lexemes.slice(second.first - 2, second.first).map(({ lower }) => lower);
  return link.join(' ') === 'out of' && second.first - first.last <= NEAR;
}

/** `40 million of the 90 million`. */
function isShareOf({ lexemes }: SentenceWords, quantity: Quantity, next: Quantity): boolean {
  if (lexemes[quantity.last + 1]?.lower !== 'of') return false;
  return next.first <= quantity.last + 4;
}

/** `120,000 people came; police put the number at | 45,000`: of those whom the number before counts. */
function isPutAt(lexemes: readonly Lexeme[], { first }: Quantity): boolean {
  const [verb, , number, at] = lexemes.slice(Math.max(0, first - 4), first).map(({ lower }) => lower);
  return (
    /^(?:estimate[ds]?|puts?)$/.test(verb ?? '') && at === 'at' && /^(?:figure|number|total)$/.test(number!)
  );
}

/** `four-, six- and eight-bed rooms`: a hyphen with nothing behind it waits for the next number's noun. */
function isSuspended({ lexemes }: SentenceWords, quantity: Quantity): boolean {
  const dash = lexemes[quantity.last + 1];
  const beyond = lexemes[quantity.last + 2];
  if (dash === undefined || dash.spaced || !HYPHENS.has(dash.text) || beyond === undefined) return false;
  return beyond.spaced || beyond.text === ',';
}

/** `four straight months`: a unit of time or length with an adjective before it is a unit still. */
function unitOfNoun({ lexemes }: SentenceWords, noun: CountedNoun): Unit | undefined {
  if (noun.first === noun.head || noun.partOf) return undefined;
  const found = readUnit(lexemes, noun.head);
  if (lexemes[noun.head]!.text.length < 3) return undefined;
  if (found?.last !== noun.head || lexemes[noun.head]!.text !== lexemes[noun.head]!.lower) return undefined;
  return found && (found.unit.kind === 'time' || found.unit.kind === 'physical') ? found.unit : undefined;
}

const LARGE_IN_WORDS = 100_000;

/** Whether a number without a noun is worth telling: large, exact, hedged, moving, or a line of its own. */
function isTelling({ text, lexemes }: SentenceWords, quantity: Quantity): boolean {
  const { numeral, value } = quantity;
  if (quantity.first === 0 && lexemes.slice(quantity.last + 1).every(({ kind }) => kind === 'mark'))
    return true;
  if (numeral.form === 'digits' && (!numeral.plain || (typeof value === 'number' && value >= 10_000)))
    return true;
  // `the unions spoke of a quarter of a million`
  if (numeral.form === 'words' && typeof value === 'number' && value >= LARGE_IN_WORDS)
    // `thanks a million`
    return !/^an?$/.test(lexemes[quantity.first]!.lower) || quantity.last > quantity.first + 1;
  if (readBefallen(lexemes, quantity.first)) return true;
  return (
    findQualifier(text, lexemes, quantity) !== undefined || findChange(lexemes, quantity).change !== undefined
  );
}
