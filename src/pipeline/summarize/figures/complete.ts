import type { Unit } from '../../../news/figure.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { readNumeral } from '../../../text/number.ts';
import { HYPHENS } from '../../../text/number-word.ts';
import { readBefallen } from './befell.ts';
import { isAge, isAgeGroup, isNotCounted } from './names.ts';
import { type CountedNoun, findNoun } from './noun.ts';
import { findNounBefore } from './noun-before.ts';
import type { Phrase } from './phrase.ts';
import { findChange, findQualifier } from './qualifier.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceWords } from './sentence-words.ts';
import { findState, STATES } from './state.ts';
import { findSubject } from './subject.ts';
import { readUnit } from './unit.ts';

/** A quantity with what its sentence leaves out filled in. */
export interface Told {
  readonly quantity: Quantity;
  /** Absent when something is counted; `noun` says what. */
  readonly unit?: Unit | undefined;
  readonly noun?: CountedNoun | undefined;
  /** What a measure, a share or an amount is said of, where it is not the noun: `Sales` of `Sales rose 4.5%`. */
  readonly of?: Phrase | undefined;
}

/** The quantities that count or measure something, each with its unit or noun; names, idioms and pronouns are gone. */
export function completeQuantities(words: SentenceWords, quantities: readonly Quantity[]): Told[] {
  const told: Told[] = [];
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index]!;
    const before = told.findLast((other) => !isIncluded(words, other)) ?? told.at(-1);
    const inside = before?.noun && quantity.first > before.noun.first && quantity.first <= before.noun.last;
    if (inside && quantity.numeral.plain) continue;
    const complete = completeQuantity(words, quantity, nextComplete(words, quantities, index), before);
    if (complete)
      told.push({ ...complete, of: complete.noun ? undefined : findWhole(words, complete, before) });
  }
  return told;
}

/** `Ten people, including | three children |, were killed and 40 hurt`: what is told on is told of all. */
function isIncluded({ lexemes }: SentenceWords, { quantity }: Told): boolean {
  return lexemes[quantity.first - 1]?.lower === 'including';
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
 * Finds what a quantity counts: the noun behind it; else the unit of the quantity that it is a share of (`280 million of
 * the 1.5 billion dollars`); else the noun that announces it (`the number of sailors`); else what the quantity before it
 * counts; else the subject of its verb. Undefined when the number is no quantity.
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
  if (quantity.unit !== undefined) return { quantity, unit: quantity.unit, noun };
  if (suspended && next?.unit) return { quantity, unit: next.unit };
  if (isAgeGroup(words.lexemes, quantity)) return { quantity, unit: { kind: 'time', name: 'year of age' } };
  if (noun !== undefined) return completeNoun(words, quantity, noun, before);
  if (isAge(words, quantity)) return { quantity, unit: { kind: 'time', name: 'year of age' } };
  if (next && isTimes(words, quantity, next)) return { quantity, unit: next.unit };
  if (next && isShareOf(words, quantity, next))
    return { quantity, unit: next.unit, noun: findNoun(words, next) };
  const announced = findNounBefore(words, quantity);
  if (announced) return { quantity, noun: announced };
  if (before?.noun && isOutOf(words, before.quantity, quantity)) return { quantity, noun: before.noun };
  if (before?.noun && isAside(words, before.quantity, quantity)) return { quantity, noun: before.noun };
  const befell = findState(words, quantity.last + 1);
  if (
    before &&
    continues(words, before, quantity, befell) &&
    (befell === undefined || mayGoOn(words, before))
  )
    return { ...repeat(words, before, quantity), quantity };
  if (befell !== undefined) return { quantity, noun: asNoun({ first: befell, last: befell }) };
  const subject = findSubject(words, quantity);
  return subject || isTelling(words, quantity) ? { quantity, noun: asNoun(subject) } : undefined;
}

/** A noun that is a unit is one (`four straight months`); a state without its noun takes the one before (`30 wounded`). */
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
  if (named && state && noun.state === noun.first && before.unit === undefined && mayGoOn(words, before))
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
  // `24 had died and 61 were missing`: a state in the noun's place gives way to the next.
  if (state !== undefined && STATES.has(words.lexemes[head]!.lower))
    return asNoun({ first: state, last: state })!;
  return { first, last, head, partOf, ...(state === undefined ? {} : { state }) };
}

/**
 * The unit or noun of the number before, for a number that goes on with it; `100 Norland jets, 30 from Orsa` are jets, and
 * not Norland's.
 */
function repeat(words: SentenceWords, before: Told, quantity: Quantity): Pick<Told, 'unit' | 'noun'> {
  const isFrom = words.lexemes[quantity.last + 1]?.lower === 'from';
  const noun = before.noun && isFrom ? { ...before.noun, first: before.noun.head } : before.noun;
  return { unit: before.unit, noun: noun && withState(words, noun, quantity.last + 1) };
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

/**
 * Whether a number without unit and noun goes on with those of the number before it. A noun may be left out anywhere; a
 * unit only where the sentence repeats its pattern (`by 3 percent ... by 2`), because a level follows a share as often
 * (`rose 8% to 340`), and never where people are counted (`300 metres away and 40 were hurt`). A time never carries over.
 *
 * @param befell lexeme that says what befell those counted
 */
function continues(
  { lexemes }: SentenceWords,
  before: Told,
  quantity: Quantity,
  befell: number | undefined,
): boolean {
  if (typeof quantity.numeral.value !== 'number' || !isCoordinated(lexemes, before.quantity, quantity))
    return false;
  if (before.unit !== undefined && befell !== undefined) return false;
  if (isSource(lexemes, before.quantity) || isDoing(lexemes, before, quantity)) return false;
  // `Three dead, 5,000 without power`: the second number tells something of others.
  if (before.noun && befell === undefined && /^(?:without|spoke|speaks)$/.test(turnBehind(lexemes, quantity)))
    return false;
  const link = linkBefore(lexemes, quantity);
  if (before.unit === undefined) {
    if (/^(?:to|at|by|of|for)$/.test(link))
      return before.noun !== undefined && link === linkBefore(lexemes, before.quantity);
    return before.noun !== undefined;
  }
  if (before.unit.kind === 'time') return false;
  if (link === linkBefore(lexemes, before.quantity) && link !== '') return true;
  if (link === 'and' || link === 'or') return true;
  return before.unit.kind === 'percent' || before.unit.kind === 'points'
    ? link === 'from'
    : link === 'to' || link === 'from';
}

/** `one person was killed and | 10 hurt`, `13 pupils and two teachers died and | 30 were hurt`: others, or more than those. */
function mayGoOn({ lexemes }: SentenceWords, { quantity, noun }: Told): boolean {
  if (noun === undefined) return true;
  if (quantity.value === 1) return false;
  for (let at = quantity.first - 1, isBehindAnd = false; at >= Math.max(0, quantity.first - JOINT); at--) {
    if (isTold(lexemes[at]!)) return true;
    if (lexemes[at]!.lower === 'and') isBehindAnd = true;
    else if (isBehindAnd && readNumeral(lexemes, at)) return false;
  }
  return true;
}

const JOINT = 8;

function isTold({ lower, text }: Lexeme): boolean {
  return STATES.has(lower) || /^[,;:—()]$/.test(text);
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

/** Whether a number without a noun is worth telling: large, exact, hedged, moving, or a line of its own. */
function isTelling({ text, lexemes }: SentenceWords, quantity: Quantity): boolean {
  const { numeral, value } = quantity;
  if (quantity.first === 0 && lexemes.slice(quantity.last + 1).every(({ kind }) => kind === 'mark'))
    return true;
  if (numeral.form === 'digits' && (!numeral.plain || (typeof value === 'number' && value >= 10_000)))
    return true;
  if (readBefallen(lexemes, quantity.first)) return true;
  return (
    findQualifier(text, lexemes, quantity) !== undefined || findChange(lexemes, quantity).change !== undefined
  );
}
