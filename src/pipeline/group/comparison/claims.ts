import type { Claim } from '../../../news/comparison.ts';
import { compareText } from '../../../text/order.ts';
import { type Candidate, kindOf, type Placed } from './candidate.ts';
import { areOneCount } from './same-quantity.ts';
import { areTwoSpeakers } from './speakers.ts';
import { exactValue, isApart } from './values.ts';

/** An article that says the same number twice, or the number and a bound of it, says it once: without the bound. */
export function dropRepeated(candidates: readonly Candidate[]): Candidate[] {
  const weakness = ({ isHeadline, figure }: Candidate) =>
    Number(isHeadline) * 2 + Number(figure.qualifier !== undefined);
  const kept: Candidate[] = [];
  for (const one of candidates.toSorted((a, b) => weakness(a) - weakness(b)))
    if (!kept.some((other) => other.document === one.document && isToldTwice(one, other))) kept.push(one);
  return kept;
}

function isToldTwice(one: Candidate, other: Candidate): boolean {
  if (exactValue(one.figure) === exactValue(other.figure)) return true;
  return !isApart(one, other) && !areTwoSpeakers(one.figure, other.figure);
}

/**
 * Without a headline's bare `12 hurt` where the text below says `at least 12`: a headline leaves out what bounds a
 * number.
 */
export function leaveOutBareHeadlines(candidates: readonly Candidate[]): Candidate[] {
  const isBoundBelow = ({ document, figure }: Candidate): boolean =>
    candidates.some(
      (other) =>
        other.document === document &&
        !other.isHeadline &&
        other.figure.qualifier !== undefined &&
        exactValue(other.figure) === exactValue(figure),
    );
  return candidates.filter(
    (one) => !one.isHeadline || one.figure.qualifier !== undefined || !isBoundBelow(one),
  );
}

/**
 * What the claim's article says most fully of the same number: in its text, with who says so, and within which bounds.
 * A headline's, which leaves out where it was, is the text's below.
 */
export function tellFullest(claim: Candidate, candidates: readonly Candidate[]): Candidate {
  const fullness = ({ isHeadline, figure }: Candidate) =>
    Number(!isHeadline) * 4 +
    Number(figure.attribution !== undefined) * 2 +
    Number(figure.qualifier !== undefined);
  let fullest = claim;
  for (const other of candidates) {
    if (other.document !== claim.document || other.day !== claim.day) continue;
    const isSame =
      exactValue(other.figure) === exactValue(claim.figure) &&
      (areOneCount(claim, other) || (claim.isHeadline && kindOf(claim.subject) === kindOf(other.subject)));
    if (isSame && fullness(other) > fullness(fullest)) fullest = other;
  }
  return fullest;
}

/** Oldest first when every day is known, else lowest first. */
export function orderClaims<T extends Placed>(claims: readonly T[]): T[] {
  const dated = claims.every(({ day }) => day !== undefined);
  return claims.toSorted(
    (a, b) =>
      (dated ? compareText(a.day!, b.day!) : 0) ||
      Number(a.figure.value) - Number(b.figure.value) ||
      compareText(a.document, b.document),
  );
}

/** What the story keeps of a figure. */
export function makeClaim({ document, figure, who, day }: Placed): Claim {
  return { document, figure, who, ...(day === undefined ? {} : { day }) };
}
