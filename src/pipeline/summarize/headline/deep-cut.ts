import { isSpeechVerb } from '../../../text/speech.ts';
import type { Token } from '../../../text/tag.ts';
import {
  CONTROL_VERBS,
  LIMITING_VERBS,
  OPEN_NOUNS,
  PLACE_CUTS,
  PURPOSE_NOUNS,
  TELLING_VERBS,
  THAT_NOUNS,
} from './cut-lexicon.ts';
import { isNominal, plain } from './grammar.ts';
import { isBound, isOneWithVerb, isPlaceOrTime, isTold } from './told.ts';
import { isWatched } from './unfinished.ts';

type Words = readonly Token[];

/**
 * The statement could end before this word, but may lose what it is about: four of five such cuts leave a whole one.
 * For an article of which nothing else gives a headline.
 */
export function losesPart(words: Words, index: number, verb: number): boolean {
  const token = words[index]!;
  const before = words[index - 1]!;
  const word = plain(token);
  const next = plain(words[index + 1]);
  if (!isNominal(before) && before.pos !== 'NUM' && before.pos !== 'ADV') return false;
  if (isBound(words, index) || isOneWithVerb(words, index)) return false;
  if (words.slice(verb, index).some((earlier) => plain(earlier) === 'latest')) return false;
  if (/^(?:who|which|where)$/.test(word)) return isTold(words, index, verb);
  if (token.pos === 'VERB' && word.endsWith('ing') && before.pos === 'NOUN' && words[index - 2]?.text !== '-')
    return words[index + 1]?.pos !== 'NOUN' && !isWatched(words, index) && isTold(words, index, verb);
  if (/^(?:ADP|SCONJ)$/.test(token.pos) && next.endsWith('ing') && words[index + 1]?.pos === 'VERB')
    return false;
  if (PLACE_CUTS.has(word))
    return (
      token.pos === 'ADP' &&
      !OPEN_NOUNS.test(plain(before)) &&
      isPlaceOrTime(words, index + 1) &&
      isTold(words, index, verb)
    );
  return isDeepCut(words, index, verb);
}

/** Where the most that a phrase loses is detail: before `for`, `with`, `that`, `to` of a purpose after the object. */
function isDeepCut(words: Words, index: number, verb: number): boolean {
  const token = words[index]!;
  const word = plain(token);
  const before = words[index - 1]!;
  if (index < verb + 3 || !isTold(words, index, verb)) return false;
  const kept = words.slice(verb, index);
  if (kept.some((earlier) => /^(?:how|why|what)$/.test(plain(earlier)))) return false;
  if (word === 'for' && kept.some(({ lemma }) => LIMITING_VERBS.test(lemma))) return false;
  if (words.findLast(({ pos }, at) => at < index && pos === 'VERB')?.lemma === 'get') return false;
  if (word === 'to' && token.pos === 'PART') {
    if (plain(words.slice(verb, index).findLast((earlier) => earlier.pos === 'ADP')) === 'for') return false;
    if (words.slice(Math.max(verb, index - 5), index).some((earlier) => PURPOSE_NOUNS.test(plain(earlier))))
      return false;
    if (words.slice(Math.max(0, index - 5), index).some((earlier) => plain(earlier) === 'latest'))
      return false;
    const nearest = words.slice(verb, index).findLast((earlier) => earlier.pos === 'VERB');
    return nearest === undefined || !CONTROL_VERBS.test(nearest.lemma);
  }
  if (word === 'that')
    return before.pos === 'NOUN' && !THAT_NOUNS.test(plain(before)) && describesNoun(words, index, verb);
  if (token.pos === 'VERB' || token.pos === 'ADJ') return isParticipleOf(words, index, verb);
  if (
    word === 'for' &&
    words.slice(index, index + 6).some((later) => plain(later) === 'to' && later.pos === 'PART')
  )
    return false;
  if (/^(?:for|on)$/.test(word) && words[index - 1]!.pos === 'PROPN' && words[index + 1]?.pos === 'PROPN')
    return false;
  return (
    token.pos === 'ADP' &&
    /^(?:for|among|around)$/.test(word) &&
    !PURPOSE_NOUNS.test(plain(before)) &&
    !THAT_NOUNS.test(plain(before))
  );
}

/**
 * `a bridge that would close`, `a bridge that critics oppose`; after a noun of saying or doing, or in what somebody is
 * told, what follows may be the statement itself.
 */
function describesNoun(words: Words, index: number, verb: number): boolean {
  const next = words[index + (words[index + 1]?.pos === 'ADV' ? 2 : 1)];
  if (next?.pos === 'VERB' || next?.pos === 'AUX') return true;
  if (/(?:tion|sion|ment|ence|ance|ing)s?$/.test(plain(words[index - 1]))) return false;
  return !words.slice(verb, index).some(({ text, lemma }) => isSpeechVerb(text) || TELLING_VERBS.test(lemma));
}

/** `a committee | tasked with`: a participle that describes the noun before it, in a sentence that has its verb. */
function isParticipleOf(words: Words, index: number, verb: number): boolean {
  if (
    plain(words[index + 1]) === 'as' ||
    words.slice(Math.max(verb, index - 5), index).some(({ pos }) => pos === 'CCONJ')
  )
    return false;
  if (
    !isNominal(words[index - 1]) ||
    !/(?:ed|en|sent|made|held|built|led|paid|left|drawn|brought|known|set)$/.test(plain(words[index])) ||
    words[index + 1]?.pos !== 'ADP'
  )
    return false;
  return !words.slice(verb, index).some((earlier) => isSpeechVerb(earlier.text) || plain(earlier) === 'that');
}
