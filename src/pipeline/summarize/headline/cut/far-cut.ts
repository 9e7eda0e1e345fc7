import { isFiniteVerb } from '../finite-verb.ts';
import { COMMA } from '../telegram/print.ts';
import { isNominal, isOwnerMark, plain, type Words } from '../word.ts';
import {
  MATTER_NOUNS,
  NEGATIONS,
  OPEN_NOUNS,
  PARTIES,
  PEOPLE,
  PLANS,
  PURPOSE_NOUNS,
  THAT_NOUNS,
} from './cut-lexicon.ts';
import { hasVictims, isBarring, isBound, isGoverned, isNaming } from './told.ts';
import { isInfinitive } from './unfinished.ts';
import { awaitsRest } from './waiting.ts';

/** Words of a statement that no headline has all of. */
const LONG = 18;
/** Words that tell enough of it to be told without the rest. */
const ENOUGH = 12;
/** Words of one that is not read at a glance, and what tells enough of it. */
export const VERY_LONG = 21;
const ENOUGH_OF_VERY_LONG = 11;
/** Words of one that is cut even behind a noun with nothing that tells of it. */
const BARE_FROM = 26;
/** Fewer words gone make nothing shorter to read. */
const LEAST_GONE = 3;
/** Fewer words gone are not worth what they told. */
const SAVED = 6;
/** Words from a noun to what was said, hoped or feared. */
const FAR = 6;
/** What holds of two things together, or not of one alone. */
const PAIRING =
  /^(?:between|both|neither|either|from|among|together|combine|combined|merge|merged|split|compare|compared|equate|equated|equating|versus)$/;

/** The statement is too long for a headline, and tells enough before this word. */
function leavesEnough(words: Words, index: number): boolean {
  const enough = words.length > VERY_LONG ? ENOUGH_OF_VERY_LONG : ENOUGH;
  if (words.length <= LONG || index < enough || words.length - index < SAVED) return false;
  return words.slice(0, index).filter(({ pos }) => pos !== 'DET' && pos !== 'PUNCT').length >= enough;
}

/**
 * In a statement too long for a headline, a phrase or clause opens here behind a noun that needs none: what stands
 * before may say less than was meant, and is whole.
 */
export function isFarCut(words: Words, index: number, verb: number): boolean {
  const before = words[index - 1]!;
  const closes = /^["”]$/.test(before.text) && isNominal(words[index - 2]);
  if (!leavesEnough(words, index) || !(isNominal(before) || closes)) return false;
  if (words[index]!.pos === 'CCONJ' && hasVictims(words, index)) return false;
  const kept = words.slice(0, index);
  if (kept.some((_, at) => at >= verb && isNaming(words, at))) return false;
  if (
    (!tellsOfNoun(words, index) && isBound(words, index)) ||
    isGoverned(words, index) ||
    words[index - 2]?.text === '-'
  )
    return false;
  const noun = plain(closes ? words[index - 2] : before);
  if (OPEN_NOUNS.test(noun) || THAT_NOUNS.test(noun)) return false;
  if (awaitsRest(words, index, verb)) return false;
  return (
    opensRest(words, index, verb) && !words.slice(index).some((token) => /^(?:but|only)$/.test(plain(token)))
  );
}

/** A relative or participle clause, which no verb before its noun owes. */
function tellsOfNoun(words: Words, index: number): boolean {
  return words[index]!.pos === 'VERB' || /^(?:that|who|which)$/.test(plain(words[index]));
}

/**
 * In a statement that no other cut makes short enough for a headline, a phrase or clause opens here behind a noun that
 * is told by more than its kind: nothing before it owes, and nothing behind it bounds, what is told.
 */
export function isRoughCut(words: Words, index: number, verb: number): boolean {
  if (index < ENOUGH_OF_VERY_LONG || index < verb + 3 || words.length - index < LEAST_GONE) return false;
  return (
    endsTold(words, index) &&
    opensPhrase(words, index) &&
    !awaitsRest(words, index, verb) &&
    !isOwedHere(words, index, verb) &&
    !isLimit(words, index) &&
    !isDeniedDoing(words, index) &&
    !words.slice(index).some((token) => /^(?:but|only|or|without)$/.test(plain(token)))
  );
}

/** Words from what is not so to what it would do. */
const NEAR = 6;

/** `it was not her voice | singing`: not of any other. */
function isDeniedDoing(words: Words, index: number): boolean {
  if (words[index]!.pos !== 'VERB' || !plain(words[index]).endsWith('ing')) return false;
  return words.slice(Math.max(0, index - NEAR), index).some((token) => NEGATIONS.test(plain(token)));
}

/** What somebody has said is known by who it was. */
const SAID = /^(?:comment|remark|statement)$/;

/** The noun before this place says what it is; in a very long statement also one of its kind, behind a verb. */
function endsTold(words: Words, index: number): boolean {
  const [before, described] = [words[index - 1]!, words[index - 2]];
  if (!isNominal(before) || described === COMMA || described?.text === '-') return false;
  if (words[index]!.pos === 'CCONJ') return !hasVictims(words, index);
  const isOpen = described!.pos === 'ADP' || PLANS.test(before.lemma);
  if (isBare(words, index) && (words.length < BARE_FROM || isOpen)) return false;
  if (isOwnerMark(described) && SAID.test(before.lemma)) return true;
  return ![OPEN_NOUNS, THAT_NOUNS, PURPOSE_NOUNS, MATTER_NOUNS].some((nouns) => nouns.test(before.lemma));
}

/** Behind `by` these tell whose it is: `the injury | suffered by Ida Blom`. */
const BORNE = /^(?:committed|endured|faced|incurred|posed|suffered|sustained)$/;

/** What opens here belongs to a noun or verb before it, or may be what that calls something. */
function isOwedHere(words: Words, index: number, verb: number): boolean {
  if (BORNE.test(plain(words[index])) && plain(words[index + 1]) === 'by') return true;
  if (isGoverned(words, index) || (!tellsOfNoun(words, index) && isBound(words, index))) return true;
  const kept = words.slice(verb, index);
  return kept.some((_, at) => isNaming(words, verb + at));
}

function opensPhrase(words: Words, index: number): boolean {
  const token = words[index]!;
  const next = words[index + 1];
  if (token.pos === 'VERB')
    return plain(token).endsWith('ing') || (next?.pos === 'ADP' && !isFiniteVerb(words, index));
  if (token.pos === 'CCONJ') return next?.pos === 'VERB' || next?.pos === 'ADP';
  // `Blom’s remarks | comparing boats`: what stands behind several of a kind is a participle, though the tagger sees a
  // noun.
  if (token.pos === 'NOUN' && SEVERAL.test(plain(words[index - 1])))
    return plain(token).endsWith('ing') && isNominal(next);
  return (
    isInfinitive(words, index) ||
    (/^(?:ADP|SCONJ)$/.test(token.pos) && !/^(?:of|than|as|from|without)$/.test(plain(token)))
  );
}

const SEVERAL = /[^s]s$|^(?:children|men|people|women)$/;

/** `released the name of a woman of 66 | who`: nothing else says of whom. */
function tellsWhose(words: Words, index: number): boolean {
  return words
    .slice(Math.max(0, index - WHOSE_WITHIN), index)
    .some(({ lemma }, at, near) => WHOSE.test(lemma) && plain(near[at + 1]) === 'of');
}

/** Words from a name to the end of whose it is. */
const WHOSE_WITHIN = 10;
const WHOSE = /^(?:body|identity|name|photo|picture|remains|video)$/;

function opensRest(words: Words, index: number, verb: number): boolean {
  const token = words[index]!;
  const word = plain(token);
  if (word === 'who' && tellsWhose(words, index)) return false;
  if (/^(?:that|who|which)$/.test(word) || (word === 'where' && words[index - 1]!.pos === 'PROPN'))
    return !isBare(words, index);
  if (token.pos === 'CCONJ') return opensSecondPhrase(words, index, verb) || opensSecondThing(words, index);
  return /^(?:ADP|SCONJ)$/.test(token.pos) && !KEPT.test(word) && !isLimit(words, index);
}

/** What stands behind these is most often what the noun or verb before it needs. */
const KEPT = /^(?:of|as|than|to|at|from|without|during|towards?)$/;

/**
 * `in a trial of children`, `a bill barring ships | after dusk`, `a school | in Orsa`: for whom, when it is forbidden,
 * which one.
 */
function isLimit(words: Words, index: number): boolean {
  if (isBarring(words, index) && words[index]!.pos === 'ADP') return true;
  const word = plain(words[index]);
  if (
    /^(?:for|in|among)$/.test(word) &&
    words.slice(index + 1, index + 7).some(({ lemma }) => PEOPLE.test(lemma))
  )
    return true;
  if (/^(?:in|on)$/.test(word) && PARTIES.test(plain(words[index - 1]))) return true;
  if (!/^(?:in|near)$/.test(word) || words[index - 1]!.pos === 'PROPN') return false;
  return words[index + (words[index + 1]?.pos === 'DET' ? 2 : 1)]?.pos === 'PROPN';
}

/** `veto of bills | that`, `wrote a letter | that`: one of its kind, with no word that tells of it. */
function isBare(words: Words, index: number): boolean {
  return words[index - 1]!.pos === 'NOUN' && /^(?:VERB|DET|ADP)$/.test(words[index - 2]?.pos ?? '');
}

/**
 * `closed to ships from Orsa | and to`: the same preposition once more, which brings one more of what has been told.
 */
function opensSecondPhrase(words: Words, index: number, verb: number): boolean {
  const next = words[index + 1];
  return (
    plain(words[index]) === 'and' &&
    next?.pos === 'ADP' &&
    words.slice(verb, index).some((token) => token.pos === 'ADP' && plain(token) === plain(next))
  );
}

/** `to the towns of the coast | and the capital`: one more of what has been told, which needs no second to be so. */
function opensSecondThing(words: Words, index: number): boolean {
  const next = words[index + 1];
  if (words.length <= VERY_LONG || index <= ENOUGH || plain(words[index]) !== 'and' || next === undefined)
    return false;
  if (words.slice(0, index).some((token) => PAIRING.test(plain(token)) || PAIRING.test(token.lemma)))
    return false;
  if (next.pos !== 'DET' && !/^(?:his|her|its|their)$/.test(plain(next))) return false;
  return !words.slice(index, index + FAR).some((_, at) => isFiniteVerb(words, index + at));
}
