import { withoutStretches } from '../quotation.ts';
import { plain, type Words } from '../word.ts';

/** Whoever is for or against a thing that is not there yet is for or against that it comes. */
const MINDING = /^(?:announce|approve|back|demand|endorse|favou?r|oppose|propose|reject|support)$/;
const DONE = /^(?:creation|establishment|formation|introduction|launch)$/;
const DOING = /^(?:creating|establishing|forming|introducing)$/;

/**
 * The words, without their articles, without how a thing comes about that somebody is for or against, outside
 * quotations: `approved the creation of a harbour school` is `approved harbour school`.
 */
export function withoutBringing(words: Words): Words {
  if (!words.some((token) => DONE.test(plain(token)) || DOING.test(plain(token)))) return words;
  return withoutStretches(words, endOfBringing);
}

function endOfBringing(words: Words, from: number): number {
  const minding = words[from - 1];
  if (minding?.pos !== 'VERB' || !MINDING.test(minding.lemma)) return from;
  const word = plain(words[from]);
  const end = DOING.test(word) ? from + 1 : from + 2;
  if (!DOING.test(word) && !(DONE.test(word) && plain(words[from + 1]) === 'of')) return from;
  const isThing = /^(?:ADJ|NOUN|NUM|PROPN)$/.test(words[end]?.pos ?? '') || plain(words[end]) === 'new';
  return isThing ? end : from;
}
