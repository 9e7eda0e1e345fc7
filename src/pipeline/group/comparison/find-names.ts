import type { Figure } from '../../../news/figure.ts';
import { startsCapital } from '../../../text/capital.ts';
import { isSpeechVerb } from '../../../text/speech.ts';
import { foldPlaceName } from './place-names.ts';
import { isName, isNumberWord, isYear, NEAR, splitWords, type Word } from './words.ts';

/** Names inside what is counted, and those that follow it with `of` or `from`. */
export function findPopulation(
  words: readonly Word[],
  text: string,
  { countsSpan, sentence }: Figure,
  behind: number,
): Set<string> {
  const names = new Set<string>();
  const counted = countsSpan === undefined ? [] : splitWords(text, countsSpan);
  for (const word of counted) {
    // `Protesters numbered 14,000`: a noun that opens its sentence is no name.
    const isOpener = word.start === sentence.start && (counted.length === 1 || OPENING_NOUN.test(word.lower));
    if (startsCapital(word.text) && !isOpener) names.add(foldPlaceName(word.text));
  }
  const link = words[behind]?.lower;
  if (link === 'of' || link === 'from') addNames(words, behind + 1, names);
  return names;
}

/** `Voter turnout was 62%`: no name either. */
const OPENING_NOUN =
  /^(?:casualty|cholera|covid|death|dengue|ebola|flood|flu|influenza|malaria|measles|meningitis|mpox|mumps|passenger|polio|rubella|voter)$/;

/** All names of the number's clause, up to the next number. */
export function findNames(words: readonly Word[], first: number, behind: number): Set<string> {
  const start = words.findLastIndex(({ text }, at) => at < first && /^[;:—–]$/.test(text));
  const end = words.findIndex(
    (word, at) => at >= behind && (word.isMark || CLAUSE_LINKS.test(word.lower) || isCount(word)),
  );
  const isInside = (at: number) => at > start && at !== first && (end < 0 || at < end);
  return new Set(
    words.flatMap((word, at) => (isInside(at) && isName(words, at) ? [foldPlaceName(word.text)] : [])),
  );
}

const CLAUSE_LINKS = /^(?:as|while|when|after|before|which|who|where|but|since|because)$/;

const PLACE_LINKS = /^(?:in|at|near|to|into|from|across|along|off|outside|inside|around|throughout|over)$/;

/** Places near the number, up to the next number on either side: what stands beyond is that one's. */
export function findPlaces(words: readonly Word[], first: number, behind: number): Set<string> {
  const places = new Set<string>();
  const from = words.slice(0, first).findLastIndex(isCount);
  const next = words.findIndex((word, at) => at >= behind && (isCount(word) || isOfThem(words, at)));
  const end = Math.min(next < 0 ? words.length : next, behind + NEAR);
  for (let at = Math.max(0, first - NEAR, from); at < end; at++) {
    if (!PLACE_LINKS.test(words[at]!.lower) || words[at - 1]?.lower === 'according') continue;
    addNames(words, skipKind(words, at + 1), places);
  }
  return places;
}

/** What may stand between `in` and a name: `the town of | Koval`, `neighbouring | Norland`, `central | Leitner`. */
const KIND =
  /^(?:the|a|its|nearby|neighbou?ring|adjacent|central|coastal|rural|(?:north|south)?(?:east|west)?(?:ern)?|town|city|village|hamlet|district|province|region|county|state|suburbs?|outskirts|island|port|capital|of)$/;
const KIND_REACH = 5;

function skipKind(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + KIND_REACH && KIND.test(words[at]?.lower ?? '-') && !isName(words, at)) at++;
  return at;
}

const AUXILIARY = /^(?:has|have|had|will|would|is|are|was|were|be|been|to|also|already|said|it)$/;
/** How far before the number its verb may stand. */
const VERB_REACH = 4;

/** Names right before the verb that the number is the object of. */
export function findAgents(words: readonly Word[], first: number): Set<string> {
  for (let verb = first - 1; verb > 0 && verb >= first - VERB_REACH; verb--) {
    if (words[verb]!.isMark) break;
    if (isName(words, verb)) continue;
    let at = verb - 1;
    while (at > 0 && AUXILIARY.test(words[at]!.lower)) at--;
    const found: string[] = [];
    for (; at >= 0 && !words[at]!.isMark && isName(words, at); at--)
      found.push(foldPlaceName(words[at]!.text));
    // `Hospitals in Koval postponed 90`: where, not who.
    if (found.length > 0) return new Set(PLACE_LINKS.test(words[at]?.lower ?? '') ? [] : found);
  }
  return new Set();
}

/**
 * Right behind what is counted, one set of names for each: `300 houses in Koval`, `1,100 jobs in Koval and the town of
 * Leitner`.
 */
export function findSites(words: readonly Word[], behind: number): Set<string>[] {
  const sites: Set<string>[] = [];
  if (!PLACE_LINKS.test(words[behind]?.lower ?? '')) return sites;
  for (let at = behind; words[at] !== undefined; ) {
    const site = new Set<string>();
    at = skipKind(words, at + 1);
    for (; at < words.length && isName(words, at); at++) site.add(foldPlaceName(words[at]!.text));
    // `in Koval, Mayor Ida Holm said`
    if (site.size === 0 || (sites.length > 0 && isSpeechVerb(words[at]?.lower ?? ''))) break;
    sites.push(site);
    if (words[at]?.lower === ',' && words[at + 1]?.lower === 'and') at++;
    if (!/^(?:and|,)$/.test(words[at]?.lower ?? '')) break;
  }
  return sites;
}

/** `12 in Koval and 30 in Leitner`: counted place by place. */
export function isSplit(words: readonly Word[], behind: number): boolean {
  if (!PLACE_LINKS.test(words[behind]?.lower ?? '')) return false;
  const next = words.findIndex((word, at) => at > behind && isNumberWord(word));
  return next > 0 && words[next - 1]!.lower === 'and' && PLACE_LINKS.test(words[next + 1]?.lower ?? '');
}

/** `most of them in Koval`: what follows is said of a part. */
function isOfThem(words: readonly Word[], at: number): boolean {
  return words[at]!.lower === 'of' && /^(?:them|whom|which|those)$/.test(words[at + 1]?.lower ?? '');
}

/** A number of more than two digits: no day, and no hour. */
function isCount(word: Word): boolean {
  return isNumberWord(word) && /\d[\d,]{2}/.test(word.text) && !isYear(word.text);
}

/** Adds the run of names that begins at a place. */
function addNames(words: readonly Word[], from: number, names: Set<string>): void {
  for (let at = from; at < words.length && !words[at]!.isMark && isName(words, at); at++)
    names.add(foldPlaceName(words[at]!.text));
}
