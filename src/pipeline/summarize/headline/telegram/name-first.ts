import { changeToken } from '../made-token.ts';
import { type Change, findQuoted } from '../quotation.ts';
import { isNominal, plain, type Words } from '../word.ts';
import { adjectiveOf } from './demonyms.ts';
import { COLON } from './print.ts';

/** Who belongs to a house or leads one. */
const PEOPLE = /^(?:boss|chairman|chairwoman|chief|director|head|leader|member|official)s?$/;
/** What a country has one of. */
const OWN = /^(?:army|capital|economy|government|military|parliament|pm|population|president)$/;
const HOUSES = /^(?:House|Senate|Parliament|\p{Lu}{2,5})$/u;

/**
 * The words, without their articles, with a house before its people and a country before what it has one of, outside
 * quotations: `leaders of the Senate` are `Senate leaders`, `the capital of France` is the `French capital`.
 */
export function withNameFirst(words: Words): Words {
  const of = words.findIndex(
    (token, at) => plain(token) === 'of' && at > 0 && nameBefore(words, at) !== undefined,
  );
  if (of < 0 || findQuoted(words)[of]) return words;
  const name = nameBefore(words, of)!;
  const opens = of === 1 || words[of - 2] === COLON;
  const head = words[of - 1]!;
  const told = opens ? changeToken(head, { text: plain(head) }) : head;
  return [...words.slice(0, of - 1), ...name.tokens, told, ...words.slice(name.end)];
}

/** What stands before the word that this `of` follows, and where its name ends; undefined where it stays behind. */
function nameBefore(words: Words, of: number): Change | undefined {
  const [before, head, name] = [words[of - 2], words[of - 1]!, words[of + 1]];
  if (name === undefined || before?.pos === 'PROPN' || /^(?:-|['’]s?|deputy|vice)$/.test(before?.text ?? ''))
    return undefined;
  const isHouse = PEOPLE.test(plain(head)) && HOUSES.test(name.text) && name.text !== 'US';
  const country = OWN.test(plain(head)) ? adjectiveOf(words, of + 1) : undefined;
  const end = country?.end ?? of + 2;
  const next = words[end];
  if ((!isHouse && country === undefined) || isNominal(next) || next?.pos === 'ADJ') return undefined;
  if (/^(?:and|of|or|-|['’]s?)$/.test(next?.text ?? '')) return undefined;
  return { tokens: country?.tokens ?? [name], end };
}
