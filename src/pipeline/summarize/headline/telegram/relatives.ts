import { isSpeechVerb } from '../../../../text/speech.ts';
import type { Token } from '../../../../text/tag.ts';
import { changeToken } from '../made-token.ts';
import { mainVerb } from '../main-verb.ts';
import { ingOf, isPastAsPresent } from '../past-tense.ts';
import { type Change, withChanges } from '../quotation.ts';
import { CLAIM_NOUNS } from '../statement/clause-openers.ts';
import { isNominal, isVerbal, plain, type Words } from '../word.ts';

/** What is written to do something: `a bill that would ban` is one to ban. */
const WRITTEN =
  /^(?:amendment|ban|bill|constitution|initiative|law|legislation|measure|motion|ordinance|package|plan|policy|programme|program|project|proposal|reform|regulation|resolution|rule|treaty)$/;
/** What is so rather than done is not told with `-ing`. */
const STATES =
  /^(?:agree|appear|be|believe|belong|consist|deserve|do|doubt|fear|feel|happen|hate|have|hope|know|lack|like|look|love|matter|mean|need|own|prefer|remain|remember|seem|sound|support|think|trust|understand|want|wish)$/;

/**
 * The words, without their articles, with each clause behind a noun that needs no `that` or `who` without it, outside
 * quotations: `a bill that would ban ferries` is `a bill to ban ferries`, `crews who break the rules` are `crews
 * breaking the rules`.
 */
export function withBriefRelatives(words: Words): Words {
  if (!words.some((token) => /^(?:alleging|claiming|saying|stating|that|which|who)$/.test(plain(token))))
    return words;
  return withChanges(
    words,
    (_, from) => reportAt(words, from) ?? purposeAt(words, from) ?? doingAt(words, from),
  );
}

/** `denied a report | claiming | he left`, `a report | that said | crews left`: a report tells that they did. */
function reportAt(words: Words, from: number): Change | undefined {
  const that = /^(?:that|which)$/.test(plain(words[from]));
  const says = that ? words[from + 1] : words[from];
  const end = from + (that ? 2 : 1);
  if (
    !/^(?:(?:allegation|claim|report|rumou?r)s?|reporting)$/.test(plain(words[from - 1])) ||
    words[from - 2]?.text === ','
  )
    return undefined;
  if (
    !(that ? /^(?:alleged|claimed|said|stated)$/ : /^(?:alleging|claiming|saying|stating)$/).test(plain(says))
  )
    return undefined;
  if (!/^(?:PRON|PROPN)$/.test(words[end]?.pos ?? '') || mainVerb(words.slice(end)) < 1) return undefined;
  return { tokens: [], end };
}

/** `bill | that would | ban`, `bill | that would have | banned`. */
function purposeAt(words: Words, from: number): Change | undefined {
  const noun = words[from - 1];
  if (!/^(?:that|which)$/.test(plain(words[from])) || plain(words[from + 1]) !== 'would') return undefined;
  if (!isNominal(noun) || !WRITTEN.test(noun!.lemma)) return undefined;
  const at = plain(words[from + 2]) === 'have' && words[from + 3]?.pos === 'VERB' ? from + 3 : from + 2;
  const verb = words[at];
  if (verb === undefined || /^(?:not|n['’]t|have|.+ly)$/.test(plain(verb))) return undefined;
  const to = changeToken(words[from]!, { text: 'to', pos: 'PART', lemma: 'to' });
  // Behind `would` stands a verb, whatever the tagger takes it for.
  const text = at > from + 2 ? verb.lemma : verb.text;
  return { tokens: [to, changeToken(verb, { text, pos: 'VERB' })], end: at + 1 };
}

/** `crews | who break | the rules`. */
function doingAt(words: Words, from: number): Change | undefined {
  const [before, that, verb] = [words[from - 1], plain(words[from]), words[from + 1]];
  if (!/^(?:that|which|who)$/.test(that) || verb === undefined || !isVerb(verb, before)) return undefined;
  if (!isNominal(before) && !/^(?:anyone|those)$/.test(plain(before))) return undefined;
  // `a law in Orsa that closes`: no place closes anything.
  if (that !== 'who' && ((before!.pos === 'PROPN' && from > 1) || CLAIM_NOUNS.test(before!.lemma)))
    return undefined;
  if (DEEDS.test(verb.lemma) && words.slice(0, from).some(({ pos }) => pos === 'VERB')) return undefined;
  const wishes = isWish(words, from + 1);
  if ((STATES.test(verb.lemma) && !wishes) || isSpeechVerb(verb.text) || !isPresent(verb)) return undefined;
  // `who wants to sail or row`: both stand behind its `to`.
  if (!wishes && isJoined(words, from + 2)) return undefined;
  return { tokens: [changeToken(verb, { text: ingOf(verb.lemma), pos: 'VERB' })], end: from + 2 };
}

/** `a law that | bans`, which the tagger takes for a noun. */
function isVerb(verb: Token, before: Token | undefined): boolean {
  if (verb.pos === 'VERB') return true;
  return (
    verb.pos === 'NOUN' &&
    WRITTEN.test(before?.lemma ?? '') &&
    /^(?:bans|bars|limits|caps|taxes)$/.test(plain(verb))
  );
}

/** `anyone who wants | to sail` is `anyone wanting to sail`. */
function isWish(words: Words, verb: number): boolean {
  return /^(?:hope|need|want)$/.test(words[verb]!.lemma) && plain(words[verb + 1]) === 'to';
}

/** `left the club refusing to pay`: behind a verb its doer would be who refuses, and not the club. */
const DEEDS = /^(?:accept|decline|leave|refuse|take|win)$/;

function isPresent(verb: Token): boolean {
  const form = plain(verb);
  return form === verb.lemma ? !isPastAsPresent(form) : form.endsWith('s');
}

/** `who break and mend`: the second verb would have to change too. */
function isJoined(words: Words, from: number): boolean {
  return words.some(
    ({ pos }, at) => at >= from && pos === 'CCONJ' && words.slice(at + 1, at + 3).some(isVerbal),
  );
}
