import type { FurnitureKind } from '../../news/article.ts';
import { mendBroken } from './broken-sentence.ts';
import { readAuthorsElsewhere } from './byline.ts';
import { ARTICLE, BEFORE, HOLE } from './chain.ts';
import { goOnToClose } from './close.ts';
import { takeContents } from './contents.ts';
import { findDays } from './day-headings.ts';
import { takeDialogues } from './dialogue.ts';
import { endAtMark } from './end-mark.ts';
import { isHeading } from './heading.ts';
import { beginAboveList, beginAboveRows, goOnPastTables, goOnWithIntroduced } from './introduced.ts';
import { beginWithLeadIn } from './lead-in.ts';
import type { Line } from './line.ts';
import { takeEntries } from './live.ts';
import type { Marker } from './marker.ts';
import { REPORTED } from './other-wording.ts';
import type { Page } from './page.ts';
import { goOnPastBoxes } from './past-boxes.ts';
import { goOnToCore } from './past-facts.ts';
import { findPlaces } from './places.ts';
import { dropFirstPrint, dropPulledQuote } from './printed-twice.ts';
import { isPublisher } from './publisher.ts';
import { takeRecipe } from './recipe.ts';
import { beginWithPoints } from './release.ts';
import { goOnWithSections, takeSubheads } from './section.ts';
import { dropStrayTail } from './stray-tail.ts';
import { dropPairs, dropShouted } from './stray-teasers.ts';
import { beginUnderTitle, beginWithHeading, beginWithHighlights, goOnWithList } from './stretch.ts';
import { isParagraph } from './text-line.ts';
import { dropPromise, trimEnds } from './trim-ends.ts';

/**
 * Wordings that are sure enough to take a line out of the middle of an article. Measured where the chain kept them: one
 * in thirty was article.
 */
const SURE = new Set<FurnitureKind>([
  'navigation',
  'page-date',
  'credit',
  'teaser-list',
  'previous-next',
  'share',
  'advertisement',
  'rating',
  'related',
  'repeated-title',
  'site',
]);
/** In a longer line these words may be the article's own. */
const LONGEST_OFFER = 40;
const LONGEST_CAPTION = 60;
const LONGEST_BARE_CAPTION = 25;
const LONGEST_BYLINE = 22;
/** Authors are introduced in the last lines. */
const CLOSING_LINES = 4;
/** Elsewhere than at its very beginning an article may name somebody on a line of its own. */
const OPENING_LINES = 3;

/** What is furniture by its wording and place although the chain kept it. */
export interface Overruling {
  readonly states: Uint8Array;
  /** Kind and reason for the lines taken out whose wording is no marker. */
  readonly markers: ReadonlyMap<number, Marker>;
}

/**
 * The chain’s states where nothing certain speaks against them.
 *
 * @param chain by line, the state that `chain.ts` found most likely
 * @param elsewhere by line, on how many other pages of its site it stands; absent where none is known
 */
export function overrule(page: Page, chain: Uint8Array, elsewhere?: Uint16Array): Overruling {
  const states = chain.slice();
  const first = states.indexOf(ARTICLE);
  for (let at = Math.max(0, page.title); at <= page.titleTo; at++)
    if (states[at] === ARTICLE) states[at] = first < page.title ? HOLE : BEFORE;
  beginAtHeading(page, states);
  const markers = new Map<number, Marker>();
  beginUnderTitle(page, states);
  goOnToCore(page, states);
  takeDialogues(page, states);
  beginAboveList(page, states);
  beginWithHighlights(page, states);
  beginWithPoints(page, states);
  beginAboveRows(page, states);
  takeContents(page, states);
  beginWithHeading(page, states);
  beginWithLeadIn(page, states);
  goOnWithIntroduced(page, states);
  goOnWithSections(page, states);
  goOnPastBoxes(page, states);
  goOnPastTables(page, states);
  goOnWithList(page, states);
  takeEntries(page, states);
  takeRecipe(page, states);
  takeSubheads(page, states);
  goOnToClose(page, states);
  goOnPastBoxes(page, states);
  mendBroken(page, states);
  if (elsewhere) leaveSeen(chain, elsewhere, states);
  const kept = findPlaces(states, (at) => states[at] === ARTICLE);
  const closing = new Set(kept.slice(-CLOSING_LINES));
  const days = findDays(page, states);
  for (const at of kept) {
    const marker = page.markers[at];
    if (marker && !days.has(at) && isSure(page.lines[at]!, marker, closing.has(at))) states[at] = HOLE;
  }
  dropLinkedList(page, kept, states);
  dropLinks(page, kept, states, markers);
  endAtMark(page, states, markers);
  dropDeks(page, states, elsewhere);
  dropPointers(page, states, elsewhere);
  dropFirstPrint(page, states);
  dropPulledQuote(page, states);
  dropShouted(page, states, markers);
  dropPairs(page, states, markers);
  dropStrayTail(page, states, markers);
  dropPromise(page, states);
  trimEnds(page, states);
  nameSignatures(page, states, markers);
  return { states, markers };
}

/** Where a page's own heading is the headline, what stands above it and is no sentence is the page's. */
function beginAtHeading({ lines, title }: Page, states: Uint8Array): void {
  if (lines[title]?.element !== 'h1') return;
  for (let at = states.indexOf(ARTICLE); at >= 0 && at < title; at++)
    if (states[at] === ARTICLE && !lines[at]!.stops) states[at] = HOLE;
}

/** How an article begins and ends on most sites does not bring back what the chain knows for this site's furniture. */
function leaveSeen(chain: Uint8Array, elsewhere: Uint16Array, states: Uint8Array): void {
  for (let at = 0; at < chain.length; at++)
    if (elsewhere[at]! > 0 && chain[at] !== ARTICLE) states[at] = chain[at]!;
}

/** Above the first sentence a line that is a name and nothing else credits an agency or the author. */
function nameSignatures(page: Page, states: Uint8Array, markers: Map<number, Marker>): void {
  const first = states.indexOf(ARTICLE);
  const from = page.title >= 0 && page.title < first ? page.titleTo + 1 : first;
  for (let at = Math.max(0, from); at < Math.min(first + OPENING_LINES, page.lines.length); at++) {
    const line = page.lines[at]!;
    if ((at >= page.title && at <= page.titleTo) || page.markers[at]) continue;
    if (!isSignature(line) && readAuthorsElsewhere(line.text) === undefined) {
      if (states[at] === ARTICLE) break;
      continue;
    }
    const publisher = isPublisher(line.text);
    if (states[at] !== ARTICLE && !publisher) continue;
    if (states[at] === ARTICLE) states[at] = HOLE;
    markers.set(
      at,
      publisher
        ? { kind: 'credit', reason: 'names the publisher or agency above the text' }
        : { kind: 'byline', reason: 'is a name above the text' },
    );
  }
}

function isSure(line: Line, { kind, name, sure }: Marker, closing: boolean): boolean {
  if (sure || SURE.has(kind)) return true;
  switch (kind) {
    case 'sign-up':
      return (
        line.words <= LONGEST_OFFER &&
        /newsletter|briefing|bulletin|inbox|subscri|alerts|app store|mailing list|forwarded to you/.test(
          line.folded,
        ) &&
        !REPORTED.test(line.folded)
      );
    case 'caption':
      return (
        line.words <= LONGEST_BARE_CAPTION ||
        (line.words <= LONGEST_CAPTION &&
          /photo|image|picture|getty|file|courtesy|pool|\//.test(line.folded.slice(-90)))
      );
    case 'comments':
      if (name === 'comment-writer') return false;
      return line.words <= 9 || (closing && !REPORTED.test(line.folded));
    case 'legal':
      return line.words <= LONGEST_OFFER && !line.folded.startsWith('disclaimer');
    case 'byline':
      return line.words <= (name === 'author-and-time' ? LONGEST_BYLINE : 12);
    case 'keywords':
      return line.words <= 12;
    case 'biography':
      return closing;
    default:
      return false;
  }
}

/**
 * Share of characters inside links from which a line of a mail or a feed is a way to something else, and no sentence.
 */
const ALL_LINK = 0.9;
const POINTER: Marker = { kind: 'related', reason: 'is nothing but links' };

/** In a mail or a feed, where no structure says what is text: `What the drivers asked for`, `Continue reading`. */
function dropLinks(
  { lines }: Page,
  kept: readonly number[],
  states: Uint8Array,
  markers: Map<number, Marker>,
): void {
  for (const at of kept) {
    const { links, stops, main, element = '' } = lines[at]!;
    if (states[at] !== ARTICLE || main || links < ALL_LINK || /^(?:h\d|li)$/.test(element)) continue;
    if (stops && !/(?:…|\.\.\.)$/.test(lines[at]!.text)) continue;
    states[at] = HOLE;
    markers.set(at, POINTER);
  }
}

/** Lines at the end that open with a dash and close with a publisher's name are links, not the article's list. */
function dropLinkedList(page: Page, kept: readonly number[], states: Uint8Array): void {
  for (const at of kept.toReversed()) {
    if (states[at] === HOLE) continue;
    if (page.markers[at]?.kind !== 'source-list') return;
    states[at] = HOLE;
  }
}

/** What such lists stand under: their heading, or the arrow to the next page. */
const OPENS_DEKS: ReadonlySet<FurnitureKind> = new Set(['teaser-list', 'previous-next']);

/**
 * Under the heading of a teaser list headlines and their deks take turns. The list ends at the next wording that marks
 * something else, and where two sentences stand in a row, on one line or two: there the article goes on, with a subhead
 * above them or not.
 * On a site whose furniture is known, what is new in the article does not belong to the list.
 */
function dropDeks(page: Page, states: Uint8Array, elsewhere?: Uint16Array): void {
  const { lines, markers } = page;
  const isSentence = (at: number) => lines[at]?.stops === true;
  let inList = false;
  for (let at = 0; at < lines.length; at++) {
    const marker = markers[at];
    if (marker) inList = marker.opens === true && OPENS_DEKS.has(marker.kind);
    else if (isSentence(at) ? isSentence(at - 1) : isSentence(at + 1) && isSentence(at + 2)) inList = false;
    else if (inList && isParagraph(page, at)) inList = false;
    else if (inList && states[at] === ARTICLE && elsewhere?.[at] !== 0) states[at] = HOLE;
  }
}

/**
 * Under the heading of a list of related articles stand their headlines: what is no sentence, up to the next that is
 * one, and neither the subhead over that nor what introduces it with a colon. On a site whose furniture is known, what
 * is new in the article is left.
 */
function dropPointers({ lines, markers }: Page, states: Uint8Array, elsewhere?: Uint16Array): void {
  // `Photos`, `Stories` below `Related`.
  const isSection = ({ kind }: Marker, at: number) => kind === 'navigation' && lines[at]!.words === 1;
  const leadsOn = (at: number) =>
    lines[at]!.text.endsWith(':') || (isHeading(lines[at]!) && lines[at + 1]?.stops === true);
  let inList = false;
  for (let at = 0; at < lines.length; at++) {
    const marker = markers[at];
    if (marker) inList = marker.kind === 'related' ? marker.opens === true : inList && isSection(marker, at);
    else if (lines[at]!.stops || leadsOn(at)) inList = false;
    else if (inList && states[at] === ARTICLE && elsewhere?.[at] !== 0) states[at] = HOLE;
  }
}

/** A name and nothing else: a few capitalized words without a stop. */
function isSignature(line: Line): boolean {
  return (
    line.words >= 1 &&
    line.words <= 5 &&
    line.capitals === line.words &&
    !line.stops &&
    line.digits === 0 &&
    !/[,:?!]$/.test(line.text)
  );
}
