import type { Token } from '../../../text/tag.ts';
import { isNominal, plain } from './grammar.ts';

type Words = readonly Token[];

/** What there is only one of, or what every reader takes for his own. */
const KNOWN =
  /^(?:government|country|nation|world|president|police|economy|internet|public|weather|army|military|media|market|markets|sun|sea|earth|pope|queen|king|law|future|past|week|month|year|season|weekend|morning|afternoon|evening|night|day|north|south|east|west|number|majority|rest|time|way|air|ground|right|left)$/;
/** What a noun may be known by that stands behind it. */
const KNOWN_BY = /^(?:of|between|who|which|where|that)$/;
/** One that is known by its rank or number needs no telling which. */
const RANKS =
  /^(?:first|second|third|last|next|only|latest|most|best|worst|biggest|largest|smallest|highest|lowest|oldest|youngest|longest)$/;
/** Who has been named: `the Marstad Democrat`. */
const NAMED_BEFORE =
  /^(?:democrat|republican|native|lawmaker|congressman|congresswoman|senator|governor|businessman|businesswoman)$/;
/** Words that mean something said before. */
const POINTERS =
  /^(?:another|other|others|different|same|such|above|latter|either|neither|likewise|instead|however|too|also|both|otherwise)$/;

/**
 * A sentence that is not the article's first leans on an earlier one: it has a word that points back, or speaks of `the
 * bridge` as of something told, with nothing that says which.
 */
export function leansBack(words: Words): boolean {
  return words.some((token, index) => {
    const word = plain(token);
    if (POINTERS.test(word) && !(word === 'such' && plain(words[index + 1]) === 'as'))
      return !isPair(words, index);
    return word === 'the' && isTold(words, index + 1);
  });
}

/** `both Blom and Sund`, `either this or that`. */
function isPair(words: Words, index: number): boolean {
  if (!/^(?:both|either|neither)$/.test(plain(words[index]))) return false;
  return words.slice(index, index + 8).some(({ pos }) => pos === 'CCONJ');
}

/** The noun phrase from here on has neither a name nor a rank in it, nor anything behind it. */
function isTold(words: Words, from: number): boolean {
  let end = from;
  while (
    words[end] !== undefined &&
    /^(?:ADJ|NOUN|PROPN|NUM|ADV|PUNCT)$/.test(words[end]!.pos) &&
    words[end]!.text !== ','
  )
    end++;
  const phrase = words.slice(from, end);
  if (phrase.length > 1 && NAMED_BEFORE.test(plain(phrase.at(-1)))) return true;
  if (phrase.some((token) => token.pos === 'PROPN' || RANKS.test(plain(token)))) return false;
  const head = phrase.findLast(({ pos }) => pos !== 'ADV' && pos !== 'PUNCT');
  if (!isNominal(head) || KNOWN.test(plain(head))) return false;
  if (words[end]?.pos === 'ADP' && [1, 2].some((ahead) => words[end + ahead]?.pos === 'PROPN')) return false;
  return !KNOWN_BY.test(plain(words[end]));
}
