import type { Verdict } from '../../../news/comparison.ts';
import { isCumulative } from '../../../text/fates.ts';
import type { Candidate } from './candidate.ts';
import { fateOfNoun, isCrowd } from './event-fates.ts';
import { overlap } from './sets.ts';
import { isOneSpeaker } from './speakers.ts';
import { isArea } from './subject.ts';
import { exactValue, isApart, relateValues } from './values.ts';

/** The one that says most first. */
export const VERDICTS: readonly Verdict[] = ['differ', 'update', 'beside', 'agree'];

/**
 * What claims of one quantity make of one another: one difference at one moment outweighs what merely moved. Nothing
 * when all are one article's.
 */
export function judgeClaims(claims: readonly Candidate[]): Verdict | undefined {
  const seen = new Set<Verdict>();
  const overtaken = new Set(claims.filter((claim) => isOvertakenByOwn(claim, claims)));
  for (const [at, a] of claims.entries()) {
    for (const b of claims.slice(at + 1)) {
      if (a.document === b.document) continue;
      const [less, more] = isMore(a, b) ? [b, a] : [a, b];
      const isOld =
        [a, b].some((one) => isTakenBack(one, claims)) || (overtaken.has(less) && !isLater(less, more));
      const hasMoved = isOld && (isApart(a, b) || isRaised(less, more));
      seen.add(hasMoved ? 'update' : judgePair(a, b));
    }
  }
  return VERDICTS.find((verdict) => seen.has(verdict));
}

/**
 * `At least 19`, of which a report that has 22 says that it was 19: it holds as a bound, and has moved all the same.
 */
function isRaised(less: Candidate, more: Candidate): boolean {
  return (
    relateValues(less.figure, more.figure) === 'bounded' &&
    more.subject.former.has(exactValue(less.figure)!) &&
    !isLater(less, more)
  );
}

/**
 * Whether another article, of no earlier day, says of a claim's number that it stood before: `revised down from eight`.
 */
export function isTakenBack(claim: Candidate, claims: readonly Candidate[]): boolean {
  const value = exactValue(claim.figure);
  return claims.some(
    (other) =>
      other.document !== claim.document &&
      value !== undefined &&
      other.subject.former.has(value) &&
      !isLater(claim, other),
  );
}

/** Whether a claim's article says of another's number that it stood before. */
export function takesBack(claim: Candidate, claims: readonly Candidate[]): boolean {
  const former = claims
    .filter((own) => own.document === claim.document && exactValue(own.figure) === exactValue(claim.figure))
    .flatMap(({ subject }) => [...subject.former]);
  return claims.some(
    (other) =>
      other.document !== claim.document &&
      former.includes(exactValue(other.figure) ?? Number.NaN) &&
      !isLater(other, claim),
  );
}

/** An outlet that has told a higher toll too has gone on counting: with whom it agrees now it never differed. */
function isOvertakenByOwn(claim: Candidate, claims: readonly Candidate[]): boolean {
  return (
    isCumulative(claim.subject.fate) &&
    claims.some(
      (other) =>
        other.document !== claim.document &&
        other.printedBy === claim.printedBy &&
        isMore(other, claim) &&
        !isLater(claim, other) &&
        isApart(claim, other),
    )
  );
}

function isLater(one: Candidate, other: Candidate): boolean {
  return one.day !== undefined && other.day !== undefined && one.day > other.day;
}

function judgePair(a: Candidate, b: Candidate): Verdict {
  const relation = relateValues(a.figure, b.figure);
  if (relation === 'equal') return 'agree';
  const [earlier, later] = (a.day ?? '') <= (b.day ?? '') ? [a, b] : [b, a];
  const moved = earlier.day !== undefined && earlier.day !== later.day && mayMove(earlier, later);
  if (relation === 'apart') {
    if (moved) return 'update';
    // One authority that two articles quote said one number first, and then the other.
    return isOneSpeaker(a.figure, b.figure) || isOfAnotherDay(earlier, later) ? 'beside' : 'differ';
  }
  return moved && isMore(later, earlier) ? 'update' : 'beside';
}

/** Without a fate but to have come, what is counted on two days are two crowds. */
function isOfAnotherDay(earlier: Candidate, later: Candidate): boolean {
  const { figure, subject } = later;
  return (
    figure.unit.kind === 'count' &&
    passes(subject.fate) &&
    earlier.day !== undefined &&
    earlier.day !== later.day
  );
}

/**
 * Whether the later number can be the earlier one, moved on: a length does not change unless it is said to have grown,
 * a burned area and a toll only grow; there another article counted or measured otherwise. Of those who have no fate
 * and no name, two days' counts are two crowds', unless the later is said to have come so far.
 */
export function mayMove(earlier: Candidate, later: Candidate): boolean {
  const { figure, subject } = later;
  if (figure.unit.kind === 'physical')
    return (figure.reached === true || areBurned(earlier, later)) && isMore(later, earlier);
  if (isCumulative(subject.fate)) return isMore(later, earlier);
  if (figure.unit.kind !== 'count' || !passes(subject.fate)) return true;
  if (hasComeSoFar(later) && isMore(later, earlier)) return true;
  return overlap(subject.population, earlier.subject.population);
}

/** `burned 10,400 acres`, where the earlier ones burned too. */
function areBurned(earlier: Candidate, later: Candidate): boolean {
  return isArea(later.figure) && [earlier, later].every(({ subject }) => subject.context.has('destroyed'));
}

/** `Cases rose to 52`, `the outbreak reached 41 cases`: no crowd of its day. */
function hasComeSoFar({ figure, text }: Candidate): boolean {
  if (isCrowd(fateOfNoun(figure.unit.name))) return false;
  const { start } = figure.span;
  return figure.reached === true || REACHED.test(text.slice(Math.max(0, start - REACH), start));
}

const REACHED = /\b(?:grown to|hits?|reach(?:ed|es)?|st(?:ands|ood) at) (?:(?:about|almost|nearly|some) )?$/;
/** UTF-16 units of the longest of these. */
const REACH = 24;

function passes(fate: string | undefined): boolean {
  return fate === undefined || isCrowd(fate);
}

function isMore(one: Candidate, other: Candidate): boolean {
  return Number(one.figure.value) > Number(other.figure.value);
}
