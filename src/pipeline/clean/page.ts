import type { FurnitureKind } from '../../news/article.ts';
import type { Block } from '../../news/document.ts';
import { type Line, readLines, type Topics } from './line.ts';
import { isClosing, isNumbers, isTimed } from './line-kind.ts';
import { nameOpening, readItemNumber } from './list-item.ts';
import { type Marker, matchMarkers } from './marker.ts';
import { matchPlaces } from './placed-marker.ts';
import { findRepeated } from './repeated.ts';
import { measureSentences } from './sentence-rows.ts';
import { countSentencesAbove, measureBelow, measureLede } from './title-topic.ts';
import type { Run, Untitled } from './untitled.ts';

/** Headings whose distance tells what a line is. */
type Heading = 'comments' | 'related' | 'teaser-list';

/** A page with words that are not kept once its title is known: all pages of an intake are in memory together. */
export interface Draft {
  readonly page: Untitled;
  readonly topics: Topics;
}

/** A page with its title known. Arrays run parallel to `lines`. */
export interface Page extends Untitled {
  /** The line that is most likely the article's headline; -1 when none is. */
  readonly title: number;
  /** The last line that the headline is broken over; `title` for most. */
  readonly titleTo: number;
  /** Like `core`, but forgiving: it runs on over lists and inserts. */
  readonly wide: Run;
  /** Sums of `prose` up to and without a line; one longer than `lines`. */
  readonly proseAbove: readonly number[];
  /** The same of words. */
  readonly wordsAbove: readonly number[];
  /** The same of prose on the core's topic. */
  readonly topicAbove: readonly number[];
  /** Share of a line's content words that the headline or the first sentences below it have too. */
  readonly opening: readonly number[];
  /** Sums of prose by that share. */
  readonly openingAbove: readonly number[];
  /**
   * How many lines with a time, of numbers, under `SHORT` words and with closing wording there are, like `proseAbove`.
   */
  readonly timesAbove: readonly number[];
  readonly numbersAbove: readonly number[];
  readonly shortAbove: readonly number[];
  readonly closingsAbove: readonly number[];
  /** The number of each line that is an item of a numbered list. */
  readonly items: readonly (number | undefined)[];
  /** What each line opens with, where lines of lists open so. */
  readonly openings: readonly (string | undefined)[];
  /** For each line how many sentences stand in a row there; 0 for a line that is none. */
  readonly sentences: readonly number[];
  /** For each line the nearest one at or below it whose wording closes an article. */
  readonly closing: readonly number[];
  /** How many lines above a line the nearest heading of a kind stands; 1e9 when there is none. */
  readonly above: (kind: Heading, at: number) => number;
}

/** A line of fewer words is short. */
const SHORT = 8;
/** Words beyond this make a line no more article-like. */
const FULL = 60;

/** The document's lines with what is known of them before the article's title is. */
export function readUntitled(text: string, blocks: readonly Block[]): Draft {
  const read = readLines(text, blocks);
  const { lines, topics } = read;
  const markers = matchPlaces(lines, matchMarkers(read));
  const prose = lines.map((line, at) => measureProse(line, markers[at]));
  const core = findCore(markers, prose, STRICT);
  const topic = measureTopic(topics, core);
  const { lede, ledeWords } = measureLede(lines, topics, prose, core);
  const page = {
    lines,
    markers,
    prose,
    core,
    topic,
    repeated: findRepeated(lines),
    below: measureBelow(lines, topics, prose, core),
    lede,
    ledeWords,
    sentencesAbove: countSentencesAbove(prose),
  };
  return { page, topics };
}

/**
 * The page, with the line that is its title (-1: none). Made in one piece: a shape that is put together from another's
 * the engine forgets when memory is cleared and no page is left, and with it the code of the hundred features that read
 * one.
 */
export function readFrom({ page, topics }: Draft, title: number, titleTo = title): Page {
  const { lines, markers, prose, core, topic, repeated, below, lede, ledeWords, sentencesAbove } = page;
  const opening = measureOpening(page, topics, title);
  const wide = findCore(markers, prose, FORGIVING);
  const sumAbove = (measure: (at: number) => number): number[] => {
    const sums = [0];
    for (let at = 0; at < lines.length; at++) sums.push(sums[at]! + measure(at));
    return sums;
  };
  return {
    lines,
    markers,
    prose,
    core,
    topic,
    repeated,
    below,
    lede,
    ledeWords,
    sentencesAbove,
    title,
    titleTo,
    wide,
    proseAbove: sumAbove((at) => prose[at]!),
    wordsAbove: sumAbove((at) => Math.min(lines[at]!.words, FULL)),
    topicAbove: sumAbove((at) => topic[at]! * prose[at]!),
    opening,
    sentences: measureSentences(lines, prose),
    items: lines.map(readItemNumber),
    openings: lines.map(nameOpening),
    openingAbove: sumAbove((at) => opening[at]! * prose[at]!),
    timesAbove: sumAbove((at) => Number(isTimed(lines[at]!))),
    numbersAbove: sumAbove((at) => Number(isNumbers(lines[at]!))),
    shortAbove: sumAbove((at) => Number(lines[at]!.words < SHORT)),
    closingsAbove: sumAbove((at) => Number(isClosing(markers[at]))),
    closing: findClosing(markers),
    above: measureAbove(markers),
  };
}

/** What a line without prose takes from a run's sum, by what its wording says. */
interface Against {
  readonly plain: number;
  readonly marked: number;
  readonly heading: number;
}
const STRICT: Against = { plain: 6, marked: 10, heading: 30 };
const FORGIVING: Against = { plain: 3, marked: 4, heading: 8 };

function measureProse(line: Line, marker: Marker | undefined): number {
  if (marker && marker.kind !== 'sign-up') return 0;
  if (line.links > 0.5) return 0;
  const words = Math.min(line.words, FULL);
  if (line.stops) return words >= 6 ? words : words / 2;
  return words >= 15 ? words / 2 : 0;
}

/** The run of lines with the greatest sum: prose for it, everything else against it. */
function findCore(markers: readonly (Marker | undefined)[], prose: readonly number[], against: Against): Run {
  let best = { from: 0, to: -1, sum: 0 };
  let from = 0;
  let sum = 0;
  for (let at = 0; at < prose.length; at++) {
    if (sum <= 0) {
      sum = 0;
      from = at;
    }
    const marker = markers[at];
    sum +=
      prose[at]! > 0
        ? prose[at]!
        : marker?.opens
          ? -against.heading
          : marker
            ? -against.marked
            : -against.plain;
    if (sum > best.sum) best = { from, to: at, sum };
  }
  return { from: best.from, to: best.to };
}

function measureTopic({ content, vocabulary }: Topics, core: Run): number[] {
  const counts = countLines(content.slice(core.from, core.to + 1), vocabulary);
  return content.map((own, at) => shareKnown(own, counts, at >= core.from && at <= core.to ? 1 : 0));
}

/** So many lines of running text below the headline say what the article is about. */
const OPENING_LINES = 5;
/** They stand within so many lines. */
const OPENING_VIEW = 25;

/** Of a line among the opening ones only the words that another of them has count. */
function measureOpening({ prose, core }: Untitled, topics: Topics, title: number): number[] {
  const from = title >= 0 ? title : Math.max(0, core.from);
  const chosen: number[] = title >= 0 ? [title] : [];
  for (let at = title >= 0 ? title + 1 : from; at < Math.min(prose.length, from + OPENING_VIEW); at++) {
    if (prose[at]! < 12) continue;
    chosen.push(at);
    if (chosen.length > OPENING_LINES) break;
  }
  const counts = countLines(
    chosen.map((at) => topics.content[at]!),
    topics.vocabulary,
  );
  const own = new Set(chosen);
  return topics.content.map((words, at) => shareKnown(words, counts, own.has(at) ? 1 : 0));
}

/** By word how many of the lines have it. */
function countLines(content: Topics['content'], vocabulary: number): number[] {
  const counts = new Array<number>(vocabulary).fill(0);
  const last = new Array<number>(vocabulary).fill(-1);
  for (let at = 0; at < content.length; at++)
    for (const word of content[at]!)
      if (last[word] !== at) {
        last[word] = at;
        counts[word]!++;
      }
  return counts;
}

function shareKnown(words: readonly number[], counts: readonly number[], own: number): number {
  if (words.length === 0) return 0;
  let known = 0;
  for (const word of words) if (counts[word]! > own) known++;
  return known / words.length;
}

function measureAbove(markers: readonly (Marker | undefined)[]): (kind: Heading, at: number) => number {
  if (!markers.some((marker) => marker?.opens)) return () => 1e9;
  const last = (kind: FurnitureKind): number[] => {
    let latest = -1;
    return markers.map((marker, at) => {
      const above = latest;
      if (marker?.kind === kind && marker.opens) latest = at;
      return above;
    });
  };
  const headings = {
    comments: last('comments'),
    related: last('related'),
    'teaser-list': last('teaser-list'),
  };
  return (kind, at) => {
    const above = headings[kind][at] ?? -1;
    return above < 0 ? 1e9 : at - above;
  };
}

/**
 * For each line the nearest line at or below it whose wording closes an article; the page's length when there is none.
 */
function findClosing(markers: readonly (Marker | undefined)[]): number[] {
  const closing = new Array<number>(markers.length);
  let next = markers.length;
  for (let at = markers.length - 1; at >= 0; at--) {
    const kind = markers[at]?.kind;
    if (kind === 'comments' || kind === 'biography' || (markers[at]?.opens && kind !== undefined)) next = at;
    closing[at] = next;
  }
  return closing;
}
