/** Sums by number, for one article after another: what is taken out of it is forgotten. */
export class Tally {
  #sums = new Int32Array(1 << 14);
  #numbers: number[] = [];

  /** @param by more than 0 */
  add(number: number, by: number): void {
    if (number >= this.#sums.length) {
      const grown = new Int32Array(2 ** Math.ceil(Math.log2(number + 1)));
      grown.set(this.#sums);
      this.#sums = grown;
    }
    if (this.#sums[number] === 0) this.#numbers.push(number);
    this.#sums[number]! += by;
  }

  /** The numbers in the order in which they came, with their sums. */
  take(): { readonly numbers: Int32Array; readonly sums: Int32Array } {
    const numbers = new Int32Array(this.#numbers);
    const sums = new Int32Array(numbers.length);
    for (let at = 0; at < numbers.length; at++) {
      sums[at] = this.#sums[numbers[at]!]!;
      this.#sums[numbers[at]!] = 0;
    }
    this.#numbers = [];
    return { numbers, sums };
  }
}
