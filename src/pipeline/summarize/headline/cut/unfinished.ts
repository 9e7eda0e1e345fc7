import { isSpeechVerb } from '../../../../text/speech.ts';
import type { Token } from '../../../../text/tag.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import { lastBefore } from '../look-back.ts';
import { mainVerb } from '../main-verb.ts';
import { isQuoteMark } from '../quotation.ts';
import { opensPhrase } from '../statement/clause-openers.ts';
import { isNominal, plain } from '../word.ts';
import {
  CLAUSE_CUTS,
  CONTROL_VERBS,
  FEELINGS,
  FINDING,
  JUDGING_VERBS,
  MATTER_NOUNS,
  THAT_NOUNS,
} from './cut-lexicon.ts';

type Words = readonly Token[];

/** `when a bus carrying children | on a trip`: the clause that was opened has no verb yet. */
export function isBeforeVerb(words: Words, index: number, verb: number): boolean {
  const opener = lastBefore(
    words,
    index,
    (earlier) => /^(?:when|after|as|while|because|how|why|whether)$/.test(plain(earlier)),
    verb + 1,
  );
  if (opener < 0 || !words.slice(opener).some((_, at) => isFiniteVerb(words, opener + at))) return false;
  const next = words[opener + 1];
  if (next?.pos === 'VERB' && plain(next).endsWith('ing')) return false;
  if (!opensWhen(words, opener)) return false;
  return !words.slice(opener, index).some((_, at) => isFiniteVerb(words, opener + at));
}

/** Words from a verb of saying to what was said, with whom it was said to between them. */
const LISTENER = 5;

/** `the coach believes the match | against Orsa will be hard`: what is said has no verb yet. */
export function isInClaim(words: Words, index: number): boolean {
  return isInSaid(words, index) || isInMatter(words, index);
}

/** `no chance that the rocket used to sink the ferry | off Orsa was ours`: what a noun is the matter of has no verb yet. */
function isInMatter(words: Words, index: number): boolean {
  const that = lastBefore(
    words,
    index,
    (token, at) => plain(token) === 'that' && THAT_NOUNS.test(words[at - 1]!.lemma),
    1,
  );
  // `that convicted killers die`: the first of them tells of what kind they are.
  const from = words[that + 1]?.pos === 'VERB' ? that + 2 : that + 1;
  const inner = that < 0 ? -1 : mainVerb(words.slice(from));
  return inner >= 0 && from + inner >= index;
}

function isInSaid(words: Words, index: number): boolean {
  const said = lastBefore(
    words,
    index,
    ({ pos, text, lemma }) =>
      pos === 'VERB' && (isSpeechVerb(text) || /^(?:doubt|fear|hope|worry)$/.test(lemma)),
  );
  if (said < 0 || /^(?:AUX|DET)$/.test(words[said - 1]?.pos ?? '')) return false;
  if (words[said]!.lemma === 'add' && words[said + 1]?.pos === 'DET') return false;
  if (CLAUSE_CUTS.has(plain(words[index]))) return false;
  const that = words.findIndex((token, at) => at > said && at <= said + LISTENER && plain(token) === 'that');
  const from = that < 0 ? said + 1 : that + 1;
  const inner = mainVerb(words.slice(from));
  return (
    inner >= 0 &&
    from + inner >= index &&
    !words.slice(index, from + inner).some((_, at) => opensOwnClause(words, index + at))
  );
}

function opensOwnClause(words: Words, index: number): boolean {
  if (opensPhrase(words, index)) return false;
  return /^(?:as|after|when|while|because|before|although|if|but)$/.test(plain(words[index]));
}

/** Words after which an infinitive is somebody else's. */
const FAR = 9;

/**
 * `expects the match | with Orsa to be`, `easier for readers | to leave`: whom somebody wants to do something, or for whom
 * it is easy, and not yet what.
 */
export function awaitsInfinitive(words: Words, index: number): boolean {
  const control = lastBefore(
    words,
    index,
    ({ pos, lemma }, at) =>
      (pos === 'VERB' && CONTROL_VERBS.test(lemma)) ||
      ((pos === 'ADJ' || pos === 'ADV') &&
        plain(words[at + 1 + (words[at + 1] && isQuoteMark(words[at + 1]!) ? 1 : 0)]) === 'for'),
  );
  if (control < 0 || words.slice(control, index).some((_, at) => isInfinitive(words, control + at)))
    return false;
  for (let at = index; at < Math.min(index + FAR, words.length); at++) {
    const isDoing = at > index && words[at]!.pos === 'VERB' && plain(words[at]).endsWith('ing');
    if (isFiniteVerb(words, at) || isDoing) return false;
    if (isInfinitive(words, at)) return true;
  }
  return false;
}

export function isInfinitive(words: Words, index: number): boolean {
  const next = words[index + 1];
  return (
    plain(words[index]) === 'to' && /^(?:VERB|AUX)$/.test(next?.pos ?? '') && plain(next) === next?.lemma
  );
}

/** `as the talks began` may go; `as an intermediary to see if` says in what role and stays. */
export function opensWhen(words: Words, index: number): boolean {
  for (let at = index + 1; at < words.length; at++) {
    if (isFiniteVerb(words, at)) return at > index + 1 && words[at - 1]!.pos !== 'CCONJ';
    if (
      !/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADV)$/.test(words[at]!.pos) &&
      !/^(?:of|'s|’s|-|and|in)$/.test(words[at]!.text)
    )
      return false;
  }
  return false;
}

/** Inside a clause that describes a noun; a cut there leaves the description half told. */
export function isInRelative(words: Words, index: number, verb: number): boolean {
  const opener = lastBefore(
    words,
    index,
    (token, at) =>
      (((isNominal(words[at - 1]) || words[at - 1]!.pos === 'ADV') &&
        /^(?:that|who|which|where|whose)$/.test(plain(token))) ||
        opensBareRelative(words, at)) &&
      !opensClaim(words, at, index),
    verb + 1,
  );
  if (opener < 0) return false;
  const said = words.findLastIndex((token, at) => at < opener && isSpeechVerb(token.text));
  return said < 0 || opener - said > 3 || plain(words[opener]) !== 'that';
}

/** `the chance that the council will lose | in spring`: what stands after `that` is a statement with its verb. */
function opensClaim(words: Words, index: number, end: number): boolean {
  return plain(words[index]) === 'that' && mainVerb(words.slice(index + 1, end - 1)) > 0;
}

/** `the bridge the council closed`, `things they say`. */
export function opensBareRelative(words: Words, index: number): boolean {
  const token = words[index]!;
  if (words[index - 1]?.pos !== 'NOUN') return false;
  return token.pos === 'DET' ? /^the$/i.test(token.text) : /^(?:he|she|they|it|we)$/.test(plain(token));
}

/**
 * `drew criticism | after`, `slammed the council | after`, `finds itself under fire | as`, `is on the attack | , claiming`:
 * what for has not been told.
 */
export function awaitsMatter(words: Words, index: number, verb: number): boolean {
  const kept = words.slice(verb, index);
  if (goesOnDespite(kept, plain(words[index])) || isOnlyRuled(words, index, verb)) return true;
  if (kept.some((token, at) => opensReason(token) || joinsPredicate(kept, at))) return false;
  if (kept.slice(0, 3).some(({ pos, lemma }) => pos === 'VERB' && JUDGING_VERBS.test(lemma)))
    return !kept.some((token) => /^(?:for|over|about|because|that|as)$/.test(plain(token)));
  const be = words.findLastIndex(({ lemma }, at) => at < index && lemma === 'be');
  return (
    (!isInRelative(words, be, verb) && isOnlySomewhere(words.slice(be, index))) ||
    isOnlyPaid(kept) ||
    isOnlyHarmed(words, index) ||
    isOnlyFelt(words.slice(0, index)) ||
    isOnlyTreated(kept) ||
    isOnlyNamed(kept) ||
    isOnlyNoticed(kept) ||
    kept.some((token, at) => isSelf(token) && kept[at - 1]?.lemma === 'find') ||
    words.slice(0, index).some((_, at) => isMatterless(words, at, index))
  );
}

/** `ruled against the line |, finding that it broke the law`. */
function isOnlyRuled(words: Words, index: number, verb: number): boolean {
  const finds = words.findIndex((token, at) => at >= index && FINDING.test(plain(token)));
  return (
    finds > index &&
    words[finds - 1]!.text === ',' &&
    words.slice(verb, verb + 3).some(({ pos, lemma }) => pos === 'VERB' && /^(?:rule|side)$/.test(lemma))
  );
}

/** `bowed to pressure | and announced`: what was done besides is told. */
function joinsPredicate(kept: Words, index: number): boolean {
  return kept[index]!.pos === 'CCONJ' && kept[index + 1]?.pos === 'VERB' && isFiniteVerb(kept, index + 1);
}

/** `got a boost | when the council`: what for is told from here on. */
function opensReason(token: Token): boolean {
  return CLAUSE_CUTS.has(plain(token)) || /^(?:as|because)$/.test(plain(token));
}

function isSelf(token: Token): boolean {
  return /^(?:him|her|it|them)sel(?:f|ves)$/.test(plain(token));
}

/** What somebody stands on or is in, with something that he does. */
const STANDING = /^(?:danger|footing|ground|position|trouble)$/;

/** Words of `is on the attack`, `was in the wrong`. */
const FEW = 5;

/** In a state that only looks like a place: nothing in it has a name or a number. */
function isOnlySomewhere(kept: Words): boolean {
  const [be, where, the] = kept;
  if (be?.lemma === 'be' && kept.length <= FEW && STANDING.test(plain(kept.at(-1)))) return true;
  if (be?.lemma !== 'be' || !/^(?:on|in|under|at)$/.test(plain(where)) || plain(the) !== 'the') return false;
  return kept.length <= FEW && !kept.some(({ pos }) => pos === 'PROPN' || pos === 'NUM');
}

/** `agreed to pay 28m |`: for what has not been told. */
function isOnlyPaid(kept: Words): boolean {
  const last = kept.at(-1);
  const isSum =
    (last?.pos === 'NUM' && !/^(?:19|20)\d\d$/.test(last.text)) ||
    /^(?:m|bn|million|billion)$/.test(plain(last));
  return isSum && kept.some(({ pos, lemma }) => pos === 'VERB' && lemma === 'pay');
}

/** `went ahead with the vote | despite`, `waits for the vote | before`: what is told is that it was done in spite of that, or not until then. */
function goesOnDespite(kept: Words, opener: string): boolean {
  if (opener === 'despite')
    return kept.some(
      ({ pos, lemma }, at) =>
        pos === 'VERB' && (GOING_ON.test(lemma) || /^(?:on|ahead)$/.test(plain(kept[at + 1]))),
    );
  return opener === 'before' && kept.some(({ pos, lemma }) => pos === 'VERB' && lemma === 'wait');
}

/** Who does this does it in spite of something. */
const GOING_ON = /^(?:continue|keep|persist|proceed|stay|remain)$/;

/** `two were killed |`, `a captain died in Orsa | when`: of what has not been told. */
function isOnlyHarmed(words: Words, index: number): boolean {
  if (!/^(?:after|as|when|while)$/.test(plain(words[index]))) return false;
  const harm = words.findLastIndex(
    (token, at) =>
      at < index && (HARM.test(plain(token)) || (token.pos === 'VERB' && HARM.test(token.lemma))),
  );
  const rest = words.slice(harm + 1, index);
  return (
    harm > 0 &&
    rest.every(({ pos }) => /^(?:ADP|CCONJ|NUM|PROPN)$/.test(pos)) &&
    !rest.some((token) => plain(token) === 'by')
  );
}

const HARM = /^(?:dead|die|hurt|injure|injured|kill|missing|wound|wounded)$/;

/** `was "furious" |`, `40 were unaccounted for |`: at what, or since what. */
function isOnlyFelt(kept: Words): boolean {
  const told = kept.filter((token) => !isQuoteMark(token) && token.pos !== 'ADV');
  const last = plain(told.at(-1));
  if (last === 'for' && /accounted$/.test(plain(told.at(-2)))) return true;
  if (/^(?:express|feel|voice)$/.test(told.at(-2)?.lemma ?? '') && EMOTIONS.test(last)) return true;
  return told.at(-2)?.lemma === 'be' && FEELINGS.test(last);
}

/** What somebody feels about something. */
const EMOTIONS = /^(?:delight|disappointment|dismay|gratitude|grief|joy|relief|satisfaction|shock|surprise)$/;

/** `responds well to treatment |`, `underwent surgery |`: for what has not been told. */
function isOnlyTreated(kept: Words): boolean {
  return (
    /^(?:surgery|therapy|treatment)$/.test(plain(kept.at(-1))) &&
    /^(?:ADP|VERB)$/.test(kept.at(-2)?.pos ?? '')
  );
}

/** `stepped to the fore |`, `did what nobody had dared |`: how has not been told. */
function isOnlyNamed(kept: Words): boolean {
  const [does, to, the] = kept;
  if (kept.some(({ lemma }, at) => lemma === 'do' && plain(kept[at + 1]) === 'what')) return true;
  return (
    /^(?:come|rise|step|take)$/.test(does?.lemma ?? '') &&
    plain(to) === 'to' &&
    plain(the) === 'the' &&
    kept.length === 4
  );
}

/** `made headlines | after`, `went viral |`: by what has not been told. */
function isOnlyNoticed(kept: Words): boolean {
  const [does, what] = kept.slice(-2);
  return NOTICED.test(plain(what)) && /^(?:go|grab|hit|make|steal|turn)$/.test(does?.lemma ?? '');
}

const NOTICED = /^(?:headlines|heads|history|news|viral|waves)$/;

/** A noun that says nothing without what it is about, before anything tells that. */
function isMatterless(words: Words, index: number, end: number): boolean {
  const { pos, lemma } = words[index]!;
  if (pos !== 'NOUN' || !MATTER_NOUNS.test(lemma) || isNominal(words[index + 1])) return false;
  if (words.slice(Math.max(0, index - 3), index).some((token) => plain(token) === 'into')) return false;
  const next = index + 1 < end ? plain(words[index + 1]) : '';
  if (next === 'to' && /^(?:answer|blow|boost|setback)$/.test(lemma)) return true;
  if (next === 'for' && /^(?:advice|message|warning)$/.test(lemma)) return true;
  if (next === 'to' && /^(?:reaction|response)$/.test(lemma)) return words[index + 2]?.pos === 'PROPN';
  return !/^(?:of|for|over|on|about|against|into|to|that|in|as|between)$/.test(next);
}
