import type { Token } from '../../../text/tag.ts';
import { CONTROL_VERBS, DEEP_CUTS, OPEN_NOUNS, PURPOSE_NOUNS, THAT_NOUNS } from './cut-lexicon.ts';
import { isNominal, plain } from './grammar.ts';
import { isBound, isGoverned, isTold } from './told.ts';
import { isInfinitive, opensBareRelative } from './unfinished.ts';

type Words = readonly Token[];

/**
 * The statement could end before this word, but may lose what says which one is meant, or what for. For one that is too
 * long for a headline without.
 */
export function losesPart(words: Words, index: number, verb: number): boolean {
  const before = words[index - 1]!;
  if (!isNominal(before) || OPEN_NOUNS.test(plain(before)) || THAT_NOUNS.test(plain(before))) return false;
  if (isBound(words, index) || isGoverned(words, index) || !isTold(words, index, verb)) return false;
  return opensPart(words, index) || opensDescription(words, index) || opensGoal(words, index, verb);
}

/** `for the islands`, `with new boats`. */
function opensPart(words: Words, index: number): boolean {
  const noun = words[index - 1]!;
  return (
    words[index]!.pos === 'ADP' && DEEP_CUTS.has(plain(words[index])) && !PURPOSE_NOUNS.test(plain(noun))
  );
}

/** `that would close`, `who live there`, `tasked with`, `claiming that`. */
function opensDescription(words: Words, index: number): boolean {
  const token = words[index]!;
  const next = words[index + 1];
  if (/^(?:that|who|which|where)$/.test(plain(token)) || opensBareRelative(words, index)) return true;
  if (token.pos !== 'VERB') return false;
  return plain(token).endsWith('ing') || (next?.pos === 'ADP' && plain(next) !== 'as');
}

/** `to repair it`, where no verb or noun before it needs that. */
function opensGoal(words: Words, index: number, verb: number): boolean {
  if (!isInfinitive(words, index)) return false;
  const kept = words.slice(verb, index);
  const nearest = kept.findLast(({ pos }) => pos === 'VERB');
  return (
    nearest !== undefined &&
    !CONTROL_VERBS.test(nearest.lemma) &&
    !kept.some((token) => PURPOSE_NOUNS.test(plain(token)))
  );
}
