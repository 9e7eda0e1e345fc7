import type { Token } from '../../../text/tag.ts';
import { BARRING, BOUND_VERBS, NAMING_VERBS } from './cut-lexicon.ts';
import { ALWAYS_GOVERNED, GOVERNORS } from './governors.ts';
import { isFiniteVerb, isNominal, plain } from './grammar.ts';

type Words = readonly Token[];

/**
 * The noun before this place tells enough without what follows: it is a name, or has a word with it that tells more
 * than one of its kind would (`the mayor's housing plan | that`, not `a plan | that`), and its verb needs nothing else
 * (`called the report | ... a lie`).
 */
export function isTold(words: Words, index: number, verb: number): boolean {
  const before = words[index - 1]!;
  if (words.slice(verb, index).some((_, at) => isNaming(words, verb + at))) return false;
  if (before.pos === 'PROPN') return true;
  const described = words[index - 2];
  if (before.pos !== 'NOUN' || described === undefined) return false;
  return isNominal(described) || described.pos === 'ADJ' || /^['’]s?$/.test(described.text);
}

/** `considered the plan`, but not `considered closing`. */
export function isNaming(words: Words, index: number): boolean {
  const { pos, lemma } = words[index]!;
  return pos === 'VERB' && NAMING_VERBS.test(lemma) && words[index + 1]?.pos !== 'VERB';
}

/** `a bill barring ships | after dusk`; what follows with a verb of its own tells when the bill was signed. */
export function isBarring(words: Words, index: number): boolean {
  return (
    words.slice(0, index).some(({ lemma }) => BARRING.test(lemma)) &&
    !words.some((_, at) => at > index && isFiniteVerb(words, at))
  );
}

/** `blamed the delay | by`: the phrase that the verb needs is still to come. */
export function isBound(words: Words, index: number): boolean {
  const bound = words.findLastIndex((earlier, at) => at < index && isBoundVerb(earlier));
  return (
    bound >= 0 &&
    !words
      .slice(bound, index)
      .some((earlier) => earlier.pos === 'ADP' && !/^(?:as|by|of|in|at|than)$/.test(plain(earlier)))
  );
}

function isBoundVerb({ pos, lemma }: Token): boolean {
  return pos === 'VERB' && BOUND_VERBS.test(lemma);
}

/** Words behind a verb among which its preposition is looked for. */
const REACH = 14;

/** `blamed the delay | on`, `keep the bridge | in use`, `a ban | on`: the phrase that opens here belongs to a verb or noun. */
export function isGoverned(words: Words, index: number): boolean {
  const word = plain(words[index]);
  if (ALWAYS_GOVERNED.test(word)) return true;
  const governors = GOVERNORS.get(word);
  if (governors === undefined) return false;
  const before = words[index - 1];
  if (before?.pos === 'NOUN' && governors.nouns?.test(before.lemma)) return true;
  const verb = words.findLastIndex(
    ({ pos, lemma }, at) =>
      at < index && at >= index - REACH && pos === 'VERB' && governors.verbs?.test(lemma) === true,
  );
  return verb >= 0 && !words.slice(verb, index).some((token) => plain(token) === word);
}
