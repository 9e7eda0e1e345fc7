import type { Token } from '../../../../text/tag.ts';
import { changeToken } from '../made-token.ts';
import { isVerbal, plain, type Words } from '../word.ts';
import { COLON } from './print.ts';

/** People and houses of whom each place has its own. */
const LOCAL =
  /^(?:activists|authorities|democrats|doctors|firefighters|hospitals|judge|judges|lawmakers|officials|police|prosecutors|protesters|republicans|rescuers|residents|schools|voters)$/;
/** What stands before them in small letters. */
const KIND = /^(?:democratic|federal|health|local|public|republican|senior|top)$/;
/** Those of this house are called otherwise. */
const OTHER = /^(?:congress|parliament)$/;

/**
 * `officials in Haiti raised` is `Haiti officials raised`, where they open what is told and nothing more is told of the
 * place.
 */
export function withPlaceFirst(words: Words): Words {
  const from = words.indexOf(COLON) + 1;
  let who = from;
  while (KIND.test(plain(words[who]))) who++;
  if (!LOCAL.test(plain(words[who])) || plain(words[who + 1]) !== 'in') return words;
  const end = words.findIndex(({ pos }, at) => at > who + 1 && pos !== 'PROPN');
  const place = words.slice(who + 2, end);
  const tells = isVerbal(words[end]);
  if (!tells || place.length < 1 || place.length > 2 || OTHER.test(plain(place[0]))) return words;
  const people = words.slice(from, who + 1).map(withSmallLetter);
  return [...words.slice(0, from), ...place, ...people, ...words.slice(end)];
}

/** `Officials`, `Federal`, behind another word; parties keep theirs. */
function withSmallLetter(token: Token): Token {
  return /^(?:democrat|republican)/.test(token.lower) ? token : changeToken(token, { text: token.lower });
}
