import type { Figure } from '../../../news/figure.ts';
import { fateOfWord } from '../../../text/fates.ts';
import { OBJECT_REACH, opensObject, tellsTimeOrWay } from '../../../text/object-words.ts';
import { classOfNoun } from './counted-nouns.ts';
import { eventFateAt, FLOODED, fateOfNoun, isBuilt, isDismissal, JOBS_CUT } from './event-fates.ts';
import { isName, isNumberOfAnyForm, isNumberWord, type Word } from './words.ts';

/** How many words behind the counted noun, and before the number, its fate may stand. */
const REACH_BEHIND = 6;
const REACH_BEFORE = 10;

interface FoundFate {
  readonly fate: string;
  /** Words between it and the number or its noun. */
  readonly away: number;
  readonly at: number;
  /** What they did or what was done with things; what befell people goes before it. */
  readonly isEvent: boolean;
}

/**
 * What befell the things that a figure counts: by the words around its number. What its own words tell (`four
 * firefighters were injured`, behind `one man died and`; `the number of people killed ... rose to 12`) goes before
 * another number's. `unclear` when the sentence tells a fate, but not whose.
 *
 * @param first place of the number in `words`
 * @param behind place of the first word after the number and what it counts
 */
export function findFate(
  words: readonly Word[],
  figure: Figure,
  first: number,
  behind: number,
): string | undefined {
  const { counts, unit } = figure;
  const fate = nearestFate(words, first, behind, unit.name);
  if (unit.name === 'body' && (fate === undefined || fate === 'unclear'))
    return findBodies(words, first, behind);
  const told = counts.toLowerCase().split(' ');
  // `the missing numbered 70`: announced far before the number.
  const own = isAnnounced(figure) || told.length > 1 ? fateOfWord(told.at(-1)!) : undefined;
  const befell = own === undefined || fate?.includes(' or ') ? fate : own;
  return isDismissal(befell, classOfNoun(unit.name)) ? JOBS_CUT : befell;
}

/** Whether what is counted stands before its number. */
export function isAnnounced({ span, countsSpan }: Figure): boolean {
  return countsSpan !== undefined && countsSpan.end <= span.start;
}

/** `26 bodies had been recovered`: as many died. */
function findBodies(words: readonly Word[], first: number, behind: number): string | undefined {
  const near = words.slice(Math.max(0, first - BODIES_REACH), behind + BODIES_REACH);
  return near.some(({ lower }) => FINDING.test(lower)) ? 'killed' : undefined;
}

const BODIES_REACH = 4;
const FINDING = /^(?:recover|retriev|f[io]und?|pull|count)(?:s|ed|ing)?$/;

/**
 * The fate nearest to a number within its clause: inside or behind the counted noun (`12 people were killed`), or
 * before the number (`killed 12 people`). Two fates joined by `and` or `or` are one of their own. `unclear` when the
 * sentence tells a fate, but not whose.
 *
 * @param first place of the number in `words`
 * @param behind place of the first word after the counted noun
 * @param noun the counted noun in the singular; empty where it is left out
 */
function nearestFate(
  words: readonly Word[],
  first: number,
  behind: number,
  noun: string,
): string | undefined {
  const found: FoundFate[] = [];
  const verb = behindAside(words, behind);
  for (let at = first; at < behind; at++) note(at, 0);
  for (let at = verb; at < words.length && at < verb + REACH_BEHIND; at++) {
    if (endsClause(words, at)) break;
    note(at, at - verb + 1);
  }
  for (let at = first - 1; at >= 0 && at >= first - REACH_BEFORE; at--) {
    if (words[at]!.isMark || isNumberWord(words[at]!) || RELATIVE.test(words[at]!.lower)) break;
    if (words[at]!.lower === 'and' && closesPassive(words, at - 1)) break;
    note(at, first - at);
  }
  const joint = found.length === 0 ? findJoint(words, first, behind) : undefined;
  if (joint !== undefined) return joint;
  const befell = found.filter(({ isEvent }) => !isEvent);
  const [nearest, next] = (befell.length > 0 ? befell : found).toSorted((a, b) => a.away - b.away);
  if (nearest === undefined)
    return (
      fateOfNoun(noun) ?? (words.some((_, at) => fateAt(words, at) !== undefined) ? 'unclear' : undefined)
    );
  const other = next === undefined || next.fate === nearest.fate ? joinedFate(words, nearest) : next;
  if (other === undefined) return nearest.fate;
  if (isJoined(words, nearest.at, other.at)) return [nearest.fate, other.fate].toSorted().join(' or ');
  return other.away === nearest.away ? 'unclear' : nearest.fate;

  function note(at: number, away: number): void {
    const befallen = fateAt(words, at);
    if (befallen !== undefined && (at < first ? isDoneBy(words, first) : isDoneTo(words, behind, at))) return;
    // `A man died and 28 homes have been lost`: no home dies.
    if (befallen !== undefined && OF_PEOPLE.test(befallen) && isBuilt(noun)) return;
    const fate = befallen ?? eventFateAt(words, at, noun);
    if (fate !== undefined)
      found.push({ fate, away, at, isEvent: befallen === undefined && fate !== FLOODED });
  }
}

/** `12 people|, two of them children, | died`, `12 people|, including two children, | were hurt`. */
function behindAside(words: readonly Word[], behind: number): number {
  if (words[behind]?.lower !== ',') return behind;
  const opening = words.slice(behind + 1, behind + 4).map(({ lower }) => lower);
  if (!/^(?:among|including)$/.test(opening[0] ?? '') && !/ of (?:them|whom)$/.test(opening.join(' ')))
    return behind;
  const close = words.findIndex(({ isMark }, at) => at > behind && isMark);
  return close > 0 && close <= behind + LONGEST_ASIDE && words[close]!.lower === ',' ? close + 1 : behind;
}

const LONGEST_ASIDE = 10;

/**
 * What befell both of two groups by one verb: `12 officers | and 40 marchers were hurt`, `left 12 officers | and 40
 * marchers hurt`; where the first number opens its clause, and so has no verb before it.
 */
function findJoint(words: readonly Word[], first: number, behind: number): string | undefined {
  if (words[behind]?.lower !== 'and' || !isQuantity(words[behind + 1])) return undefined;
  let opens = first - 1;
  while (HEDGE.test(words[opens]?.lower ?? '')) opens--;
  const isLeft = LEFT.test(words[opens]?.lower ?? '');
  if (opens >= 0 && !words[opens]!.isMark && !isLeft && words[opens]!.lower !== 'that') return undefined;
  for (let at = behind + 2; at < words.length && at <= behind + JOINT_REACH; at++) {
    if (endsClause(words, at)) return undefined;
    const fate = fateAt(words, at);
    if (fate === undefined) continue;
    const isToldOfBoth = isLeft || BE.test(words[at - 1]!.lower) || DIED.test(words[at]!.lower);
    return isToldOfBoth && joinedFate(words, { fate, at, away: 0, isEvent: false }) === undefined
      ? fate
      : undefined;
  }
  return undefined;
}

const HEDGE = /^(?:about|almost|around|at|least|more|nearly|over|some|than)$/;
const LEFT = /^(?:leaves|leaving|left)$/;
const DIED = /^(?:died|drowned|perished)$/;
const JOINT_REACH = 7;

function isQuantity(word: Word | undefined): boolean {
  return isNumberOfAnyForm(word) || MANY.test(word?.lower ?? '');
}

const MANY = /^(?:dozens|hundreds|scores|several|thousands)$/;

/** `Four people were | killed | and 45 cows rustled`: what befell those before the joint befell no others. */
function closesPassive(words: readonly Word[], at: number): boolean {
  return at > 0 && BE.test(words[at - 1]!.lower) && fateAt(words, at) !== undefined;
}

const OF_PEOPLE = /^(?:arrested|hurt|killed|missing)\b/;

/** `shot dead by | two officers`: theirs is the deed. */
function isDoneBy(words: readonly Word[], first: number): boolean {
  return /\bby(?: the| some| about| nearly| at least| more than)?$/.test(
    words
      .slice(Math.max(0, first - 3), first)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

/** `two officers | fatally shot the boy`, `shot and wounded Ida Blom`; but `killed the day before`, `were killed`. */
function isDoneTo(words: readonly Word[], behind: number, at: number): boolean {
  if (!DEED.test(words[at]!.lower) || words.slice(behind, at).some(({ lower }) => BE.test(lower)))
    return false;
  const to = at + behindDeed(words, at);
  const object = words[to];
  if (object === undefined || object.isMark) return false;
  if (!opensObject(object.lower) && !isNumberWord(object) && !isOnesName(words, at, to)) return false;
  return !words.slice(to + 1, to + 1 + OBJECT_REACH).some(({ lower }) => tellsTimeOrWay(lower));
}

/** Words up to the object: `killed | him`, `fatally shot | him`, `wounded and killed | him`. */
function behindDeed(words: readonly Word[], at: number): number {
  if (/^(?:and|or)$/.test(words[at + 1]?.lower ?? '')) return 3;
  return words[at]!.lower === 'fatally' ? 2 : 1;
}

/** A title has capitals everywhere. */
function isOnesName(words: readonly Word[], verb: number, at: number): boolean {
  return /^\p{Ll}/u.test(words[verb]!.text) && isName(words, at);
}

/** What somebody does to somebody; behind `shot`, also `dead`. */
const DEED =
  /^(?:kill(?:s|ed)|slay|dead|fatally|(?:injur|wound|arrest|detain|charg|indict|convict|jail|imprison|abduct|kidnap|destroy|damag|rescu|free|releas)(?:es|s|ed)|hurts?|seized|saved)$/;
const BE = /^(?:am|are|be|been|being|get|gets|getting|got|is|was|were)$/;

/** Of a word; and `from their homes`, whoever it was that drove them. */
function fateAt(words: readonly Word[], at: number): string | undefined {
  const { lower } = words[at]!;
  if (/^homes?$/.test(lower) && /^(?:their|his|her)$/.test(words[at - 1]?.lower ?? ''))
    return LEAVING.test(words[at - 2]?.lower ?? '') ? 'displaced' : undefined;
  // `the school board said`: only on one is anybody aboard.
  if (lower === 'board' && words[at - 1]?.lower !== 'on') return undefined;
  return fateOfWord(lower);
}

const LEAVING = /^(?:from|left|leave|leaving|leaves|flee|fled|fleeing|abandon|abandoned|of|lost)$/;
const RELATIVE = /^(?:where|which|who|that|when|after|before|while|as|but)$/;

/** A second fate that `and` or `or` joins to one out of reach of the number. */
function joinedFate(words: readonly Word[], { fate, at, away }: FoundFate): FoundFate | undefined {
  for (const other of [at - 2, at + 2]) {
    if (words[other] === undefined || !isJoined(words, at, other)) continue;
    const joined = fateAt(words, other);
    if (joined !== undefined && joined !== fate) return { fate: joined, away, at: other, isEvent: false };
  }
  return undefined;
}

function isJoined(words: readonly Word[], one: number, other: number): boolean {
  return Math.abs(one - other) === 2 && /^(?:and|or)$/.test(words[(one + other) / 2]!.lower);
}

/** A clause mark, the next number, or a conjunction that joins no two fates. */
function endsClause(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.isMark || isNumberWord(word) || /^(?:but|while|whereas|than)$/.test(word.lower)) return true;
  if (!/^(?:and|or|plus)$/.test(word.lower)) return false;
  return words[at + 1] === undefined || [at - 1, at + 1].some((near) => fateAt(words, near) === undefined);
}
