import { FEATURES, SEEN } from './features.ts';
import type { Page } from './page.ts';
import { WEIGHTS } from './weights.ts';

/**
 * A page is a chain of lines in four states: `before` the article, in the `article`, in a `hole` (furniture inside it)
 * and `after` it. Each line scores for each state and for each step between states by a weighted sum of its features;
 * the best chain is the reading (a linear-chain conditional random field, decoded with Viterbi's algorithm).
 */

/** The states, as the chain numbers them. */
export const BEFORE = 0;
export const ARTICLE = 1;
export const HOLE = 2;
export const AFTER = 3;
export const STATES = ['before', 'article', 'hole', 'after'] as const;
/** From state, to state; the steps that have weights of their own. All others but staying are impossible. */
export const STEPS: readonly (readonly [number, number])[] = [
  [BEFORE, ARTICLE],
  [ARTICLE, HOLE],
  [HOLE, ARTICLE],
  [ARTICLE, AFTER],
];
/** Where a page may end: a hole has article behind it. */
export const LAST_STATES: readonly number[] = [BEFORE, ARTICLE, AFTER];
/** What each line scores for: the states, then the steps. */
export const COLUMNS = STATES.length + STEPS.length;

/** The best chain: a state for each line. */
export function decode(score: Float64Array, lines: number): Uint8Array {
  const S = STATES.length;
  const none = Number.NEGATIVE_INFINITY;
  let best = [score[0]!, score[1]! + score[S]!, none, none];
  // Of the line that is looked at: two lists for all lines.
  let next = [none, none, none, none];
  const from = new Uint8Array(lines * S);
  for (let at = 1; at < lines; at++) {
    for (let s = 0; s < S; s++) {
      let top = best[s]!;
      let source = s;
      for (let n = 0; n < STEPS.length; n++) {
        if (STEPS[n]![1] !== s) continue;
        const value = best[STEPS[n]![0]]! + score[at * COLUMNS + S + n]!;
        if (value > top) {
          top = value;
          source = STEPS[n]![0];
        }
      }
      next[s] = top + score[at * COLUMNS + s]!;
      from[at * S + s] = source;
    }
    [best, next] = [next, best];
  }
  let state = 1;
  for (const s of LAST_STATES) if (best[s]! > best[state]!) state = s;
  const states = new Uint8Array(lines);
  for (let at = lines - 1; at >= 0; at--) {
    states[at] = state;
    state = from[at * S + state]!;
  }
  return states;
}

/**
 * Column by column the scores of each line, by the learned weights. Feature by feature, not line by line: a hundred
 * small functions take half as long when each is called for all lines while its code is at hand.
 */
export function scorePage(page: Page): Float64Array {
  const lines = page.lines.length;
  const score = new Float64Array(lines * COLUMNS);
  let row = 0;
  for (const seen of SEEN) {
    if ('names' in seen) {
      for (let at = 0; at < lines; at++) {
        const which = seen.of(page, at);
        if (which >= 0) addRow(score, at, row + which, 1);
      }
      row += seen.names.length;
    } else {
      for (let at = 0; at < lines; at++) {
        const value = seen.of(page, at);
        if (value !== 0) addRow(score, at, row, value);
      }
      row++;
    }
  }
  return score;
}

/** Column by column: a loop over the eight takes twice as long. */
function addRow(score: Float64Array, line: number, row: number, value: number): void {
  const to = line * COLUMNS;
  const from = row * COLUMNS;
  score[to]! += value * ROWS[from]!;
  score[to + 1]! += value * ROWS[from + 1]!;
  score[to + 2]! += value * ROWS[from + 2]!;
  score[to + 3]! += value * ROWS[from + 3]!;
  score[to + 4]! += value * ROWS[from + 4]!;
  score[to + 5]! += value * ROWS[from + 5]!;
  score[to + 6]! += value * ROWS[from + 6]!;
  score[to + 7]! += value * ROWS[from + 7]!;
}

/** Feature by feature the weights of its columns. */
const ROWS = Float64Array.from(
  FEATURES.flatMap(({ name }) => WEIGHTS[name] ?? new Array<number>(COLUMNS).fill(0)),
);
