import { isSpeechVerb } from '../../../../text/speech.ts';
import { beginsAsSubject, beginsWithVerb } from '../beginning.ts';
import { isDangling } from '../dangling.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import { mainVerb } from '../main-verb.ts';
import { speechVerb } from '../speech-verb.ts';
import { isNominal, plain, type Words } from '../word.ts';
import { isFullName } from './aside.ts';
import { endsInfinitives, isList } from './list.ts';
import type { Segment } from './segment.ts';

const CONDITIONS = new Set(['if', 'unless', 'without', 'provided', 'providing', 'assuming', 'except']);

/** `if it rains`, `had it rained`, `should it rain`, `but only by night`. */
export function isCondition(words: Words): boolean {
  if (/^(?:had|should)$/.test(plain(words[0]))) return words[1]?.pos === 'PRON' || words[1]?.pos === 'DET';
  return CONDITIONS.has(plain(words[0])) || (plain(words[0]) === 'but' && plain(words[1]) === 'only');
}

/**
 * `If`, `Before last spring`, `In 1969`: without the opening the sentence would tell of now and of always; `as Blom
 * said`: it would tell as fact what she said.
 */
function bounds(words: Words): boolean {
  const first = plain(words[0]);
  if (isCondition(words) || (first === 'long' && plain(words[1]) === 'before')) return true;
  if (
    first === 'as' &&
    words.some((token) => isSpeechVerb(token.text) || /^(?:point|put)$/.test(token.lemma))
  )
    return true;
  if (
    /^(?:prior|before|until|previously|formerly|originally|initially|historically|once|decades|years)$/.test(
      first,
    )
  )
    return true;
  if (/^(?:last|next)$/.test(first) && words.length < 4) return true;
  if (first === 'of' || (first === 'not' && /^(?:just|only)$/.test(plain(words[1])))) return true;
  if (first === 'during' && words.some((token) => ERAS.test(plain(token)))) return true;
  return tellsOfLongAgo(words);
}

/** `During the eight years of`, `During his presidency`: what was then. */
const ERAS = /^(?:decades|presidency|tenure|term|years)$/;

/** `In 1969`, `In May 1969`, `Throughout the 1970s`, `Forty years ago`: not of this year. */
function tellsOfLongAgo(words: Words): boolean {
  const [opener] = words;
  if (words.length > LONG_AGO) return false;
  if (/^(?:years?|decades?|centur(?:y|ies))$/.test(plain(words.at(-2))) && plain(words.at(-1)) === 'ago')
    return true;
  return (
    /^(?:during|in|throughout)$/.test(plain(opener)) &&
    words.some(({ text }) => /^(?:1\d|20)\d\ds?$/.test(text))
  );
}

/** Words of an opening that tells only when. */
const LONG_AGO = 7;

/** The segment that holds the subject: the first that begins as one and has its verb in it or after it. */
export function subjectAt(segments: readonly Segment[]): number | undefined {
  if (plain(segments[0]?.words[0]) === 'from' && segments.some(({ words }) => plain(words[0]) === 'to'))
    return undefined;
  for (let index = 0; index < segments.length; index++) {
    const { words } = segments[index]!;
    if (index < segments.length - 1 && bounds(words)) return undefined;
    if (index > 0 && opensWithoutVerb(segments[index - 1]!.words)) continue;
    if (index > 0 && isSecondOfSeveral(segments, index)) return index - 1;
    if (!beginsAsSubject(words) || (index < segments.length - 1 && opensWithLapse(words))) continue;
    if (index > 0 && !canOpen(segments[index - 1]!.words, words)) return undefined;
    if (mainVerb(words) >= 0) {
      if (index > 0 && speechVerb(words) >= 0 && !hasObject(words)) break;
      if (index > 0 && endsOpeningList(segments, index)) continue;
      return index;
    }
    if (verbSegment(segments, index) !== undefined && !isOpening(segments, index)) return index;
  }
  return segments.findIndex(({ words }) => mainVerb(words) >= 0 && speechVerb(words) < 0) === 0
    ? 0
    : undefined;
}

/**
 * `The death of a man that a mob beat, burned | and tossed into a river shocked`: verbs after a relative clause may be
 * its own; which of them is the subject's cannot be told.
 */
export function isInOpenRelative(segments: readonly Segment[], start: number, verb: number): boolean {
  const { words } = segments[start]!;
  const opener = words.findIndex((token, index) => index > 0 && /^(?:that|who|which)$/.test(plain(token)));
  return (
    verb === start + 1 &&
    opener > 0 &&
    words.some((_, index) => index > opener && isFiniteVerb(words, index)) &&
    segments[verb]!.words.some(({ pos }, index, own) => pos === 'CCONJ' && isFiniteVerb(own, index + 1))
  );
}

/**
 * `Falling costs, | new boats, | and competition, | are bringing`: what looks like a verb is what the first of them is
 * like.
 */
function isSecondOfSeveral(segments: readonly Segment[], index: number): boolean {
  const [first, noun, ...rest] = segments[index - 1]!.words;
  if (index > 1 || !plain(first).endsWith('ing') || noun?.pos !== 'NOUN' || rest.length > 0) return false;
  const [joint, next] = segments[index + 1]?.words ?? [];
  if (joint?.pos !== 'CCONJ' || !isNominal(next)) return false;
  return [index, index + 1].every((at) => mainVerb(segments[at]!.words) < 0);
}

/** `the council recalled its envoy`, `the police showed film`: a verb that might say something does something. */
function hasObject(words: Words): boolean {
  const verb = speechVerb(words);
  const next = words[verb + 1];
  if (verb < 1 || next === undefined || words[verb]!.lemma === 'tell') return false;
  return /^(?:DET|NOUN|ADJ)$/.test(next.pos) || OWN.test(plain(next));
}

const OWN = /^(?:its|his|her|their|himself|herself|itself|themselves)$/;

/**
 * What stands before a subject is a phrase or clause of its own; a noun phrase only where it says what the subject is
 * (`A teacher by training, | Blom`), and never one that needs what follows (`anyone who wants to eat, | drink`).
 */
function canOpen(before: Words, subject: Words): boolean {
  if (isDangling(before)) return false;
  if (before.some((token, index) => index > 0 && /^(?:who|which)$/.test(plain(token))))
    return !beginsAsSubject(before);
  return (
    before[0]?.pos !== 'DET' ||
    subject[0]?.pos === 'PROPN' ||
    subject[0]?.pos === 'DET' ||
    mainVerb(before) >= 0
  );
}

/** `Two days after the council voted, | the mayor`: when, and no subject. */
function opensWithLapse(words: Words): boolean {
  const unit = words.findIndex((token) => /^(?:minute|hour|day|week|month|year)s?$/.test(plain(token)));
  return (
    unit > 0 &&
    unit < 4 &&
    /^(?:after|before)$/.test(plain(words[unit + 1])) &&
    mainVerb(words.slice(unit + 2)) > 0
  );
}

/** `When Ida Blom, | mayor of Marstad, | spoke`: an aside in an opening clause, no subject. */
function opensWithoutVerb(words: Words): boolean {
  return (
    /^(?:when|while|although|though|because)$/.test(plain(words[0])) &&
    words.length > 1 &&
    !words.some((token, index) => index > 0 && (isFiniteVerb(words, index) || token.pos === 'VERB'))
  );
}

/** `After years of talks, | quarrels and heated votes over rights, | the council closed`. */
function endsOpeningList(segments: readonly Segment[], index: number): boolean {
  const { words } = segments[index]!;
  const verb = mainVerb(words);
  const next = segments[index + 1]?.words;
  return (
    segments[index - 1]!.words[0]?.pos !== 'DET' &&
    words.some(({ pos }, at) => pos === 'CCONJ' && at < verb) &&
    next !== undefined &&
    beginsAsSubject(next) &&
    mainVerb(next) >= 0 &&
    speechVerb(next) < 0
  );
}

/** A subject's verb after asides: the next segment that begins with a verb, or ends a list with one. */
export function verbSegment(segments: readonly Segment[], start: number): number | undefined {
  for (let index = start + 1; index < segments.length; index++) {
    const { words, mark } = segments[index]!;
    if (mark === ';' || mark === ':') return undefined;
    if (/^(?:which|who|whom|whose)$/.test(plain(words[0]))) continue;
    if (endsInfinitives(segments, start, index)) return index;
    if (beginsWithVerb(words))
      return isParticiple(words) ? (plainVerbSegment(segments, index + 1) ?? index) : index;
    if (
      isList(segments, start, index) &&
      mainVerb(words) >= 0 &&
      !goesOnBehindRelative(segments, start, index)
    )
      return index;
    if (isPlaceAside(segments, start, index)) return index;
  }
  return undefined;
}

/**
 * `Ida Blom, a pilot whose romps with ships, | sails and old boats delighted Orsa, | has died`: the list is of the
 * clause.
 */
function goesOnBehindRelative(segments: readonly Segment[], start: number, index: number): boolean {
  const between = segments.slice(start + 1, index);
  const isOpen = between.some(({ words }) => words.some((token) => /^(?:who|whose)$/.test(plain(token))));
  return isOpen && plainVerbSegment(segments, index + 1) !== undefined;
}

/** `known for his stances`: what may be a participle gives way to a verb that stands after the next mark. */
function isParticiple(words: Words): boolean {
  return (
    !/^(?:said|told)$/.test(plain(words.find((token) => token.pos !== 'ADV'))) &&
    words.findIndex((token) => token.pos === 'VERB' && /(?:ed|en|wn|ght|ld|de|nt|ne)$/.test(plain(token))) >=
      0 &&
    words.find((token) => token.pos !== 'ADV')?.pos === 'VERB'
  );
}

function plainVerbSegment(segments: readonly Segment[], from: number): number | undefined {
  const found = segments.findIndex(
    ({ words, mark }, index) => index >= from && mark !== ';' && mark !== ':' && beginsWithVerb(words),
  );
  return found < 0 ||
    (speechVerb(segments[found]!.words) >= 0 &&
      found === segments.length - 1 &&
      segments[found]!.words.length < 3)
    ? undefined
    : found;
}

/** `Dover, Ohio, police said`: a place, the state it is in, and the noun that it stands before. */
function isPlaceAside(segments: readonly Segment[], start: number, index: number): boolean {
  if (index !== start + 2) return false;
  const [place, state, rest] = [segments[start]!.words, segments[start + 1]!.words, segments[index]!.words];
  const isName = (words: Words) => words.length <= 3 && words.every((token) => token.pos === 'PROPN');
  return isName(place) && isName(state) && rest[0]?.pos === 'NOUN' && mainVerb(rest) > 0;
}

/** A time or a description before the subject, not the subject: `last week, X did`, `a teacher by training, X did`. */
function isOpening(segments: readonly Segment[], index: number): boolean {
  const next = segments[index + 1];
  return (
    next !== undefined &&
    !isFullName(segments[index]!.words) &&
    beginsAsSubject(next.words) &&
    mainVerb(next.words) >= 0 &&
    !isList(segments, index, index + 1)
  );
}
