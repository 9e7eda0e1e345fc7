import type { Likeness } from './likeness.ts';
import { LinkQueue } from './link-queue.ts';

/** Articles whose mean likeness is below this tell different stories. */
const LEAST_LINK = 0.13;

/**
 * Average-link clustering: the two groups whose members are on average the most alike become one, again and again,
 * until no two are alike enough. A pair that is not listed counts as 0; of equally alike ones those with the lowest
 * places come first.
 *
 * @param given for each place the label of a group that it stands in already, or nothing; groups with different labels
 *   are never joined
 * @returns for each place the lowest place of its group
 */
export function linkAverage(given: readonly (string | undefined)[], pairs: readonly Likeness[]): number[] {
  const groups = new Groups(given);
  const queue = new LinkQueue();
  for (const { a, b, likeness } of pairs) groups.addLikeness(a, b, likeness);
  for (const link of groups.links()) if (link.likeness >= LEAST_LINK) queue.push(link);
  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    if (groups.mean(best.a, best.b) !== best.likeness || !groups.mayJoin(best.a, best.b)) continue;
    for (const link of groups.join(best.a, best.b)) if (link.likeness >= LEAST_LINK) queue.push(link);
  }
  return given.map((_, place) => groups.find(place));
}

/** Groups of places, each named by its lowest, with the summed likeness between every two that have any. */
class Groups {
  readonly #lowest: number[];
  readonly #sizes: number[];
  readonly #labels: (string | undefined)[];
  readonly #sums: Map<number, number>[];

  constructor(given: readonly (string | undefined)[]) {
    const first = new Map<string, number>();
    this.#labels = [...given];
    this.#sizes = given.map(() => 0);
    this.#sums = given.map(() => new Map());
    this.#lowest = given.map((label, place) => {
      const lowest = label === undefined ? place : (first.get(label) ?? place);
      if (label !== undefined) first.set(label, lowest);
      this.#sizes[lowest]!++;
      return lowest;
    });
  }

  find(place: number): number {
    let lowest = place;
    while (this.#lowest[lowest] !== lowest) lowest = this.#lowest[lowest]!;
    return lowest;
  }

  addLikeness(place: number, other: number, likeness: number): void {
    const [a, b] = [this.find(place), this.find(other)];
    if (a === b || !this.mayJoin(a, b)) return;
    const sum = (this.#sums[a]!.get(b) ?? 0) + likeness;
    this.#sums[a]!.set(b, sum);
    this.#sums[b]!.set(a, sum);
  }

  mayJoin(a: number, b: number): boolean {
    const [one, other] = [this.#labels[a], this.#labels[b]];
    return one === undefined || other === undefined || one === other;
  }

  /** Mean likeness of two groups; nothing when one of them has been joined to another, or they share nothing. */
  mean(a: number, b: number): number | undefined {
    const sum = this.#sums[a]!.get(b);
    return sum === undefined ? undefined : sum / (this.#sizes[a]! * this.#sizes[b]!);
  }

  *links(): Generator<Likeness> {
    for (const [a, sums] of this.#sums.entries()) {
      for (const b of sums.keys()) if (a < b) yield { a, b, likeness: this.mean(a, b)! };
    }
  }

  /** Joins `b` to the lower `a` and gives the links that have changed. */
  *join(a: number, b: number): Generator<Likeness> {
    this.#lowest[b] = a;
    this.#sizes[a]! += this.#sizes[b]!;
    this.#labels[a] ??= this.#labels[b];
    this.#sums[a]!.delete(b);
    for (const [other, sum] of this.#sums[b]!) {
      this.#sums[other]!.delete(b);
      if (other === a) continue;
      const joint = sum + (this.#sums[a]!.get(other) ?? 0);
      this.#sums[a]!.set(other, joint);
      this.#sums[other]!.set(a, joint);
    }
    this.#sums[b]!.clear();
    for (const other of this.#sums[a]!.keys()) {
      yield { a: Math.min(a, other), b: Math.max(a, other), likeness: this.mean(a, other)! };
    }
  }
}
