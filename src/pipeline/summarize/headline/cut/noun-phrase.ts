import { isNominal, type Words } from '../word.ts';

/** Where the noun phrase that ends before this place begins. */
export function phraseStart(words: Words, index: number): number {
  let start = index;
  while (start > 0 && isInPhrase(words, start - 1)) {
    start--;
    if (words[start]!.pos === 'DET') break;
  }
  return start;
}

function isInPhrase(words: Words, index: number): boolean {
  const { pos, text } = words[index]!;
  if (pos === 'VERB')
    return /(?:ed|ing)$/.test(text) && words[index - 1]?.pos !== 'AUX' && !isNominal(words[index - 1]);
  return /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos) || /^(?:-|["“”]|['’]s?|its|his|her|their)$/.test(text);
}
