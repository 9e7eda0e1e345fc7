import { GIVEN_NAMES } from '../../../../text/given-names.ts';
import { findQuoted } from '../quotation.ts';
import { plain, type Words } from '../word.ts';

/** Offices that a place has one of. */
const OFFICES = /^(?:ag|gov\.|governor|king|mayor|pm|president|queen)$/;
/** Words of a name. */
const LONGEST = 3;

/** `Gov. Ida Blom of Norland` is `Norland Gov. Blom`, outside quotations: of one place there is one. */
export function withPlaceBeforeOffice(words: Words): Words {
  const office = words.findIndex((token) => OFFICES.test(plain(token)));
  const of = office < 0 ? -1 : words.findIndex((token, at) => at > office && plain(token) === 'of');
  if (of < office + 2 || of > office + 1 + LONGEST || findQuoted(words)[office]) return words;
  const name = words.slice(office + 1, of);
  let end = of + 1;
  while (words[end]?.pos === 'PROPN' && end <= of + 2) end++;
  const place = words.slice(of + 1, end);
  const isNamed =
    name.every(({ pos }) => pos === 'PROPN') && place.length > 0 && /^\p{Lu}\p{L}+$/u.test(place[0]!.text);
  if (
    !isNamed ||
    words[end]?.pos === 'PROPN' ||
    /^['’]s?$|^[,-]$/.test(words[end]?.text ?? '') ||
    words[office - 1]?.pos === 'PROPN'
  )
    return words;
  const surname = GIVEN_NAMES.has(plain(name[0])) ? name.slice(-1) : name;
  return [...words.slice(0, office), ...place, words[office]!, ...surname, ...words.slice(end)];
}
