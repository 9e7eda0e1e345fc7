import type { Sketch } from '../../text/sketch.ts';
import type { Span } from '../../text/span.ts';
import { findStem } from '../../text/stem.ts';
import { isListed, rarityInNews, shareInNews } from './common-words.ts';
import { foldName } from './comparison/place-names.ts';
import { Shelf } from './shelf.ts';
import { Tally } from './tally.ts';
import { type Words, WordTable } from './word-table.ts';

/** Of a word or stem whose name nobody has asked for. */
const UNKNOWN = -1;

/**
 * Numbers for words, stems and names, so that a hundred thousand articles' terms fit into memory. One for each
 * grouping.
 */
export class Vocabulary {
  /** The stem of each number. */
  readonly stems: readonly string[];
  /** The name of each number, folded. */
  readonly names: readonly string[];
  /** To count an article's stems with. */
  readonly tally = new Tally();
  /** To add up what a story's articles make of each stem, or where a sentence's terms stand. */
  readonly weights = new Tally();
  /** Where what an article's columns hold is kept. */
  readonly numbers = new Shelf<Int32Array>(Int32Array);
  readonly fractions = new Shelf<Float32Array>(Float32Array);
  readonly #table = new WordTable();
  readonly #stemTable = new WordTable();
  readonly #nameTable = new WordTable();
  readonly #stemsOfWords: number[] = [];
  readonly #namesOfWords: number[] = [];
  readonly #namesOfStems: number[] = [];
  readonly #shares: number[] = [];
  readonly #rarities: number[] = [];

  constructor() {
    this.stems = this.#stemTable.words;
    this.names = this.#nameTable.words;
  }

  /** The words of a text, each by its number. */
  readWords(text: string): Words {
    const words = this.#table.readWords(text);
    this.#stemNewWords();
    return words;
  }

  /** The same, to be used before the next text is read. */
  scanWords(text: string): Words {
    const words = this.#table.scanWords(text);
    this.#stemNewWords();
    return words;
  }

  /** The same, with what recognises the text's copies. */
  sketchWords(text: string): { readonly words: Words; readonly sketch: Sketch } {
    const read = this.#table.sketchWords(text);
    this.#stemNewWords();
    return read;
  }

  /** In lower case. */
  wordOf(word: number): string {
    return this.#table.words[word]!;
  }

  /** The number of a word's stem. */
  stemOfWord(word: number): number {
    return this.#stemsOfWords[word]!;
  }

  /** The number of the name that a word is, `Canada` and `Canadian` being one. */
  nameOfWord(word: number): number {
    if (this.#namesOfWords[word] === UNKNOWN)
      this.#namesOfWords[word] = this.numberOfName(foldName(this.wordOf(word)));
    return this.#namesOfWords[word]!;
  }

  /** The stems of a short text, or of a short part of one, each once; to be used before the next is read. */
  readStems(text: string, within: Span = { start: 0, end: text.length }): Int32Array {
    const { numbers } = this.#table.scanWords(text, within);
    this.#stemNewWords();
    for (let at = 0; at < numbers.length; at++) this.tally.add(this.stemOfWord(numbers[at]!), 1);
    return this.tally.take();
  }

  #stemNewWords(): void {
    for (let word = this.#stemsOfWords.length; word < this.#table.words.length; word++) {
      this.#stemsOfWords.push(this.numberOf(findStem(this.wordOf(word))));
      this.#namesOfWords.push(UNKNOWN);
    }
  }

  /** The share of news articles in general that hold a stem, 0 to 1. */
  shareOf(stem: number): number {
    for (let next = this.#shares.length; next <= stem; next++)
      this.#shares.push(shareInNews(this.stems[next]!));
    return this.#shares[stem]!;
  }

  /** How rare a stem is in news in general, in nats. */
  rarityOf(stem: number): number {
    for (let next = this.#rarities.length; next <= stem; next++)
      this.#rarities.push(rarityInNews(this.stems[next]!));
    return this.#rarities[stem]!;
  }

  /** Whether a stem's share in news in general is known by a table, and not only taken for a name's. */
  isListed(stem: number): boolean {
    return isListed(this.stems[stem]!);
  }

  /** The number of the name that a stem is, or is the beginning of. */
  nameOfStem(stem: number): number {
    while (this.#namesOfStems.length <= stem) this.#namesOfStems.push(UNKNOWN);
    if (this.#namesOfStems[stem] === UNKNOWN)
      this.#namesOfStems[stem] = this.numberOfName(foldName(this.stems[stem]!));
    return this.#namesOfStems[stem]!;
  }

  /** The number of a stem, a new one if it has none. */
  numberOf(stem: string): number {
    return this.#stemTable.numberOf(stem);
  }

  /** The number of a folded name, a new one if it has none. */
  numberOfName(name: string): number {
    return this.#nameTable.numberOf(name);
  }
}
