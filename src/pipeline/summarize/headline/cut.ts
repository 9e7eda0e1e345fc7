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
const SAFE_UNDER_DENIAL = /^(?:which|despite|although|amid|following|after|while)$/;
const SUPERLATIVES = /^(?:only|first|last|most|least|all|every|each|any|few|fewer|less|same|worst|best)$/;

/**
 * Words after which no cut is looked for: no headline has half as many, and every look goes back over all words before
 * it (a file of 20,000 words without a full stop took 8 seconds).
 */
const LONGEST = 80;

/**
 * How much may go: `detail` where the statement stays as full as it was meant, `deep` where it loses a part. None goes
 * into a phrase, and none under a denial or before a condition.
 */
export type Depth = 'detail' | 'deep';

/** Fewer words of a longer statement are hardly one: `The mayor raised eyebrows`. */
const SHORTEST = 6;

/** The shorter forms of a clause; the whole is the first. */
export function shorterForms(words: Words, depth: Depth): Words[] {
  const verb = mainVerb(words);
  const forms: Words[] = [words];
  if (verb < 0) return forms;
  const said = verbOfClaim(words, verb);
  for (let index = Math.max(verb + 2, said + 2, SHORTEST); index < Math.min(words.length, LONGEST); index++) {
    if (isCut(words, index, verb, depth)) forms.push(words.slice(0, index));
  }
  return forms;
}

/** The verb of what is said after a verb of saying, which no cut may take away; -1 when nothing is said. */
function verbOfClaim(words: Words, verb: number): number {
  if (!isSpeechVerb(words[verb]!.text) || words[verb + 1]?.pos === 'ADP') return -1;
  const next = words.findIndex((_, at) => at > verb && isFiniteVerb(words, at));
  const apart = words.slice(verb + 1, next).some((token, at) => {
    const word = plain(token);
    return CLAUSE_CUTS.has(word) || word === 'as' || (at > 0 && word === 'that');
  });
  return apart ? -1 : next;
}

function isCut(words: Words, index: number, verb: number, depth: Depth): boolean {
  const token = words[index]!;
  const before = words[index - 1]!;
  if (isOpenQuote(words, index) || !endsPhrase(before, token)) return false;
  if (before.pos === 'NUM' && words[index + 1]?.pos === 'NUM') return false;
  const kept = words.slice(0, index).map(plain);
  const word = plain(token);
  if (kept.some((earlier) => NEGATIONS.test(earlier)))
    return SAFE_UNDER_DENIAL.test(word) && isNominal(before);
  if (holdsOnlyIf(words, index)) return false;
  if (/\b(?:so|such)\b/.test(kept.join(' ')) && words.slice(index).some((later) => plain(later) === 'that'))
    return false;
  if (isInRelative(words, index, verb)) return false;
  if (token.pos === 'CCONJ') return word === 'and' && beginsVerbPhrase(words, index + 1);
  if (word === 'as')
    return (
      opensWhen(words, index) && !kept.slice(-3).some((earlier) => /^(?:as|so|such|same)$/.test(earlier))
    );
  if (word === 'in' && isPurpose(words, index)) return true;
  const next = plain(words[index + 1]);
  if (word === 'ahead' && next === 'of') return true;
  if (word === 'even' && /^(?:if|though|as)$/.test(next)) return true;
  if (CLAUSE_CUTS.has(word) && !/^(?:which|who|where|including)$/.test(word))
    return token.pos !== 'NOUN' && !(word === 'when' && /^(?:time|day|moment|point)s?$/.test(plain(before)));
  if (words.slice(verb, index).some(isSuperlative)) return false;
  if (word === 'such' && plain(words[index + 1]) === 'as') return true;
  if (CLAUSE_CUTS.has(word)) return true;
  if (token.pos === 'VERB' && word.endsWith('ing') && isNominal(before)) return true;
  if (word === 'by')
    return plain(words[index + 1]).endsWith('ing') || isNominal(before) || before.pos === 'ADV';
  if (!isNominal(before) && before.pos !== 'NUM' && before.pos !== 'ADV') return false;
  if (PLACE_CUTS.has(word) && words.slice(index).some((later) => plain(later) === 'into')) return false;
  if (/^(?:ADP|SCONJ)$/.test(token.pos) && next.endsWith('ing') && words[index + 1]?.pos === 'VERB')
    return false;
  if (PLACE_CUTS.has(word)) return token.pos === 'ADP' && !OPEN_NOUNS.test(plain(before));
  return depth === 'deep' && isDeepCut(words, index, verb);
}

/** Where the most that a phrase loses is detail: before `for`, `with`, `that`, `to` of a purpose after the object. */
function isDeepCut(words: Words, index: number, verb: number): boolean {
  const token = words[index]!;
  const word = plain(token);
  if (index < verb + 3) return false;
  if (word === 'to' && token.pos === 'PART') {
    if (plain(words.slice(verb, index).findLast((earlier) => earlier.pos === 'ADP')) === 'for') return false;
    if (
      /^(?:chance|way|opportunity|ability|right|order|need|needs|efforts?|attempts?|bid|plans?|moves?|decision|proposal|deal|refusal|failure|promise|pledge|vow|threat|power|authority|permission|desire|push|intention|readiness|willingness|time|duty|obligation|agreement|campaign|calls?|request|motion|petition|vote)$/.test(
        plain(words[index - 1]),
      )
    )
      return false;
    const nearest = words.slice(verb, index).findLast((earlier) => earlier.pos === 'VERB');
    return nearest === undefined || !CONTROL_VERBS.test(nearest.lemma);
  }
  if (word === 'to') return !TO_NOUNS.test(plain(words[index - 1]));
  if (word === 'that') return !THAT_NOUNS.test(plain(words[index - 1])) && !opensContent(words, index, verb);
  if (token.pos === 'VERB' || token.pos === 'ADJ') return isParticipleOf(words, index, verb);
  const bound = words.findLastIndex((earlier, at) => at < index && BOUND_VERBS.test(earlier.lemma));
  if (bound >= 0 && !words.slice(bound, index).some((earlier) => earlier.pos === 'ADP')) return false;
  if (
    word === 'for' &&
    words.slice(index, index + 6).some((later) => plain(later) === 'to' && later.pos === 'PART')
  )
    return false;
  if (/^(?:for|on)$/.test(word) && words[index - 1]!.pos === 'PROPN' && words[index + 1]?.pos === 'PROPN')
    return false;
  return token.pos === 'ADP' && DEEP_CUTS.has(word);
}

/** `warned the council that the bridge`: what is said, not what kind of council. */
function opensContent(words: Words, index: number, verb: number): boolean {
  if (/^(?:VERB|AUX)$/.test(words[index + 1]?.pos ?? '')) return false;
  return words
    .slice(verb, index)
    .some((token) => isSpeechVerb(token.text) || TELLING_VERBS.test(token.lemma));
}

/** Verbs of letting somebody know, besides those of saying. */
const TELLING_VERBS =
  /^(?:tell|warn|inform|assure|convince|persuade|remind|notify|promise|advise|signal|note|rule|decide|determine|establish|agree|hope|fear|know)$/;

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

/** Whom somebody wants to do something is only half of it. */
const CONTROL_VERBS =
  /^(?:ask|tell|urge|force|order|allow|help|want|expect|set|lead|cause|require|enable|persuade|encourage|invite|call|get|pressure|press|be|seem|appear|able|likely|ready|plan|try|attempt|vow|pledge|promise|threaten|choose|elect|ban)$/;
/** Nouns that say nothing without their "that". */
const THAT_NOUNS =
  /^(?:chance|claims?|reports?|fact|belief|fears?|hopes?|accusations?|allegations?|concerns?|revelations?|evidence|signs?|idea|warnings?|news|view|promise|threat|possibility|odds|point|time|way|day|moment)$/;
/** Nouns that stay open without their "to". */
const TO_NOUNS =
  /^(?:threats?|access|end|visit|response|return|answer|right|rights|way|approach|changes?|damage|relation|link|links|opposition|support|commitment|key|close|due|according|trip|addition|limits?|witness|contribution|references?|exception|alternative|risk|tribute|entry)$/;
/** Verbs that their preposition belongs to: accuse of, charge with, replace by. */
const BOUND_VERBS =
  /^(?:accuse|charge|replace|compare|provide|prevent|protect|supply|turn|put|place|sentence|fine|blame|link|base|move|send|bring|take|sue|advise|warn|vote|speak|lead|deal|agree|apologise|apologize|compete|belong|refer|point)$/;
const DEEP_CUTS = new Set(
  'for with from on into against over under through about around between among toward towards upon'.split(
    ' ',
  ),
);

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
  return /^(?:unless|provided|except)$/.test(word);
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

/** `as the talks began` may go; `as an intermediary to see if` says in what role and stays. */
function opensWhen(words: Words, index: number): boolean {
  for (let at = index + 1; at < words.length; at++) {
    if (isFiniteVerb(words, at)) return at > index + 1;
    if (
      !/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADV)$/.test(words[at]!.pos) &&
      !/^(?:of|'s|’s|-|and|in)$/.test(words[at]!.text)
    )
      return false;
  }
  return false;
}

/** Inside a clause that describes a noun; a cut there leaves the description half told. */
function isInRelative(words: Words, index: number, verb: number): boolean {
  const opener = words.findLastIndex(
    (token, at) =>
      at > verb &&
      at < index &&
      (((isNominal(words[at - 1]) || words[at - 1]!.pos === 'ADV') &&
        /^(?:that|who|which|where|whose)$/.test(plain(token))) ||
        opensBareRelative(words, at)) &&
      !opensClaim(words, at, index),
  );
  if (opener < 0) return false;
  const said = words.findLastIndex((token, at) => at < opener && isSpeechVerb(token.text));
  return said < 0 || opener - said > 3;
}

/** `the chance that the council will lose | in spring`: what stands after `that` is a statement with its verb. */
function opensClaim(words: Words, index: number, end: number): boolean {
  return (
    plain(words[index]) === 'that' &&
    THAT_NOUNS.test(plain(words[index - 1])) &&
    mainVerb(words.slice(index + 1, end - 1)) > 0
  );
}

/** `the bridge the council closed`, `things they say`. */
function opensBareRelative(words: Words, index: number): boolean {
  const token = words[index]!;
  if (words[index - 1]?.pos !== 'NOUN') return false;
  return token.pos === 'DET' ? /^the$/i.test(token.text) : /^(?:he|she|they|it|we)$/.test(plain(token));
}

/** `in an effort to`, `in response to`. */
function isPurpose(words: Words, index: number): boolean {
  const next = words.slice(index + 1, index + 6).map(plain);
  return next.some((word) => /^(?:effort|attempt|bid|wake|order|response|connection)$/.test(word));
}

/** A phrase can end after a noun, a number, a particle or an adverb. */
function endsPhrase(token: Token, next: Token): boolean {
  if (token.pos === 'VERB')
    return (
      (next.pos === 'SCONJ' && plain(next) !== 'that') || plain(next) === 'after' || plain(next) === 'before'
    );
  return isNominal(token) || token.pos === 'NUM' || token.pos === 'ADV' || /^["”]$/.test(token.text);
}

function beginsVerbPhrase(words: Words, from: number): boolean {
  let at = from;
  while (words[at]?.pos === 'ADV') at++;
  const verb = words[at];
  if (verb === undefined) return false;
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
