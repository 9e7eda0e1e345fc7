/** Places `0` to `count - 1` in sets, each named by its lowest; every place is a set of its own at first. */
export class UnionFind {
  readonly #lower: Int32Array;

  constructor(count: number) {
    this.#lower = Int32Array.from({ length: count }, (_, place) => place);
  }

  /** The lowest place of a place's set. */
  find(place: number): number {
    const lower = this.#lower;
    let at = place;
    while (lower[at] !== at) at = lower[at] = lower[lower[at]!]!;
    return at;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.find(one), this.find(other)];
    this.#lower[Math.max(a, b)] = Math.min(a, b);
  }

  /** The sets of two places and more, each ascending, in the order of their lowest. */
  sets(): number[][] {
    const sets = Map.groupBy(this.#lower.keys(), (place) => this.find(place));
    return [...sets.values()].filter(({ length }) => length > 1);
  }
}
