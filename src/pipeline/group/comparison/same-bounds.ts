import type { Candidate } from './candidate.ts';
import { isSame, isSubset, overlap } from './sets.ts';
import type { Subject } from './subject.ts';

/**
 * Named people must be the same people; where one article leaves the name out, the number's clause must hold it. The dead
 * of one nation are never taken for those of an event.
 */
export function samePopulation({ subject: one }: Candidate, { subject: other }: Candidate): boolean {
  if (one.fate !== undefined && one.isNational !== other.isNational) return false;
  if (one.population.size > 0 && other.population.size > 0) return isSame(one.population, other.population);
  return isSubset(one.population, other.names) && isSubset(other.population, one.names);
}

/**
 * Whether no place that bounds one count is missing from the other article. Counts that are split place by place, and
 * those of houses or jobs right where they stand, must have a place in common.
 */
export function noOtherPlace({ subject: one }: Candidate, { subject: other }: Candidate): boolean {
  if (one.isSplit || other.isSplit) return overlap(one.places, other.places);
  if (one.sites.size > 0 && other.sites.size > 0 && !overlap(one.sites, other.sites)) return false;
  if (goesBeyond(one, other) || goesBeyond(other, one)) return false;
  if (one.places.size === 0 || other.places.size === 0) return true;
  return overlap(one.places, other.names) || overlap(other.places, one.names);
}

/** `in Koval and Leitner`, beside a count of Koval's. */
function goesBeyond({ sites }: Subject, { places }: Subject): boolean {
  return sites.size > 1 && places.size === 1 && overlap(sites, places) && !isSubset(sites, places);
}

/** Whether those who did it are named in both clauses, or in neither: one airport's cancelled flights are not those of all. */
export function noOtherAgents(one: Subject, other: Subject): boolean {
  if (one.agents.size === 0 && other.agents.size === 0) return true;
  return overlap(one.agents, other.names) || overlap(other.agents, one.names);
}

/** Whether two clauses have a name in common, or none. */
export function noOtherNames(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return (one.size === 0 && other.size === 0) || overlap(one, other);
}

/** Whether the days of the calendar that two sentences name may be one. */
export function noOtherDay({ subject: one }: Candidate, { subject: other }: Candidate): boolean {
  return one.days.size === 0 || other.days.size === 0 || overlap(one.days, other.days);
}

/** Rarity of the words that stand near both numbers, in nats. */
export function sharedContext({ subject: one }: Candidate, { subject: other }: Candidate): number {
  let sum = 0;
  for (const [stem, rarity] of one.context) if (other.context.has(stem)) sum += rarity;
  return sum;
}
