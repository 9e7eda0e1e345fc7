import { isSpeechVerb } from '../../../../text/speech.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import { lastBefore } from '../look-back.ts';
import { mainVerb } from '../main-verb.ts';
import { isQuoteMark } from '../quotation.ts';
import { opensPhrase } from '../statement/clause-openers.ts';
import { isNominal, isVerbal, plain, type Words } from '../word.ts';
import { CLAUSE_CUTS, CONTROL_VERBS, THAT_NOUNS } from './cut-lexicon.ts';
import { holds, isOfKind } from './held.ts';

/** `when a bus carrying children | on a trip`: the clause that was opened has no verb yet. */
export function isBeforeVerb(words: Words, index: number, verb: number): boolean {
  if (!holds(words, 'when')) return false;
  const opener = lastBefore(words, index, (earlier) => isOfKind(earlier, 'when'), verb + 1);
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

/**
 * `no chance that the rocket used to sink the ferry | off Orsa was ours`: what a noun is the matter of has no verb yet.
 */
function isInMatter(words: Words, index: number): boolean {
  if (!holds(words, 'that')) return false;
  const that = lastBefore(
    words,
    index,
    (token, at) => plain(token) === 'that' && THAT_NOUNS.test(words[at - 1]?.lemma ?? ''),
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
 * `expects the match | with Orsa to be`, `easier for readers | to leave`: whom somebody wants to do something, or for
 * whom it is easy, and not yet what.
 */
export function awaitsInfinitive(words: Words, index: number): boolean {
  if (!holds(words, 'to')) return false;
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

/** Whether the `to` of an infinitive stands there: `to close`, not `to the pier`. */
export function isInfinitive(words: Words, index: number): boolean {
  const next = words[index + 1];
  return plain(words[index]) === 'to' && isVerbal(next) && plain(next) === next?.lemma;
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
      (((isNominal(words[at - 1]) || words[at - 1]?.pos === 'ADV') &&
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
