import type { Claim, Comparison, Verdict } from '../../../news/comparison.ts';
import type { Member } from '../../../news/story.ts';
import { type Candidate, readCandidates } from './candidate.ts';
import { isComparable, sharedContext, speakOfOneQuantity } from './same-quantity.ts';
import { relateValues } from './values.ts';

/**
 * Holds the figures of a story's articles against each other: those that claim the same quantity, with what that makes of
 * them. Precision before recall: where it is not sure that two numbers are about one thing, nothing is said.
 *
 * @param members reprints are no sources of their own and are not looked at
 */
export function compareFigures(members: readonly Member[]): Comparison[] {
  const candidates = members.flatMap(({ summary }) => readCandidates(summary));
  const comparable = dropAmbiguous(candidates.filter(isComparable));
  return joinClaims(comparable)
    .filter((claims) => new Set(claims.map(({ document }) => document)).size > 1)
    .flatMap((claims) => describe(claims));
}

/** A quantity that one article gives two values for is not known well enough, unless both name of whom and where. */
function dropAmbiguous(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (one) =>
      isNamed(one) ||
      !candidates.some(
        (other) => other.document === one.document && countsAlike(one, other) && !isEqual(one, other),
      ),
  );
}

function isNamed({ subject }: Candidate): boolean {
  return subject.population.size > 0 && subject.places.size > 0;
}

function countsAlike(one: Candidate, other: Candidate): boolean {
  return one.subject.thing === other.subject.thing && one.subject.fate === other.subject.fate;
}

function isEqual(one: Candidate, other: Candidate): boolean {
  return relateValues(one.figure, other.figure) === 'equal';
}

/** Groups in which every two claims of different articles speak of one quantity, those that share most first. */
function joinClaims(candidates: readonly Candidate[]): Candidate[][] {
  const pairs = candidates.flatMap((a, at) =>
    candidates
      .slice(at + 1)
      .flatMap((b) => (speakOfOneQuantity(a, b) ? [{ a, b, shared: sharedContext(a, b) }] : [])),
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
  return a.document === b.document ? countsAlike(a, b) : speakOfOneQuantity(a, b);
}

function describe(candidates: readonly Candidate[]): Comparison[] {
  const verdict = judge(candidates);
  if (verdict === undefined) return [];
  const claims = orderClaims(dropRepeated(candidates));
  const counts = candidates.map(({ figure }) => figure.counts).toSorted((a, b) => b.length - a.length)[0]!;
  return [{ counts, verdict, claims: claims.map(makeClaim) }];
}

function judge(candidates: readonly Candidate[]): Verdict | undefined {
  let apart = false;
  let bounded = false;
  let moved = false;
  for (const [at, a] of candidates.entries()) {
    for (const b of candidates.slice(at + 1)) {
      if (a.document === b.document) continue;
      const relation = relateValues(a.figure, b.figure);
      if (relation === 'bounded') bounded = true;
      if (relation !== 'apart') continue;
      if (a.day !== undefined && b.day !== undefined && a.day !== b.day) moved = true;
      else apart = true;
    }
  }
  if (apart) return 'differ';
  if (moved) return 'update';
  return bounded ? 'beside' : 'agree';
}

/** An article that says the same number twice says it once. */
function dropRepeated(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (one, at) =>
      candidates.findIndex((other) => other.document === one.document && isEqual(one, other)) === at,
  );
}

/** Oldest first when every day is known, else lowest first. */
function orderClaims(claims: readonly Candidate[]): Candidate[] {
  const dated = claims.every(({ day }) => day !== undefined);
  return claims.toSorted(
    (a, b) =>
      (dated ? compareText(a.day!, b.day!) : 0) ||
      Number(a.figure.value) - Number(b.figure.value) ||
      compareText(a.document, b.document),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function makeClaim({ document, figure, who, day }: Candidate): Claim {
  return { document, figure, who, ...(day === undefined ? {} : { day }) };
}
