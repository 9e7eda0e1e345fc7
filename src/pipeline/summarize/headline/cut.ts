import { isSpeechVerb } from '../../../text/speech.ts';
import type { Token } from '../../../text/tag.ts';
import { isFiniteVerb, isNominal, mainVerb, plain } from './grammar.ts';

type Words = readonly Token[];

/** Words that open a clause or phrase which tells when, why or amid what; what stands before is a whole statement. */
const CLAUSE_CUTS = new Set(
  'after while when amid because following before despite although where which who including aimed designed'.split(
    ' ',
  ),
);
/** Prepositions whose phrase may go when it follows a noun: where and when, hardly ever whom or what. */
const PLACE_CUTS = new Set(['in', 'at', 'during', 'near', 'across', 'within', 'outside', 'throughout']);
/** Nouns that stay open without their "in" or "at". */
const OPEN_NOUNS =
  /^(?:interest|role|stake|part|place|rise|fall|drop|increase|decrease|decline|involvement|change|cut|confidence|faith|cuts|changes|growth|use|participation|surge|jump)$/;
/** Under these a cut could turn the statement round or make it say more than the article does. */
const NEGATIONS =
  /^(?:no|not|n't|n’t|never|none|nobody|nothing|neither|nor|without|if|unless|rather|instead)$/;
/** What is the first or the largest is so only within the bounds that follow. */
const SUPERLATIVES = /^(?:only|first|last|most|least|all|every|each|any|few|fewer|less|same|worst|best)$/;

/**
 * Words after which no cut is looked for: no headline has half as many, and every look goes back over all words before
 * it (a file of 20,000 words without a full stop took 8 seconds).
 */
const LONGEST = 80;

/**
 * The shorter forms of a clause: cut before a phrase or clause that it can stand without, never in the middle of one.
 * The whole is the first; each is at least four words long.
 */
export function shorterForms(words: Words, deep: boolean): Words[] {
  const verb = mainVerb(words);
  const forms: Words[] = [words];
  if (verb < 0) return forms;
  const end = Math.min(words.length, LONGEST);
  for (let index = Math.max(verb + 2, 4); index < end; index++) {
    if (isCut(words, index, verb, deep)) forms.push(words.slice(0, index));
  }
  return forms;
}

function isCut(words: Words, index: number, verb: number, deep: boolean): boolean {
  const token = words[index]!;
  const before = words[index - 1]!;
  if (isOpenQuote(words, index) || !endsPhrase(before, token)) return false;
  const kept = words.slice(0, index).map(plain);
  if (kept.some((word) => NEGATIONS.test(word))) return false;
  const word = plain(token);
  if (token.pos === 'CCONJ') return word === 'and' && beginsVerbPhrase(words, index + 1);
  if (word === 'as')
    return (
      isRoleless(words, index) && !kept.slice(-3).some((earlier) => /^(?:as|so|such|same)$/.test(earlier))
    );
  if (word === 'in' && isPurpose(words, index)) return true;
  if (CLAUSE_CUTS.has(word) && !/^(?:which|who|where|including)$/.test(word)) return token.pos !== 'NOUN';
  if (words.slice(verb, index).some(isSuperlative)) return false;
  if (word === 'such' && plain(words[index + 1]) === 'as') return true;
  if (CLAUSE_CUTS.has(word)) return true;
  if (token.pos === 'VERB' && word.endsWith('ing') && isNominal(before)) return true;
  if (word === 'by')
    return plain(words[index + 1]).endsWith('ing') || isNominal(before) || before.pos === 'ADV';
  if (!isNominal(before) && before.pos !== 'NUM' && before.pos !== 'ADV') return false;
  if (PLACE_CUTS.has(word)) return token.pos === 'ADP' && !OPEN_NOUNS.test(plain(before));
  return deep && isDeepCut(words, index, verb);
}

/** Where the most that a phrase loses is detail: before `for`, `with`, `that`, `to` of a purpose after the object. */
function isDeepCut(words: Words, index: number, verb: number): boolean {
  const token = words[index]!;
  const word = plain(token);
  if (index < verb + 3) return false;
  if (word === 'to' && token.pos === 'PART') {
    if (plain(words.slice(verb, index).findLast((earlier) => earlier.pos === 'ADP')) === 'for') return false;
    const nearest = words.slice(verb, index).findLast((earlier) => earlier.pos === 'VERB');
    return nearest === undefined || !CONTROL_VERBS.test(nearest.lemma);
  }
  if (word === 'to') return !TO_NOUNS.test(plain(words[index - 1]));
  if (word === 'that') return true;
  if (token.pos === 'VERB' || token.pos === 'ADJ') return isParticipleOf(words, index, verb);
  const bound = words.findLastIndex((earlier, at) => at < index && BOUND_VERBS.test(earlier.lemma));
  if (bound >= 0 && !words.slice(bound, index).some((earlier) => earlier.pos === 'ADP')) return false;
  return token.pos === 'ADP' && DEEP_CUTS.has(word);
}

/** `a committee | tasked with`: a participle that describes the noun before it, in a sentence that has its verb. */
function isParticipleOf(words: Words, index: number, verb: number): boolean {
  if (!/(?:ed|en)$/.test(plain(words[index])) || words[index + 1]?.pos !== 'ADP') return false;
  return !words.slice(verb, index).some((earlier) => isSpeechVerb(earlier.text) || plain(earlier) === 'that');
}

/** Whom somebody wants to do something is only half of it. */
const CONTROL_VERBS =
  /^(?:ask|tell|urge|force|order|allow|help|want|expect|set|lead|cause|require|enable|persuade|encourage|invite|call|get|use|need|pressure|press|be|seem|appear|able|likely|ready|plan|try|attempt|vow|pledge|promise|threaten|choose|elect|ban)$/;
/** Nouns that stay open without their "to". */
const TO_NOUNS =
  /^(?:threat|access|end|visit|response|return|answer|right|rights|way|approach|changes?|damage|relation|link|links|opposition|support|commitment|key|close|due|according|trip|addition|limit|witness|contribution|reference|exception|alternative|risk|tribute|entry)$/;
/** Verbs that their preposition belongs to: accuse of, charge with, replace by. */
const BOUND_VERBS =
  /^(?:accuse|charge|replace|compare|provide|prevent|protect|supply|turn|put|place|sentence|fine|blame|link|base|move|send|bring|take|sue)$/;
const DEEP_CUTS = new Set(
  'for with from on into against over under through about around between among toward towards upon'.split(
    ' ',
  ),
);

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

/** `as the talks began` may go; `as president` says in what role and stays. */
function isRoleless(words: Words, index: number): boolean {
  return words.slice(index + 1).some((_, at) => isFiniteVerb(words, index + 1 + at));
}

/** `in an effort to`, `in response to`. */
function isPurpose(words: Words, index: number): boolean {
  const next = words.slice(index + 1, index + 6).map(plain);
  return next.some((word) => /^(?:effort|attempt|bid|wake|order|response|connection)$/.test(word));
}

/** A phrase can end after a noun, a number, a particle or an adverb. */
function endsPhrase(token: Token, next: Token): boolean {
  if (token.pos === 'VERB')
    return next.pos === 'SCONJ' || plain(next) === 'after' || plain(next) === 'before';
  return isNominal(token) || token.pos === 'NUM' || token.pos === 'ADV' || /^["”]$/.test(token.text);
}

function beginsVerbPhrase(words: Words, from: number): boolean {
  let at = from;
  while (words[at]?.pos === 'ADV') at++;
  const verb = words[at];
  if (verb === undefined) return false;
  if (plain(verb) === 'to' || verb.pos === 'AUX') return true;
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
