import { itemAt } from '../../../../text/item-at.ts';
import { isSpeechVerb } from '../../../../text/speech.ts';
import type { Token } from '../../../../text/tag.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import { lastBefore } from '../look-back.ts';
import { isQuoteMark } from '../quotation.ts';
import { isNominal, isOwnerMark, plain, type Words } from '../word.ts';
import {
  ACTORS,
  CONTENT_NOUNS,
  KIND_NOUNS,
  PEOPLE,
  REPORTS,
  SAYING,
  THAT_NOUNS,
  UNIQUE,
  WHEN_VERBS,
} from './cut-lexicon.ts';
import { tellsNameless } from './nameless.ts';
import { phraseStart } from './noun-phrase.ts';
import { isInfinitive } from './unfinished.ts';

/** Openers of what is most often owed: to whom, to what end, on what, until when, where. */
const OWED = /^(?:to|on|until|unless|except|where|whose)$/;
/** Behind these it is what was done that has an end, and not a thing. */
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|weekend|month|year|spring|summer|autumn|fall|winter|night)$/;
/** Words from a noun to what it is about, with whose it is or whom it is with between them. */
const REACH = 8;
/** Several of a kind, known by what is told of them. */
const SEVERAL = /^(?:list|handful|minority|crowd|area|suburb)$/;

/**
 * What stands before this word waits for what follows it. Two things tell: what stands last, a noun that says of what
 * kind a thing is and not which one; and what opens here, a phrase that says to whom, on what, by whom or until when.
 * Of 188 headlines that ended before any phrase behind a noun, readers found 81 not whole.
 */
export function awaitsRest(words: Words, index: number, verb: number): boolean {
  if (words[index]!.pos === 'CCONJ') return false;
  return (
    opensOwed(words, index, verb) ||
    isKindOnly(words, index) ||
    awaitsSubject(words, index, verb) ||
    awaitsParticiple(words, index, verb) ||
    awaitsClaim(words, index, verb) ||
    isNumbered(words, index) ||
    awaitsDoing(words, index, verb) ||
    isSomeOfMany(words, index) ||
    tellsNameless(words, index, verb) ||
    asksWhat(words, index, verb) ||
    opensSlogan(words, index) ||
    opensWhereHad(words, index, verb) ||
    awaitsSuit(words, index, verb)
  );
}

/** `by releasing` is how the council answered; behind `ended the year` it is what was done. */
function opensOwed(words: Words, index: number, verb: number): boolean {
  const word = plain(words[index]);
  const next = plain(words[index + 1]);
  if (word === 'to' && isInfinitive(words, index)) return !TIMES.test(plain(words[index - 1]));
  if (word === 'at')
    return /^(?:this|the)$/.test(next) && /^(?:time|earliest|latest|moment)$/.test(plain(words[index + 2]));
  if (word === 'in') return words[index + 1]?.pos === 'VERB' && next.endsWith('ing');
  if (word !== 'by') return OWED.test(word);
  return (
    !next.endsWith('ing') ||
    words.slice(verb, index).some(({ pos, lemma }) => pos === 'VERB' && WHEN_VERBS.test(lemma))
  );
}

/** The noun before this place has nothing that tells which one: `a special committee |`, `the red carpet |`. */
function isKindOnly(words: Words, index: number): boolean {
  const end = isQuoteMark(words[index - 1]!) ? index - 1 : index;
  const phrase = words.slice(phraseStart(words, end), end);
  const head = phrase.at(-1);
  if (head?.pos !== 'NOUN') return false;
  const isTold = phrase.slice(0, -1).some((_, at) => isTelling(phrase, at));
  const isThe = /^the$/i.test(phrase[0]!.text);
  if (phrase.length === 2 && /^an?$/i.test(phrase[0]!.text) && isPlace(words, index)) return true;
  if (isThe && isPlace(words, index) && !phrase.some(isName) && !UNIQUE.test(head.lemma)) return true;
  if (KIND_NOUNS.test(head.lemma)) return !isTold;
  return isThe && !isTold && !phrase.some(isName) && !UNIQUE.test(head.lemma);
}

function isName(token: Token): boolean {
  return token.pos === 'PROPN' || isOwnerMark(token);
}

/** `a budget committee`, `a House committee`, but not `a court order` nor `a war-time order`. */
function isTelling(phrase: Words, index: number): boolean {
  const { pos, lemma, text } = phrase[index]!;
  if (itemAt(phrase, index - 1)?.text === '-' || phrase[index + 1]?.text === '-') return false;
  return pos === 'PROPN' || (pos === 'NOUN' && !ACTORS.test(lemma) && !text.endsWith('ed'));
}

function isPlace(words: Words, index: number): boolean {
  return /^(?:in|at|near)$/.test(plain(words[index]));
}

/** `a deal with the mayor | over`, `pressure on the mayor | about`: with whom has been told, and not yet what about. */
function awaitsSubject(words: Words, index: number, verb: number): boolean {
  if (!/^(?:over|about|for|against|that|in|of)$/.test(plain(words[index]))) return false;
  const from = Math.max(verb, index - REACH);
  if (endsInFeeling(words.slice(from, index))) return true;
  return words.slice(from, index).some((token, at) => {
    if (token.pos !== 'NOUN' || !(CONTENT_NOUNS.test(token.lemma) || BACKING.test(token.lemma))) return false;
    return /^(?:with|by|from|between|on|among)$/.test(plain(words[from + at + 1]));
  });
}

/** `expressed concern to the mayor | about`. */
function endsInFeeling(words: Words): boolean {
  const felt = words.findLastIndex(({ lemma }) =>
    /^(?:concern|gratitude|regret|sympathy|thanks)$/.test(lemma),
  );
  const next = words[felt + 1] !== undefined && isQuoteMark(words[felt + 1]!) ? felt + 2 : felt + 1;
  return felt > 0 && plain(words[next]) === 'to' && words[felt]!.pos === 'NOUN';
}

/** What somebody gives to something, or does against it. */
const BACKING =
  /^(?:appeal|approval|backing|campaign|challenge|complaint|help|lawsuit|money|permission|protest|suit|support)$/;

/** `what rules were followed by the crew | over`: at what comes only now. */
function asksWhat(words: Words, index: number, verb: number): boolean {
  return words
    .slice(verb, index)
    .some((token, at) => /^(?:what|which)$/.test(plain(token)) && words[verb + at + 1]?.pos === 'NOUN');
}

/** `a campaign | with the slogan`: what it is known by. */
function opensSlogan(words: Words, index: number): boolean {
  if (plain(words[index]) !== 'with') return false;
  return words
    .slice(index + 1, index + 3)
    .some(({ lemma }) => /^(?:caption|headline|motto|slogan|title|words)$/.test(lemma));
}

/** `had a stolen boat | in his shed`: what somebody has where. */
function opensWhereHad(words: Words, index: number, verb: number): boolean {
  if (!isPlace(words, index) || words[verb]!.lemma !== 'have') return false;
  return words.slice(verb + 1, index).every(({ pos }) => /^(?:DET|ADJ|NOUN)$/.test(pos));
}

/**
 * `filed another lawsuit | that`, `filed a brief at the court | in support of`: nothing tells yet against whom or what
 * for.
 */
function awaitsSuit(words: Words, index: number, verb: number): boolean {
  const kept = words.slice(verb, index);
  const suit = kept.findIndex(
    ({ pos, lemma }) => pos === 'NOUN' && /^(?:brief|lawsuit|petition|suit)$/.test(lemma),
  );
  if (suit < 0 || !kept.slice(0, suit).some(({ lemma }) => lemma === 'file')) return false;
  if (!/^(?:an?|another)$/.test(plain(kept[suit - 1]))) return false;
  return !kept
    .slice(suit + 1)
    .some((token) => token.pos === 'VERB' || /^(?:against|for|of|over|to)$/.test(plain(token)));
}

/**
 * What is done or said by the noun before: `in answer to Orsa | closing its harbour`, `with a ticket | costing`, `had a
 * window | broken by`, `tapes | containing`, `a letter | declaring`, `a captain | suspected of`.
 */
function awaitsParticiple(words: Words, index: number, verb: number): boolean {
  const token = words[index]!;
  if (token.pos !== 'VERB') return false;
  if (/^(?:accuse|acquit|charge|convict|suspect)$/.test(token.lemma)) return true;
  if (words.slice(verb, index).some(({ pos, lemma }) => pos === 'VERB' && lemma === 'have')) return true;
  if (!token.text.endsWith('ing')) return false;
  if (SAYING.test(plain(token)) && words.slice(verb, index).some(({ lemma }) => REPORTS.test(lemma)))
    return true;
  if (/^(?:concern|contain|declare|involve|regard)$/.test(token.lemma)) return true;
  const before = words.slice(verb, index).findLast(({ pos }) => pos === 'ADP');
  return words[index - 1]!.pos === 'PROPN' || plain(before) === 'with';
}

/** Verbs of telling somebody something. */
const TELLING = /^(?:assure|convince|email|inform|message|notify|persuade|remind|signal|text)$/;

/** `claiming in a letter | that`, `a finding by officials | that`: said where or by whom, and not yet what. */
function awaitsClaim(words: Words, index: number, verb: number): boolean {
  if (plain(words[index]) !== 'that') return false;
  const found = lastBefore(words, index, ({ pos, lemma }) => pos === 'NOUN' && THAT_NOUNS.test(lemma), verb);
  if (found >= 0 && plain(words[found + 1]) === 'by') return true;
  const said = words.findLastIndex(
    ({ pos, lemma }, at) =>
      at >= verb && at < index && pos === 'VERB' && (isSpeechVerb(`${lemma}s`) || TELLING.test(lemma)),
  );
  return said >= 0 && !words.slice(said + 1, index).some((_, at) => isFiniteVerb(words, said + 1 + at));
}

/**
 * `has crews | in many towns digging`, `the count showed the mayor | leading`: what somebody has, or is shown, doing.
 */
function awaitsDoing(words: Words, index: number, verb: number): boolean {
  const { lemma } = words[verb]!;
  if (words.slice(verb + 1, index).some(({ pos }) => pos === 'VERB')) return false;
  if (/^(?:catch|see|show)$/.test(lemma))
    return words[index]!.pos === 'VERB' && plain(words[index]).endsWith('ing');
  if (lemma !== 'have') return false;
  return words
    .slice(index, index + REACH)
    .some(
      ({ pos, text }, at) =>
        /^(?:NOUN|VERB)$/.test(pos) && text.endsWith('ing') && isNominal(words[index + at - 1]),
    );
}

/** `for the 38 ports | taking part`: which ones are counted. */
function isNumbered(words: Words, index: number): boolean {
  const [the, number] = words.slice(phraseStart(words, index), index);
  return plain(the) === 'the' && number?.pos === 'NUM' && !/^(?:1[5-9]|20)\d\d$/.test(number.text);
}

/** `a list of ships | that`, `the area of Orsa | where`, `for captains and crews | at`: those of whom more is told. */
function isSomeOfMany(words: Words, index: number): boolean {
  if (PEOPLE.test(words[index - 1]!.lemma) && isPlace(words, index)) return true;
  const start = phraseStart(words, index);
  if (plain(words[start - 3]) === 'the' && /^(?:kind|number|sort|type)$/.test(plain(words[start - 2])))
    return true;
  return plain(words[start - 1]) === 'of' && SEVERAL.test(words[start - 2]?.lemma ?? '');
}
