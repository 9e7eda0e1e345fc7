import type { Claim } from '../../../news/comparison.ts';
import type { Figure } from '../../../news/figure.ts';

/** A number and its rounding are never farther apart; beyond it they are two numbers. */
const ROUNDING = 0.04;

/** What is said to be `about` or `nearly` so many is never farther from it. */
const ROUGH_ROUNDING = 0.1;

/** Shares are told more finely: `almost 90%` is no 93.9%. In percentage points. */
const ROUGH_POINTS = 2.5;

/** What is measured or reckoned is seldom told to the last digit; people are. */
const MEASURED = new Set(['money', 'physical']);
const MEASURING = 0.02;

/** A bound (`over 300`) is borne out by anything up to this many times it. */
const BOUND_REACH = 2;

const COMPARED = new Set(['count', 'money', 'percent', 'physical', 'time']);

/** Whether a figure is a number of something, with one value. */
export function isSingle(figure: Figure): boolean {
  const value = exactValue(figure);
  return (
    COMPARED.has(figure.unit.kind) &&
    value !== undefined &&
    (figure.unit.kind !== 'count' || Number.isInteger(value))
  );
}

/** The single value of a figure; nothing for a range and for `dozens`. */
export function exactValue({ value }: Figure): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Tells the claims of one article by one number from all others. */
export function claimKey({ document, figure }: Pick<Claim, 'document' | 'figure'>): string {
  return `${document} ${figure.value}`;
}

/**
 * How two figures of one quantity stand to one another. `equal`: the same number, or one of them rounded. `bounded`:
 * both hold, because one is a bound of the other. Two that are `at least` so many are two counts of what is known so
 * far.
 */
export function relateValues(a: Figure, b: Figure): 'equal' | 'bounded' | 'apart' {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  const [less, more] = [exactValue(low) ?? 0, exactValue(high) ?? 0];
  if (isRounding(less, more) && !(low.unit.kind === 'percent' && isQuarterOff(less, more))) return 'equal';
  if (MEASURED.has(low.unit.kind) && more - less <= more * MEASURING) return 'equal';
  if (isRough(low) && isNear(less, more, low)) return 'equal';
  if (isRough(high) && isNear(more, less, high)) return 'equal';
  if (low.qualifier?.kind === 'at-least' && high.qualifier?.kind === 'at-least') return 'apart';
  if (isLowerBound(low) && more <= less * BOUND_REACH) return 'bounded';
  if (isUpperBound(high) && more <= less * BOUND_REACH) return 'bounded';
  return 'apart';
}

/** Whether the rounder of two numbers is what the other comes to at its own step: 300 and 297, but not 28 and 29. */
function isRounding(less: number, more: number): boolean {
  if (less === more) return true;
  if (more - less > more * ROUNDING) return false;
  const step = Math.max(stepOf(less), stepOf(more));
  return Math.round(less / step) === Math.round(more / step);
}

/** `18.75%` and `19%`: rates move by quarters of a point, and who rounds such a one says so. */
function isQuarterOff(less: number, more: number): boolean {
  return more - less === 0.25 && (Number.isInteger(less) || Number.isInteger(more));
}

/** `about 300` may be 310, `about 22` is no 23: within a step of its last digit. */
function isNear(rough: number, other: number, { unit }: Figure): boolean {
  const apart = Math.abs(rough - other);
  if (unit.kind === 'percent') return apart <= ROUGH_POINTS;
  const step = stepOf(rough);
  // Of a round thousand the hundreds are told: `about 1,000` are no 900.
  return apart <= Math.max(rough, other) * ROUGH_ROUNDING && apart < (step === rough ? step / 10 : step);
}

/** The place of the last digit that is not 0: 100 for 2,500; 0.1 for 5.4. */
function stepOf(value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return stepOfWhole(value);
  const [digits, power] = value.toExponential().split('e') as [string, string];
  return 10 ** (Number(power) - Math.max(0, digits.length - 2));
}

/** The same of what most figures give, without writing it out. */
function stepOfWhole(value: number): number {
  let step = 1;
  while ((value / step) % 10 === 0) step *= 10;
  return step;
}

function isRough({ qualifier }: Figure): boolean {
  return qualifier?.kind === 'about' || qualifier?.kind === 'nearly';
}

/** `over 300`, `at least 17`: what is known so far, and may be more. */
export function isLowerBound({ qualifier }: Figure): boolean {
  return qualifier?.kind === 'over' || qualifier?.kind === 'at-least';
}

function isUpperBound({ qualifier }: Figure): boolean {
  return qualifier?.kind === 'under' || qualifier?.kind === 'at-most' || qualifier?.kind === 'nearly';
}

/** Whether two claims of one quantity cannot both hold. */
export function isApart(one: { readonly figure: Figure }, other: { readonly figure: Figure }): boolean {
  return relateValues(one.figure, other.figure) === 'apart';
}
