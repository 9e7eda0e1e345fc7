import { haveNameInCommon } from '../names.ts';
import type { Candidate } from './candidate.ts';
import { isSame, isSubset, overlap } from './sets.ts';
import type { Subject } from './subject.ts';

/**
 * Named people must be the same people; where one article leaves the name out, the number's clause must hold it. The
 * dead of one nation are never taken for those of an event.
 */
export function areOfOnePopulation({ subject: one }: Candidate, { subject: other }: Candidate): boolean {
  if (one.fate !== undefined && one.isNational !== other.isNational) return false;
  if (one.population.size > 0 && other.population.size > 0) return isSame(one.population, other.population);
  return isSubset(one.population, other.names) && isSubset(other.population, one.names);
}

/**
 * Whether no place that bounds one count is missing from the other article. Counts that are split place by place, and
 * those of houses or jobs right where they stand, must have a place in common.
 */
export function haveNoOtherPlace({ subject: one }: Candidate, { subject: other }: Candidate): boolean {
  if (one.isSplit || other.isSplit) return overlap(one.places, other.places);
  if (one.sites.length > 0 && other.sites.length > 0 && !overlap(allOf(one.sites), allOf(other.sites)))
    return false;
  if (goesBeyond(one, other) || goesBeyond(other, one)) return false;
  if (one.places.size === 0 || other.places.size === 0 || overlap(one.places, other.places)) return true;
  return overlap(one.places, other.names) || overlap(other.places, one.names);
}

/** `in Koval and Leitner`, beside a count of Koval's. */
function goesBeyond({ sites }: Subject, { places, names }: Subject): boolean {
  const known = sites.filter((site) => overlap(site, places) || overlap(site, names));
  return known.length > 0 && known.length < sites.length;
}

/**
 * Whether the other article knows where a count is from, of several places each: `In Senn the fire destroyed 70 homes`
 * is none of the homes of an article on the same fire that never speaks of Senn. The event's own place, by which an
 * article opens, may only have been left out, and so may any where they open with no name in common.
 */
export function isKnownPlace({ subject, names, isFirst }: Candidate, other: Candidate): boolean {
  const { places, sites } = subject;
  const { mentions } = other;
  if (sites.length > 1 && !sites.every(isKnown)) return false;
  if (isFirst || !haveNameInCommon(names, other.names)) return true;
  return places.size === 0 || isKnown(places);

  function isKnown(place: ReadonlySet<string>): boolean {
    return [...place].some(mentions);
  }
}

function allOf(sites: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sites.flatMap((site) => [...site]));
}

/**
 * Whether those who did it are named in both clauses, or in neither: one airport's cancelled flights are not those of
 * all.
 */
export function haveNoOtherAgents(one: Subject, other: Subject): boolean {
  if (one.agents.size === 0 && other.agents.size === 0) return true;
  return overlap(one.agents, other.names) || overlap(other.agents, one.names);
}

/** Whether two clauses have a name in common, or none. */
export function haveNoOtherNames(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return (one.size === 0 && other.size === 0) || overlap(one, other);
}

/** Whether the days of the calendar that two sentences name may be one, and those of the week. */
export function haveNoOtherDay({ subject: one }: Candidate, { subject: other }: Candidate): boolean {
  return mayMeet(one.days, other.days) && mayMeet(one.weekdays, other.weekdays);
}

function mayMeet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === 0 || other.size === 0 || overlap(one, other);
}

/** Rarity of the words that stand near both numbers, in nats. */
export function sharedContext({ subject: one }: Candidate, { subject: other }: Candidate): number {
  let sum = 0;
  for (const [stem, rarity] of one.context) if (other.context.has(stem)) sum += rarity;
  return sum;
}
