import type { Claim, Comparison } from '../../news/comparison.ts';
import type { Update } from '../../news/story.ts';
import { splitLexemes } from '../../text/lexeme.ts';
import { readNumeral } from '../../text/number.ts';
import { isApart, isLowerBound, relateValues } from './comparison/values.ts';

/** A number that no longer stands. */
export interface Overtaken {
  /** Today's claims that still give it; none where an earlier edition did, or where it still holds as a bound. */
  readonly claims: readonly Claim[];
  readonly old: ReadonlySet<number>;
  readonly current: ReadonlySet<number>;
}

/**
 * A story's numbers that its own reports of a later day, or its reports since an earlier edition, have overtaken; and
 * bounds (`at least 17`) of which another report gives the number.
 */
export function findOvertaken(comparisons: readonly Comparison[], updates: readonly Update[]): Overtaken[] {
  return [
    ...comparisons.flatMap(findOlderClaims),
    ...comparisons.flatMap(findOutbidClaims),
    ...updates.map(({ before, now }) => ({
      claims: [],
      old: readNumbers(before),
      current: readNumbers(now.text),
    })),
  ];
}

function findOlderClaims({ verdict, claims }: Comparison): Overtaken[] {
  if (verdict !== 'update' && verdict !== 'differ') return [];
  const newest = claims
    .flatMap(({ day }) => day ?? [])
    .toSorted()
    .at(-1);
  const ofNewest = claims.filter(({ day }) => day === newest);
  // Of one day, or of none that is known: there only a report itself tells that a number has moved, and the last
  // stands.
  const isOneMoment = verdict === 'update' && ofNewest.length === claims.length;
  if (newest === undefined && !isOneMoment) return [];
  const current = isOneMoment ? findCurrent(claims) : ofNewest;
  const older = claims.filter(
    (claim) => (claim.day !== undefined || isOneMoment) && !current.includes(claim),
  );
  const isOver = (claim: Claim) => current.every((now) => isApart(claim, now));
  const old = isOneMoment
    ? older.filter((claim) => !current.some((now) => isEqual(claim, now)))
    : older.filter(isOver);
  return old.length === 0
    ? []
    : [{ claims: old.filter(isOver), old: valuesOf(old), current: valuesOf(current) }];
}

function isEqual(one: Claim, other: Claim): boolean {
  return relateValues(one.figure, other.figure) === 'equal';
}

/** What has moved within a day is a toll that one outlet told anew, or took back: the last stands. */
function findCurrent(claims: readonly Claim[]): Claim[] {
  const last = Number(claims.at(-1)!.figure.value);
  return claims.filter(({ figure }) => Number(figure.value) === last);
}

/** Bounds from below, and the numbers above them that reports of no earlier day give. */
function findOutbidClaims({ verdict, claims }: Comparison): Overtaken[] {
  if (verdict !== 'beside') return [];
  return claims.flatMap((bound) => {
    if (!isLowerBound(bound.figure)) return [];
    const current = claims.filter((claim) => isWithin(bound, claim));
    return current.length === 0 ? [] : [{ claims: [], old: valuesOf([bound]), current: valuesOf(current) }];
  });
}

function isWithin(bound: Claim, claim: Claim): boolean {
  return (
    bound.day !== undefined &&
    claim.day !== undefined &&
    claim.day >= bound.day &&
    claim.figure.qualifier === undefined &&
    Number(claim.figure.value) > Number(bound.figure.value) &&
    relateValues(bound.figure, claim.figure) === 'bounded'
  );
}

function valuesOf(claims: readonly Claim[]): Set<number> {
  return new Set(claims.map(({ figure }) => Number(figure.value)));
}

/** Whether a headline gives an overtaken number, and not beside it the one that stands today. */
export function tellsOvertaken(headline: string, overtaken: readonly Overtaken[]): boolean {
  if (overtaken.length === 0) return false;
  const given = readNumbers(headline);
  const givesAny = (values: ReadonlySet<number>) => [...values].some((value) => given.has(value));
  return overtaken.some(({ old, current }) => givesAny(old) && !givesAny(current));
}

/** Whether a sentence gives a number that stands today where another was overtaken. */
export function tellsCurrent(sentence: string, overtaken: readonly Overtaken[]): boolean {
  if (overtaken.length === 0) return false;
  const given = readNumbers(sentence);
  return overtaken.some(({ current }) => [...current].some((value) => given.has(value)));
}

function readNumbers(text: string): Set<number> {
  const lexemes = splitLexemes(text);
  const values = new Set<number>();
  for (let at = 0; at < lexemes.length; at++) {
    const numeral = readNumeral(lexemes, at);
    if (numeral === undefined) continue;
    values.add(Number(numeral.value));
    at = numeral.last;
  }
  return values;
}
