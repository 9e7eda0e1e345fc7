/** Two articles that are alike, by their places in a list, and how much, 0 to 1. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** Articles whose mean likeness is below this tell different stories. */
const LEAST_LINK = 0.12;

/**
 * Average-link clustering: the two groups whose members are on average the most alike become one, again and again, until
 * no two are alike enough. Pairs that are not listed count as 0. The same pairs in another order give the same groups
 * as long as no two likenesses are equal; equal ones are taken in the order of the places.
 *
 * @returns for each of `count` places the lowest place of its group
 */
export function linkAverage(count: number, pairs: readonly Likeness[]): number[] {
  const sizes = new Array<number>(count).fill(1);
  const sums = Array.from({ length: count }, () => new Map<number, number>());
  const parent = Array.from({ length: count }, (_, index) => index);
  const queue = new LinkQueue();
  for (const { a, b, likeness } of pairs) {
    sums[a]!.set(b, likeness);
    sums[b]!.set(a, likeness);
    queue.push({ a: Math.min(a, b), b: Math.max(a, b), likeness });
  }
  for (let best = queue.pop(); best !== undefined && best.likeness >= LEAST_LINK; best = queue.pop()) {
    const { a, b, likeness } = best;
    if (parent[a] !== a || parent[b] !== b) continue;
    if (sums[a]!.get(b)! / (sizes[a]! * sizes[b]!) !== likeness) continue;
    parent[b] = a;
    sizes[a]! += sizes[b]!;
    sums[a]!.delete(b);
    for (const [other, sum] of sums[b]!) {
      if (other === a) continue;
      const joint = sum + (sums[a]!.get(other) ?? 0);
      sums[a]!.set(other, joint);
      sums[other]!.delete(b);
      sums[other]!.set(a, joint);
    }
    sums[b]!.clear();
    for (const [other, sum] of sums[a]!) {
      queue.push({
        a: Math.min(a, other),
        b: Math.max(a, other),
        likeness: sum / (sizes[a]! * sizes[other]!),
      });
    }
  }
  return parent.map((_, index) => findRoot(parent, index));
}

function findRoot(parent: readonly number[], index: number): number {
  let root = index;
  while (parent[root] !== root) root = parent[root]!;
  return root;
}

/** A heap of links, the strongest first, equal ones in the order of their places. */
class LinkQueue {
  readonly #heap: Likeness[] = [];

  push(link: Likeness): void {
    const heap = this.#heap;
    heap.push(link);
    for (let at = heap.length - 1; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!isBefore(heap[at]!, heap[above]!)) break;
      [heap[at], heap[above]] = [heap[above]!, heap[at]!];
      at = above;
    }
  }

  pop(): Likeness | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (heap.length === 0 || last === undefined) return first;
    heap[0] = last;
    for (let at = 0; ; ) {
      let next = 2 * at + 1;
      if (next >= heap.length) break;
      if (next + 1 < heap.length && isBefore(heap[next + 1]!, heap[next]!)) next++;
      if (!isBefore(heap[next]!, heap[at]!)) break;
      [heap[at], heap[next]] = [heap[next]!, heap[at]!];
      at = next;
    }
    return first;
  }
}

function isBefore(one: Likeness, other: Likeness): boolean {
  return one.likeness !== other.likeness
    ? one.likeness > other.likeness
    : one.a !== other.a
      ? one.a < other.a
      : one.b < other.b;
}
