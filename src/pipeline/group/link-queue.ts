/** Two groups that may be joined, by their places, and how much they are alike. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** A binary heap of links: the strongest comes out first, of equal ones the one with the lowest places. */
export class LinkQueue {
  readonly #heap: Link[] = [];

  push(link: Link): void {
    const heap = this.#heap;
    heap.push(link);
    for (let at = heap.length - 1; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!isBefore(heap[at]!, heap[above]!)) break;
      [heap[at], heap[above]] = [heap[above]!, heap[at]!];
      at = above;
    }
  }

  pop(): Link | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (heap.length === 0 || last === undefined) return first;
    heap[0] = last;
    for (let at = 0, next = 1; next < heap.length; next = 2 * at + 1) {
      if (next + 1 < heap.length && isBefore(heap[next + 1]!, heap[next]!)) next++;
      if (!isBefore(heap[next]!, heap[at]!)) break;
      [heap[at], heap[next]] = [heap[next]!, heap[at]!];
      at = next;
    }
    return first;
  }
}

function isBefore(one: Link, other: Link): boolean {
  if (one.likeness !== other.likeness) return one.likeness > other.likeness;
  return one.a === other.a ? one.b < other.b : one.a < other.a;
}
