import { grow } from './column.ts';

/**
 * Pairs of articles that are alike, by their places in a list, and how much, 0 to 1. Columns of numbers: a hundred
 * thousand articles make millions of pairs.
 */
export class Likenesses {
  #first = new Int32Array(FIRST_ROOM);
  #second = new Int32Array(FIRST_ROOM);
  #likenesses = new Float64Array(FIRST_ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  get first(): Int32Array {
    return this.#first;
  }

  get second(): Int32Array {
    return this.#second;
  }

  /** To be scaled in place. */
  get likenesses(): Float64Array {
    return this.#likenesses;
  }

  add(first: number, second: number, likeness: number): void {
    if (this.#length === this.#first.length) {
      this.#first = grow(this.#first, new Int32Array(this.#length * 2));
      this.#second = grow(this.#second, new Int32Array(this.#length * 2));
      this.#likenesses = grow(this.#likenesses, new Float64Array(this.#length * 2));
    }
    this.#first[this.#length] = first;
    this.#second[this.#length] = second;
    this.#likenesses[this.#length++] = likeness;
  }
}

const FIRST_ROOM = 1 << 12;
