import type { Token } from '../../../../text/tag.ts';
import type { Words } from '../word.ts';

/** A sentence as the cues read it. */
export interface Reading {
  readonly sentence: string;
  /** The sentence without what it quotes. */
  readonly told: string;
  /** The same as far as its statement goes: what it adds of doubts and wishes says nothing of what it states. */
  readonly stated: string;
  /** The sentence behind it. */
  readonly next: string;
  /** The statement's main verb with the words behind it; none where no statement was found. */
  readonly verbs: Words;
  /** It has a verb of saying. */
  readonly reported: boolean;
}

/** What speaks for a sentence telling no news, or with a weight below zero against. */
export interface Cue {
  /** What it is called where weights are fitted. */
  readonly name: string;
  readonly weight: number;
  readonly shows: (reading: Reading) => boolean;
}

/** Not `Friday is` and `Friday’s`: a day that is told of. */
const DAYS =
  /\b(?:today|yesterday|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?!['’]s| (?:is|was|marks|marked)\b)/i;
const SOURCES = /\b(?:according|heard)\b/i;
/** Whoever speaks for himself, or to the reader, gives no news. */
export const PERSONAL = /(?<![.\p{L}])(?:I(?!\.)|[Ww]e|[Yy]ou|[Oo]ur|[Mm]y|[Yy]our|me)\b/u;
/** A time that is over begins a history, a condition or occasion an argument. */
const OPENS_BACK =
  /^(?:in (?:(?:1\d|20)\d\d|the early)|for (?:[\w,]+ ){0,4}(?:years|decades|centuries|generations)|last (?:year|month|spring|summer|fall|autumn|winter|decade)|(?:a few|several|some|\w+) (?:days|weeks|months|years|decades) (?:ago|before|earlier)|(?:long )?before|since|when|if|once|long)\b/i;
const OPENS_BESIDE = /^(?:while|for|as|even|of|at|on|in|after|with|just|like|ever|despite|come|over)\b/i;
const LONG_TIME =
  /\b(?:last (?:year|month|summer|fall|autumn|spring|winter)|years ago|in (?:19|20)\d\d|decades?|long|months)\b/i;
/** What is held against it follows. */
const TURNS = /^(?:but|then|yet|until|not|instead|except|turned)\b/i;
const GOES_ON = /^(?:and|so|or|nor)\b/i;
const POINTS = /^(?:that|this|these|those|it|they|he|she|in another|another|others)\b/i;
const DENIES = /\b(?:not|no|none|nobody|never|nothing)\b|n[’']t\b/i;
const JUDGES =
  /\b(?:really|certainly|simply|actually|hardly|perhaps|surely|always|often|sometimes|usually|generally|indeed|just|quite|truly|ever|even(?! (?:after|as|before|if|though|when)\b)|never|pretty|probably)\b/i;
const LIKENS = /\b(?:as \p{L}+ as|so \p{L}+ (?:that|on)|more than ever|like)\b/u;
const THINKS =
  /\b(?:knows?|knew|known|thought|believes?|wants?|wanted|hop(?:es?|ed)|feared|remembers?|spent|happy|terrified|excited|seem(?:s|ed)?|looks?|looked|feels?|felt|sounded)\b/i;
const NAMES_NOTHING = /\b(?:there(?:['’]s| is| are| was| were)|it(?:['’]s| is| was))\b/i;
const NAME = /[^\s“"] \p{Lu}\p{L}{2,}/u;

/** Characters of a sentence that says something general, and of one that follows another to turn it. */
const SHORT = 70;
const SHORT_NEXT = 50;

/** What speaks for it where no cue shows. */
export const ANY = -2.7;

/** Most of them weak alone, in no order. */
export const CUES: readonly Cue[] = [
  {
    name: 'short',
    weight: 2,
    shows: ({ sentence, verbs }) => sentence.length < SHORT && !hasHappened(verbs) && !willBe(verbs),
  },
  { name: 'next turns', weight: 1.7, shows: ({ next }) => TURNS.test(next) },
  { name: 'next goes on', weight: 1.8, shows: ({ next }) => GOES_ON.test(next) },
  {
    name: 'next is short',
    weight: 0.9,
    shows: ({ next }) => next !== '' && next.length < SHORT_NEXT && !/[“"]/.test(next),
  },
  { name: 'next points', weight: 1, shows: ({ next }) => POINTS.test(next) },
  {
    name: 'opens with a time that is over',
    weight: 2.1,
    shows: (reading) => OPENS_BACK.test(reading.sentence) && !isReported(reading),
  },
  { name: 'opens beside its subject', weight: 1.1, shows: ({ sentence }) => OPENS_BESIDE.test(sentence) },
  { name: 'long time', weight: 0.9, shows: ({ sentence }) => LONG_TIME.test(sentence) },
  { name: 'personal', weight: 2.3, shows: (reading) => PERSONAL.test(reading.told) && !isReported(reading) },
  { name: 'no name', weight: 0.5, shows: ({ sentence }) => !NAME.test(sentence) && /\p{Lu}/u.test(sentence) },
  { name: 'number', weight: -0.7, shows: ({ sentence }) => /\d/.test(sentence) },
  { name: 'source', weight: -1.1, shows: isReported },
  { name: 'day', weight: -1.7, shows: ({ told }) => DAYS.test(told) },
  {
    name: 'says what something is',
    weight: 1.3,
    shows: ({ verbs }) => isBe(verbs[0]) && /^(?:ADJ|DET)$/.test(behindVerb(verbs)?.pos ?? ''),
  },
  {
    name: 'may be',
    weight: 0.9,
    shows: ({ verbs }) =>
      /^(?:can|could|should|might|may|must|ought|would|do|does|did)$/i.test(verbs[0]?.text ?? ''),
  },
  { name: 'will be', weight: -1.1, shows: ({ verbs }) => willBe(verbs) },
  {
    name: 'has happened',
    weight: -0.5,
    shows: ({ verbs }) => hasHappened(verbs),
  },
  { name: 'denies', weight: 0.5, shows: ({ stated }) => DENIES.test(stated) },
  { name: 'judges', weight: 0.9, shows: ({ told }) => JUDGES.test(told) },
  { name: 'likens', weight: 0.8, shows: ({ stated }) => LIKENS.test(stated) },
  { name: 'thinks', weight: 0.9, shows: ({ stated }) => THINKS.test(stated) },
  { name: 'names nothing', weight: 1, shows: ({ stated }) => NAMES_NOTHING.test(stated) },
  { name: 'no statement', weight: 1.6, shows: ({ verbs }) => verbs.length === 0 },
];

/** Somebody says it. */
function isReported({ told, reported }: Reading): boolean {
  return reported || SOURCES.test(told);
}

function willBe([verb]: Words): boolean {
  return verb?.text === 'will';
}

function hasHappened(verbs: Words): boolean {
  return /^ha(?:s|ve)$/.test(verbs[0]?.text ?? '') && behindVerb(verbs)?.pos === 'VERB';
}

function isBe(token: Token | undefined): boolean {
  return /^(?:is|are|was|were|['’]s|['’]re)$/i.test(token?.text ?? '');
}

/** The word behind the first verb, past adverbs and "not". */
function behindVerb(verbs: Words): Token | undefined {
  return verbs.slice(1).find(({ pos }) => pos !== 'ADV' && pos !== 'PART');
}
