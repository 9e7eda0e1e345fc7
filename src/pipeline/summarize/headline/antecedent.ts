import type { Token } from '../../../text/tag.ts';
import { GIVEN_NAMES } from '../people/given-names.ts';
import { ROLE_NOUNS } from '../people/lexicon.ts';
import { isNominal, plain } from './grammar.ts';
import { STAND_INS } from './whole.ts';

type Words = readonly Token[];

/**
 * The words with what the opening names in place of the first word that takes it up: somebody for a pronoun, something
 * for `the company`.
 */
export function withAntecedents(words: Words, openings: readonly Words[]): Words {
  return withNamed(withAntecedent(words, openings), openings);
}

/** `sued the company` after `in a blow to Blom Lines` is `sued Blom Lines`, where the opening names nothing else. */
function withNamed(words: Words, openings: readonly Words[]): Words {
  const noun = words.findIndex(
    (token, index) =>
      STAND_INS.test(plain(token)) &&
      plain(words[index - 1]) === 'the' &&
      !/^(?:NOUN|PROPN)$/.test(words[index + 1]?.pos ?? ''),
  );
  if (noun < 1 || words.slice(0, noun).some(({ pos }) => pos === 'PROPN')) return words;
  const named = openings.flatMap((opening) => listRuns(opening));
  const [name] = named;
  if (name === undefined || named.length > 1 || isPerson(name[0]!)) return words;
  return [...words.slice(0, noun - 1), ...name, ...words.slice(noun + 1)];
}

/** Each stretch of words that are written as names. */
function listRuns(words: Words): Words[] {
  const runs: Words[] = [];
  for (let index = 0; index < words.length; index++) {
    let end = index;
    while (words[end]?.pos === 'PROPN') end++;
    if (end > index) runs.push(words.slice(index, end));
    index = end;
  }
  return runs;
}

/**
 * The words with the name in place of the first pronoun that means the one person named in the opening: `the council
 * overrode his veto` after `in a blow to Mayor Blom` is `the council overrode Mayor Blom’s veto`. The same words where
 * anybody else could be meant.
 */
function withAntecedent(words: Words, openings: readonly Words[]): Words {
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
  return listRuns(words).flatMap((run) => {
    const role = words[words.indexOf(run[0]!) - 1];
    const titled = role !== undefined && ROLE_NOUNS.has(plain(role)) && /^\p{Lu}/u.test(role.text);
    if (titled) return [[role, ...run]];
    return isPerson(run[0]!) && run.length > 1 ? [run] : [];
  });
}

/** Written against the name's last letter. */
function possessiveOf(name: Words): Token {
  const { end } = name.at(-1)!;
  return { start: end, end, text: '’s', lemma: '’s', pos: 'PART' };
}
