import { startsCapital } from '../../../../text/capital.ts';
import { COUNTRY_ADJECTIVES } from '../../../../text/countries.ts';
import type { Token } from '../../../../text/tag.ts';
import { wordSet } from '../../../../text/word-set.ts';
import { changeToken } from '../made-token.ts';
import { type Change, withChanges } from '../quotation.ts';
import { isOwnerMark, isTie, plain, type Words } from '../word.ts';

const COUNTRIES = wordSet(`us u.s. uk ${[...COUNTRY_ADJECTIVES].flat().join(' ').toLowerCase()}`);
/** Those of two words, by the second. */
const TWOFOLD: ReadonlyMap<string, readonly [first: string, adjective: string]> = new Map([
  ['africa', ['south', 'African']],
  ['arabia', ['saudi', '']],
  ['korea', ['south north', 'Korean']],
]);
/** What each country has of its own, by its last word. */
const OWN =
  /^(?:airspace|ambassador|army|authorities|budget|cabinet|capital|central bank|coast|constitution|courts?|currency|defen[cs]es?|economy|election|elections|embassy|exports|football federation|future|government|growth|imports|industry|judiciary|law|laws|leader|leaders|leadership|legislature|media|military|minister|ministry|navy|opposition|parliament|people|police|pm|policy|population|premier|president|prosecutors|recovery|regime|soil|supreme court|troops|voters|waters)$/;
/** What may stand between: of what kind it is, not how it is or was. */
const KINDS = /(?:al|ary|ic)$|^(?:armed|cyber|foreign|high|lower|prime|public|upper)$/;
const PICKS = /est$|^(?:best|first|former|last|main|new|next|only|other|own|top|worst)$/;

/**
 * The words with the adjective of a country for the country that has something of its own: `Japan’s economy` is
 * `Japanese economy`; outside quotations.
 */
export function withDemonyms(words: Words): Words {
  if (!words.some(isOwnerMark)) return words;
  return withChanges(words, changeAt);
}

/** `Japan’s`, `Arabia’s` behind `Saudi`. */
function changeAt(words: Words, from: number): Change | undefined {
  const adjective = adjectiveAt(words, from);
  if (adjective === undefined) return undefined;
  return { tokens: adjective === '' ? [] : [asAdjective(adjective, words[from]!)], end: from + 2 };
}

/** `Japan`, `Japanese`, `US`. */
export function tellsCountry(token: Token | undefined): boolean {
  return COUNTRIES.has(plain(token));
}

/** What tells of the country that is named here as an adjective does; undefined where none is named. */
export function adjectiveOf(words: Words, index: number): Change | undefined {
  const [name, second] = [words[index], words[index + 1]];
  if (name === undefined) return undefined;
  if (name.text === 'US') return { tokens: [changeToken(name, { pos: 'ADJ' })], end: index + 1 };
  const [first, of] = TWOFOLD.get(plain(second)) ?? ['', undefined];
  if (first.split(' ').includes(plain(name))) {
    return { tokens: [name, ...(of === '' ? [] : [asAdjective(of!, second!)])], end: index + 2 };
  }
  const adjective = COUNTRY_ADJECTIVES.get(plain(name));
  return adjective === undefined ? undefined : { tokens: [asAdjective(adjective, name)], end: index + 1 };
}

/** What stands for the country here and its mark; empty where its first word says it: `Saudi`. */
function adjectiveAt(words: Words, index: number): string | undefined {
  const name = plain(words[index]);
  const [first, of] = TWOFOLD.get(name) ?? ['', COUNTRY_ADJECTIVES.get(name)];
  if (of === undefined || !isOwnerMark(words[index + 1])) return undefined;
  const before = words[index - 1];
  if (first !== '' && !first.split(' ').includes(plain(before))) return undefined;
  if (first === '' && (/^(?:AUX|CCONJ|PROPN)$/.test(before?.pos ?? '') || before?.text === '-'))
    return undefined;
  return isOwn(words, index + 2) ? of : undefined;
}

/** `economy`, `constitutional court`: of what kind it is may stand before it, and not how it is. */
function isOwn(words: Words, from: number): boolean {
  let end = from;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(words[end]?.pos ?? '') && !OWN.test(plain(words[end]))) end++;
  const phrase = words.slice(from, end + 1);
  if (!OWN.test(plain(words[end])) || end > from + 2) return false;
  if (isTie(words[end + 1])) return false;
  if (phrase.some((token) => PICKS.test(plain(token)))) return false;
  return phrase.every((token) => token.pos !== 'ADJ' || KINDS.test(plain(token)) || OWN.test(plain(token)));
}

/** In the country's place; a text without capitals writes it so too. */
function asAdjective(adjective: string, country: Token): Token {
  const text = startsCapital(country.text) ? adjective : adjective.toLowerCase();
  return changeToken(country, { text, pos: 'ADJ' });
}
