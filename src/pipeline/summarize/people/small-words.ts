import { type WordHash, WordNumbers } from '../../../text/word-numbers.ts';
import type { Word } from './word.ts';

/** By their hashes: a set of strings took a tenth of the time in which people are found. */
const numbers = new WordNumbers();

/** The words that an article writes small somewhere; a name's parts are hardly ever among them. */
export interface SmallWords {
  readonly has: (word: WordHash) => boolean;
}

const SMALL: SmallWords = { has: ({ hash, check }) => numbers.find(hash, check) >= 0 };

/** Those of an article, until the next one is read. */
export function readSmallWords(forms: readonly (readonly Word[])[]): SmallWords {
  numbers.clear();
  for (const words of forms)
    for (const { small, hash } of words) if (small) numbers.number(hash.hash, hash.check);
  return SMALL;
}
