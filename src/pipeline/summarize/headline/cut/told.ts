import type { Token } from '../../../../text/tag.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import { lastBefore } from '../look-back.ts';
import { isQuoteMark } from '../quotation.ts';
import { isNominal, plain, type Words } from '../word.ts';
import { BARRING, BOUND_VERBS, NAMING_VERBS } from './cut-lexicon.ts';
import { ALWAYS_GOVERNED, GOVERNORS } from './governors.ts';
import { holds, isOfKind } from './held.ts';
import { isInfinitive } from './unfinished.ts';

/** `considered the plan`, but not `considered closing` or `called for`. */
export function isNaming(words: Words, index: number): boolean {
  const { pos, lemma } = words[index]!;
  const next = words[index + 1];
  if (pos !== 'VERB' || !NAMING_VERBS.test(lemma) || next?.pos === 'VERB') return false;
  return plain(words[index]) !== 'regarding' && (lemma !== 'call' || next?.pos !== 'ADP');
}

/**
 * `a bill barring ships | after dusk`, `| after they have been sold`; what is told as past tells when the bill was
 * signed.
 */
export function isBarring(words: Words, index: number): boolean {
  if (!words.slice(0, index).some(({ lemma }) => BARRING.test(lemma))) return false;
  const next = words.findIndex((_, at) => at > index && isFiniteVerb(words, at));
  return next < 0 || /^(?:is|are|has|have)$/.test(plain(words[next]));
}

/** `blamed the delay | by`: the phrase that the verb needs is still to come; `forced him to sell it | for` has it. */
export function isBound(words: Words, index: number): boolean {
  const bound = lastBefore(
    words,
    index,
    (earlier, at) => isBoundVerb(earlier) && words[at - 1]?.text !== '-',
  );
  return (
    bound >= 0 &&
    !words
      .slice(bound, index)
      .some(
        (earlier, at) =>
          isInfinitive(words, bound + at) ||
          (earlier.pos === 'ADP' && !/^(?:as|by|of|in|at|than)$/.test(plain(earlier))),
      )
  );
}

function isBoundVerb({ pos, lemma }: Token): boolean {
  return pos === 'VERB' && BOUND_VERBS.test(lemma);
}

/** Words behind a verb among which its preposition is looked for. */
const REACH = 14;

/**
 * `blamed the delay | on`, `keep the bridge | in use`, `a ban | on`: the phrase that opens here belongs to a verb or
 * noun.
 */
export function isGoverned(words: Words, index: number): boolean {
  const word = plain(words[index]);
  if (ALWAYS_GOVERNED.test(word) || (word === 'in' && plain(words[index + 1]) === 'charge')) return true;
  if (/^(?:which|whom|whose)$/.test(plain(words[index + 1]))) return true;
  if (word === 'with' && opensCharge(words, index)) return true;
  if (word === 'with' && opensAccount(words, index)) return false;
  const governors = GOVERNORS.get(word);
  if (governors === undefined) return false;
  if (/^(?:how|what|whether|which|who|why)$/.test(plain(words[index + 1]))) return true;
  const before = words[endBefore(words, index) - 1];
  if (before?.pos === 'NOUN' && governors.nouns?.test(before.lemma)) return true;
  if (word === 'against' && isAccused(words, index)) return true;
  const verb = lastBefore(
    words,
    index,
    ({ pos, lemma }) => pos === 'VERB' && governors.verbs?.test(lemma) === true,
    Math.max(0, index - REACH),
  );
  if (verb < 0) return false;
  const isWhy = word === 'for' && words[index + 1]?.pos === 'VERB' && plain(words[index + 1]).endsWith('ing');
  return isWhy || !words.slice(verb, index).some((token) => plain(token) === word);
}

/** `allegations of theft and fraud | against`: against whom comes only now. */
function isAccused(words: Words, index: number): boolean {
  const said = lastBefore(
    words,
    index,
    ({ lemma }, at) =>
      /^(?:accusation|allegation|charge|claim|complaint|suit|lawsuit)$/.test(lemma) &&
      plain(words[at + 1]) === 'of',
    Math.max(0, index - REACH),
  );
  return said >= 0 && !words.slice(said, index).some(({ pos }) => pos === 'VERB');
}

/** `charged a captain with friends in Orsa | with stealing`: of what, and not who. */
function opensCharge(words: Words, index: number): boolean {
  const next = words[index + 1];
  if (next?.pos !== 'VERB' || !plain(next).endsWith('ing')) return false;
  return words
    .slice(Math.max(0, index - 2 * REACH), index)
    .some(({ pos, lemma }) => pos === 'VERB' && lemma === 'charge');
}

/** `with crews possibly losing their boats`: what happened besides, which no verb needs. */
function opensAccount(words: Words, index: number): boolean {
  const does = words.findIndex(
    ({ pos, text }, at) => at > index + 1 && at < index + REACH && pos === 'VERB' && text.endsWith('ing'),
  );
  return (
    does > 0 &&
    /^(?:ADV|NOUN)$/.test(words[does - 1]!.pos) &&
    words.slice(index, does).every(({ text }) => text !== ',')
  );
}

/** Behind a closing mark, and `last year`: where the noun ends that the phrase may belong to. */
function endBefore(words: Words, index: number): number {
  if (isQuoteMark(words[index - 1]!)) return index - 1;
  const isTime = /^(?:week|weekend|month|year)$/.test(plain(words[index - 1]));
  return isTime && /^(?:last|next|this)$/.test(plain(words[index - 2])) ? index - 2 : index;
}

/** `equating boats | of the town with those`: what one thing is held against comes only now. */
export function isLikened(words: Words, index: number): boolean {
  if (!holds(words, 'likening')) return false;
  const likened = words.findLastIndex((token, at) => at < index && isOfKind(token, 'likening'));
  const isOther = (token: Token): boolean => /^(?:to|with)$/.test(plain(token));
  return likened >= 0 && !words.slice(likened, index).some(isOther) && words.slice(index).some(isOther);
}

/** `aiming to close it | for good by spring`: by when is the aim. */
export function isAimed(words: Words, index: number): boolean {
  return (
    holds(words, 'by') &&
    words.slice(0, index).some(({ pos, lemma }) => pos === 'VERB' && lemma === 'aim') &&
    words.slice(index).some((token) => plain(token) === 'by')
  );
}

/** Words between `get`, whom it is done to, and what is done. */
const DONE_WITHIN = 6;

/** `to get more boats | in the harbour repaired`: what is to be done to them comes only now. */
export function isGotDone(words: Words, index: number): boolean {
  const got = words.slice(Math.max(0, index - DONE_WITHIN), index).some(({ lemma }) => lemma === 'get');
  if (!got) return false;
  const done = words.findIndex(
    ({ pos, text }, at) =>
      at >= index && (/^(?:AUX|CCONJ|PUNCT|SCONJ|VERB)$/.test(pos) || (pos === 'ADJ' && text.endsWith('ed'))),
  );
  if (done < 0 || done > index + DONE_WITHIN || !words[done]!.text.endsWith('ed')) return false;
  return words[done]!.pos === 'VERB' || !isNominal(words[done + 1]);
}

/** `asked the mayor | in a talk whether`: what was asked comes only now. */
export function isAsked(words: Words, index: number): boolean {
  if (!holds(words, 'whether')) return false;
  const isWhat = (token: Token): boolean => /^(?:how|if|what|when|where|whether|who|why)$/.test(plain(token));
  const asked = lastBefore(words, index, ({ pos, lemma }) => pos === 'VERB' && lemma === 'ask');
  return (
    asked >= 0 &&
    !words.slice(asked, index).some(isWhat) &&
    words.slice(index).some((token) => plain(token) === 'whether')
  );
}

/** `will get a lower fare | after selling their boats`: what they must do for it. */
export function isPaidFor(words: Words, index: number): boolean {
  if (plain(words[index]) !== 'after' || !plain(words[index + 1]).endsWith('ing')) return false;
  const gets = lastBefore(words, index, ({ lemma }) => /^(?:claim|earn|get|obtain|receive)$/.test(lemma));
  return gets > 0 && /^(?:can|could|may|will|would)$/.test(plain(words[gets - 1]));
}

/** Words from `due` to when. */
const NEAR = 6;

/** `due to take effect | in spring`: when is all that this tells. */
export function isDue(words: Words, index: number): boolean {
  if (!holds(words, 'due')) return false;
  const due = words.findLastIndex(
    (token, at) => at < index && isOfKind(token, 'due') && isInfinitive(words, at + 1),
  );
  return due > 0 && index - due <= NEAR && isNominal(words[due - 1]);
}

/** `open a part of the harbour | near the bridge to ferries`: to whom comes only now. */
export function isOpenedTo(words: Words, index: number): boolean {
  if (!holds(words, 'to')) return false;
  const to = words.findIndex((token, at) => at >= index && plain(token) === 'to' && !isInfinitive(words, at));
  if (to < 0) return false;
  const open = words.findLastIndex(({ pos, lemma }, at) => at < index && pos === 'VERB' && lemma === 'open');
  return open >= 0 && !words.slice(open + 1, to).some((token) => token.pos === 'VERB' || token.text === ',');
}

/** `inject anger over the bridge | near the harbour into the talks`: into what comes only now. */
export function isPutInto(words: Words, index: number): boolean {
  if (!holds(words, 'into')) return false;
  const into = words.findIndex((token, at) => at >= index && plain(token) === 'into');
  if (into < 0) return false;
  const put = words.findLastIndex(
    ({ pos, lemma }, at) =>
      at < index &&
      pos === 'VERB' &&
      /^(?:inject|put|turn|transform|convert|divide|split|throw|plunge|push|lure|funnel|channel)$/.test(
        lemma,
      ),
  );
  return put >= 0 && !words.slice(put + 1, into).some(({ pos, text }) => pos === 'VERB' || text === ',');
}

/** Words from a deed to the second of those to whom it was done. */
const HARM_REACH = 8;
const HARM =
  /^(?:abduct|abduction|abuse|assault|attack|beat|death|die|hurt|injure|injury|kidnap|kidnapping|kill|killing|manslaughter|murder|rape|shoot|shooting|slay|slaying|stab|stabbing|victim|wound)$/;

/** `the murder of his mother | and sister`: none of those whom somebody has harmed is left out. */
export function hasVictims(words: Words, index: number): boolean {
  return words.slice(Math.max(0, index - HARM_REACH), index).some(({ lemma }) => HARM.test(lemma));
}
