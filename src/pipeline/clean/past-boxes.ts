import type { FurnitureKind } from '../../news/article.ts';
import { isArrow, isCutShort, isDateOfStory, LONGEST_BOX } from './box-parts.ts';
import { ARTICLE } from './chain.ts';
import { countWords } from './line.ts';
import type { Marker } from './marker.ts';
import type { Page } from './page.ts';
import { isOfPlayer } from './player.ts';
import { isOffer, isOnTopic, isText, sharesWord, TWO_SENTENCES } from './text-line.ts';

/** Fewer words are a caption or a dek. */
export const PARAGRAPH = 15;
/** So many boxes may stand between single paragraphs. */
const MOST_BOXES = 2;
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

/** Buttons of a box. */
const CONTROLS: ReadonlySet<FurnitureKind> = new Set(['previous-next', 'share']);

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
function findTextBelow(page: Page, last: number, most = MOST_BOXES): number {
  const { lines, markers, sentences } = page;
  let from = last + 1;
  for (let left = LONGEST_BOX; lines[from] && (!isText(page, from) || isCutShort(page, last, from)); from++) {
    const marker = markers[from];
    const kind = marker?.kind;
    if (isArrow(page, from) || isDateOfStory(page, from)) continue;
    const isSentence = sentences[from]! > 0 && !INTERRUPTIONS.has(kind) && !isCutShort(page, last, from);
    if (!BOXES.has(kind) || isSentence) return -1;
    const isSure = kind === 'share' || kind === 'sign-up' || (marker?.sure === true && !marker.opens);
    if (!isSure && left-- === 0) return -1;
  }
  if (from === last + 1 || !lines[from]) return -1;
  let end = from;
  while (isText(page, end)) end++;
  const goesOn =
    end - from < FEWEST_SENTENCES
      ? isLastParagraph(page, last, from) ||
        isBetweenBoxes(page, last, from) ||
        isBelowBareHeading(page, last, from) ||
        isBelowFewRelated(page, last, from) ||
        isBelowPointer(page, last, from) ||
        isAmongBoxes(page, from, most)
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
 * Under `READ MORE:` and one story, under an offer, and under `You may also like` and a few headlines, sentences in a
 * row are the article's whatever their words.
 */
function isInterrupted(page: Page, last: number, from: number, end: number): boolean {
  const { lines, markers } = page;
  // A cross that closes a box says nothing, nor does what turns it.
  const saysNothing = (at: number) =>
    markers[at]
      ? CONTROLS.has(markers[at].kind) || isDateOfStory(page, at)
      : lines[at]!.words === 0 || isArrow(page, at);
  const box = markers.slice(last + 1, from).filter((_, n) => !saysNothing(last + 1 + n));
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

/** Words of the shortest paragraph that is told by what it says alone. */
const SHORTEST_REPORT = 8;

const STOPPED = /[^.…][.!]["'”’»]?$/;
/** Share of its words that the article has too. */
const KNOWN = 0.2;

/**
 * A paragraph on the topic below `You may also like` and the headlines of two or three stories: were it the last one's
 * dek, the others would have theirs. Below one it has no word of that, or two sentences, which need only report.
 */
function isBelowFewRelated(page: Page, last: number, at: number): boolean {
  const { lines, markers } = page;
  const line = lines[at]!;
  const box = markers
    .slice(last + 1, at)
    .filter(
      (marker, n) =>
        !INTERRUPTIONS.has(marker?.kind) && marker?.kind !== 'share' && !isArrow(page, last + 1 + n),
    );
  const stories = box.length - 1;
  if (stories < 1 || !isFewRelated(box) || !STOPPED.test(line.text) || line.links > 0 || isOffer(line))
    return false;
  const isLong = TWO_SENTENCES.test(line.text);
  const isNoDek = stories > 1 || !sharesWord(line, lines[at - 1]!);
  const isTold = isLong ? isOnTopic(page, at, at + 1) : isNoDek && page.topic[at]! >= KNOWN;
  return isTold && line.words >= SHORTEST_REPORT;
}

/**
 * A paragraph on the topic right below `Read next`, whose stories a page's scripts never filled in: a dek has a
 * headline.
 */
function isBelowBareHeading(page: Page, last: number, at: number): boolean {
  const { lines, markers } = page;
  const heading = markers[at - 1];
  if (heading?.kind !== 'related' || !heading.opens || lines[at]!.links > 0) return false;
  const isBare = markers
    .slice(last + 1, at - 1)
    .every((marker, n) => marker || !/\p{L}/u.test(lines[last + 1 + n]!.text));
  if (!STOPPED.test(lines[at]!.text)) return false;
  return isBare && lines[at]!.words >= SHORTEST_REPORT && !isOffer(lines[at]!) && isOnTopic(page, at, at + 1);
}

/** What stands right below an article's last line: who helped with it, who wrote it. */
const SIGNS_OFF: ReadonlySet<FurnitureKind | undefined> = new Set(['credit', 'biography']);

/** A paragraph right below `READ MORE:` and one story, which has its words on that line and no dek, or below a player. */
function isBelowPointer({ lines, markers }: Page, last: number, at: number): boolean {
  const line = lines[at]!;
  const isBelowOne = at === last + 2 && isPointer(markers[last + 1]);
  const isBelowPlayer = isOfPlayer(markers[at - 1]) && markers.slice(last + 1, at).every(isOfPlayer);
  if (!(isBelowOne || isBelowPlayer) || line.links > 0) return false;
  return line.words >= SHORTEST_REPORT && STOPPED.test(line.text) && !isOffer(line);
}

/** A reported sentence alone between two boxes, with text on the topic below them. */
function isAmongBoxes(page: Page, at: number, most: number): boolean {
  const { lines, markers } = page;
  if (most === 0 || lines[at]!.words < SHORTEST_REPORT || isOffer(lines[at]!) || markers[at - 1]?.opens)
    return false;
  return isOnTopic(page, at, at + 1) && findTextBelow(page, at, most - 1) >= 0;
}

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
  const box = markers.slice(last + 1, at);
  const isInsert = (marker: Marker | undefined) =>
    INTERRUPTIONS.has(marker?.kind) || isPicture(marker) || (marker?.sure === true && !marker.opens);
  const isBelowOffers = box.every(isInsert) || isSignUpBox(page, last + 1, at);
  const isSigned = at < lines.length - 1 && isSignedBelow(page, at);
  const isLast = at === lines.length - 1 || markers[at + 1] !== undefined || isSigned;
  if (!isBelowOffers || !isLast || isOffer(line) || line.main === false) return false;
  return (
    line.words >= PARAGRAPH || isOnTopic(page, at, at + 1) || isSigned || SIGNS_OFF.has(markers[at + 1]?.kind)
  );
}

function isPicture(marker: Marker | undefined): boolean {
  return marker?.kind === 'caption' || marker?.name === 'picture-credit';
}

/** `Newsletter`, its name, what is in it, `Sign up`: what stands between two lines on a subscription is of its box. */
function isSignUpBox({ markers, sentences }: Page, from: number, end: number): boolean {
  const isOfBox = (marker: Marker | undefined, n: number) =>
    marker ? marker.kind === 'sign-up' : sentences[from + n] === 0;
  return (
    markers[from]?.kind === 'sign-up' &&
    markers[end - 1]?.kind === 'sign-up' &&
    markers.slice(from, end).every(isOfBox)
  );
}

/** The author's name, which stands above the text in a line of its own too. */
function isSignedBelow({ lines, markers }: Page, at: number): boolean {
  const name = lines[at + 1]!;
  if (name.words < 2 || name.stops) return false;
  return lines
    .slice(0, at)
    .some(({ folded }, n) => markers[n]?.kind === 'byline' && folded.endsWith(name.folded));
}
