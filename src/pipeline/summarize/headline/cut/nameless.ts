import { isQuoteMark } from '../quotation.ts';
import { isOwnerMark, plain, type Words } from '../word.ts';
import { phraseStart } from './noun-phrase.ts';

/** What shows or says something, which a participle behind it tells. */
const SHOWING =
  /^(?:clip|comment|complaint|email|film|footage|image|lawsuit|letter|memo|note|petition|photo|photograph|picture|post|remark|suit|tweet|video)$/;

/**
 * `the family of a harbour pilot | who has sunk`, `a photo of a grey seal | sleeping`: who a nameless person is, and
 * what somebody is shown doing, comes only now.
 */
export function tellsNameless(words: Words, index: number, verb: number): boolean {
  const token = words[index]!;
  const end = isQuoteMark(words[index - 1]!) ? index - 1 : index;
  if (/^(?:who|whose)$/.test(plain(token))) return isNameless(words, end);
  if (token.pos !== 'VERB' || !plain(token).endsWith('ing') || words[end - 1]!.pos === 'VERB') return false;
  return words
    .slice(verb, index)
    .some(
      ({ pos, lemma }, at) => pos === 'NOUN' && SHOWING.test(lemma) && !isOwnerMark(words[verb + at - 1]),
    );
}

/** The noun phrase that ends here has no name (but in `Orsa-born`), possessor or number, or is of any of its kind. */
function isNameless(words: Words, end: number): boolean {
  const start = phraseStart(words, end);
  const phrase = words.slice(start, end);
  if (phrase.at(-1)?.pos !== 'NOUN') return false;
  if (phrase.some(({ text }) => /^(?:['’]s?|its|his|her|their)$/i.test(text))) return false;
  if (phrase.some(({ pos }) => pos === 'NUM')) return false;
  return (
    isIndefinite(words, end) || !phrase.some(({ pos }, at) => pos === 'PROPN' && phrase[at + 1]?.text !== '-')
  );
}

/** One or some of a kind: `an old lawyer`, `captains`. */
function isIndefinite(words: Words, end: number): boolean {
  const first = words[phraseStart(words, end)]!;
  return first.pos === 'DET' ? /^(?:an?|another|some)$/i.test(first.text) : first.pos !== 'PROPN';
}
