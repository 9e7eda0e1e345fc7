import type { FurnitureKind } from '../../news/article.ts';
import { readBareAuthors } from './byline.ts';
import { ARTICLE } from './chain.ts';
import { isSubhead } from './heading.ts';
import { HIGHLIGHTS } from './highlights.ts';
import type { Line } from './line.ts';
import { isTimed } from './line-kind.ts';
import { ITEM_REACH, nameShape } from './list-item.ts';
import type { Marker } from './marker.ts';
import { REPORTED } from './other-wording.ts';
import type { Page } from './page.ts';
import { LINKED } from './page-markup.ts';
import { PARAGRAPH } from './past-boxes.ts';
import { isText } from './text-line.ts';

/** So many words of paragraphs are no dek any more. */
const OPENING = 30;

/** A paragraph so long, so few lines below the headline, is the article's whatever parts them. */
const LONG = 60;
const NEAR = 4;

/**
 * Paragraphs right under the headline begin the article, however many buttons and links stand between them and the
 * rest. Byline and date do not part them from the headline, nor pointers to other stories one from another.
 */
export function beginUnderTitle(page: Page, states: Uint8Array): void {
  const { lines, markers, titleTo } = page;
  const first = states.indexOf(ARTICLE);
  if (titleTo < 0 || titleTo >= first) return;
  let from = titleTo + 1;
  while (from < first && (isSign(markers[from]) || isSignature(page, from))) from++;
  if (goesOnFromTitle(page, from) || isDated(page, from)) states[from] = ARTICLE;
  const isParagraph = (at: number) =>
    lines[at]!.words >= PARAGRAPH && lines[at]!.stops && lines[at]!.links < 0.5 && markers[at] === undefined;
  const paragraphs: number[] = [];
  for (let at = from; at < Math.min(first, titleTo + 1 + NEAR); at++)
    if (isParagraph(at) && lines[at]!.words >= LONG) states[at] = ARTICLE;
  for (let at = from; at < first && (isParagraph(at) || INSERTS.has(markers[at]?.kind)); at++)
    if (isParagraph(at)) paragraphs.push(at);
  const [opening = first] = paragraphs;
  const isReport = isSigned(page, from) && REPORTED.test(lines[opening]!.folded);
  const isLede =
    opening < first &&
    isSigned(page, opening) &&
    markers.slice(opening + 1, first).some((marker) => BOXES.has(marker?.kind)) &&
    !tellsAlike(lines[opening]!, lines[first]!);
  if (!isReport && !isLede && paragraphs.reduce((sum, at) => sum + lines[at]!.words, 0) < OPENING) return;
  for (const at of paragraphs) states[at] = ARTICLE;
}

/** Letters of a word that tells of something, and the share of a dek's that the text's first sentence has. */
const LONG_WORD = /\p{L}{4,}/gu;
const ALIKE = 0.4;
/** A shorter sentence below the day is a dek whatever it tells. */
const SHORTEST_LEDE = 20;

/** A dek tells what the text begins with; below who wrote it and when, what does not is the text's own beginning. */
function tellsAlike(dek: Line, opening: Line): boolean {
  const words = dek.folded.match(LONG_WORD) ?? [];
  const shared = words.filter((word) => opening.folded.includes(word)).length;
  return dek.words < SHORTEST_LEDE || shared >= ALIKE * words.length;
}

/** `Ida Blom, Transport correspondent` below the day. */
function isSignature({ lines, markers, titleTo }: Page, at: number): boolean {
  return (
    at > titleTo + 1 &&
    isSign(markers[at - 1]) &&
    !lines[at]!.stops &&
    readBareAuthors(lines[at]!.text) !== undefined
  );
}

/** Below who wrote it and when no dek stands. */
function isSigned(page: Page, from: number): boolean {
  return from > page.titleTo + 1 && (isSign(page.markers[from - 1]) || isSignature(page, from - 1));
}

/** `NORTHMERE, Me. — The ferry …` */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’ -]{2,40}(?:, [\p{L}. ]{2,30})?(?: \([^()]{2,30}\))? ?(?:[—–]|--?) ?["“]?\p{Lu}\p{Ll}*/u;

/** A sentence that opens with where it was written, below who wrote it and when, is the text's first. */
function isDated(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line?.stops || page.markers[at] || line.words < PARAGRAPH || line.links >= 0.5) return false;
  return isSigned(page, at) && DATELINE.test(line.text);
}

/** A dek says something else than the headline: a sentence that opens with all of it is the text's first. */
function goesOnFromTitle({ lines, title, titleTo }: Page, at: number): boolean {
  const line = lines[at];
  return title === titleTo && line?.stops === true && line.folded.startsWith(lines[title]!.folded);
}

const SIGNS: ReadonlySet<FurnitureKind | undefined> = new Set(['byline', 'page-date', 'credit']);
/** What parts a text's first sentence from the rest; a dek stands above the buttons and the picture. */
const BOXES: ReadonlySet<FurnitureKind | undefined> = new Set([
  'advertisement',
  'related',
  'sign-up',
  'teaser-list',
]);
const INSERTS: ReadonlySet<FurnitureKind | undefined> = new Set(['related', 'caption', 'credit']);

/** A name with a date under the headline signs the article, though below the text it would sign a comment. */
export function isSign(marker: Marker | undefined): boolean {
  return SIGNS.has(marker?.kind) || marker?.name === 'comment-writer';
}

const MOST_HIGHLIGHTS = 7;
const LONGEST_HIGHLIGHT = 25;

/** The points under `Story highlights` right above the text are the article's own summary. */
export function beginWithHighlights({ lines, markers }: Page, states: Uint8Array): void {
  const first = states.indexOf(ARTICLE);
  // The time of a running report's newest entry may stand between.
  const from = lines[first - 1] && isTimed(lines[first - 1]!) ? first - 2 : first - 1;
  for (let at = from; at >= Math.max(0, from - MOST_HIGHLIGHTS); at--) {
    const line = lines[at]!;
    if (HIGHLIGHTS.test(line.folded)) {
      states.fill(ARTICLE, at + 1, from + 1);
      return;
    }
    if (markers[at] || line.words > LONGEST_HIGHLIGHT || line.words < 3) return;
  }
}

/**
 * A heading right above the text is the article's where others of its level head what follows, as over the items of a
 * newsletter. Right below the headline it may be the dek, unless it is a link as they are.
 */
export function beginWithHeading({ lines, markers, title, titleTo }: Page, states: Uint8Array): void {
  const first = states.indexOf(ARTICLE);
  const at = first - 1;
  const heading = lines[at];
  if (!heading || markers[at] || !isSubhead(heading)) return;
  if (at >= title && at <= titleTo) return;
  const isLink = heading.links >= LINKED;
  if (title >= 0 && at === titleTo + 1 && !isLink) return;
  const isLike = ({ element, links }: Line) => element === heading.element && links >= LINKED === isLink;
  if (lines.some((line, below) => states[below] === ARTICLE && isLike(line))) states[at] = ARTICLE;
}

/** A list that is the article's own goes on behind its last sentence. */
export function goOnWithList(page: Page, states: Uint8Array): void {
  finishNumbered(page, states);
  takeAlike(page, states);
}

/**
 * A numbered list that began in the article ends with its last item and what that tells, not where the sentences do.
 */
function finishNumbered(page: Page, states: Uint8Array): void {
  const { lines, items } = page;
  const last = states.lastIndexOf(ARTICLE);
  let item = last;
  while (item >= 0 && item > last - ITEM_REACH && items[item] === undefined) item--;
  let number = item < 0 ? undefined : items[item];
  if (number === undefined || states[item] !== ARTICLE) return;
  let end = last;
  for (let at = last + 1; at < lines.length && at <= end + ITEM_REACH; at++) {
    if (items[at] !== number + 1) continue;
    number++;
    end = at;
  }
  if (end > last) while (isText(page, end + 1)) end++;
  for (let at = last + 1; at <= end; at++) states[at] = ARTICLE;
}

/** So many lines of one shape are a list: dates and places, names and results, labels and values. */
const FEWEST_ALIKE = 4;
/** A heading or an introduction may stand above the list. */
const LONGEST_HEAD = 2;

/** Lines of one shape right below the last sentence belong to it; furniture there is marked or has no shape. */
function takeAlike({ lines, markers }: Page, states: Uint8Array): void {
  const last = states.lastIndexOf(ARTICLE);
  if (last < 0) return;
  for (let from = last + 1; from <= last + 1 + LONGEST_HEAD && lines[from] && !markers[from]; from++) {
    const shape = nameShape(lines[from]!);
    if (shape === '') continue;
    let end = from;
    let count = 1;
    while (lines[from - count] && nameShape(lines[from - count]!) === shape) count++;
    for (let at = from + 1; at <= end + 2 && lines[at] && !markers[at]; at++) {
      if (nameShape(lines[at]!) !== shape) continue;
      count++;
      end = at;
    }
    if (count < FEWEST_ALIKE) continue;
    states.fill(ARTICLE, last + 1, end + 1);
    return;
  }
}
