import { COLUMNS, STATES, STEPS } from '../../src/pipeline/clean/chain.ts';

/**
 * A linear-chain conditional random field over four states, trained with a margin that grows with the words of a line,
 * so that a lost paragraph costs more than a lost menu entry (softmax-margin: Gimpel and Smith, 2010).
 */
/** What every state but `article` has in common has a column of its own, folded into theirs at the end. */
export const LEARNED = COLUMNS + 1;
const FURNITURE_STATES = [0, 2, 3];

/** A row of features: which are not zero, and what they are. */
export interface Sparse {
  readonly at: Uint16Array;
  readonly of: Float64Array;
}

export interface Sequence {
  readonly features: readonly Sparse[];
  readonly lines: number;
  /** Bit mask of the states that a line may have in truth. */
  readonly allowed: Uint8Array;
  /** What a wrong verdict on a line costs. */
  readonly cost: Float64Array;
  readonly weight: number;
}

/** Weights with the shared column added to those that share it. */
export function foldShared(weights: Float64Array, size: number): Float64Array {
  const folded = weights.slice(0, COLUMNS * size);
  for (const column of FURNITURE_STATES)
    for (let n = 0; n < size; n++) folded[column * size + n]! += weights[COLUMNS * size + n]!;
  return folded;
}

/** Minus log-likelihood with margin, its gradient added to `gradient`. */
export function measureLoss(
  one: Sequence,
  weights: Float64Array,
  size: number,
  gradient: Float64Array,
): number {
  const { lines } = one;
  const score = scoreLines(one.features, lines, foldShared(weights, size), size);
  const free = sumChains(
    score,
    lines,
    (at, state) =>
      (one.allowed[at]! >> 1) & 1
        ? one.allowed[at]! === 2 && state !== 1
          ? one.cost[at]!
          : 0
        : state === 1
          ? one.cost[at]!
          : 0,
    () => true,
  );
  const bound = sumChains(
    score,
    lines,
    () => 0,
    (at, state) => ((one.allowed[at]! >> state) & 1) === 1,
  );
  for (let at = 0; at < lines; at++)
    for (let column = 0; column < COLUMNS; column++) {
      const difference =
        one.weight * (free.marginals[at * COLUMNS + column]! - bound.marginals[at * COLUMNS + column]!);
      if (Math.abs(difference) < 1e-9) continue;
      const shared = FURNITURE_STATES.includes(column) ? COLUMNS * size : -1;
      const base = column * size;
      const row = one.features[at]!;
      for (let n = 0; n < row.at.length; n++) {
        gradient[base + row.at[n]!]! += difference * row.of[n]!;
        if (shared >= 0) gradient[shared + row.at[n]!]! += difference * row.of[n]!;
      }
    }
  return one.weight * (free.total - bound.total);
}

export function scoreLines(
  features: readonly Sparse[],
  lines: number,
  weights: Float64Array,
  size: number,
): Float64Array {
  const score = new Float64Array(lines * COLUMNS);
  for (let at = 0; at < lines; at++)
    for (let column = 0; column < COLUMNS; column++) {
      let sum = 0;
      const base = column * size;
      const row = features[at]!;
      for (let n = 0; n < row.at.length; n++) sum += weights[base + row.at[n]!]! * row.of[n]!;
      score[at * COLUMNS + column] = sum;
    }
  return score;
}

const add = (a: number, b: number): number => {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
};

function sumChains(
  score: Float64Array,
  lines: number,
  extra: (at: number, state: number) => number,
  may: (at: number, state: number) => boolean,
): { total: number; marginals: Float64Array } {
  const S = STATES.length;
  const none = Number.NEGATIVE_INFINITY;
  const emit = (at: number, state: number) =>
    may(at, state) ? score[at * COLUMNS + state]! + extra(at, state) : none;
  const forward = new Float64Array(lines * S).fill(none);
  const backward = new Float64Array(lines * S).fill(none);
  forward[0] = emit(0, 0);
  forward[1] = emit(0, 1) + score[STATES.length]!;
  for (let at = 1; at < lines; at++) {
    for (let s = 0; s < S; s++) {
      let sum = forward[(at - 1) * S + s]!;
      STEPS.forEach(([from, to], n) => {
        if (to === s) sum = add(sum, forward[(at - 1) * S + from]! + score[at * COLUMNS + S + n]!);
      });
      forward[at * S + s] = sum + emit(at, s);
    }
  }
  for (const s of [0, 1, 3]) backward[(lines - 1) * S + s] = 0;
  for (let at = lines - 2; at >= 0; at--)
    for (let s = 0; s < S; s++) {
      let sum = backward[(at + 1) * S + s]! + emit(at + 1, s);
      STEPS.forEach(([from, to], n) => {
        if (from === s)
          sum = add(
            sum,
            backward[(at + 1) * S + to]! + emit(at + 1, to) + score[(at + 1) * COLUMNS + S + n]!,
          );
      });
      backward[at * S + s] = sum;
    }
  let total = none;
  for (const s of [0, 1, 3]) total = add(total, forward[(lines - 1) * S + s]!);
  const marginals = new Float64Array(lines * COLUMNS);
  for (let at = 0; at < lines; at++) {
    for (let s = 0; s < S; s++)
      marginals[at * COLUMNS + s] = Math.exp(forward[at * S + s]! + backward[at * S + s]! - total);
    STEPS.forEach(([from, to], n) => {
      if (at === 0) {
        if (n === 0) marginals[S] = marginals[1]!;
        return;
      }
      const through =
        forward[(at - 1) * S + from]! + score[at * COLUMNS + S + n]! + emit(at, to) + backward[at * S + to]!;
      marginals[at * COLUMNS + S + n] = Math.exp(through - total);
    });
  }
  return { total, marginals };
}
