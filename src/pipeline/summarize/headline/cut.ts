import { isSpeechVerb } from '../../../text/speech.ts';
import type { Token } from '../../../text/tag.ts';
import {
  CLAUSE_CUTS,
  CONTROL_VERBS,
  DEEP_CUTS,
  LIMITING_VERBS,
  MEASURES,
  NEGATIONS,
  OPEN_NOUNS,
  PLACE_CUTS,
  PURPOSE_NOUNS,
  SAFE_UNDER_DENIAL,
  SPANNING_VERBS,
  SUPERLATIVES,
  TELLING_VERBS,
  THAT_NOUNS,
} from './cut-lexicon.ts';
import { isFiniteVerb, isNominal, mainVerb, plain } from './grammar.ts';
import { isBarring, isBound, isOneWithVerb, isPlaceOrTime, isTold } from './told.ts';
import {
  awaitsDescription,
  awaitsInfinitive,
  isBeforeVerb,
  isInClaim,
  isInRelative,
  isWatched,
  opensWhen,
} from './unfinished.ts';

type Words = readonly Token[];

/**
 * Words after which no cut is looked for: no headline has half as many, and every look goes back over all words before
 * it (a file of 20,000 words without a full stop took 8 seconds).
 */
const LONGEST = 80;

/** What is left of a clause when its end is cut off, the shortest first. */
export interface ShorterForms {
  /** Where the statement stays as full as it was meant. */
  readonly detail: readonly Words[];
  /** Where it loses a part. */
  readonly deep: readonly Words[];
}

/** Fewer words of a longer statement are hardly one: `The mayor raised eyebrows`. */
const SHORTEST = 6;

/** The shorter forms of a clause. No cut goes into a phrase, and none under a denial or before a condition. */
export function shorterForms(words: Words): ShorterForms {
  const verb = mainVerb(words);
  const detail: Words[] = [];
  const deep: Words[] = [];
  if (verb < 0) return { detail, deep };
  const said = verbOfClaim(words, verb);
  for (let index = Math.max(verb + 1, said + 2, SHORTEST); index < Math.min(words.length, LONGEST); index++) {
    const cut = isCut(words, index, verb);
    if (cut !== false) (cut === 'deep' ? deep : detail).push(words.slice(0, index));
  }
  return { detail, deep };
}

/** The verb of what is said after a verb of saying, which no cut may take away; -1 when nothing is said. */
function verbOfClaim(words: Words, verb: number): number {
  let last = verb;
  while (words[last]!.pos === 'AUX' && /^(?:AUX|VERB|ADV)$/.test(words[last + 1]?.pos ?? '')) last++;
  if (!isSpeechVerb(words[last]!.text) || words[last + 1]?.pos === 'ADP') return -1;
  const rest = words.slice(last + 1);
  const inner = mainVerb(plain(rest[0]) === 'that' ? rest.slice(1) : rest);
  const next = inner < 0 ? -1 : last + 1 + inner + (plain(rest[0]) === 'that' ? 1 : 0);
  const apart = words.slice(last + 1, next).some((token, at) => {
    const word = plain(token);
    return (
      (CLAUSE_CUTS.has(word) && !/^(?:who|which|where)$/.test(word)) ||
      word === 'as' ||
      (at > 0 && word === 'that')
    );
  });
  return apart ? -1 : next;
}

/** Whether the statement may end before this word; `deep` where it loses a part. */
function isCut(words: Words, index: number, verb: number): boolean | 'deep' {
  const token = words[index]!;
  const before = words[index - 1]!;
  if (isOpenQuote(words, index) || !endsPhrase(before, token) || isBeforeVerb(words, index, verb))
    return false;
  if (before.pos === 'ADV' && words[index - 2]?.pos === 'AUX') return false;
  if (isInClaim(words, index)) return false;
  if (before.pos === 'NUM' && words[index + 1]?.pos === 'NUM') return false;
  const kept = words.slice(0, index).map(plain);
  const word = plain(token);
  if (/^(?:before|after|following)$/.test(word) && MEASURES.test(plain(before))) return false;
  if (kept.some((earlier) => NEGATIONS.test(earlier)))
    return SAFE_UNDER_DENIAL.test(word) && isNominal(before);
  if (holdsOnlyIf(words, index)) return false;
  if (/\b(?:so|such)\b/.test(kept.join(' ')) && words.slice(index).some((later) => plain(later) === 'that'))
    return false;
  if (isInRelative(words, index, verb) || awaitsDescription(words, index) || awaitsInfinitive(words, index))
    return false;
  if (token.pos === 'CCONJ')
    return word === 'and' && (beginsVerbPhrase(words, index + 1) || beginsStatement(words, index + 1));
  if (word === 'as')
    return (
      opensWhen(words, index) &&
      !kept.slice(-3).some((earlier) => /^(?:so|such|same)$/.test(earlier)) &&
      !kept.slice(verb).includes('as')
    );
  if (word === 'in' && isPurpose(words, index)) return true;
  const next = plain(words[index + 1]);
  if (word === 'ahead' && next === 'of') return true;
  if (word === 'even' && /^(?:if|though|as)$/.test(next)) return true;
  if (/^(?:after|before|when)$/.test(word) && isBarring(words, index)) return false;
  if (CLAUSE_CUTS.has(word) && !/^(?:which|who|where|including)$/.test(word))
    return token.pos !== 'NOUN' && !(word === 'when' && /^(?:time|day|moment|point)s?$/.test(plain(before)));
  if (words.slice(verb, index).some(isSuperlative)) return false;
  if (isBound(words, index) || isOneWithVerb(words, index)) return false;
  if (CLAUSE_CUTS.has(word) && word !== 'including') return isTold(words, index, verb);
  if (word === 'including') return true;
  if (token.pos === 'VERB' && word.endsWith('ing') && before.pos === 'NOUN' && words[index - 2]?.text !== '-')
    return words[index + 1]?.pos !== 'NOUN' && !isWatched(words, index) && isTold(words, index, verb);
  if (word === 'by')
    return next.endsWith('ing')
      ? !SPANNING_VERBS.test(words[verb]!.lemma)
      : before.pos === 'ADV' || isTold(words, index, verb);
  if (!isNominal(before) && before.pos !== 'NUM' && before.pos !== 'ADV') return false;
  if (PLACE_CUTS.has(word) && words.slice(index).some((later) => plain(later) === 'into')) return false;
  if (/^(?:ADP|SCONJ)$/.test(token.pos) && next.endsWith('ing') && words[index + 1]?.pos === 'VERB')
    return false;
  if (PLACE_CUTS.has(word))
    return (
      token.pos === 'ADP' &&
      !/^(?:least|most|first|last|all|once)$/.test(next) &&
      !OPEN_NOUNS.test(plain(before)) &&
      !THAT_NOUNS.test(plain(before)) &&
      (word !== 'in' || isPlaceOrTime(words, index + 1) || (/^an?$/.test(next) && isTold(words, index, verb)))
    );
  return isDeepCut(words, index, verb) && 'deep';
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
  return token.pos === 'ADP' && DEEP_CUTS.has(word);
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

/** A condition follows, and not only for what a relative clause tells of a noun. */
function holdsOnlyIf(words: Words, index: number): boolean {
  const condition = words.findIndex((_, at) => at >= index && isCondition(words, at));
  if (condition < 0) return false;
  return !words
    .slice(index, condition)
    .some((token, at) => /^(?:that|who|which|where)$/.test(plain(token)) && isNominal(words[index + at - 1]));
}

/** `if` after `see` or `ask` is a question; else what stands before holds only under it. */
function isCondition(words: Words, index: number): boolean {
  const word = plain(words[index]);
  if (word === 'if')
    return !/^(?:even|see|ask|know|wonder|say|tell|determine|decide)$/.test(words[index - 1]?.lemma ?? '');
  return /^(?:unless|provided|providing|except)$/.test(word);
}

function isSuperlative(token: Token): boolean {
  const word = plain(token);
  if (SUPERLATIVES.test(word)) return true;
  return (
    (token.pos === 'ADJ' || token.pos === 'ADV') &&
    word.endsWith('est') &&
    word !== 'latest' &&
    word.length > 5
  );
}

/** `in an effort to`, `in response to`. */
function isPurpose(words: Words, index: number): boolean {
  const next = words.slice(index + 1, index + 6).map(plain);
  return next.some((word) =>
    /^(?:effort|attempt|bid|wake|face|aftermath|order|response|connection)$/.test(word),
  );
}

/** A phrase can end after a noun, a number, a particle or an adverb. */
function endsPhrase(token: Token, next: Token): boolean {
  if (token.pos === 'VERB' && !/^\p{Lu}\p{Ll}/u.test(token.text))
    return (next.pos === 'SCONJ' && plain(next) !== 'that') || plain(next) === 'after';
  return (
    isNominal(token) ||
    token.pos === 'VERB' ||
    token.pos === 'NUM' ||
    token.pos === 'ADV' ||
    /^["”]$/.test(token.text)
  );
}

/** `and Orsa said`, `and the bridge was closed`: a statement of its own. */
function beginsStatement(words: Words, from: number): boolean {
  const first = words[from];
  if (first?.pos !== 'PROPN' && plain(first) !== 'the') return false;
  for (let at = from + 1; at < Math.min(words.length, from + 5); at++) {
    if (isFiniteVerb(words, at)) return words[at]!.pos === 'AUX' || isSpeechVerb(words[at]!.text);
    if (!isNominal(words[at]) && words[at]!.pos !== 'ADJ') return false;
  }
  return false;
}

function beginsVerbPhrase(words: Words, from: number): boolean {
  let at = from;
  while (words[at]?.pos === 'ADV') at++;
  const verb = words[at];
  if (verb === undefined || /^\p{Lu}\p{Ll}/u.test(verb.text)) return false;
  if (plain(verb) === 'to' || verb.pos === 'AUX') return true;
  if (plain(verb).endsWith('ing'))
    return words.slice(0, from).some((earlier) => earlier.pos === 'VERB' && plain(earlier).endsWith('ing'));
  if (verb.pos !== 'VERB') return false;
  if (plain(verb) !== verb.lemma) return isFiniteVerb(words, at);
  return words.slice(0, from).some((earlier) => plain(earlier) === 'to' && earlier.pos === 'PART');
}

function isOpenQuote(words: Words, index: number): boolean {
  let open = false;
  for (const { text } of words.slice(0, index)) {
    if (text === '“') open = true;
    else if (text === '”') open = false;
    else if (text === '"') open = !open;
  }
  return open;
}
