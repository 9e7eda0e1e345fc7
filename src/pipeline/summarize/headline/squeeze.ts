import type { Token } from '../../../text/tag.ts';
import { GIVEN_NAMES } from '../people/given-names.ts';
import { ROLE_NOUNS } from '../people/lexicon.ts';
import { isNominal, mainVerb, plain } from './grammar.ts';
import { standsIn } from './half-told.ts';
import { isSharedOffice, namesParty, OFFICES } from './offices.ts';
import type { Surnames } from './person-names.ts';
import { STAND_INS } from './whole.ts';

type Words = readonly Token[];

/**
 * The same statement in fewer words: a subject without the clause or phrase that only describes it, a person without
 * what is said of them before the last plain noun.
 */
export function squeezeClause(words: Words, surnames: Surnames): Words {
  return withShortSubject(withoutSubjectTail(words), surnames);
}

/** `press secretary Jane Doe said` is `Jane Doe said`. */
export function squeezeSource(words: Words): Words {
  const role = words.findLastIndex((token) => token.pos === 'NOUN');
  const name = words.slice(role + 1).filter((token) => token.pos === 'PROPN');
  return role >= 0 && words[role + 1]?.pos === 'PROPN' && name.length >= 2 && words[0]?.pos !== 'VERB'
    ? words.slice(role + 1)
    : words;
}

/**
 * `prize-winning investigative journalist Jane Doe announced` without what stands before the last plain noun:
 * `journalist Jane Doe announced`. The same words when the subject is no described person.
 */
function withShortSubject(words: Words, surnames: Surnames): Words {
  const verb = mainVerb(words);
  if (standsIn(words.slice(Math.max(verb, 0))) || isOfficeHolder(words, verb) || namesParty(words))
    return words;
  let name = verb;
  while (name > 0 && words[name - 1]!.pos === 'PROPN') name--;
  if (/^\p{Lu}\.$/u.test(words[verb - 2]?.text ?? '') || STAND_INS.test(plain(words[verb - 3]))) return words;
  if (
    verb > 4 &&
    isNominal(words[verb - 1]) &&
    GIVEN_NAMES.has(plain(words[verb - 2])) &&
    words[verb - 3]!.text !== '-' &&
    !/^\p{Lu}/u.test(words[verb - 3]?.text ?? '') &&
    isDescription(words.slice(0, verb))
  )
    return words.slice(verb - 2);
  if (verb - name < 2 || !isDescription(words.slice(0, name))) return words;
  if (OFFICES.test(plain(words[verb - 2]))) return words;
  if (name === 0) return verb > 3 && surnames.has(words[verb - 1]!.text) ? words.slice(verb - 2) : words;
  if (name < 3 || words[name - 1]!.pos !== 'NOUN' || OFFICES.test(plain(words[name - 1]))) return words;
  if (!/^\p{Lu}/u.test(words[name - 1]!.text)) return words.slice(name - 1);
  return words.slice(GIVEN_NAMES.has(plain(words[verb - 2])) ? verb - 2 : name);
}

/** `Mayor Jane Doe`, whom few know without the office. */
function isOfficeHolder(words: Words, verb: number): boolean {
  const at = words.findLastIndex((token, index) => index < verb && OFFICES.test(plain(token)));
  return (
    at >= 0 &&
    !isSharedOffice(plain(words[at])) &&
    GIVEN_NAMES.has(plain(words[at + 1])) &&
    words.slice(at + 1, verb).every(isNominal)
  );
}

function isDescription(words: Words): boolean {
  return words.every(
    (token) => token.text !== ',' && /^(?:NOUN|PROPN|ADJ|DET|VERB|PUNCT|NUM)$/.test(token.pos),
  );
}

/** One member of a kind (`a doctor`, `two regulators`): what follows describes it and does not pick it out. */
const INDEFINITE =
  /^(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|dozens|hundreds|thousands)$/;
const EXACT = /^(?:all|no|only|every|each|any|those|more|fewer|number|percent|%)$/;

/** `A doctor who wrote to the paper faces` is `A doctor faces`; `advisers to the agency voted` is `advisers voted`. */
/** What takes up a place that was named before. */
const OWN_PLACES =
  /^(?:state|city|town|village|county|country|nation|island|region|province|district|school|club|company)$/;

function withoutSubjectTail(words: Words): Words {
  const verb = mainVerb(words);
  const isTail = (token: Token, index: number): boolean =>
    index > 0 && index < verb && isNominal(words[index - 1]) && opensTail(token);
  const relative = words.findIndex((token, index) => token.pos !== 'ADP' && isTail(token, index));
  const tail = relative < 0 ? words.findLastIndex(isTail) : relative;
  if (tail < 0 || words.slice(verb).some((token) => OWN_PLACES.test(plain(token)))) return words;
  if (words.slice(0, tail).some((token) => EXACT.test(plain(token)))) return words;
  const clause = words[tail]!.pos !== 'ADP';
  if (
    words.slice(tail, verb).some((token) => /^[,"“”]$/.test(token.text) || (!clause && plain(token) === 'of'))
  )
    return words;
  if (clause && words[tail + 1]?.pos === 'PRON') return words;
  if (clause ? !isIndefinite(words, tail) : !ROLE_NOUNS.has(plain(words[tail - 1]))) return words;
  if (!clause && words.slice(tail + 1, verb).some((token) => /^(?:VERB|AUX|PRON|PART)$/.test(token.pos)))
    return words;
  return [...words.slice(0, tail), ...words.slice(verbStart(words, verb))];
}

/** The noun phrase before this place begins with an indefinite word, or is a name. */
function isIndefinite(words: Words, end: number): boolean {
  if (words[end - 1]!.pos === 'PROPN') return true;
  let start = end - 1;
  while (start > 0 && /^(?:NOUN|PROPN|ADJ|NUM|ADV|PUNCT|SYM)$/.test(words[start - 1]!.pos)) start--;
  const first = plain(words[start - 1]) === 'of' ? start - 2 : start - 1;
  return INDEFINITE.test(plain(words[first] ?? words[0])) || INDEFINITE.test(plain(words[start]));
}

function opensTail(token: Token): boolean {
  if (token.pos === 'ADP') return /^(?:to|in|at|from|on|with|near|inside)$/.test(plain(token));
  return /^(?:who|which|that)$/.test(plain(token)) && token.pos !== 'DET';
}

/** An adverb before the verb belongs to it. */
function verbStart(words: Words, verb: number): number {
  let at = verb;
  while (at > 1 && words[at - 1]!.pos === 'ADV') at--;
  return at;
}
