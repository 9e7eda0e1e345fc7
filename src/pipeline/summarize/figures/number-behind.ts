import { HYPHENS } from '../../../text/number-word.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceWords } from './sentence-words.ts';

/** The next quantity that has its own unit or noun: `four-, six- and eight-bed rooms` share the last one's. */
export function findNextComplete(
  words: SentenceWords,
  quantities: readonly Quantity[],
  index: number,
): Quantity | undefined {
  let next = index + 1;
  while (next < Math.min(quantities.length, index + 6) && isSuspended(words, quantities[next]!)) next++;
  return quantities[next];
}

/** `four-, six- and eight-bed rooms`: a hyphen with nothing behind it waits for the next number's noun. */
export function isSuspended({ lexemes }: SentenceWords, quantity: Quantity): boolean {
  const dash = lexemes[quantity.last + 1];
  const beyond = lexemes[quantity.last + 2];
  if (dash === undefined || dash.spaced || !HYPHENS.has(dash.text) || beyond === undefined) return false;
  return beyond.spaced || beyond.text === ',';
}

/** `640 by 400 pixels`, `3 x 5 metres`. */
export function isTimes({ lexemes }: SentenceWords, quantity: Quantity, next: Quantity): boolean {
  if (next.unit?.kind !== 'physical') return false;
  return next.first === quantity.last + 2 && /^(?:by|x|×)$/.test(lexemes[quantity.last + 1]!.lower);
}

/** `40 million of the 90 million`. */
export function isShareOf({ lexemes }: SentenceWords, quantity: Quantity, next: Quantity): boolean {
  if (lexemes[quantity.last + 1]?.lower !== 'of') return false;
  return next.first <= quantity.last + 4;
}
