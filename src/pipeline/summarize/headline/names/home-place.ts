import { ROLE_NOUNS } from '../../people/lexicon.ts';
import { findQuoted } from '../quotation.ts';
import { isNominal, isOwnerMark, plain, type Words } from '../word.ts';

/** Where what is told of is, when the article speaks of no other: the reader of a headline takes it so without. */
const PLACES = /^(?:city|country|county|island|kingdom|nation|province|region|state|territory|town)$/;
/** Nouns that say something else, or nobody knows which, without the place. */
const OF_PLACE =
  /^(?:border|capital|centre|center|coast|east|flag|future|history|independence|interior|name|north|northeast|northwest|outskirts|part|people|population|rest|shore|side|south|southeast|southwest|waters|west)$/;
/** One of many is picked out by these within its place: `the nation’s oldest bridge`. */
const PICKS = /^(?:all|best|biggest|first|greatest|last|main|most|next|only|own|second|third|top|worst)$/;

/**
 * Words of a statement, its articles among them, that has room for it: `the nation’s road toll rose` is not any town's.
 */
const SHORT = 9;

/**
 * `in the | country’s | schools` is `in the schools`, but in a short statement; not `the country’s oldest school`, `the
 * country’s president`.
 */
export function withoutHomePlace(words: Words): Words {
  if (words.length <= SHORT || !words.some(isOwnerMark)) return words;
  const quoted = findQuoted(words);
  const isLeftOut = (from: number): boolean => from >= 0 && !quoted[from] && isHomePlace(words, from);
  return words.filter((_, index) => !isLeftOut(index - 1) && !isLeftOut(index - 2));
}

/** The article of such a place and its mark begin here. */
function isHomePlace(words: Words, from: number): boolean {
  if (plain(words[from]) !== 'the' || !PLACES.test(plain(words[from + 1]))) return false;
  if (!isOwnerMark(words[from + 2]) || isPart(words, from)) return false;
  let at = from + 3;
  if (plain(words[from - 1]) === 'of' && words[at]?.pos === 'NOUN' && !isNominal(words[at + 1])) return false;
  while (/^(?:ADJ|ADV|NUM|VERB|PUNCT)$/.test(words[at]?.pos ?? '')) {
    if (PICKS.test(plain(words[at])) || /..est$/.test(plain(words[at])) || words[at]!.pos === 'NUM')
      return false;
    at++;
  }
  while (isNominal(words[at + 1])) at++;
  return words[at]?.pos === 'NOUN' && !OF_PLACE.test(words[at]!.lemma) && !ROLE_NOUNS.has(words[at]!.lemma);
}

/** `much of | the country’s coast`. */
function isPart(words: Words, from: number): boolean {
  return (
    plain(words[from - 1]) === 'of' &&
    /^(?:all|half|many|most|much|part|parts|some|swathes|third)$/.test(plain(words[from - 2]))
  );
}
