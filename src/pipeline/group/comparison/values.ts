import type { Figure } from '../../../news/figure.ts';

/** Numbers nearer to one another than this are one number, rounded. */
const ROUNDING = 0.04;

/** The same where either is said to be about so many. */
const ROUGH_ROUNDING = 0.1;

/** A bound (`over 300`) is borne out by anything up to this many times it. */
const BOUND_REACH = 2;

/** Money is not among them: sums of one deal, budget or fine are told in too many parts. */
const COMPARED = new Set(['count', 'percent', 'physical']);

/** Whether a figure is a whole number of something, with one value. */
export function isWhole(figure: Figure): boolean {
  const value = exactValue(figure);
  return (
    COMPARED.has(figure.unit.kind) &&
    figure.measure === 'total' &&
    value !== undefined &&
    (figure.unit.kind !== 'count' || Number.isInteger(value))
  );
}

/** The single value of a figure; nothing for a range and for `dozens`. */
export function exactValue({ value }: Figure): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/**
 * How two figures of one quantity stand to one another. `bounded`: both hold, because one
 * is a bound of the other. Two that are `at least` so many are two counts of what is known so far.
 */
export function relateValues(a: Figure, b: Figure): 'equal' | 'bounded' | 'apart' {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  const [less, more] = [exactValue(low) ?? 0, exactValue(high) ?? 0];
  const rough = low.qualifier !== undefined || high.qualifier !== undefined;
  if (more - less <= more * (rough ? ROUGH_ROUNDING : ROUNDING)) return 'equal';
  if (low.qualifier?.kind === 'at-least' && high.qualifier?.kind === 'at-least') return 'apart';
  if (isLowerBound(low) && more <= less * BOUND_REACH) return 'bounded';
  if (isUpperBound(high) && more <= less * BOUND_REACH) return 'bounded';
  return 'apart';
}

function isLowerBound({ qualifier }: Figure): boolean {
  return qualifier?.kind === 'over' || qualifier?.kind === 'at-least';
}

function isUpperBound({ qualifier }: Figure): boolean {
  return qualifier?.kind === 'under' || qualifier?.kind === 'at-most' || qualifier?.kind === 'nearly';
}
