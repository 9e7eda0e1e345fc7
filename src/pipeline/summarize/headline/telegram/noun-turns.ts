import type { PartOfSpeech, Token } from '../../../../text/tag.ts';
import { isNominal, plain } from '../word.ts';

type Words = readonly Token[];

/** Turns without their articles, what stands for all of them, and where it does. */
export type Turn = readonly [
  turns: string,
  text: string,
  pos: PartOfSpeech,
  stands?: (words: Words, from: number, end: number) => boolean,
];

/** What nouns and measures are in a word, where the rest of them is meant anyway. */
export const NOUN_TURNS: readonly Turn[] = [
  ['law enforcement officer', 'officer', 'NOUN', isOfNobody],
  ['law enforcement officers', 'officers', 'NOUN', isOfNobody],
  ['service members, military personnel', 'troops', 'NOUN'],
  ['us citizens, american citizens', 'Americans', 'PROPN', isOfNobody],
  ['british citizens', 'Britons', 'PROPN', isOfNobody],
  ['vaccine booster, vaccine booster shot, vaccine booster dose', 'booster', 'NOUN'],
  ['vaccine boosters, vaccine booster shots, vaccine booster doses', 'boosters', 'NOUN'],
  ['vaccine shot', 'shot', 'NOUN', isOfDisease],
  ['vaccine shots', 'shots', 'NOUN', isOfDisease],
  ['coronavirus pandemic, covid pandemic', 'pandemic', 'NOUN'],
  ['personal computer', 'PC', 'NOUN'],
  ['personal computers', 'PCs', 'NOUN'],
  ['intensive care unit', 'ICU', 'NOUN'],
  ['intensive care units', 'ICUs', 'NOUN'],
  ['artificial intelligence', 'AI', 'NOUN'],
  ['electric vehicles', 'EVs', 'NOUN'],
  ['initial public offering', 'IPO', 'NOUN'],
  [
    'non - governmental organisation, non - governmental organization, nongovernmental organization',
    'NGO',
    'NOUN',
  ],
  ['web browser', 'browser', 'NOUN'],
  ['vice presidential debate', 'VP debate', 'NOUN'],
  ['democratic party', 'Democrats', 'PROPN', isManyOfParty],
  ['conservative party', 'Conservatives', 'PROPN', isManyOfParty],
  ['on behalf of', 'for', 'ADP'],
  ['ahead of', 'before', 'ADP', isBeforeEvent],
  ['out of', 'in', 'ADP', isShare],
  ['put forward by', 'by', 'ADP', (words, from) => isNominal(words[from - 1])],
  ['from previous year, from prior year, from year before, from year earlier', '', 'NOUN', isBehindYear],
  ['in favor of, in favour of', 'for', 'ADP', isOfVote],
  ['in search of', 'seeking', 'VERB', (words, from, end) => isNominal(words[from - 1]) && end < words.length],
  ['in unanimous decision, in unanimous vote, by unanimous vote', 'unanimously', 'ADV'],
  ['well over', 'over', 'ADP', isBeforeNumber],
  ['is opposed to', 'opposes', 'VERB', isOneThing],
  ['are opposed to', 'oppose', 'VERB', isOneThing],
  ['is in favor of, is in favour of', 'backs', 'VERB'],
  ['are in favor of, are in favour of', 'back', 'VERB'],
  ['is in charge of', 'runs', 'VERB', isBeforeThing],
  ['are in charge of', 'run', 'VERB', isBeforeThing],
  ['is in need of', 'needs', 'VERB', isBeforeThing],
  ['are in need of', 'need', 'VERB', isBeforeThing],
];

/** `COVID | vaccine shot`: one of no disease may be another shot. */
function isOfDisease(words: Words, from: number): boolean {
  return /^(?:coronavirus|covid|flu|measles|polio)$/.test(plain(words[from - 1]));
}

/** `US citizens`, not those of a group or a name. */
function isOfNobody(words: Words, from: number): boolean {
  return !/^(?:PROPN|PRON)$/.test(words[from - 1]?.pos ?? '') && words[from - 1]?.text !== '-';
}

function isOfVote(words: Words, from: number, end: number): boolean {
  return words.slice(Math.max(0, from - 3), from).some(({ lemma }) => lemma === 'vote') && end < words.length;
}

function isBeforeThing(words: Words, _: number, end: number): boolean {
  return /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(words[end]?.pos ?? '');
}

/**
 * `leave | Democratic Party`, `face of | Democratic Party`, `Conservative Party | would`: where one and many are told
 * alike.
 */
function isManyOfParty(words: Words, from: number, end: number): boolean {
  const [before, next] = [words[from - 1], words[end]];
  if (isNominal(before) || isNominal(next) || /^(?:ADJ|NUM)$/.test(before?.pos ?? '')) return false;
  if (/^['’]s?$|^-$/.test(next?.text ?? '')) return false;
  return (
    (/^(?:ADP|VERB)$/.test(before?.pos ?? '') && !/^(?:in|inside|within)$/.test(plain(before))) ||
    /^(?:can|could|may|might|must|should|will|would)$/.test(plain(next))
  );
}

const EVENTS =
  /^(?:cup|day|debate|deadline|election|final|game|hearing|match|meeting|nations|olympics|primary|release|race|season|speech|summit|talks|test|tour|trial|trip|visit|vote|weekend)s?$/;

/** `nervous ahead of | the final`, not `finished ahead of | Blom`. */
function isBeforeEvent(words: Words, from: number, end: number): boolean {
  if (/^(?:VERB|AUX)$/.test(words[from - 1]?.pos ?? '') && words[from - 1]!.lemma !== 'worsen') return false;
  let at = end;
  while (/^(?:ADJ|NOUN|NUM|PROPN)$/.test(words[at]?.pos ?? '')) at++;
  return at > end && EVENTS.test(plain(words[at - 1]));
}

/** `eight out of | 10`. */
function isShare(words: Words, from: number, end: number): boolean {
  return words[from - 1]?.pos === 'NUM' && words[end]?.pos === 'NUM';
}

/** `in 2020 | from previous year`. */
function isBehindYear(words: Words, from: number): boolean {
  return plain(words[from - 2]) === 'in' && /^(?:19|20)\d\d$/.test(words[from - 1]?.text ?? '');
}

/** `opposed to | fees`, not to fees and to tolls. */
function isOneThing(words: Words, from: number, end: number): boolean {
  return isBeforeThing(words, from, end) && !words.slice(end).some(isToo);
}

function isToo(token: Token, at: number, words: Words): boolean {
  return token.pos === 'CCONJ' && plain(words[at + 1]) === 'to';
}

/** `over | $5`, `over | 50 ferries`. */
export function isBeforeNumber(words: Words, _: number, end: number): boolean {
  return words[end]?.pos === 'NUM' || (words[end]?.pos === 'SYM' && words[end + 1]?.pos === 'NUM');
}
