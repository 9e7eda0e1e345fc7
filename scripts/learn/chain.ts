import { ARTICLE, COLUMNS, LAST_STATES, STATES, STEPS } from '../../src/pipeline/clean/chain.ts';

/**
 * A linear-chain conditional random field over four states, trained with a margin that grows with the words of a line,
 * so that a lost paragraph costs more than a lost menu entry (softmax-margin: Gimpel and Smith, 2010).
 * Weights stand feature by feature, the columns of one side by side.
 */

/** What every state but `article` has in common has a column of its own, folded into theirs at the end. */
export const LEARNED = COLUMNS + 1;
const SHARED = COLUMNS;
const S = STATES.length;
const NONE = Number.NEGATIVE_INFINITY;
/** A smaller difference changes nothing in the sum. */
const NEGLIGIBLE = 1e-7;

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
  const folded = new Float64Array(COLUMNS * size);
  for (let n = 0; n < size; n++)
    for (let column = 0; column < COLUMNS; column++)
      folded[n * COLUMNS + column] =
        weights[n * LEARNED + column]! + (isFurniture(column) ? weights[n * LEARNED + SHARED]! : 0);
  return folded;
}

const isFurniture = (column: number) => column < S && column !== ARTICLE;

/** Minus log-likelihood with margin, its gradient added to `gradient`. */
export function measureLoss(one: Sequence, folded: Float64Array, gradient: Float64Array): number {
  const { lines, allowed, cost } = one;
  const score = scoreLines(one.features, lines, folded);
  const marked = new Float64Array(lines * S);
  const bounded = new Float64Array(lines * S);
  for (let at = 0; at < lines; at++)
    for (let state = 0; state < S; state++) {
      const own = score[at * COLUMNS + state]!;
      const mask = allowed[at]!;
      const isWrong = (mask >> ARTICLE) & 1 ? mask === 1 << ARTICLE && state !== ARTICLE : state === ARTICLE;
      marked[at * S + state] = own + (isWrong ? cost[at]! : 0);
      bounded[at * S + state] = (mask >> state) & 1 ? own : NONE;
    }
  const free = sumChains(score, marked, lines);
  const bound = sumChains(score, bounded, lines);
  const change = new Float64Array(LEARNED);
  for (let at = 0; at < lines; at++) {
    let most = 0;
    change.fill(0);
    for (let column = 0; column < COLUMNS; column++) {
      const here = at * COLUMNS + column;
      change[column] = one.weight * (free.marginals[here]! - bound.marginals[here]!);
      if (isFurniture(column)) change[SHARED]! += change[column]!;
      most = Math.max(most, Math.abs(change[column]!));
    }
    if (most < NEGLIGIBLE) continue;
    const row = one.features[at]!;
    for (let n = 0; n < row.at.length; n++) {
      const base = row.at[n]! * LEARNED;
      const value = row.of[n]!;
      for (let column = 0; column < LEARNED; column++) gradient[base + column]! += change[column]! * value;
    }
  }
  return one.weight * (free.total - bound.total);
}

/** Line by line the score of each column, by folded weights. */
export function scoreLines(features: readonly Sparse[], lines: number, folded: Float64Array): Float64Array {
  const score = new Float64Array(lines * COLUMNS);
  for (let at = 0; at < lines; at++) {
    const row = features[at]!;
    const to = at * COLUMNS;
    for (let n = 0; n < row.at.length; n++) {
      const base = row.at[n]! * COLUMNS;
      const value = row.of[n]!;
      for (let column = 0; column < COLUMNS; column++) score[to + column]! += folded[base + column]! * value;
    }
  }
  return score;
}

const add = (a: number, b: number): number => {
  const [high, low] = a > b ? [a, b] : [b, a];
  return low === NONE || high - low > 40 ? high : high + Math.log1p(Math.exp(low - high));
};

/** The log-sum over all chains, and what share of it goes through each state and each step (forward-backward). */
function sumChains(
  score: Float64Array,
  emit: Float64Array,
  lines: number,
): { total: number; marginals: Float64Array } {
  const forward = new Float64Array(lines * S).fill(NONE);
  const backward = new Float64Array(lines * S).fill(NONE);
  forward[0] = emit[0]!;
  forward[1] = emit[1]! + score[S]!;
  for (let at = 1; at < lines; at++) {
    const here = at * S;
    for (let s = 0; s < S; s++) forward[here + s] = forward[here - S + s]!;
    for (let n = 0; n < STEPS.length; n++) {
      const [from, to] = STEPS[n]!;
      forward[here + to] = add(forward[here + to]!, forward[here - S + from]! + score[at * COLUMNS + S + n]!);
    }
    for (let s = 0; s < S; s++) forward[here + s]! += emit[here + s]!;
  }
  for (const s of LAST_STATES) backward[(lines - 1) * S + s] = 0;
  for (let at = lines - 2; at >= 0; at--) {
    const here = at * S;
    const below = here + S;
    for (let s = 0; s < S; s++) backward[here + s] = backward[below + s]! + emit[below + s]!;
    for (let n = 0; n < STEPS.length; n++) {
      const [from, to] = STEPS[n]!;
      const through = backward[below + to]! + emit[below + to]! + score[(at + 1) * COLUMNS + S + n]!;
      backward[here + from] = add(backward[here + from]!, through);
    }
  }
  let total = NONE;
  for (const s of LAST_STATES) total = add(total, forward[(lines - 1) * S + s]!);
  const marginals = new Float64Array(lines * COLUMNS);
  for (let at = 0; at < lines; at++) {
    const to = at * COLUMNS;
    for (let s = 0; s < S; s++)
      marginals[to + s] = Math.exp(forward[at * S + s]! + backward[at * S + s]! - total);
    if (at === 0) {
      marginals[S] = marginals[ARTICLE]!;
      continue;
    }
    for (let n = 0; n < STEPS.length; n++) {
      const [from, target] = STEPS[n]!;
      const through =
        forward[(at - 1) * S + from]! +
        score[to + S + n]! +
        emit[at * S + target]! +
        backward[at * S + target]!;
      marginals[to + S + n] = Math.exp(through - total);
    }
  }
  return { total, marginals };
}
