import { GIVEN_NAMES } from '../../../../text/given-names.ts';
import type { Token } from '../../../../text/tag.ts';
import { changeToken } from '../made-token.ts';
import { findQuoted } from '../quotation.ts';
import { tellsCountry } from '../telegram/demonyms.ts';
import { isCapitalName, plain, type Words } from '../word.ts';

/**
 * Heads of states and governments, who led their houses or stood against them, of whose surname no other is in the news.
 */
const NAMES =
  'joe biden, donald trump, barack obama, ronald reagan, richard nixon, kamala harris, mike pence, nancy pelosi, ' +
  'mitch mcconnell, chuck schumer, john boehner, mitt romney, vladimir putin, dmitry medvedev, ' +
  'volodymyr zelensky, volodymyr zelenskyy, volodymyr zelenskiy, angela merkel, olaf scholz, friedrich merz, ' +
  'emmanuel macron, nicolas sarkozy, francois hollande, jacques chirac, benjamin netanyahu, tony blair, rishi sunak, ' +
  'keir starmer, margaret thatcher, justin trudeau, jair bolsonaro, narendra modi, silvio berlusconi, giorgia meloni, ' +
  'boris yeltsin, mikhail gorbachev, hosni mubarak, hamid karzai, yasser arafat, viktor orban, alexander lukashenko';
const GIVEN_BY_SURNAME: ReadonlyMap<string, string> = new Map(
  NAMES.split(', ').map((name) => {
    const [given, surname] = name.split(' ') as [string, string];
    return [surname, given];
  }),
);

/**
 * `Biden`, `Putin` for their full names, and without their offices; not where another of the name is told of (`Jill and
 * Joe Biden`), nor in a longer one (`Donald Trump Jr.`, `Ronald Reagan Airport`).
 */
export function withLeadersBySurname(words: Words): Words {
  if (!words.some(isOfLeader)) return words;
  const quoted = findQuoted(words);
  const others = new Set(words.filter((_, index) => isOther(words, index)).map(({ lower }) => lower));
  const spare = new Set<number>();
  words.forEach(({ lower }, index) => {
    if (quoted[index] || others.has(lower)) return;
    for (let at = startOfName(words, index); at < index; at++) spare.add(at);
  });
  return words.filter((_, index) => !spare.has(index)).map(bySurname);
}

/** The surname of a leader whom all know. */
export function isKnownLeader({ lower }: Token): boolean {
  return GIVEN_BY_SURNAME.has(lower);
}

function isOfLeader(token: Token): boolean {
  return isKnownLeader(token) || token.lower.includes(' ');
}

/** Where the office or the given name begins that stands before a leader's surname; the surname's own place if none. */
function startOfName(words: Words, index: number): number {
  const given = GIVEN_BY_SURNAME.get(words[index]!.lower);
  const next = words[index + 1];
  if (given === undefined || /^\p{Lu}|^-$/u.test(next?.text ?? '') || NAMESAKES.test(plain(next)))
    return index;
  const name = words[index - 1]?.lower === given ? index - 1 : index;
  const office = startOfOffice(words, name);
  return PAST.test(plain(words[office - 1])) || OWNED.test(plain(words[office - 1])) ? name : office;
}

/** An office that only its holder has told, with the country or the house that it is of. */
const OFFICE = /^(?:chancellor|leader|pm|premier|president|speaker|vp)$/;
const OF_HOUSE = /^(?:democrat|democratic|gop|house|majority|minority|republican|senate)$/;
/** What is called after somebody. */
const NAMESAKES =
  /^(?:airport|bridge|building|center|centre|college|foundation|highway|institute|library|school|stadium|university)$/;
/** Whoever had it, or is to have it, or has it by somebody’s grace, has it told. */
const PAST = /^(?:acting|deputy|ex|former|incumbent|interim|outgoing|then|vice|-)$/;
const OWNED = /^(?:['’]s?|and|her|his|its|or|their)$/;

/** `Israeli PM | Netanyahu`, `Senate majority leader | Schumer`. */
function startOfOffice(words: Words, name: number): number {
  if (!OFFICE.test(plain(words[name - 1]))) return name;
  let start = name - 1;
  while (OF_HOUSE.test(plain(words[start - 1]))) start--;
  return start === name - 1 && tellsCountry(words[start - 1]) ? start - 1 : start;
}

/** `Jill | Biden`, `Jill and Joe | Biden`; `Biden and Kamala | Harris` are two. */
function isOther(words: Words, index: number): boolean {
  const given = GIVEN_BY_SURNAME.get(words[index]!.lower);
  if (given === undefined) return false;
  const before = /^(?:and|or)$/.test(plain(words[index - 2])) ? [index - 1, index - 3] : [index - 1];
  return before.some((at) => words[at]?.lower !== given && isGiven(words[at]));
}

function isGiven(token: Token | undefined): boolean {
  const word = plain(token);
  if (OFFICE.test(word) || GIVEN_BY_SURNAME.has(word)) return false;
  return GIVEN_NAMES.has(word) || isCapitalName(token);
}

/** One word of both names, which the article has apart from each other. */
function bySurname(token: Token): Token {
  const parts = token.text.split(' ');
  return parts.length === 2 && isNameOfLeader(parts[0]!, parts[1]!)
    ? changeToken(token, { text: parts[1]! })
    : token;
}

function isNameOfLeader(given: string, surname: string): boolean {
  return GIVEN_BY_SURNAME.get(surname.toLowerCase()) === given.toLowerCase();
}
