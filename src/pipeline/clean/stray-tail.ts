import { ARTICLE, HOLE } from './chain.ts';
import type { Line } from './line.ts';
import type { Marker } from './marker.ts';
import { REPORTED } from './other-wording.ts';
import type { Page } from './page.ts';
import { findPlaces } from './places.ts';

const OF_PAGE: Marker = { kind: 'site', reason: 'tells of the site or its authors below the text' };
const BELOW_RIGHTS: Marker = { kind: 'teaser-list', reason: 'stands below whose the text is' };

/** So many sentences are a text that may have ended. */
const FEWEST_SENTENCES = 3;
/** What a page says of itself begins among so many of the last lines. */
const MOST_LINES = 20;

/**
 * What a page says of itself in sentences reads like the text above: what the site publishes, who edits it and who
 * writes there, what becomes of comments. Sites word it in as many ways as there are; the words of the trade are the
 * same.
 */
const TRADE =
  /\b(?:aggregat|articles?\b|bloggers?\b|blogs?\b|columnists?\b|columns?\b|comment(?:s|ary|aries|ers|ing)?\b|content\b|copying\b|copyright|corrections?\b|correspondents?\b|cover(?:age|ed|ing|s)\b|disclosure|edit(?:ed|ions?|or|orial|ors)\b|feedback\b|guidelines?\b|headlines?\b|inbox|logged\b|materials?\b|moderat|news\b|newsletters?|newspapers?|newsroom|newswire|permission|podcast|posted\b|profile\b|publications?\b|publish|readers?\b|reporters?\b|reprint|reproduc|stor(?:ies|y)\b|subscri|syndicat|writ(?:er|ers|es|ing)\b)/g;
/** Letters by which two forms of such a word are one. */
const STEM = 5;
/** So many of them, none of which the text has, tell of the page. */
const FEWEST_TRADE = 2;

/**
 * Takes out what the chain kept at the end although it tells of something else: what the page says of itself below the
 * last paragraph on the topic, and other stories below whose the text is.
 */
export function dropStrayTail(page: Page, states: Uint8Array, markers: Map<number, Marker>): void {
  dropBelowRights(page, states, markers);
  const { lines } = page;
  const kept = findPlaces(states, (at) => states[at] === ARTICLE);
  const isSentence = (at: number) => lines[at]!.stops;
  for (let n = Math.max(0, kept.length - MOST_LINES); n < kept.length; n++) {
    const line = lines[kept[n]!]!;
    if (!line.stops || listTrade(line).length < FEWEST_TRADE) continue;
    if (kept.slice(0, n).filter(isSentence).length < FEWEST_SENTENCES) continue;
    const above = readAbove(page, kept.slice(0, n));
    if (!isOfPage(line, above) || goesOn(page, kept.slice(n + 1), above)) continue;
    drop(kept.slice(n), OF_PAGE, states, markers);
    return;
  }
}

/** `Copyright 2011 The Gazette. All rights reserved.` */
const RIGHTS = /\ball rights reserved\b/;

/** Headlines and their deks take turns below such a notice: no two sentences in a row stand there. */
function dropBelowRights(page: Page, states: Uint8Array, markers: Map<number, Marker>): void {
  const { lines } = page;
  const isSentence = (at: number) => states[at] === ARTICLE && lines[at]!.stops;
  const isNotice = (at: number) => page.markers[at]?.kind === 'legal' && RIGHTS.test(lines[at]!.folded);
  let from = states.lastIndexOf(ARTICLE);
  for (; from > 0 && !isNotice(from); from--) if (isSentence(from) && isSentence(from - 1)) return;
  if (findPlaces(states, (at) => at < from && isSentence(at)).length < FEWEST_SENTENCES) return;
  const below = findPlaces(states, (at) => at > from && states[at] === ARTICLE);
  drop(below, BELOW_RIGHTS, states, markers);
}

function drop(
  places: readonly number[],
  why: Marker,
  states: Uint8Array,
  markers: Map<number, Marker>,
): void {
  for (const at of places) {
    states[at] = HOLE;
    markers.set(at, why);
  }
}

/** Headline and text above what may be of the page, and their longer words. */
interface Above {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

const LONG_WORD = /\p{L}{5,}/gu;

function readAbove({ lines, title }: Page, kept: readonly number[]): Above {
  const text = [title, ...kept].map((at) => lines[at]?.folded ?? '').join('\n');
  return { text, words: new Set(text.match(LONG_WORD)) };
}

/** A sentence in quotation marks, which is longer than a title. */
const QUOTED = /"[^"]{40}/;

/** Off the topic, said by nobody, and with words of the trade that stand nowhere above. */
function isOfPage(line: Line, above: Above): boolean {
  const { stops, folded } = line;
  if (!stops || REPORTED.test(folded) || QUOTED.test(folded)) return false;
  const words = listTrade(line).filter((word) => !above.text.includes(word));
  return words.length >= FEWEST_TRADE && !isKnown(line, above);
}

/** Each once. */
function listTrade({ folded }: Line): string[] {
  return [...new Set(folded.match(TRADE)?.map((word) => word.slice(0, STEM)))];
}

/** Share of a line's longer words, those of the trade aside, that the text above has too. */
const ON_TOPIC = 0.2;

function isKnown({ folded }: Line, { words }: Above): boolean {
  const own = folded.replace(TRADE, ' ').match(LONG_WORD) ?? [];
  const known = own.filter((word) => words.has(word)).length;
  return known > 0 && known >= ON_TOPIC * own.length;
}

/** Words of the shortest sentence that is no button or label. */
const SHORTEST = 6;

/** Whether a sentence on the topic stands there, or two in a row that are not of the page. */
function goesOn({ lines }: Page, places: readonly number[], above: Above): boolean {
  let row = 0;
  for (const at of places) {
    const line = lines[at]!;
    const isText = line.stops && !isOfPage(line, above);
    if (isText && (REPORTED.test(line.folded) || isKnown(line, above))) return true;
    row = isText && line.words >= SHORTEST ? row + 1 : 0;
    if (row >= 2) return true;
  }
  return false;
}
