import type { Token } from '../../../text/tag.ts';
import type { Words } from './word.ts';

/**
 * The nearest word before a place of which something is true, from a word on; -1 when it is true of none.
 * `findLastIndex` asks the words behind the place as well, at each of the places where a statement may be cut.
 */
export function lastBefore(
  words: Words,
  place: number,
  isIt: (word: Token, at: number) => boolean,
  from = 0,
): number {
  for (let at = Math.min(place, words.length) - 1; at >= from; at--) if (isIt(words[at]!, at)) return at;
  return -1;
}
