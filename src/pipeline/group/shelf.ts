type Column = Int32Array | Float32Array;

/** Numbers that the first board holds; each next one twice as many, up to a megabyte, for the last stays half empty. */
const FIRST_ROOM = 1 << 10;
const MOST_ROOM = 1 << 18;

/**
 * Keeps many short columns of numbers side by side in long ones: memory of its own for each of a hundred thousand
 * articles' columns is what the collector would spend its time on.
 */
export class Shelf<Kept extends Column> {
  readonly #make: new (
    length: number,
  ) => Kept;
  #board: Kept;
  #used = 0;

  constructor(make: new (length: number) => Kept) {
    this.#make = make;
    this.#board = new make(FIRST_ROOM);
  }

  /** A column of so many zeros. */
  take(length: number): Kept {
    if (this.#used + length > this.#board.length) {
      this.#board = new this.#make(Math.max(length, Math.min(this.#board.length * 2, MOST_ROOM)));
      this.#used = 0;
    }
    const start = this.#used;
    this.#used += length;
    return this.#board.subarray(start, this.#used) as Kept;
  }

  /** A copy of a column that will be written over. */
  keep(column: Kept): Kept {
    const kept = this.take(column.length);
    kept.set(column);
    return kept;
  }
}
