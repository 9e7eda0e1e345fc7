import { grow } from './column.ts';

/** Sums by number, for one article or story after another, all in one table. */
export class Tally {
  /** By number; 0 for what has not come. */
  #sums = new Float64Array(1 << 14);
  /** What has come, in that order. */
  #numbers = new Int32Array(1 << 9);
  #count = 0;

  /** @param by more than 0 */
  add(number: number, by: number): void {
    if (number >= this.#sums.length) this.#sums = grow(this.#sums, new Float64Array(roomFor(number)));
    const sum = this.#sums[number]!;
    this.#sums[number] = sum + by;
    if (sum > 0) return;
    if (this.#count === this.#numbers.length)
      this.#numbers = grow(this.#numbers, new Int32Array(roomFor(this.#count)));
    this.#numbers[this.#count++] = number;
  }

  /** 0 for a number that has not come. */
  sumOf(number: number): number {
    return this.#sums[number] ?? 0;
  }

  /** The numbers in the order in which they came, to be used before anything is added. */
  view(): Int32Array {
    return this.#numbers.subarray(0, this.#count);
  }

  /** The same; the sums are forgotten. */
  take(): Int32Array {
    const numbers = this.view();
    this.forget();
    return numbers;
  }

  /** Makes the table ready for the next. */
  forget(): void {
    for (let at = 0; at < this.#count; at++) this.#sums[this.#numbers[at]!] = 0;
    this.#count = 0;
  }
}

/** For a place and as many more. */
function roomFor(place: number): number {
  return 2 ** Math.ceil(Math.log2(place + 1)) * 2;
}
