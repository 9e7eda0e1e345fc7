import { GIVEN_NAMES } from '../../../../text/given-names.ts';
import type { Token } from '../../../../text/tag.ts';
import { wordSet } from '../../../../text/word-set.ts';
import { changeToken } from '../made-token.ts';
import { findQuoted } from '../quotation.ts';
import { isCapitalName, plain, type Words } from '../word.ts';

/** Heads of states and governments and leaders of Congress, whose surname no other name of the news is. */
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
const GIVEN = wordSet([...GIVEN_BY_SURNAME.values()].join(' '));

/**
 * `Biden`, `Putin` for their full names; not where another of the name is told of (`Jill and Joe Biden`), nor in a
 * longer one (`Donald Trump Jr.`, `Ronald Reagan Airport`).
 */
export function withoutGivenNamesOfLeaders(words: Words): Words {
  if (!words.some(({ lower }) => GIVEN.has(lower) || lower.includes(' '))) return words;
  const quoted = findQuoted(words);
  const others = new Set(words.filter((_, index) => isOther(words, index)).map(({ lower }) => lower));
  return words
    .filter((_, index) => quoted[index] || !isSpareGiven(words, index) || others.has(words[index + 1]!.lower))
    .map(bySurname);
}

/** `Jill | Biden`, `Jill and Joe | Biden`. */
function isOther(words: Words, index: number): boolean {
  const given = GIVEN_BY_SURNAME.get(words[index]!.lower);
  if (given === undefined) return false;
  const before = /^(?:and|or)$/.test(plain(words[index - 2])) ? [index - 1, index - 3] : [index - 1];
  const isName = (token: Token | undefined): boolean => GIVEN_NAMES.has(plain(token)) || isCapitalName(token);
  return before.some((at) => words[at]?.lower !== given && isName(words[at]));
}

/** One word of both names, which the article has apart from each other. */
function bySurname(token: Token): Token {
  const parts = token.text.split(' ');
  return parts.length === 2 && isKnownLeader(parts[0]!, parts[1]!)
    ? changeToken(token, { text: parts[1]! })
    : token;
}

function isKnownLeader(given: string, surname: string): boolean {
  return GIVEN_BY_SURNAME.get(surname.toLowerCase()) === given.toLowerCase();
}

function isSpareGiven(words: Words, index: number): boolean {
  const [given, surname, after] = words.slice(index, index + 3);
  if (surname === undefined || !isKnownLeader(given!.lower, surname.lower)) return false;
  return !/^\p{Lu}|^-$/u.test(after?.text ?? '');
}
