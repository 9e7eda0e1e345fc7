import type { Token } from '../../../text/tag.ts';
import { GIVEN_NAMES } from '../people/given-names.ts';
import { ROLE_NOUNS } from '../people/lexicon.ts';
import { isNominal, plain } from './grammar.ts';

type Words = readonly Token[];

/**
 * The words with the name in place of the first pronoun that means the one person named in the opening: `the council
 * overrode his veto` after `in a blow to Mayor Blom` is `the council overrode Mayor Blom’s veto`. The same words where
 * anybody else could be meant.
 */
export function withAntecedent(words: Words, openings: readonly Words[]): Words {
  const at = words.findIndex((token) => /^(?:he|she|his|her)$/.test(plain(token)));
  if (at < 0 || words.slice(0, at).some((_, index) => mayBePerson(words, index))) return words;
  const [name, another] = openings.flatMap((opening) => listNames(opening));
  if (name === undefined || another !== undefined) return words;
  const subject = /^(?:he|she)$/.test(plain(words[at]));
  const owned = isNominal(words[at + 1]) || words[at + 1]?.pos === 'ADJ';
  if (!subject && !owned) return words;
  return [...words.slice(0, at), ...name, ...(subject ? [] : [possessiveOf(name)]), ...words.slice(at + 1)];
}

/** A role, a given name, or a name without an article: `the Senate` is nobody. */
function mayBePerson(words: Words, index: number): boolean {
  const token = words[index]!;
  if (isPerson(token)) return true;
  return token.pos === 'PROPN' && words[index - 1]?.pos !== 'PROPN' && words[index - 1]?.pos !== 'DET';
}

function isPerson(token: Token): boolean {
  return GIVEN_NAMES.has(plain(token)) || ROLE_NOUNS.has(plain(token));
}

/** Names of people: large words that begin with a given name, or stand after a role, with the role. */
function listNames(words: Words): Words[] {
  const names: Words[] = [];
  for (let index = 0; index < words.length; index++) {
    if (words[index]!.pos !== 'PROPN') continue;
    let end = index;
    while (words[end]?.pos === 'PROPN') end++;
    const role = words[index - 1];
    const titled = role !== undefined && ROLE_NOUNS.has(plain(role)) && /^\p{Lu}/u.test(role.text);
    if (titled || (isPerson(words[index]!) && end - index > 1))
      names.push(words.slice(titled ? index - 1 : index, end));
    index = end;
  }
  return names;
}

/** Written against the name's last letter. */
function possessiveOf(name: Words): Token {
  const { end } = name.at(-1)!;
  return { start: end, end, text: '’s', lemma: '’s', pos: 'PART' };
}
