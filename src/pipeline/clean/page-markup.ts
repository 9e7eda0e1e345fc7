import type { Document } from '../../news/document.ts';
import { AFTER, ARTICLE, BEFORE, HOLE } from './chain.ts';
import { isSubhead } from './heading.ts';
import { fold, type Line } from './line.ts';
import type { Marker } from './marker.ts';
import { REPORTED } from './other-wording.ts';
import { tellHead } from './page-head.ts';
import type { Untitled } from './untitled.ts';

/** Share of a line's characters inside links from which it leads elsewhere and tells nothing itself. */
export const LINKED = 0.6;

/** Elements whose words belong to a picture. */
const CAPTIONS = new Set(['figcaption']);

/** A paragraph longer than this is not taken out of an article for its wording alone, unless that is sure. */
const LONGEST_MARKED = 40;

/** What the structure of a page says about its lines. */
export interface PageJudgement {
  readonly states: Uint8Array;
  readonly markers: readonly (Marker | undefined)[];
}

/**
 * Judges the lines of a page by its markup, where that told which blocks are the article: the article runs from the
 * first of them to the last, and of what lies within it, blocks outside the article, captions, rows of links (unless
 * they head a newsletter's items) and what `tellHead` finds above the text go. Undefined for documents without such
 * marks, which are judged by their wording alone.
 */
export function judgePage(
  { lines, markers: wording }: Untitled,
  title: string | undefined,
): PageJudgement | undefined {
  const from = lines.findIndex((line) => line.main);
  if (from < 0) return undefined;
  const head = tellHead(lines, from, title);
  const to = lines.findLastIndex((line) => line.main);
  const closing = lines.findLastIndex((line, at) => line.main && at <= to - CLOSING);
  const headings = findItems(lines, wording);
  const markers = lines.map((line, at): Marker | undefined => {
    const said = wording[at];
    const isOwn = line.main && (line.words > LONGEST_MARKED || isTold(line, said, at < closing));
    if (said?.sure || (said && !(isOwn && line.links < LINKED))) return said;
    if (line.element && CAPTIONS.has(line.element))
      return { kind: 'caption', reason: 'is the caption of a picture' };
    if (line.links > LINKED && !headings.has(at))
      return { kind: line.main ? 'related' : 'navigation', reason: 'is nothing but links' };
    if (!line.main) return { kind: 'site', reason: 'stands outside the article in the page’s structure' };
    return head.get(at);
  });
  markOverLinks(lines, markers, headings, to);
  const states = Uint8Array.from(markers, (marker, at) => {
    if (at < from) return BEFORE;
    if (at > to) return AFTER;
    return marker ? HOLE : ARTICLE;
  });
  return { states, markers };
}

/** Words of a line over links, and so many links stand below it, unless nothing else of the article does. */
const LONGEST_OVER = 8;
const FEWEST_LINKS = 2;

/**
 * What stands over links alone leads elsewhere with them, in whatever words and language: `La rédaction vous conseille`.
 *
 * @param headings of a newsletter's items, which stay
 */
function markOverLinks(
  lines: readonly Line[],
  markers: (Marker | undefined)[],
  headings: ReadonlySet<number>,
  to: number,
): void {
  const isLink = (at: number) => lines[at] !== undefined && lines[at].links > LINKED && !headings.has(at);
  for (let at = to; at >= 0; at--) {
    const line = lines[at]!;
    const isLabel = line.main && !line.stops && line.words <= LONGEST_OVER && line.element !== 'li';
    if (markers[at] || !isLabel) continue;
    let below = at + 1;
    while (isLink(below)) below++;
    const links = below - at - 1;
    if (links >= FEWEST_LINKS || (links > 0 && below > to))
      markers[at] = { kind: 'related', reason: 'stands over nothing but links' };
  }
}

/** Words of a sentence, and so many lines at an article's end introduce its author. */
const SENTENCE = 8;
const CLOSING = 4;

/**
 * A sentence whose words an offer or a note on the author may have too: one that reports (`5 million people are to sign
 * up, it said.`), and one on somebody or a company above the last lines.
 */
function isTold(line: Line, said: Marker | undefined, isAboveClosing: boolean): boolean {
  if (!line.stops || line.words < SENTENCE) return false;
  if (said?.kind === 'sign-up') return REPORTED.test(line.folded);
  return said?.kind === 'biography' && !said.opens && isAboveClosing;
}

/** Fewer are a box with a pointer to another story. */
const FEWEST_ITEMS = 2;
/** Paragraphs that an item has on average, at most; in an article pointers stand among more. */
const LONGEST_ITEM = 3;
/** Paragraphs above the first item: a greeting. */
const LONGEST_INTRODUCTION = 1;

/**
 * The headings of a newsletter's items, each of which leads to its whole story and stands over what it tells of it.
 * None where they stand among an article's paragraphs: there such headings are pointers.
 */
function findItems(lines: readonly Line[], wording: readonly (Marker | undefined)[]): ReadonlySet<number> {
  const own = [...lines.keys()].filter((at) => lines[at]!.main && !wording[at]);
  const texts = new Set(own.filter((at) => lines[at]!.stops && lines[at]!.links < LINKED));
  const headings = own.filter((at) => {
    const line = lines[at]!;
    return line.links > LINKED && isSubhead(line) && texts.has(at + 1);
  });
  const [first = -1] = headings;
  const introduction = [...texts].filter((at) => at < first);
  const isNewsletter =
    headings.length >= FEWEST_ITEMS &&
    introduction.length <= LONGEST_INTRODUCTION &&
    texts.size <= headings.length * LONGEST_ITEM;
  return new Set(isNewsletter ? headings : []);
}

/** The line that is the title which the file itself declares, the heading of that wording before any other line. */
export function findDeclaredTitle({ metadata }: Document, lines: readonly Line[]): number | undefined {
  if (!metadata.title) return undefined;
  const title = fold(metadata.title);
  const found = lines.flatMap((line, at) => (line.folded === title ? [at] : []));
  return found.find((at) => lines[at]!.element === 'h1') ?? found[0];
}
