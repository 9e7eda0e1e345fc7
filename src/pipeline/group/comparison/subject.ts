import type { Figure } from '../../../news/figure.ts';
import { fateOfWord } from '../../../text/fates.ts';
import type { Span } from '../../../text/span.ts';
import { stemWord } from '../../../text/stem.ts';
import { shareInNews } from '../common-words.ts';
import { classOfNoun, isKnownNoun } from './counted-nouns.ts';
import { findFate } from './find-fate.ts';
import { foldPlaceName } from './place-names.ts';
import { findDays, findScope } from './scope.ts';
import { isName, isNumberWord, splitWords, type Word } from './words.ts';

/** What a figure is a number of: enough to see whether any other article counts the same. */
export interface Counted {
  /** The counted thing, one word for all its synonyms; `people` where a fate is told of nobody named. */
  readonly thing: string;
  /** What has become of them; `unclear` when the sentence tells more than one fate and not whose. */
  readonly fate: string | undefined;
  /** `within 12 miles`: no length, only that it is less. */
  readonly isLimit: boolean;
  /** `rose by 12`: what came on top, not how many there are. */
  readonly isChange: boolean;
  /** `of the 12`: a number that was told before, of which this sentence tells something else. */
  readonly isDefinite: boolean;
}

/** What a figure is a number of, as far as its sentence tells. */
export interface Subject extends Counted {
  /** True for `40 Norwegians`: counted by the name of their people. */
  readonly isNational: boolean;
  /** Names before or right behind the counted noun: of whom or of what. */
  readonly population: ReadonlySet<string>;
  /** Names after `in`, `at`, `to`, `from`... near the number. */
  readonly places: ReadonlySet<string>;
  /** All names of the number's clause. */
  readonly names: ReadonlySet<string>;
  /** Times and moods that bound what is counted (`findScope`). */
  readonly scope: ReadonlySet<string>;
  /** Days of the calendar that its sentence names. */
  readonly days: ReadonlySet<string>;
  /** `12 in Koval and 30 in Leitner`: counted place by place. */
  readonly isSplit: boolean;
  /** Telling words within `NEAR` words of the number, with their rarity. */
  readonly context: ReadonlyMap<string, number>;
}

/** Shared words count within this many words of the number; measured, farther ones belong to something else. */
const NEAR = 12;

/** A word in a larger share of all articles tells nothing. */
const COMMON = 0.3;

/** Reads what a figure counts; most figures have no partner in another article, and nothing else is read of them. */
export function readCounted(text: string, figure: Figure): Counted & { readonly readRest: () => Subject } {
  const words = splitWords(text, clipSentence(figure));
  const first = words.findIndex(({ end }) => end > figure.span.start);
  const behind = endOfCounted(words, figure);
  const fate = figure.unit.kind === 'count' ? findFate(words, first, behind) : undefined;
  const counted = {
    thing: nameThing(figure, fate),
    fate,
    isLimit: words[first - 1]?.lower === 'within',
    isChange: figure.change !== undefined && !figure.reached,
    isDefinite: words[first - 1]?.lower === 'the' && /^(?:of|among)$/.test(words[first - 2]?.lower ?? ''),
  };
  return {
    ...counted,
    readRest: () => ({
      ...counted,
      isNational: figure.unit.kind === 'count' && isNational(figure.counts),
      population: findPopulation(words, text, figure, behind),
      places: findPlaces(words, first, behind),
      names: findNames(words, first, behind),
      scope: findScope(words, first, behind),
      days: findDays(words),
      isSplit: isSplit(words, behind),
      context: findContext(words, first, behind, figure.unit.name),
    }),
  };
}

/** More of a sentence than this on either side of a number says nothing of it; bounds what a text without stops costs. */
const MOST_CHARACTERS = 500;

/** The sentence of a figure, as far as it is looked at. */
export function clipSentence({ span, sentence }: Figure): Span {
  return {
    start: Math.max(sentence.start, span.start - MOST_CHARACTERS),
    end: Math.min(sentence.end, span.end + MOST_CHARACTERS),
  };
}

/** A count of deaths, a toll, and a count of `Norwegians` are counts of people; what follows a noun may miss it. */
function nameThing({ unit, counts, span, countsSpan }: Figure, fate: string | undefined): string {
  if (unit.kind !== 'count') return `${unit.name} ${classOfNoun(counts.toLowerCase())}`;
  if (isNational(counts)) return 'people';
  const noun = classOfNoun(unit.name);
  if (fate === undefined || fate === 'unclear') return unit.name === 'other' ? '' : noun;
  const isAnnounced = countsSpan !== undefined && countsSpan.end <= span.start;
  const isFate = unit.name === '' || unit.name === 'other' || fateOfWord(unit.name) !== undefined;
  return isFate || (isAnnounced && !isKnownNoun(unit.name)) ? 'people' : noun;
}

/** `Norwegians`, `Swiss Italians`: the name of a people. */
function isNational(counts: string): boolean {
  return /^\p{Lu}/u.test(counts) && /(?:^|\s)\p{Lu}[^\s]*(?:ns|is|ese|ish)$/u.test(counts);
}

/** The place in `words` behind the number and what it counts. */
function endOfCounted(words: readonly Word[], { span, countsSpan }: Figure): number {
  const end =
    countsSpan !== undefined && countsSpan.start >= span.start
      ? Math.max(span.end, countsSpan.end)
      : span.end;
  const at = words.findIndex(({ start }) => start >= end);
  return at < 0 ? words.length : at;
}

/** Names inside what is counted, and those that follow it with `of` or `from`. */
function findPopulation(
  words: readonly Word[],
  text: string,
  { countsSpan }: Figure,
  behind: number,
): Set<string> {
  const names = new Set<string>();
  for (const word of countsSpan === undefined ? [] : splitWords(text, countsSpan)) {
    if (/^\p{Lu}/u.test(word.text)) names.add(foldPlaceName(word.text));
  }
  const link = words[behind]?.lower;
  if (link === 'of' || link === 'from') addNames(words, behind + 1, names);
  return names;
}

function findNames(words: readonly Word[], first: number, behind: number): Set<string> {
  const start = words.findLastIndex(({ text }, at) => at < first && /^[;:—–]$/.test(text));
  const end = words.findIndex(
    (word, at) => at >= behind && (word.isMark || CLAUSE_LINKS.test(word.lower) || isCount(word)),
  );
  const isInside = (at: number) => at > start && (end < 0 || at < end);
  return new Set(
    words.flatMap((word, at) => (isInside(at) && isName(words, at) ? [foldPlaceName(word.text)] : [])),
  );
}

const CLAUSE_LINKS = /^(?:as|while|when|after|before|which|who|where|but|since|because)$/;

const PLACE_LINKS = /^(?:in|at|near|to|into|from|across|along|off|outside|inside|around|throughout|over)$/;

/** Places near the number, up to the next number on either side: what stands beyond is that one's. */
function findPlaces(words: readonly Word[], first: number, behind: number): Set<string> {
  const places = new Set<string>();
  const from = words.slice(0, first).findLastIndex(isCount);
  const next = words.findIndex((word, at) => at >= behind && (isCount(word) || isOfThem(words, at)));
  const end = Math.min(next < 0 ? words.length : next, behind + NEAR);
  for (let at = Math.max(0, first - NEAR, from); at < end; at++) {
    if (!PLACE_LINKS.test(words[at]!.lower)) continue;
    addNames(words, /^the$/i.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1, places);
  }
  return places;
}

function isSplit(words: readonly Word[], behind: number): boolean {
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
  return isNumberWord(word) && /\d[\d,]{2}/.test(word.text) && !/^(?:1[5-9]|20)\d\d$/.test(word.text);
}

/** Adds the run of names that begins at a place. */
function addNames(words: readonly Word[], from: number, names: Set<string>): void {
  for (let at = from; at < words.length && !words[at]!.isMark && isName(words, at); at++)
    names.add(foldPlaceName(words[at]!.text));
}

/** Stems near the number that are rare enough to tell something, without the counted noun itself. */
function findContext(
  words: readonly Word[],
  first: number,
  behind: number,
  noun: string,
): Map<string, number> {
  const context = new Map<string, number>();
  for (let at = Math.max(0, first - NEAR); at < Math.min(words.length, behind + NEAR); at++) {
    const { lower, isMark } = words[at]!;
    if (isMark || isNumberWord(words[at]!) || lower.length < 3 || fateOfWord(lower) !== undefined) continue;
    const stem = stemWord(lower);
    const share = shareInNews(stem);
    if (share > COMMON || stem === stemWord(noun)) continue;
    context.set(isName(words, at) ? foldPlaceName(lower) : stem, Math.log(1 / share));
  }
  return context;
}
