import type { Token } from '../../../../text/tag.ts';
import { changeToken } from '../made-token.ts';
import { isVerbal, plain, type Words } from '../word.ts';
import { COUNTED } from './number-of.ts';
import { COLON } from './print.ts';

/** What else is told of a whole country, as its talks or its prices. */
const TOLD =
  /^(?:curve|economy|elections?|exports|hospitals|imports|inflation|prices|protests?|rates?|schools|unemployment|wages)$/;
/** Stands before the place. */
const BEFORE = /^(?:daily|first|latest|more|most|new|reported|weekly)$/;
/** Only whole countries are told so: a town would be read as a kind. */
const PLACES =
  /^(?:america|australia|britain|canada|china|england|france|germany|india|ireland|israel|italy|japan|mexico|russia|scotland|uk|us|wales)$/;

/**
 * `new infections in the US fell` is `new US infections fell`, where they open what is told and nothing more is told of
 * the place.
 */
export function withPlaceOfCounts(words: Words): Words {
  const preposition = words.findIndex((token) => /^(?:across|in)$/.test(plain(token)));
  const place = words[preposition + 1];
  const noun = words[preposition - 1];
  if (preposition < 1 || !PLACES.test(plain(place)) || !isVerbal(words[preposition + 2])) return words;
  if (!COUNTED.test(plain(noun)) && !TOLD.test(plain(noun))) return words;
  let start = preposition - 1;
  while (start > 0 && /^(?:ADJ|CCONJ|NOUN|PROPN)$/.test(words[start - 1]!.pos)) start--;
  if (start > 0 && words[start - 1] !== COLON && plain(words[start - 1]) !== 'of') return words;
  while (BEFORE.test(plain(words[start]))) start++;
  const thing = words.slice(start, preposition);
  if (thing.some(({ pos, text }) => pos === 'PROPN' && !/^\p{Lu}/u.test(text))) return words;
  // `Job openings`: the tagger takes the first word of a sentence for a name.
  if (thing[0]!.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(thing[0]!.text) && !/^covid$/.test(plain(thing[0])))
    return words;
  const rest = words.slice(preposition + 2);
  return [...words.slice(0, start), place!, withSmallLetter(thing[0]!), ...thing.slice(1), ...rest];
}

/** `Births`, behind another word; `COVID` stays. */
function withSmallLetter(token: Token): Token {
  return token.pos === 'PROPN' || /^\p{Lu}{2}/u.test(token.text)
    ? token
    : changeToken(token, { text: token.lower });
}
