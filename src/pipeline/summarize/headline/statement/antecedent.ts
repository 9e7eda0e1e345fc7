import { startsCapital } from '../../../../text/capital.ts';
import type { Token } from '../../../../text/tag.ts';
import { ROLE_NOUNS } from '../../people/lexicon.ts';
import { isPerson, STAND_INS } from '../cut/points-back.ts';
import { makeToken } from '../made-token.ts';
import { isNominal, isOwnerMark, plain, type Words } from '../word.ts';

/**
 * The words with what the opening names in place of the first word that takes it up: somebody for a pronoun, something
 * for `the company`.
 */
export function withAntecedents(words: Words, openings: readonly Words[]): Words {
  if (openings.length === 0) return words;
  return withTold(withCause(withNamed(withAntecedent(words, openings), openings), openings), openings);
}

/** What somebody is for or against stands behind these. */
const STANCES = /^(?:support|backing|opposition|objection|commitment|resistance)$/;

/** `his opposition to it` after `her support for the bridge` is `his opposition to the bridge`. */
function withCause(words: Words, openings: readonly Words[]): Words {
  if (plain(words.at(-1)) !== 'it' || !STANCES.test(plain(words.at(-3)))) return words;
  const opening = openings.at(-1) ?? [];
  const stance = opening.findLastIndex((token) => STANCES.test(plain(token)));
  const cause = stance < 0 ? [] : opening.slice(stance + 2);
  const isPhrase = cause.length > 0 && cause.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PUNCT)$/.test(pos));
  return isPhrase ? [...words.slice(0, -1), ...cause] : words;
}

/** What takes up a plan or an event, and what it may have been called in the opening. */
const TAKEN_UP = [
  {
    noun: /^(?:measure|proposal)$/,
    told: /^(?:bill|law|legislation|act|amendment|ordinance|resolution|plan)$/,
  },
  {
    noun: /^incident$/,
    told: /^(?:outage|crash|shooting|fire|explosion|blast|collision|fight|attack|leak)$/,
  },
];

/**
 * `veto the measure` after `as the council sent her a bill that would close the harbour` is `veto a bill that would
 * ...`.
 */
function withTold(words: Words, openings: readonly Words[]): Words {
  for (const { noun, told } of TAKEN_UP) {
    const at = words.findIndex(
      (token, index) => noun.test(plain(token)) && plain(words[index - 1]) === 'the',
    );
    if (at < 1 || isNominal(words[at + 1])) continue;
    const named = openings.flatMap((opening) => listPhrases(opening, told));
    if (named.length === 1) return [...words.slice(0, at - 1), ...named[0]!, ...words.slice(at + 1)];
  }
  return words;
}

/**
 * Each phrase whose noun is one of these, with what stands before it, and the clause behind it that says what it does.
 */
function listPhrases(words: Words, nouns: RegExp): Words[] {
  return words.flatMap((token, at) => {
    if (token.pos !== 'NOUN' || !nouns.test(token.lemma) || isNominal(words[at + 1])) return [];
    let start = at;
    while (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(words[start - 1]?.pos ?? '') || joinsNames(words, start - 1))
      start--;
    const article = words[start - 1]?.pos === 'DET' ? [words[start - 1]!] : [];
    const clause = words.findIndex((one, index) => index > at && /^(?:that|which)$/.test(plain(one)));
    const isOwn = clause > 0 && words.slice(at, clause).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
    const told = isOwn ? words.slice(clause) : [];
    return start < at || told.length > 0 ? [[...article, ...words.slice(start, at + 1), ...told]] : [];
  });
}

function joinsNames(words: Words, index: number): boolean {
  return (
    words[index]?.pos === 'CCONJ' && words[index - 1]?.pos === 'PROPN' && words[index + 1]?.pos === 'PROPN'
  );
}

/**
 * `said the line was`, or `said its ferry was`, after `Ida Blom, | Blom Lines’ captain, |` is `said Blom Lines was`, or
 * `said Blom Lines’ ferry was`, where the asides name nothing else.
 */
export function withNameOfAside(words: Words, asides: readonly Words[]): Words {
  if (asides.length === 0) return words;
  const noun = findStandIn(words);
  const its = noun < 1 ? findUnclaimedIts(words) : -1;
  if (noun < 1 && its < 1) return words;
  const [named, another] = asides.flatMap((aside) => listRuns(aside).map((run) => ({ aside, run })));
  if (named === undefined || another !== undefined) return words;
  if (isPerson(named.run[0]!) || !isEmployer(named.aside, named.run)) return words;
  if (its > 0)
    return [...words.slice(0, its), ...named.run, possessiveOf(named.run), ...words.slice(its + 1)];
  return [...words.slice(0, noun - 1), ...named.run, ...words.slice(noun + 1)];
}

/** `Blom Lines’ captain`, `captain of Blom Lines`. */
function isEmployer(aside: Words, name: Words): boolean {
  let start = aside.indexOf(name[0]!);
  if (isOwnerMark(aside[start + name.length])) return true;
  while (/^(?:ADJ|DET|NOUN)$/.test(aside[start - 1]?.pos ?? '')) start--;
  return /^(?:of|at|for)$/.test(plain(aside[start - 1]));
}

/** The first `its`, where only a person is named before it, who cannot be meant; -1 without one. */
function findUnclaimedIts(words: Words): number {
  const its = words.findIndex((token) => plain(token) === 'its');
  const before = words.slice(0, Math.max(0, its)).filter(isNominal);
  return before[0] !== undefined && isPerson(before[0]) && before.every(({ pos }) => pos === 'PROPN')
    ? its
    : -1;
}

/** The asides name something, and not only somebody. */
export function namesThing(asides: readonly Words[]): boolean {
  return asides.some((aside) => listRuns(aside).some((run) => !(isPerson(run[0]!) && run.length > 1)));
}

/** The noun of the first `the company`; -1 without one. */
function findStandIn(words: Words): number {
  return words.findIndex(
    (token, index) =>
      STAND_INS.test(plain(token)) && plain(words[index - 1]) === 'the' && !isNominal(words[index + 1]),
  );
}

/** `sued the company` after `in a blow to Blom Lines` is `sued Blom Lines`, where the opening names nothing else. */
function withNamed(words: Words, openings: readonly Words[]): Words {
  const noun = findStandIn(words);
  if (noun < 1) return withPlace(words, openings);
  if (words.slice(0, noun).some(({ pos }) => pos === 'PROPN')) return words;
  const name = onlyThingIn(openings);
  return name === undefined ? words : [...words.slice(0, noun - 1), ...name, ...words.slice(noun + 1)];
}

/** The one name of the openings; undefined where there are several, or it is somebody's. */
function onlyThingIn(openings: readonly Words[]): Words | undefined {
  const [name, another] = openings.flatMap((opening) => listRuns(opening));
  return name === undefined || another !== undefined || isPerson(name[0]!) ? undefined : name;
}

/**
 * `said the city was` after `in a blow to Great Orsa` is `said Great Orsa was`, where the opening names nothing else,
 * and the rest no place.
 */
function withPlace(words: Words, openings: readonly Words[]): Words {
  const noun = words.findIndex(
    (token, index) =>
      PLACES.test(plain(token)) &&
      plain(words[index - 1]) === 'the' &&
      /^(?:AUX|VERB|undefined)$/.test(String(words[index + 1]?.pos)),
  );
  if (noun < 1) return words;
  const name = onlyThingIn(openings);
  if (name === undefined || listRuns(words).some((run) => !isPerson(run[0]!))) return words;
  return [...words.slice(0, noun - 1), ...name, ...words.slice(noun + 1)];
}

const PLACES = /^(?:city|town|village)$/;

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
  if (name === undefined || another !== undefined || openings.some((opening) => isOther(opening, name)))
    return words;
  const subject = /^(?:he|she)$/.test(plain(words[at]));
  const owned = isNominal(words[at + 1]) || words[at + 1]?.pos === 'ADJ';
  if (!subject && !owned) return words;
  return [...words.slice(0, at), ...name, ...(subject ? [] : [possessiveOf(name)]), ...words.slice(at + 1)];
}

/** `When the lawyer for Ida Blom spoke`: the lawyer may be meant. */
function isOther(opening: Words, name: Words): boolean {
  const start = opening.indexOf(name[0]!);
  return (
    opening[start - 1]?.pos === 'ADP' &&
    opening.slice(0, start - 1).some((token) => token.pos === 'NOUN' && ROLE_NOUNS.has(plain(token)))
  );
}

/** A role, a given name, or a name without an article: `the Senate` is nobody. */
function mayBePerson(words: Words, index: number): boolean {
  const token = words[index]!;
  if (isPerson(token)) return true;
  return token.pos === 'PROPN' && words[index - 1]?.pos !== 'PROPN' && words[index - 1]?.pos !== 'DET';
}

/** Names of people: large words that begin with a given name, or stand after a role, with the role. */
function listNames(words: Words): Words[] {
  return listRuns(words).flatMap((run) => {
    const role = words[words.indexOf(run[0]!) - 1];
    const titled = role !== undefined && ROLE_NOUNS.has(plain(role)) && startsCapital(role.text);
    if (titled) return [[role, ...run]];
    return isPerson(run[0]!) && run.length > 1 ? [run] : [];
  });
}

/** Written against the name's last letter. */
function possessiveOf(name: Words): Token {
  const { end, text } = name.at(-1)!;
  return makeToken({ start: end, end }, { text: text.endsWith('s') ? '’' : '’s', pos: 'PART', lemma: '’s' });
}
