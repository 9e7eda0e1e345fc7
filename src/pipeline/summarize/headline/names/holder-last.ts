import type { Token } from '../../../../text/tag.ts';
import { plain } from '../word.ts';

type Words = readonly Token[];

/** Offices that a place has, and of which. */
const OFFICES = /^(?:gov\.|governor|mayor|pm|minister|general|sen\.|senator|rep\.)$/;
/** What stands first in a title of two words. */
const FIRST = /^(?:attorney|prime|republican|democratic)$/;

/** `Gov. Ida Blom of Marstad` is `Marstad Gov. Ida Blom`. */
export function withPlaceBeforeOffice(words: Words): Words {
  const of = words.findIndex(
    (token, at) => plain(token) === 'of' && endOfPlace(words, at) > 0 && officeBefore(words, at) >= 0,
  );
  if (of < 0) return words;
  const office = officeBefore(words, of);
  const end = endOfPlace(words, of);
  return [
    ...words.slice(0, office),
    ...words.slice(of + 1, end),
    ...words.slice(office, of),
    ...words.slice(end),
  ];
}

/** Where the title begins whose holder's name ends here; -1 where none does. */
function officeBefore(words: Words, of: number): number {
  let at = of - 1;
  while (at > of - 5 && words[at]?.pos === 'PROPN' && !OFFICES.test(plain(words[at]))) at--;
  if (at === of - 1 || !OFFICES.test(plain(words[at]))) return -1;
  while (FIRST.test(plain(words[at - 1]))) at--;
  const before = words[at - 1];
  return before === undefined || /^(?:ADP|AUX|CCONJ|PUNCT|SCONJ|VERB)$/.test(before.pos) ? at : -1;
}

/** Behind the one or two words of a place; -1 where none stands. */
function endOfPlace(words: Words, of: number): number {
  let end = of + 1;
  while (words[end]?.pos === 'PROPN') end++;
  const next = words[end];
  const isWhole = next === undefined || !/^(?:CCONJ|PART)$/.test(next.pos);
  return end > of + 1 && end <= of + 3 && isWhole && next?.text !== '-' ? end : -1;
}
