import { wordSet } from '../../text/word-set.ts';

/** Words that a headline leaves out, and nothing is lost. */
const LEFT_OUT = wordSet(
  'a an the and or both that to of in on at for by is are was were be been has have had its his her their says said according',
);
/** So many times as long as a headline is no sentence of which it leaves out those alone. */
const LONGER = 1.7;

/** Whether a headline tells all that a sentence does: to print both says it twice. */
export function isToldByHeadline(headline: string, sentence: string): boolean {
  if (sentence.length > LONGER * headline.length) return false;
  const told = new Set(listWords(headline));
  return listWords(sentence).every((word) => told.has(word) || LEFT_OUT.has(word));
}

/** In small letters, `U.S.` as `us`. */
function listWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('.', '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
