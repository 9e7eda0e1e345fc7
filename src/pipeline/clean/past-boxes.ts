import type { FurnitureKind } from '../../news/article.ts';
import { ARTICLE } from './chain.ts';
import { countWords } from './line.ts';
import type { Marker } from './marker.ts';
import type { Page } from './page.ts';
import { isOffer, isOnTopic, isText } from './text-line.ts';

/** Fewer words are a caption or a dek. */
const PARAGRAPH = 15;
/** A box inside an article has no more lines. */
const LONGEST_BOX = 5;
/** So many sentences in a row are no dek. */
const FEWEST_SENTENCES = 2;
/** What boxes inside articles are. */
const BOXES: ReadonlySet<FurnitureKind | undefined> = new Set([
  'related',
  'teaser-list',
  'advertisement',
  'caption',
  'credit',
  'sign-up',
  'share',
  'navigation',
  undefined,
]);

/** What a page puts between two paragraphs of one text, and between nothing else. */
export const INTERRUPTIONS: ReadonlySet<FurnitureKind | undefined> = new Set(['advertisement', 'sign-up']);

/**
 * The text goes on where sentences on its topic, or reported ones, follow each other right below a box, and where its
 * last paragraph stands alone below an interruption.
 */
export function goOnPastBoxes(page: Page, states: Uint8Array): void {
  // The chain may take the box for the article's end.
  for (let last = findLastOwn(page, states); last >= 0; ) {
    const end = findTextBelow(page, last);
    if (end < 0) return;
    for (let at = end; at > last && isText(page, at); at--) states[at] = ARTICLE;
    last = end;
  }
}

/** The last of the sentences that follow a box right below a line; -1 when there are none. */
function findTextBelow(page: Page, last: number): number {
  const { lines, markers, sentences } = page;
  let from = last + 1;
  while (from <= last + 1 + LONGEST_BOX && lines[from] && !isText(page, from)) {
    const kind = markers[from]?.kind;
    if (!BOXES.has(kind) || (sentences[from]! > 0 && !INTERRUPTIONS.has(kind))) return -1;
    from++;
  }
  if (from === last + 1 || from > last + 1 + LONGEST_BOX || !lines[from]) return -1;
  let end = from;
  while (isText(page, end)) end++;
  const goesOn =
    end - from < FEWEST_SENTENCES
      ? isLastParagraph(page, last, from) || isBetweenBoxes(page, last, from)
      : isOnTopic(page, from, end) || isInterrupted(page, last, from, end);
  return goesOn ? end - 1 : -1;
}

/** The last line that the chain takes for the article's and whose wording says nothing else; -1 for none. */
export function findLastOwn({ markers }: Page, states: Uint8Array): number {
  return states.findLastIndex((state, at) => state === ARTICLE && !markers[at]);
}

/** `READ MORE:` and one story, which is not the heading of several. */
export function isPointer(marker: Marker | undefined): boolean {
  return marker?.kind === 'related' && !marker.opens;
}

/**
 * Under `READ MORE:` and one story, under an offer, and under `You may also like` and a few headlines, sentences in a row
 * are the article's whatever their words.
 */
function isInterrupted({ lines, markers }: Page, last: number, from: number, end: number): boolean {
  // A cross that closes a box says nothing.
  const box = markers.slice(last + 1, from).filter((marker, at) => marker || lines[last + 1 + at]!.words > 0);
  const isInsert = (marker: Marker | undefined) => INTERRUPTIONS.has(marker?.kind) || isPointer(marker);
  return (
    (box.every(isInsert) || (end - from >= FEWEST_SENTENCES && isFewRelated(box))) &&
    box.filter(isPointer).length <= 1 &&
    countWords(lines.slice(from, end)) >= PARAGRAPH &&
    !lines.slice(from, end).some(isOffer)
  );
}

/** More headlines stand below an article. */
const MOST_RELATED = 3;

/** The heading of related stories and nothing but the few of them, with their sections. */
function isFewRelated([heading, ...stories]: readonly (Marker | undefined)[]): boolean {
  const isHeading = heading?.kind === 'related' && heading.opens === true;
  const isStory = (marker: Marker | undefined) => marker === undefined || marker.kind === 'navigation';
  return isHeading && stories.length <= MOST_RELATED && stories.every(isStory);
}

/** What stands right below an article's last line: who helped with it, who wrote it. */
const SIGNS_OFF: ReadonlySet<FurnitureKind | undefined> = new Set(['credit', 'biography']);

/** A paragraph alone below a box, with an offer below it, and below that text that goes on. */
function isBetweenBoxes(page: Page, last: number, at: number): boolean {
  const { markers, sentences } = page;
  let below = at + 1;
  while (below <= at + LONGEST_BOX && INTERRUPTIONS.has(markers[below]?.kind)) below++;
  const goesOn = below > at + 1 && (sentences[below] ?? 0) >= FEWEST_SENTENCES;
  return goesOn && isInterrupted(page, last, at, at + 1);
}

/**
 * A paragraph between `Advertisement` and `Related stories` is the article's last, though none of its words may stand
 * above: a dek has its headline over it, and a headline below makes it one of a list.
 */
function isLastParagraph(page: Page, last: number, at: number): boolean {
  const { lines, markers } = page;
  const line = lines[at]!;
  const isBelowOffers = markers.slice(last + 1, at).every((marker) => INTERRUPTIONS.has(marker?.kind));
  const isLast = at === lines.length - 1 || markers[at + 1] !== undefined;
  if (!isBelowOffers || !isLast || isOffer(line) || line.main === false) return false;
  return line.words >= PARAGRAPH || isOnTopic(page, at, at + 1) || SIGNS_OFF.has(markers[at + 1]?.kind);
}
