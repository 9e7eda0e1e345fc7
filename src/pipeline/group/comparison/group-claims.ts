import type { Candidate } from './candidate.ts';
import { isCrowd } from './event-fates.ts';
import { judgeClaims, VERDICTS } from './judge.ts';
import { sharedContext } from './same-bounds.ts';
import { areOfOneQuantity, areOneCount } from './same-quantity.ts';
import { areTwoSpeakers, isOneSpeaker } from './speakers.ts';
import { exactValue, isApart } from './values.ts';

/** The figures of one kind that speak of one quantity, a group for each quantity that is told more than once. */
export function groupClaims(candidates: readonly Candidate[]): (readonly Candidate[])[] {
  const groups = joinClaims(clipTables(dropAmbiguous(candidates)));
  return keepOnePerPeople(groups.filter(({ length }) => length > 1));
}

/**
 * What became of the same people is told once: of two groups that could not be joined the larger stands; of two as
 * large the one that says more.
 */
function keepOnePerPeople(groups: readonly (readonly Candidate[])[]): (readonly Candidate[])[] {
  if (groups[0]?.[0]?.subject.fate === undefined) return [...groups];
  const kept = new Map<string, readonly Candidate[]>();
  for (const group of groups) {
    const people = group
      .map(({ subject }) => [...subject.population].toSorted().join(' '))
      .toSorted()
      .at(-1)!;
    const known = kept.get(people);
    if (known === undefined || tellsMore(group, known)) kept.set(people, group);
  }
  return [...kept.values()];
}

function tellsMore(group: readonly Candidate[], known: readonly Candidate[]): boolean {
  const verdictOf = (claims: readonly Candidate[]) => VERDICTS.indexOf(judgeClaims(claims) ?? 'agree');
  return (
    group.length > known.length || (group.length === known.length && verdictOf(group) < verdictOf(known))
  );
}

/**
 * A quantity that one article gives two values for is not known well enough, unless both name of whom and where, or it
 * gives both sides: two authorities, of which another article quotes one too, or has its number; or two that counted a
 * crowd, which everybody counts for himself.
 */
function dropAmbiguous(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (one) =>
      isNamed(one) ||
      !candidates.some(
        (other) =>
          other.document === one.document &&
          isApart(one, other) &&
          areOneCount(one, other) &&
          !hasGrownBy(one, other) &&
          !givesBothSides(one, other, candidates),
      ),
  );
}

/** `The toll rose to nine after two bodies were found`: the two are among the nine. */
function hasGrownBy({ figure: toll }: Candidate, { figure: step }: Candidate): boolean {
  return (
    toll.reached === true &&
    toll.unit.name === 'toll' &&
    step.sentence.start === toll.sentence.start &&
    Number(step.value) < Number(toll.value)
  );
}

function givesBothSides(one: Candidate, other: Candidate, candidates: readonly Candidate[]): boolean {
  if (!areTwoSpeakers(one.figure, other.figure)) return false;
  return (
    isCrowd(one.subject.fate) ||
    candidates.some(
      (third) =>
        third.document !== one.document &&
        [one, other].some(
          (quoted) =>
            exactValue(quoted.figure) === exactValue(third.figure) ||
            isOneSpeaker(quoted.figure, third.figure),
        ),
    )
  );
}

function isNamed({ subject }: Candidate): boolean {
  return subject.population.size > 0 && subject.places.size > 0;
}

/**
 * An article that counts one thing more often is a table; bounds the pairs, each of which is asked about many times.
 */
const MOST_OF_A_KIND = 20;

function clipTables(candidates: readonly Candidate[]): Candidate[] {
  const articles = Map.groupBy(candidates, ({ document }) => document);
  return [...articles.values()].flatMap((own) => own.slice(0, MOST_OF_A_KIND));
}

/** Groups in which every two claims of different articles speak of one quantity, those that share most first. */
function joinClaims(candidates: readonly Candidate[]): Candidate[][] {
  const pairs = candidates.flatMap((a, at) =>
    candidates
      .slice(at + 1)
      .flatMap((b) => (areOfOneQuantity(a, b) ? [{ a, b, shared: sharedContext(a, b) }] : [])),
  );
  pairs.sort((x, y) => y.shared - x.shared);
  const groups = new Map<Candidate, Candidate[]>(candidates.map((candidate) => [candidate, [candidate]]));
  for (const { a, b } of pairs) {
    const [one, other] = [groups.get(a)!, groups.get(b)!];
    if (one === other || !one.every((x) => other.every((y) => mayStandTogether(x, y)))) continue;
    const joint = [...one, ...other];
    for (const candidate of joint) groups.set(candidate, joint);
  }
  return [...new Set(groups.values())];
}

function mayStandTogether(a: Candidate, b: Candidate): boolean {
  return a.document === b.document || areOfOneQuantity(a, b);
}
