/** Sums by number, for one article after another: what is taken out of it is forgotten. */
export class Tally {
  /** By number; 0 for what has not come. */
  #sums = new Int32Array(1 << 14);
  /** What has come, in that order. */
  #numbers = new Int32Array(1 << 9);
  #count = 0;

  /** @param by more than 0 */
  add(number: number, by: number): void {
    if (number >= this.#sums.length) this.#sums = grow(this.#sums, number);
    const sum = this.#sums[number]!;
    this.#sums[number] = sum + by;
    if (sum > 0) return;
    if (this.#count === this.#numbers.length) this.#numbers = grow(this.#numbers, this.#count);
    this.#numbers[this.#count++] = number;
  }

  /** The numbers in the order in which they came, with their sums. */
  take(): { readonly numbers: Int32Array; readonly sums: Int32Array } {
    const numbers = this.#numbers.slice(0, this.#count);
    const sums = new Int32Array(numbers.length);
    for (let at = 0; at < numbers.length; at++) {
      sums[at] = this.#sums[numbers[at]!]!;
      this.#sums[numbers[at]!] = 0;
    }
    this.#count = 0;
    return { numbers, sums };
  }
}

/** The same with room for a place, and as much again. */
function grow(full: Int32Array, place: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(2 ** Math.ceil(Math.log2(place + 1)) * 2);
  grown.set(full);
  return grown;
}
