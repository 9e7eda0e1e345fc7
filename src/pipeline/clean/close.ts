import type { FurnitureKind } from '../../news/article.ts';
import { ARTICLE } from './chain.ts';
import { countWords, type Line } from './line.ts';
import type { Page } from './page.ts';
import { findLastOwn, INTERRUPTIONS, isPointer } from './past-boxes.ts';
import { isOffer, isText } from './text-line.ts';

/**
 * So few sentences are what a text closes with; words of the shortest, one less where it ends with a full stop (`The
 * trial continues.`), and of the subhead that may stand above.
 */
const MOST = 3;
const SHORTEST = 4;
const LONGEST_SUBHEAD = 5;
/** Words of the sentences under a subhead: a menu's entry has less below it. */
const FEWEST_WORDS = 15;
/** The subhead of an agency's sentence on the next match, however short. */
const NEXT_MATCH = 'up next';
/** What interrupts a text has no more lines. */
const LONGEST_BOX = 4;
/** A button beside an offer is none of a menu's. */
const BUTTONS: ReadonlySet<FurnitureKind | undefined> = new Set(['navigation', 'share']);

/**
 * The text goes on with the few sentences right below it, or below an offer or one pointer and a subhead, that stand
 * above what closes the page: however short they are, nothing else stands there.
 */
export function goOnToClose(page: Page, states: Uint8Array): void {
  const last = findLastOwn(page, states);
  if (last < 0) return;
  const box = skipBox(page, last + 1);
  const from = skipSubhead(page, box);
  const end = endOfClose(page, from);
  const words = countWords(page.lines.slice(from, end));
  const isHeaded = from > box && page.lines[box]!.words > 0;
  const isNext = isHeaded && page.lines[box]!.folded === NEXT_MATCH;
  if (end === from || (isHeaded && !isNext && words < FEWEST_WORDS)) return;
  // What stands right below a sign-up box and is no sentence is the name of its mail.
  states.fill(ARTICLE, page.markers[box - 1]?.kind === 'sign-up' ? from : box, end);
}

/**
 * Behind the offers, the pointer and the pictures from a line on, with their buttons; the line itself where there are
 * none.
 */
function skipBox({ markers }: Page, from: number): number {
  let end = from;
  let pointers = 0;
  for (let at = from; at < from + LONGEST_BOX; at++) {
    const marker = markers[at];
    if (isPointer(marker) && ++pointers > 1) break;
    const isPicture = marker?.kind === 'caption' && marker.sure;
    if (isPointer(marker) || isPicture || INTERRUPTIONS.has(marker?.kind)) end = at + 1;
    else if (!BUTTONS.has(marker?.kind)) break;
  }
  return end;
}

/** `Roads cut`, or the stars between two sections. */
function skipSubhead(page: Page, at: number): number {
  const line = page.lines[at];
  if (line === undefined || page.markers[at] !== undefined || line.stops || isText(page, at)) return at;
  return line.words <= LONGEST_SUBHEAD && line.links === 0 && line.digits === 0 ? at + 1 : at;
}

/** Behind the last of the few sentences from `from` on, where what closes the page stands below; `from` for none. */
export function endOfClose({ lines, markers }: Page, from: number): number {
  let end = from;
  while (end < lines.length && markers[end] === undefined && isPlain(lines[end]!)) end++;
  const isClosed = end === lines.length || markers[end] !== undefined;
  return isClosed && end - from <= MOST ? end : from;
}

function isPlain(line: Line): boolean {
  const { text, words, links, main, stops } = line;
  return (
    stops &&
    words >= (text.endsWith('.') ? SHORTEST - 1 : SHORTEST) &&
    /^["'“‘(]?[\p{Lu}\d]/u.test(text) &&
    links === 0 &&
    main !== false &&
    !isOffer(line)
  );
}
