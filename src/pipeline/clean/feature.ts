import type { Page } from './page.ts';

/** One thing that can be seen of a line, 0 to 1; its name is the row of the table of weights. */
export interface Feature {
  readonly name: string;
  readonly of: (page: Page, at: number) => number;
}

/** Features of which at most one is 1, the others 0: asked for once instead of one by one. */
export interface Choice {
  readonly names: readonly string[];
  /** Which one; -1 for none. */
  readonly of: (page: Page, at: number) => number;
}

/** The features that a choice is made of. */
export function listFeatures(seen: Feature | Choice): readonly Feature[] {
  if (!('names' in seen)) return [seen];
  return seen.names.map((name, n) => ({ name, of: (page, at) => yes(seen.of(page, at) === n) }));
}

/** The last of the ascending bounds that a value reaches; -1 when it reaches none. */
export function rank(value: number, bounds: readonly number[]): number {
  let at = bounds.length - 1;
  while (at >= 0 && value < bounds[at]!) at--;
  return at;
}

/** A fact as a feature. */
export function yes(fact: boolean | undefined): number {
  return fact ? 1 : 0;
}

/** Brings values to 0 to 1 on a logarithmic scale, 1 at `full`. */
export function squashTo(full: number): (value: number) => number {
  const most = Math.log2(1 + full);
  /** By how many halves the value has, as nearly all are sums of words and half words: a logarithm is kept. */
  const kept = new Float64Array(2 * full);
  return (value) => {
    if (value >= full) return 1;
    const halves = 2 * value;
    if (halves !== (halves | 0)) return Math.log2(1 + value) / most;
    if (kept[halves] === 0) kept[halves] = Math.log2(1 + value) / most;
    return kept[halves]!;
  };
}
