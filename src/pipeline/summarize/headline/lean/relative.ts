import { isSpeechVerb } from '../../../../text/speech.ts';
import type { Token } from '../../../../text/tag.ts';
import { ROLE_NOUNS } from '../../people/lexicon.ts';
import { MATTER_NOUNS, PEOPLE, PURPOSE_NOUNS, SUPERLATIVES, THAT_NOUNS } from '../cut/cut-lexicon.ts';
import { standsIn } from '../cut/half-told.ts';
import { opensBareRelative } from '../cut/unfinished.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import { mainVerb } from '../main-verb.ts';
import { findQuoted } from '../quotation.ts';
import { COMMA } from '../telegram/print.ts';
import { isNominal, isVerbal, plain, type Words } from '../word.ts';

/** Words of a clause that is worth leaving out, and of a statement that tells enough without it. */
const LEAST = 3;
const ENOUGH = 12;
/** Words of a clause that does not say which one `the` means. */
const SHORT = 5;
/** Words of a statement that need not even tell what those in it do besides. */
const VERY_LONG = 20;
/** Words of whom something is said to. */
const LISTENER = 5;
/** With one of these a subject is picked out by what the clause says. */
const PICKED = /^(?:those|anybody|anyone|everybody|everyone|certain|number|half|such|second|third|fewer)$/;
/** A clause that opens with one of these gives a name. */
const NAMING = /^(?:call|dub|know|name|title)$/;
/** Which of these it is, what it does to somebody tells. */
const PAPERS =
  /^(?:complaint|document|email|filing|indictment|lawsuit|letter|memo|order|petition|report|ruling|statement|suit|video|warrant)$/;
/** Participles that tell what a thing is made of; of `a joint force` they tell who it is. */
const CONSISTING = /^(?:composed|consisting|made)$/;
/** Nouns that are the matter which `that` opens, by their ending. */
const MATTERS = /(?:tion|sion|ment|ence|ance)s?$/;

/**
 * The words without the clause that tells more of a subject which is known without it, of the statement and of what it
 * reports: `said two parts of the harbour law | that say who may moor | do not break`, `the Orsa ferry line | founded
 * in 1950 | will close`.
 */
export function withoutSubjectClauses(words: Words): Words {
  const lean = withoutSubjectClause(words);
  const claim = claimStart(lean, mainVerb(lean));
  return claim < 0
    ? lean
    : [...lean.slice(0, claim), ...withoutSubjectClause(lean.slice(claim), words.length)];
}

/** `told the council that | the harbour law`: where what is said begins; -1 where nothing is. */
export function claimStart(words: Words, verb: number): number {
  if (verb < 0 || !isSpeechVerb(words[verb]!.text)) return -1;
  let at = verb + 1;
  while (at <= verb + LISTENER && /^(?:DET|NOUN|PROPN|ADJ)$/.test(words[at]?.pos ?? '')) at++;
  if (plain(words[at]) === 'that') return at + 1;
  return words[verb]!.lemma === 'say' ? verb + 1 : -1;
}

function withoutSubjectClause(words: Words, all = words.length): Words {
  const bare = all > VERY_LONG ? withoutBareClause(words) : words;
  if (bare.length < words.length) return bare;
  const verb = mainVerb(words);
  const opener = words.findIndex((_, index) => index > 0 && index < verb && opensClause(words, index, verb));
  if (
    opener < 0 ||
    verb - opener < LEAST ||
    all - (verb - opener) < ENOUGH ||
    words[verb - 1]!.pos === 'CCONJ'
  )
    return words;
  const rest = [...words.slice(0, opener), ...words.slice(verb)];
  if (!isKnown(words, opener, verb) || standsIn(rest) || findQuoted(words)[opener]) return words;
  return rest;
}

/** `the ferry plan | the council drew up in spring | might fail`: with no word that opens the clause. */
function withoutBareClause(words: Words): Words {
  const opener = words.findIndex((_, index) => index > 1 && opensBareRelative(words, index));
  if (opener < 0) return words;
  const told = words.findIndex((_, index) => index > opener && isFiniteVerb(words, index));
  const verb = words.findIndex((_, index) => index > told + 1 && isFiniteVerb(words, index));
  if (told < 0 || verb < 0 || words.slice(0, opener).some((_, index) => isFiniteVerb(words, index)))
    return words;
  const clause = words.slice(opener, verb);
  if (clause.some(({ pos, text }) => /^(?:CCONJ|SCONJ)$/.test(pos) || /^[,"“”]$/.test(text))) return words;
  const end = words[verb - 1]!.pos === 'ADV' ? verb - 1 : verb;
  const subject = words.slice(0, opener);
  const isTold =
    isDescribed(subject, opener - 1) && !subject.some((token) => token.pos === 'ADP' || isPicked(token));
  return isTold ? [...subject, ...words.slice(end)] : words;
}

/**
 * `that`, `which` or a participle behind a noun, not `harbour | rebuilding plan`; who a nameless person is says what he
 * did.
 */
function opensClause(words: Words, index: number, verb: number): boolean {
  const [before, token, next] = [words[index - 1]!, words[index]!, words[index + 1]];
  if (!isNominal(before)) return false;
  if (/^(?:which|that)$/.test(plain(token)) && token.pos !== 'DET') return true;
  if (plain(token) === 'who') return before.pos === 'PROPN';
  if (token.pos !== 'VERB' || next?.text === '-' || words[index - 2]?.text === '-') return false;
  if (plain(token).endsWith('ing')) return next?.pos !== 'NOUN' || plain(before).endsWith('s');
  return next?.pos === 'ADP' && (words[verb]!.pos === 'AUX' || !isFiniteVerb(words, index));
}

/** A name, or one thing told by what kind it is. */
function isKnown(words: Words, opener: number, verb: number): boolean {
  const subject = words.slice(0, opener);
  const first = subject.findIndex(({ pos }) => pos === 'ADP');
  const head = subject[(first < 0 ? opener : first) - 1];
  const last = subject[opener - 1]!;
  if (head === undefined || subject.includes(COMMA) || subject.some(isPicked)) return false;
  if (NAMING.test(words[opener]!.lemma)) return false;
  if (CONSISTING.test(plain(words[opener])) && /^(?:of|up)$/.test(plain(words[opener + 1])))
    return isNominal(words[opener - 2]);
  if (first >= 0 && plain(words[opener]).endsWith('ing')) return false;
  if (last.pos === 'PROPN' && opener > 1) return true;
  if (first < 0 && isOneOfKind(subject)) return false;
  const described = words.length > VERY_LONG ? opener - 2 : 0;
  const does =
    described > 0 &&
    !PAPERS.test(last.lemma) &&
    words[opener]!.pos === 'VERB' &&
    plain(words[opener]).endsWith('ing');
  if (first < 0 && plain(subject[0]) === 'the' && verb - opener > SHORT && !does && described < 2)
    return false;
  if (first >= 0 && !tellsOf(head, words[opener + 1]!)) return false;
  if ([head, last].some(({ lemma }) => (isPerson(lemma) && !does) || isMatter(lemma))) return false;
  const isThat = plain(words[opener]) === 'that';
  if (isThat && MATTERS.test(plain(last)) && !isVerbal(words[opener + 1])) return false;
  return isDescribed(subject, opener - 1) && !(isAnyOf(subject) && !isPast(words.slice(opener, verb)));
}

/** `a strange letter`, `another strange letter`, not `a harbour letter`. */
function isOneOfKind(subject: Words): boolean {
  const qualities = subject.slice(1, -1);
  return /^(?:an?|another)$/.test(plain(subject[0])) && qualities.every(({ pos }) => pos === 'ADJ');
}

/** `parts of the law | that say`, not `the crew of the ferry | that sank`. */
function tellsOf(head: Token, does: Token): boolean {
  return plain(head) !== head.lemma && isVerbal(does) && !/s$/.test(plain(does));
}

function isPicked(token: Token): boolean {
  const word = plain(token);
  return SUPERLATIVES.test(word) || PICKED.test(word) || (token.pos === 'ADJ' && /[^r]est$/.test(word));
}

function isPerson(lemma: string): boolean {
  return (
    ROLE_NOUNS.has(lemma) ||
    PEOPLE.test(lemma) ||
    /^(?:\p{L}+(?:maker|ficer|ficial)|suspect|felon|passenger)$/u.test(lemma)
  );
}

function isMatter(lemma: string): boolean {
  return [THAT_NOUNS, MATTER_NOUNS, PURPOSE_NOUNS].some((nouns) => nouns.test(lemma));
}

/** `rapid alert service`, `the harbour law`, not `the law`, `two laws`. */
function isDescribed(subject: Words, noun: number): boolean {
  return (
    /^(?:ADJ|NOUN|PROPN)$/.test(subject[noun - 1]?.pos ?? '') ||
    (subject[noun - 1]?.text === '-' && subject[0]!.pos === 'DET')
  );
}

/** `small boats`: any of them, of which the clause says which; `two small boats`, `the small boats` are known. */
function isAnyOf(subject: Words): boolean {
  const head = subject.find((token, index) => isNominal(token) && !isNominal(subject[index + 1]))!;
  return plain(head) !== head.lemma && !subject.some(({ pos }) => pos === 'NUM' || pos === 'DET');
}

/** Participles of what is to be. */
const PURPOSES = /^(?:aimed|designed|expected|intended|meant)$/;

/** The clause tells of what has been. */
function isPast(clause: Words): boolean {
  return clause
    .slice(PURPOSES.test(plain(clause[0])) ? 1 : 0)
    .some((token) => /(?:ed|had|was|were)$/.test(plain(token)) && isVerbal(token));
}
