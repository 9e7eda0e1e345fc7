import { haveNameInCommon } from '../names.ts';
import type { Candidate } from './candidate.ts';
import { IMPOSED } from './measures.ts';
import { PRISON_TERM } from './prison-term.ts';
import { areOfOnePopulation, haveNoOtherDay, haveNoOtherPlace, sharedContext } from './same-bounds.ts';
import { isSame, overlap } from './sets.ts';
import { areTwoSpeakers } from './speakers.ts';

/**
 * Whether two sums or shares are the one measure of the event (`deficit`, `damage`): in both openings, each article's
 * only one, by two who say so; of a fine on one who is named, the outlets themselves may; and so they may of a prison
 * term, where both name one who may have it. A cost or a value is of many things, and another word must be shared near
 * it.
 */
export function areOneMeasure(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a.subject, b.subject];
  if (!a.isOnly || !b.isOnly || !a.leads || !b.leads) return false;
  if (!areOfOnePopulation(a, b) || !haveNoOtherPlace(a, b) || !haveNoOtherDay(a, b)) return false;
  if (one.measure === PRISON_TERM) return haveNameInCommon(a.names, b.names);
  if (!haveNoOtherBounds(one.scope, other.scope)) return false;
  const isOnOne = one.measure === IMPOSED && overlap(one.names, other.names);
  return (
    (isOnOne || areTwoSpeakers(a.figure, b.figure)) &&
    (!isOfMany(one.measure ?? '') || sharedContext(a, b) > 0)
  );
}

/** A deficit is always of a plan; and of the year that it is for not all tell. */
function haveNoOtherBounds(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const isTime = (bound: string) => /^(?:(?:last |next )?year|20\d\d)$/.test(bound);
  const rest = (scope: ReadonlySet<string>) =>
    new Set([...scope].filter((bound) => bound !== 'plan' && !isTime(bound)));
  const times = (scope: ReadonlySet<string>) => new Set([...scope].filter(isTime));
  const [mine, yours] = [times(one), times(other)];
  return isSame(rest(one), rest(other)) && (mine.size === 0 || yours.size === 0 || isSame(mine, yours));
}

function isOfMany(measure: string): boolean {
  return /(?:cost|value|fine|debt)$/.test(measure);
}
