import { withoutStretches } from '../quotation.ts';
import { plain, type Words } from '../word.ts';

/** Those of a kind that one more word picks out keep their `of`. */
const PICKED = /est$|^(?:best|few|first|last|least|main|many|most|only|other|same|top|worst)$/;

/** The words with `two captains` for `two of the captains`, where nothing says of how many, outside quotations. */
export function withoutOfThe(words: Words): Words {
  if (!words.some(({ pos }, at) => pos === 'NUM' && plain(words[at + 1]) === 'of')) return words;
  return withoutStretches(words, (all, from) => (isSpare(all, from) ? from + 2 : from));
}

/** `two | of the | old captains`. */
function isSpare(words: Words, from: number): boolean {
  const [count, of, the] = [words[from - 1], words[from], words[from + 1]];
  if (count?.pos !== 'NUM' || plain(of) !== 'of' || plain(the) !== 'the') return false;
  if (/^one$|^\d*[.,]?\d{3,}/.test(plain(count)) || words[from - 2]?.pos === 'DET') return false;
  let end = from + 2;
  while (words[end]?.pos === 'ADJ' || words[end]?.pos === 'PROPN') end++;
  const [noun, next] = [words[end], words[end + 1]];
  if (words.slice(from + 2, end).some((token) => PICKED.test(plain(token)))) return false;
  const isSeveral = noun?.pos === 'NOUN' && plain(noun) !== noun.lemma;
  return isSeveral && !/^(?:-|['’]s?|of|that|who|which)$/.test(next?.text ?? '');
}
