import type { PartOfSpeech, Token } from '../../../../text/tag.ts';
import { isNominal, plain } from '../word.ts';
import { isBeforeNumber, NOUN_TURNS, type Turn } from './noun-turns.ts';
import { PHRASES } from './phrase-turns.ts';

type Words = readonly Token[];

/** What a headline has for a turn: the word, its part of speech, and where it says the same. */
export interface Brief {
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly stands: (words: Words, from: number, end: number) => boolean;
}

/** Each list of turns, without their articles, with what stands for all of them. */
const TURNS: readonly Turn[] = [
  ...PHRASES,
  ['in order to', 'to', 'PART'],
  ['for second time', 'again', 'ADV', (words, _, end) => plain(words[end]) !== 'in'],
  ['in recent days, in recent weeks', 'recently', 'ADV', isNoRecord],
  ['growing number of, increasing number of, rising number of', 'more', 'ADJ', isOfSeveral],
  ['vast majority of, overwhelming majority of', 'most', 'ADJ', isOfSeveral],
  ['large number of, large numbers of, great number of', 'many', 'ADJ', isOfSeveral],
  ['small number of', 'few', 'ADJ', isOfSeveral],
  [
    'was quoted as saying, were quoted as saying, is quoted as saying, has been quoted as saying',
    'said',
    'VERB',
    () => true,
  ],
  ['was reported as saying, has been reported as saying', 'reportedly said', 'VERB', () => true],
  ['to try to', 'to', 'PART', isPurpose],
  ['shot and killed', 'shot dead', 'VERB', () => true],
  ['posed by', 'of', 'ADP', isBehindNoun],
  ['as many as, as much as', 'up to', 'ADP', isLimit],
  ['as well as', 'and', 'CCONJ'],
  ['such as', 'like', 'ADP', isBehindNoun],
  ['in front of', 'before', 'ADP'],
  ['in wake of, in aftermath of', 'after', 'ADP'],
  ['in midst of', 'amid', 'ADP'],
  ['in addition to', 'besides', 'ADP'],
  ['in spite of', 'despite', 'ADP'],
  ['over course of', 'over', 'ADP'],
  ['during course of', 'during', 'ADP'],
  ['in connection with', 'over', 'ADP'],
  ['prior to', 'before', 'ADP'],
  ['along with, together with, in conjunction with, in collaboration with', 'with', 'ADP', isNoAside],
  ['in partnership with, in cooperation with', 'with', 'ADP', isNoAside],
  ['with regard to, in regard to, with respect to', 'on', 'ADP'],
  ['in accordance with', 'under', 'ADP'],
  ['in opposition to', 'against', 'ADP'],
  ['in absence of', 'without', 'ADP'],
  ['by means of, on part of', 'by', 'ADP'],
  ['in terms of', 'in', 'ADP'],
  ['no later than', 'by', 'ADP'],
  ['up until', 'until', 'ADP'],
  ['ever since', 'since', 'SCONJ'],
  ['even though', 'though', 'SCONJ'],
  ['at a time when, at time when', 'as', 'SCONJ'],
  ['upward of, upwards of, in excess of', 'over', 'ADP', isBeforeNumber],
  ['a total of, total of', '', 'NOUN', isBeforeNumber],
  ['in charge of, in process of, in the process of', '', 'NOUN', isBeforeDoing],
  ['all of', 'all', 'DET', isBeforeOwner],
  ['outside of', 'outside', 'ADP'],
  ['inside of', 'inside', 'ADP'],
  ['off of', 'off', 'ADP'],
  ['made up of, consisting of, composed of', 'of', 'ADP', isBehindNoun],
  ['dating back to', 'from', 'ADP', isBehindNoun],
  [listPosts(), 'as', 'ADP'],
  ['compared with, compared to', 'from', 'ADP', isBeforeTime],
  ['found to be', 'found', 'VERB', isBeforeQuality],
  ['deemed to be', 'deemed', 'VERB', isBeforeQuality],
  ['declared to be', 'declared', 'VERB', isBeforeQuality],
  ['despite fact that', 'though', 'SCONJ'],
  ['due to fact that', 'because', 'SCONJ'],
  ['whether or not', 'whether', 'SCONJ'],
  ['a number of', 'several', 'ADJ'],
  ['a majority of', 'most', 'ADJ', isOfSeveral],
  ['a lot of', 'many', 'ADJ', isOfSeveral],
  ['a pair of, pair of', 'two', 'NUM', isOfSeveral],
  ['trio of', 'three', 'NUM', isOfSeveral],
  ['will have to, will be required to, will be forced to', 'must', 'AUX'],
  ['is required to, are required to', 'must', 'AUX'],
  ['is unable to, are unable to', 'cannot', 'AUX'],
  ['was unable to, were unable to', 'could not', 'AUX'],
  ['is able to, are able to', 'can', 'AUX'],
  ['is going to, are going to', 'will', 'AUX', isBeforeVerb],
  ['ought to', 'should', 'AUX', isBeforeVerb],
  ['around world, across world, around globe, across globe', 'worldwide', 'ADV', isEverywhere],
  ['across country, around country, across nation', 'nationwide', 'ADV', isEverywhere],
  ['all over', 'across', 'ADP', isBeforeName],
  ['for time being, for the time being', 'for now', 'ADV'],
  ['at this time, at the moment', 'now', 'ADV'],
  ['in near future, in coming days, in coming weeks, in coming months', 'soon', 'ADV'],
  ['on daily basis', 'daily', 'ADV'],
  ['on regular basis', 'regularly', 'ADV'],
  ['on temporary basis', 'temporarily', 'ADV'],
  ['once again', 'again', 'ADV'],
  ['years old and older, years of age and older', 'and older', 'ADV'],
  ['years old or older, years of age or older', 'or older', 'ADV'],
  ['into law', '', 'NOUN', (words, from, end) => words[from - 1]?.lemma === 'sign' && end < words.length],
  ['health care', 'healthcare', 'NOUN', isSmall],
  ['health - care', 'healthcare', 'NOUN'],
  ['cease - fire', 'ceasefire', 'NOUN'],
  ['air strike', 'airstrike', 'NOUN'],
  ['air strikes', 'airstrikes', 'NOUN'],
  ['first - ever', 'first', 'ADJ'],
  ['booster shot, booster dose', 'booster', 'NOUN'],
  ['booster shots, booster doses', 'boosters', 'NOUN'],
  ['police officer', 'officer', 'NOUN', isAnyOfficer],
  ['police officers', 'officers', 'NOUN', isAnyOfficer],
  ['prime minister', 'PM', 'PROPN'],
  ['prime ministers', 'PMs', 'PROPN'],
  ['vice president', 'VP', 'PROPN', isBeforeName],
  ['attorney general', 'AG', 'PROPN', isBeforeName],
  ['chief executive, chief executive officer', 'CEO', 'NOUN', isOfFirm],
  ['chief financial officer', 'CFO', 'NOUN'],
  ['members of congress', 'lawmakers', 'NOUN'],
  ['members of parliament', 'MPs', 'PROPN'],
  [
    'made clear, made it clear, made it loud and clear',
    'said',
    'VERB',
    (words, _, end) => plain(words[end]) === 'that',
  ],
  ...NOUN_TURNS,
];

/** What each turn is briefly; a preposition or a verb ends no statement. */
export const BRIEF: ReadonlyMap<string, Brief> = new Map(
  TURNS.flatMap(([turns, text, pos, stands]) =>
    turns.split(', ').map((turn) => [turn, { text, pos, stands: stands ?? mayEndIf(pos) }]),
  ),
);

/** The words that may stand second in a turn, by the first, so that most words are asked no further. */
export const OPENINGS: ReadonlyMap<string, ReadonlySet<string>> = openingsOf([...BRIEF.keys()]);

export function openingsOf(turns: readonly string[]): Map<string, Set<string>> {
  const openings = new Map<string, Set<string>>();
  for (const turn of turns) {
    const [first, second] = turn.split(' ') as [string, string];
    openings.set(first, (openings.get(first) ?? new Set()).add(second));
  }
  return openings;
}

/** `from her post as`, `in his role as`. */
function listPosts(): string {
  const posts = ['capacity', 'job', 'position', 'post', 'role'];
  const owners = ['', 'his ', 'her '];
  return ['from', 'in']
    .flatMap((word) => owners.flatMap((owner) => posts.map((post) => `${word} ${owner}${post} as`)))
    .join(', ');
}

function mayEndIf(pos: PartOfSpeech): Brief['stands'] {
  return (words, _, end) => end < words.length || /^(?:ADV|NOUN|PROPN)$/.test(pos);
}

/** `as many as 11,231 captains`: counted, and no limit. */
function isLimit(words: Words, from: number, end: number): boolean {
  const isExact = plain(words[from + 1]) === 'many' && /^\d[\d,]+[1-9]$/.test(words[end]?.text ?? '');
  return end < words.length && !isExact;
}

function isBehindNoun(words: Words, from: number, end: number): boolean {
  return isNominal(words[from - 1]) && end < words.length;
}

function isBeforeVerb(words: Words, _: number, end: number): boolean {
  return words[end]?.pos === 'VERB' || words[end]?.lemma === 'be';
}

function isBeforeName(words: Words, from: number, end: number): boolean {
  return words[end]?.pos === 'PROPN' && words[from - 1]?.pos !== 'AUX';
}

/** `rose 5% compared with | previous year`. */
function isBeforeTime(words: Words, _: number, end: number): boolean {
  return /^(?:last|previous|prior|same)$/.test(plain(words[end])) && TIMES.test(plain(words[end + 1]));
}

const TIMES = /^(?:day|week|month|quarter|season|year|period)$/;

/** `a plan | to try to | close the pier`, not `vowed to try to`. */
function isPurpose(words: Words, from: number, end: number): boolean {
  const before = words[from - 1];
  const isOwed =
    before === undefined || /^(?:ADJ|AUX|PART|VERB)$/.test(before.pos) || PROMISES.test(before.lemma);
  return !isOwed && words[end]?.pos === 'VERB';
}

const PROMISES = /^(?:agreement|commitment|decision|duty|intention|order|plan|pledge|promise|vow)$/;

/** Not `the worst storm in recent years`. */
function isNoRecord(words: Words, from: number): boolean {
  return !words
    .slice(0, from)
    .some((token) => /^(?:first|most|least|only|.+[^aeiou]est)$/.test(plain(token)));
}

/** `captains in charge of | running the school`. */
function isBeforeDoing(words: Words, _: number, end: number): boolean {
  return words[end]?.pos === 'VERB' && words[end]!.lower.endsWith('ing');
}

/** `all of | its ferries`. */
function isBeforeOwner(words: Words, _: number, end: number): boolean {
  return /^(?:his|her|its|their|these|those)$/.test(plain(words[end]));
}

/** Behind a comma it tells who else there was. */
function isNoAside(words: Words, from: number, end: number): boolean {
  return from > 0 && words[from - 1]!.text !== ',' && end < words.length;
}

/** `found to be | safe`. */
function isBeforeQuality(words: Words, _: number, end: number): boolean {
  return words[end]?.pos === 'ADJ';
}

/** `pair of | ferries`, not of shoes; `a lot of | ferries`, not of money. */
function isOfSeveral(words: Words, from: number, end: number): boolean {
  if (/^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(words[from - 1]?.pos ?? '')) return false;
  let head = end;
  while (/^(?:ADJ|NUM|NOUN|PROPN)$/.test(words[head]?.pos ?? '') || words[head]?.text === '-') head++;
  const noun = words[head - 1];
  return head > end && noun?.pos === 'NOUN' && plain(noun) !== noun.lemma && !PAIRED.test(plain(noun));
}

const PAIRED = /^(?:boots|glasses|gloves|jeans|pants|pliers|scissors|shoes|socks|trousers|wings)$/;

/** `across country`, not `across country’s north` or `from across country`. */
function isEverywhere(words: Words, from: number, end: number): boolean {
  const [before, next] = [words[from - 1], words[end]];
  return !/^['’]s?$|^-$/.test(next?.text ?? '') && !isNominal(next) && before?.pos !== 'ADP';
}

/** `health care`, not `Orsa Health Care`. */
function isSmall(words: Words, from: number): boolean {
  return /^\p{Ll}/u.test(words[from + 1]!.text);
}

/** `a police officer`, not `Orsa police officers`, who are of that force. */
function isAnyOfficer(words: Words, from: number): boolean {
  return words[from]!.text === 'police' && words[from - 1]?.pos !== 'PROPN';
}

/** Places and public bodies have a chief executive who is no head of a firm. */
function isOfFirm(words: Words): boolean {
  return !words.some((token) =>
    /^(?:council|country|county|government|kong|macau|state)$/.test(plain(token)),
  );
}
