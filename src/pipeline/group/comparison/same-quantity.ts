import { isCumulative, isToll } from '../../../text/fates.ts';
import { nameOthers } from '../names.ts';
import type { Candidate } from './candidate.ts';
import { PRESENT } from './find-fate.ts';
import { isSame, isSubset, overlap } from './sets.ts';
import { areTwoSpeakers } from './speakers.ts';
import { exactValue } from './values.ts';

/**
 * Rarity of the words shared near the numbers, in nats, from which two figures speak of one quantity: two telling words,
 * or one where both tell a fate (killed, arrested). Of a fate in two openings none is needed: there both articles speak of
 * the story's own event; nor of those arrested, where neither tells of others.
 */
const ENOUGH_CONTEXT = 9;
const ENOUGH_WITH_FATE = 6;
/** A length or a share has no noun of its own to tell it from others. */
const ENOUGH_MEASURED = 12;

/**
 * Numbers of one quantity are not this many times one another; where a day lies between, or one place is named, they may
 * have grown; with the people named too, more. Two that counted a crowd are as far apart.
 */
const MOST_RATIO = 2;
const MOST_RATIO_GROWING = 4;
const MOST_RATIO_NAMED = 8;

/** Whether the figures of two articles, which may tell one event, count the same, and by numbers that may be one event's. */
export function speakOfOneQuantity(a: Candidate, b: Candidate): boolean {
  if (a.document === b.document || !countTheSame(a, b)) return false;
  if (nameOthers(a.names, b.names)) return false;
  return ratio(a, b) <= mostRatio(a, b);
}

function mostRatio(a: Candidate, b: Candidate): number {
  const [one, other] = [a.subject, b.subject];
  if (one.fate === PRESENT && areTwoSpeakers(a.figure, b.figure)) return MOST_RATIO_NAMED;
  const inOnePlace = overlap(one.places, other.places);
  if (inOnePlace && one.population.size + other.population.size > 0) return MOST_RATIO_NAMED;
  const grows = a.day !== undefined && b.day !== undefined && a.day !== b.day && isCumulative(one.fate);
  return inOnePlace || grows ? MOST_RATIO_GROWING : MOST_RATIO;
}

/** The same thing with the same fate, of the same people, in no other place or time, in words that both use. */
export function countTheSame(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a.subject, b.subject];
  if (one.thing !== other.thing || one.fate !== other.fate) return false;
  if (!samePopulation(a, b) || !noOtherPlace(a, b)) return false;
  if (!isSame(one.scope, other.scope) || !noOtherDay(a, b)) return false;
  if (
    a.leads &&
    b.leads &&
    (isToll(one.fate) || one.fate === PRESENT || (one.fate === 'arrested' && a.isOnly && b.isOnly))
  )
    return true;
  return sharedContext(a, b) >= leastContext(a);
}

function leastContext({ figure, subject }: Candidate): number {
  if (figure.unit.kind !== 'count') return ENOUGH_MEASURED;
  return subject.fate === undefined ? ENOUGH_CONTEXT : ENOUGH_WITH_FATE;
}

/**
 * Named people must be the same people; where one article leaves the name out, the number's clause must hold it. The dead
 * of one nation are never taken for those of an event.
 */
function samePopulation({ subject: one }: Candidate, { subject: other }: Candidate): boolean {
  if (one.fate !== undefined && one.isNational !== other.isNational) return false;
  if (one.population.size > 0 && other.population.size > 0) return isSame(one.population, other.population);
  return isSubset(one.population, other.names) && isSubset(other.population, one.names);
}

function noOtherPlace({ subject: one }: Candidate, { subject: other }: Candidate): boolean {
  if (one.isSplit || other.isSplit) return overlap(one.places, other.places);
  if (one.places.size === 0 || other.places.size === 0) return true;
  return overlap(one.places, other.names) || overlap(other.places, one.names);
}

function noOtherDay({ subject: one }: Candidate, { subject: other }: Candidate): boolean {
  return one.days.size === 0 || other.days.size === 0 || overlap(one.days, other.days);
}

function ratio(a: Candidate, b: Candidate): number {
  const [one, other] = [exactValue(a.figure)!, exactValue(b.figure)!];
  return Math.max(one, other) / Math.min(one, other);
}

export function sharedContext({ subject: one }: Candidate, { subject: other }: Candidate): number {
  let sum = 0;
  for (const [stem, rarity] of one.context) if (other.context.has(stem)) sum += rarity;
  return sum;
}
