import { isCumulative, isToll } from '../../../text/fates.ts';
import { stemWord } from '../../../text/stem.ts';
import { rarityInNews } from '../common-words.ts';
import { haveOtherNames } from '../names.ts';
import type { Candidate } from './candidate.ts';
import { ABOARD, isCrowd, isDoneByMany, isOwnEvent, ON_STRIKE } from './event-fates.ts';
import {
  areOfOnePopulation,
  haveNoOtherAgents,
  haveNoOtherDay,
  haveNoOtherNames,
  haveNoOtherPlace,
  isKnownPlace,
  sharedContext,
} from './same-bounds.ts';
import { areOneMeasure } from './same-measure.ts';
import { isSame, overlap } from './sets.ts';
import { areTwoSides, areTwoSpeakers, areTwoUnions } from './speakers.ts';
import { exactValue } from './values.ts';

/**
 * Rarity of the words shared near the numbers, in nats, from which two figures speak of one quantity: two telling
 * words, or one where both tell a fate (killed, arrested). Of a fate in two openings none is needed: there both
 * articles speak of the story's own event; nor of those arrested, where neither tells of others.
 */
const ENOUGH_CONTEXT = 9;
const ENOUGH_WITH_FATE = 6;
/** A length or a share has no noun of its own to tell it from others. */
const ENOUGH_MEASURED = 12;

/**
 * Numbers of one quantity are not this many times one another; where a day lies between, or one place is named, they
 * may have grown; with the people named too, more. Two that counted a crowd are as far apart.
 */
const MOST_RATIO = 2;
const MOST_RATIO_GROWING = 4;
const MOST_RATIO_NAMED = 8;

/**
 * Whether the figures of two articles, which may tell one event, count the same, and by numbers that may be one
 * event's.
 */
export function areOfOneQuantity(a: Candidate, b: Candidate): boolean {
  if (a.document === b.document || !areOneCount(a, b)) return false;
  if (haveOtherNames(a.names, b.names)) return false;
  if (a.subject.thing === SOLDIERS && areTwoSides(a.figure, b.figure)) return false;
  return ratio(a, b) <= mostRatio(a, b) && isKnownPlace(a, b) && isKnownPlace(b, a);
}

/** As `classOfNoun` names them. */
const SOLDIERS = 'troop';

function mostRatio(a: Candidate, b: Candidate): number {
  const [one, other] = [a.subject, b.subject];
  const areTwo = areTwoSpeakers(a.figure, b.figure);
  if (isCrowd(one.fate) && areTwo) return MOST_RATIO_NAMED;
  const inOnePlace = overlap(one.places, other.places);
  if (inOnePlace && one.population.size + other.population.size > 0) return MOST_RATIO_NAMED;
  const grows = a.day !== undefined && b.day !== undefined && a.day !== b.day && isCumulative(one.fate);
  return inOnePlace || grows || (areTwo && a.isOnly && b.isOnly) ? MOST_RATIO_GROWING : MOST_RATIO;
}

/** The same thing with the same fate, of the same people, in no other place or time, in words that both use. */
export function areOneCount(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a.subject, b.subject];
  if (one.thing !== other.thing || one.fate !== other.fate) return false;
  if (one.measure !== undefined) return areOneMeasure(a, b);
  if (a.figure.unit.kind === 'physical' && !areOfOneThing(a.figure.counts, b.figure.counts)) return false;
  if (!areAwayFromOne(one.awayFrom, other.awayFrom)) return false;
  if (!areOfOnePopulation(a, b) && !areOneStaff(a, b)) return false;
  if (!haveNoOtherPlace(a, b) || !isSame(one.scope, other.scope) || !haveNoOtherDay(a, b)) return false;
  if (isCrowd(one.fate) && areTwoUnions(a.figure, b.figure)) return false;
  // `40 people on board the Alda`: each ship has its own.
  if (one.fate === ABOARD && one.names.size > 0 && other.names.size > 0 && !overlap(one.names, other.names))
    return false;
  if (isDoneByMany(one.fate) && !haveNoOtherAgents(one, other)) return false;
  if (
    a.leads &&
    b.leads &&
    (isToll(one.fate) || isCrowd(one.fate) || (tellsOwnEvent(one.fate) && a.isOnly && b.isOnly))
  )
    return true;
  return sharedContext(a, b) >= leastContext(a) || haveOneSuch(a, b);
}

/**
 * `22,000 rail workers walked out`, and `19,000 Norrail staff`: of whom the other article tells too, by what may be one
 * number.
 */
function areOneStaff(a: Candidate, b: Candidate): boolean {
  if (a.subject.fate !== ON_STRIKE || !a.leads || !b.leads || ratio(a, b) > MOST_RATIO) return false;
  return [...a.subject.population].every(b.mentions) && [...b.subject.population].every(a.mentions);
}

/**
 * Rarity of the counted noun and of what else is shared near it, from which a count that neither article has another of
 * is the same.
 */
const ENOUGH_WITH_NOUN = 8.5;

/** A noun as rare is of one thing where two who are named count it. */
const RARE_NOUN = 5;

const ENOUGH_OF_AN_ONLY_LENGTH = 6;

/** Two lengths that lead away from something: from what has one name, or from what neither names. */
function areAwayFromOne(
  one: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.size + other.size === 0 || overlap(one, other);
}

/** `4,000 tonnes of crude oil` and `9,000 tonnes`; but no tonnes of wheat. */
function areOfOneThing(one: string, other: string): boolean {
  if (one === '' || other === '') return true;
  const words = new Set(listThings(other));
  return listThings(one).some((word) => words.has(word));
}

function listThings(counts: string): string[] {
  return counts
    .toLowerCase()
    .split(' ')
    .map((word) => word.replace(QUAKE, 'quake'));
}

/** One thing; an aftershock is another. */
const QUAKE = /^(?:earthquakes?|quakes|temblors?|tremors?)$/;

/** A count of something rare, in both openings, each article's only one; and not of what one of many has of it. */
function haveOneSuch(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a.subject, b.subject];
  if (one.fate !== undefined || !a.isOnly || !b.isOnly || !a.leads || !b.leads) return false;
  const shared = sharedContext(a, b);
  if (a.figure.unit.kind === 'physical') return shared >= ENOUGH_OF_AN_ONLY_LENGTH;
  if (a.figure.unit.kind !== 'count') return false;
  const rarity = rarityInNews(stemWord(one.thing));
  if (areTwoSpeakers(a.figure, b.figure) && rarity >= RARE_NOUN) return true;
  return shared > 0 && shared + rarity >= ENOUGH_WITH_NOUN && haveNoOtherNames(one.names, other.names);
}

function tellsOwnEvent(fate: string | undefined): boolean {
  return fate === 'arrested' || fate === 'destroyed' || fate === 'damaged' || isOwnEvent(fate);
}

function leastContext({ figure, subject }: Candidate): number {
  if (figure.unit.kind !== 'count') return ENOUGH_MEASURED;
  return subject.fate === undefined ? ENOUGH_CONTEXT : ENOUGH_WITH_FATE;
}

function ratio(a: Candidate, b: Candidate): number {
  const [one, other] = [exactValue(a.figure)!, exactValue(b.figure)!];
  return Math.max(one, other) / Math.min(one, other);
}
