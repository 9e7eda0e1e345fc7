/** What a benchmark is made of. Ratios within one run are compared, never times: machines differ. */

/** One figure and the bar that it is held against. */
export interface Measure {
  readonly name: string;
  readonly figure: number;
  /** `x`, `bytes`, `1/s`: printed after the figure. */
  readonly unit: string;
  /** The most, or the least, that is good enough; absent for a figure that only tells what else there is. */
  readonly bar?: { readonly most: number } | { readonly least: number };
  /** What the figure was made from: `help 31 ms, node 16 ms`. */
  readonly from: string;
}

/** A file of `scripts/bench/` exports one, called `bench`. */
export interface Bench {
  /** One line: what is measured. */
  readonly about: string;
  run(): Promise<readonly Measure[]>;
}

/** The middle one of an odd number of values; the mean of the two in the middle otherwise. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Medians of several things done in turns, so that what else the machine does falls on all of them.
 *
 * @param rounds the first one more is thrown away: it warms the disk's cache
 * @returns milliseconds by name
 */
export async function timeInTurns<Name extends string>(
  rounds: number,
  things: Readonly<Record<Name, () => unknown>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(things) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      await things[name]();
      if (round > 0) times.get(name)!.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name)!)])) as Record<Name, number>;
}
