import { UnionFind } from '../../text/union-find.ts';
import type { Likenesses } from './likenesses.ts';
import { type Link, LinkQueue } from './link-queue.ts';

/** Articles whose mean likeness is below this tell different stories. */
const LEAST_LINK = 0.13;
/**
 * And the two that a story begins with, below this. Of the false pairs in intakes of 15 and 30 articles from many
 * months a third lay between the two.
 */
const LEAST_PAIR = 0.16;

/**
 * Average-link clustering: the two groups whose members are on average the most alike become one, again and again,
 * until no two are alike enough. A pair that is not listed counts as 0; of equally alike ones those with the lowest
 * places come first.
 *
 * @param given for each place the label of a group that it stands in already, or nothing; groups with different labels
 *   are never joined
 * @returns for each place the lowest place of its group
 */
export function linkAverage(given: readonly (string | undefined)[], pairs: Likenesses): number[] {
  const groups = new Groups(given);
  const parts = findParts(given, pairs);
  for (let at = 0; at < pairs.length; at++) {
    const [a, b] = [pairs.first[at]!, pairs.second[at]!];
    if (parts.find(a) === parts.find(b)) groups.addLikeness(a, b, pairs.likenesses[at]!);
  }
  const queue = new LinkQueue();
  for (const link of groups.links()) if (groups.isEnough(link)) queue.push(link);
  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    if (groups.mean(best.a, best.b) !== best.likeness || !groups.mayJoin(best.a, best.b)) continue;
    for (const link of groups.join(best.a, best.b)) if (groups.isEnough(link)) queue.push(link);
  }
  return given.map((_, place) => groups.find(place));
}

/**
 * The parts that pairs alike enough, and labels, hold together. A mean is never more than its largest pair, so that no
 * group reaches beyond its part, and a weak pair between two of them need not be kept.
 */
function findParts(given: readonly (string | undefined)[], pairs: Likenesses): UnionFind {
  const parts = new UnionFind(given.length);
  const first = new Map<string, number>();
  for (const [place, label] of given.entries()) {
    if (label === undefined) continue;
    parts.join(first.get(label) ?? place, place);
    if (!first.has(label)) first.set(label, place);
  }
  for (let at = 0; at < pairs.length; at++)
    if (pairs.likenesses[at]! >= LEAST_LINK) parts.join(pairs.first[at]!, pairs.second[at]!);
  return parts;
}

/** Groups of places, each named by its lowest, with the summed likeness between every two that have any. */
class Groups {
  readonly #lowest: number[];
  readonly #sizes: number[];
  readonly #labels: (string | undefined)[];
  /** Of a place without likenesses none. */
  readonly #sums = new Map<number, Map<number, number>>();

  constructor(given: readonly (string | undefined)[]) {
    const first = new Map<string, number>();
    this.#labels = [...given];
    this.#sizes = given.map(() => 0);
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
    const sum = (this.#sumsOf(a).get(b) ?? 0) + likeness;
    this.#sumsOf(a).set(b, sum);
    this.#sumsOf(b).set(a, sum);
  }

  #sumsOf(group: number): Map<number, number> {
    let sums = this.#sums.get(group);
    if (sums === undefined) {
      sums = new Map();
      this.#sums.set(group, sums);
    }
    return sums;
  }

  /** Whether two groups are alike enough to tell one story. */
  isEnough({ a, b, likeness }: Link): boolean {
    return likeness >= (this.#sizes[a]! + this.#sizes[b]! === 2 ? LEAST_PAIR : LEAST_LINK);
  }

  mayJoin(a: number, b: number): boolean {
    const [one, other] = [this.#labels[a], this.#labels[b]];
    return one === undefined || other === undefined || one === other;
  }

  /** Mean likeness of two groups; nothing when one of them has been joined to another, or they share nothing. */
  mean(a: number, b: number): number | undefined {
    const sum = this.#sums.get(a)?.get(b);
    return sum === undefined ? undefined : sum / (this.#sizes[a]! * this.#sizes[b]!);
  }

  *links(): Generator<Link> {
    for (const [a, sums] of this.#sums) {
      for (const b of sums.keys()) if (a < b) yield { a, b, likeness: this.mean(a, b)! };
    }
  }

  /** Joins `b` to the lower `a` and gives the links that have changed. */
  *join(a: number, b: number): Generator<Link> {
    this.#lowest[b] = a;
    this.#sizes[a]! += this.#sizes[b]!;
    this.#labels[a] ??= this.#labels[b];
    const sums = this.#sumsOf(a);
    sums.delete(b);
    for (const [other, sum] of this.#sumsOf(b)) {
      const others = this.#sumsOf(other);
      others.delete(b);
      if (other === a) continue;
      const joint = sum + (sums.get(other) ?? 0);
      sums.set(other, joint);
      others.set(a, joint);
    }
    this.#sums.delete(b);
    for (const other of sums.keys())
      yield { a: Math.min(a, other), b: Math.max(a, other), likeness: this.mean(a, other)! };
  }
}
