import { stemWord } from '../../text/stem.ts';

/** Numbers for stems, so that a hundred thousand articles' terms fit into memory. One for each grouping. */
export class Vocabulary {
  /** The stem of each number. */
  readonly stems: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #words = new Map<string, number>();

  /** The number of a stem, a new one if it has none. */
  numberOf(stem: string): number {
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    this.#numbers.set(stem, this.stems.length);
    return this.stems.push(stem) - 1;
  }

  /** The number of a word's stem; the word in lower case. */
  numberOfWord(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const number = this.numberOf(stemWord(word));
    this.#words.set(word, number);
    return number;
  }
}
