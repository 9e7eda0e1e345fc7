import type { Furniture } from '../../news/article.ts';
import type { Document } from '../../news/document.ts';
import { keyLine } from '../../news/furniture-memory.ts';
import { partAside } from './aside.ts';
import { ARTICLE, decode, scorePage } from './chain.ts';
import { findTitle, findTitleAbove } from './find-title.ts';
import { type Line, readTopics } from './line.ts';
import type { Marker } from './marker.ts';
import { mayBeTitle } from './may-be-title.ts';
import { dropNameForTitle } from './name-for-title.ts';
import { type Draft, type Page, readFrom, readUntitled } from './page.ts';
import { findDeclaredTitle, judgePage } from './page-markup.ts';
import { extendTitle, findDeclaredRun } from './title-run.ts';
import { findOnHeadline } from './title-topic.ts';
import type { Run, Untitled } from './untitled.ts';

/** One document on its way to an article: what its own lines say, before anything is compared. */
export interface Reading {
  readonly document: Document;
  readonly page: Page;
  /** Rows of tables and lines of code, which are no lines of the page. */
  readonly aside: readonly Furniture[];
  /** Line by line what the wording alone says; `page.markers` adds what the structure does. */
  readonly wording: readonly (Marker | undefined)[];
  /** Line by line the scores of the chain; undefined where the page's structure tells the article. */
  readonly score: Float64Array | undefined;
  /** Line by line the state that the document by itself suggests. */
  readonly states: Uint8Array;
  /** Line by line the key of its wording; empty for a line without a word. */
  readonly keys: readonly string[];
  /** Line by line whether a word of the headline's topic stands in it. */
  readonly onHeadline: readonly boolean[];
  /** Names the article by its headline and its longest paragraphs: a page scraped again has the same. */
  readonly article: string;
}

/**
 * Reads one document by itself.
 *
 * @param struck lines that are no headline whatever they look like, with why
 */
export function readAlone(read: Document, struck: ReadonlyMap<number, Marker> = NOTHING): Reading {
  const { told, aside } = partAside(read);
  const draft = readUntitled(read.text, told);
  return readTitled(dropNameForTitle(read, draft.page), draft, aside, struck);
}

/** The same again for another headline, from what was read before there was one. */
export function readAgain(
  { document, page, wording, aside }: Reading,
  struck: ReadonlyMap<number, Marker>,
): Reading {
  const untitled = { ...page, markers: wording };
  return readTitled(document, { page: untitled, topics: readTopics(page.lines) }, aside, struck);
}

function readTitled(
  document: Document,
  { page: untitled, topics }: Draft,
  aside: readonly Furniture[],
  struck: ReadonlyMap<number, Marker>,
): Reading {
  const title = findHeadline(document, strike(untitled, struck));
  const judged = judgePage(untitled, document.metadata.title);
  const marked = judged ? { ...untitled, markers: judged.markers } : untitled;
  const page = readFrom({ page: marked, topics }, title.from, title.to);
  const score = judged ? undefined : scorePage(page);
  const states = judged?.states ?? decode(score!, page.lines.length);
  const keys = page.lines.map((line) => (line.words > 0 ? keyLine(document.text, line.span) : ''));
  const isOpen = title.from < 0 && !document.metadata.title;
  const titled = isOpen ? withTitle(page, findOpeningTitle(strike(page, struck), states)) : page;
  return {
    document,
    page: titled,
    aside,
    wording: untitled.markers,
    score,
    states,
    keys,
    onHeadline: findOnHeadline(topics, { from: titled.title, to: titled.titleTo }),
    article: nameArticle(document, page, states),
  };
}

const NOTHING: ReadonlyMap<number, Marker> = new Map();

function strike<P extends Untitled>(page: P, struck: ReadonlyMap<number, Marker>): P {
  if (struck.size === 0) return page;
  return { ...page, markers: page.markers.map((marker, at) => struck.get(at) ?? marker) };
}

/**
 * By its headline and longest lines. Not by its first: where furniture stands in them, all pages of a site would be
 * taken for one article. Nor by the longest alone, which may be furniture too.
 */
function nameArticle(document: Document, page: Page, states: Uint8Array): string {
  const kept = page.lines.filter((_, at) => states[at] === ARTICLE);
  if (kept.length === 0) return keyLine(document.id);
  const longest = takeLongest(kept, NAMED_BY);
  const headline = page.lines[page.title]?.text ?? document.metadata.title ?? '';
  return keyLine([headline, ...longest.map(({ text }) => text.slice(0, NAMED_FROM))].join(' '));
}

/** The lines of the most words, the longest first and of equals the upper, found in one pass. */
function takeLongest(lines: readonly Line[], most: number): readonly Line[] {
  const longest: Line[] = [];
  for (const line of lines) {
    let place = longest.length;
    while (place > 0 && line.words > longest[place - 1]!.words) place--;
    if (place >= most) continue;
    longest.splice(place, 0, line);
    longest.length = Math.min(longest.length, most);
  }
  return longest;
}

/** So many lines name an article, each by its first characters: `keyLine` looks no further than these together. */
const NAMED_BY = 3;
const NAMED_FROM = 80;

const NONE: Run = { from: -1, to: -1 };

/** The lines of the headline: those of the title that the file declares, else the likeliest line of the text. */
function findHeadline(document: Document, untitled: Untitled): Run {
  const { lines, markers } = untitled;
  const declared = document.metadata.title;
  if (declared) {
    const at = findDeclaredTitle(document, lines);
    return at === undefined ? (findDeclaredRun(declared, lines) ?? NONE) : { from: at, to: at };
  }
  const at = findTitle(untitled);
  const run = at < 0 ? NONE : extendTitle(document, lines, markers, at);
  return run.from >= 0 && GOES_ON.test(lines[run.from]!.text) ? NONE : run;
}

/** `of the harbour`: the rest of a line that was broken, whose beginning is no headline. */
const GOES_ON = /^(?:and|as|by|for|from|in|of|on|that|to|with) /;

function withTitle(page: Page, title: number): Page {
  return { ...page, title, titleTo: title };
}

/** Above so few lines no menu stands: a file that opens with them is an article and little else. */
const FEW_LINES = 4;
/** A longer question may be the article's first. */
const LONGEST_QUESTION = 12;

/**
 * The headline where nothing in the text speaks for one: the article's opening line when it is no sentence, else the
 * likeliest of the few lines that a file has above its text.
 */
function findOpeningTitle(page: Page, states: Uint8Array): number {
  const first = states.findIndex((state, at) => state === ARTICLE && page.markers[at]?.kind !== 'rule');
  const line = page.lines[first];
  if (!line) return -1;
  const isQuestion = line.text.endsWith('?') && line.words <= LONGEST_QUESTION;
  const isOpening =
    (!line.stops || isQuestion) &&
    line.words >= 3 &&
    line.words <= 20 &&
    !/[:;,]$/.test(line.text) &&
    mayBeTitle(line, page.markers[first]);
  if (isOpening && (page.prose[first + 1] ?? 0) >= 6) return first;
  return first <= FEW_LINES ? findTitleAbove(page, first) : -1;
}
