import { ARTICLE } from './chain.ts';
import { nameShape } from './list-item.ts';
import type { Page } from './page.ts';
import { LINKED } from './page-markup.ts';
import { isOnTopic, isSign, isText } from './stretch.ts';

/** A shorter line with a colon is a label: `Share this:`. */
const SHORTEST_HEAD = 3;
/** Words. A longer line below is a paragraph. */
const LONGEST_ROW = 15;
/** Fewer rows are a heading that a colon happens to stand above. */
const FEWEST_ROWS = 2;
/** So many of one shape are a list without being introduced. */
const FEWEST_ALIKE = 4;

/**
 * The text begins under the headline where nothing but sentences and what they introduce stands between: neither `The dead
 * are:` nor the rows below it part a lede from what follows them.
 */
export function beginAboveList(page: Page, states: Uint8Array): void {
  const first = states.indexOf(ARTICLE);
  if (page.titleTo < 0 || page.titleTo >= first) return;
  let from = page.titleTo + 1;
  while (from < first && isSign(page.markers[from])) from++;
  let at = from;
  let isListed = false;
  while (at < first && (isText(page, at) || introduces(page, at))) {
    const to = findLastRow(page, at);
    isListed ||= to > at || introduces(page, at);
    at = to + 1;
  }
  if (isListed && at >= first) states.fill(ARTICLE, from, first);
}

/** The rows that a line of the article introduces are its own where text on its topic goes on below them. */
export function goOnWithIntroduced(page: Page, states: Uint8Array): void {
  for (let at = 1; at < page.lines.length; at++) {
    if (states[at] !== ARTICLE) continue;
    const to = findLastRow(page, at);
    if (to - at < FEWEST_ROWS) continue;
    const end = endOfTextBelow(page, to);
    if (end > to + 1) states.fill(ARTICLE, at, end);
    at = to;
  }
}

/** Where the text ends that goes on right below a line: sentences on its topic, or the last of the file. */
export function endOfTextBelow(page: Page, to: number): number {
  let end = to + 1;
  while (end < page.lines.length && isText(page, end)) end++;
  return end === page.lines.length || isOnTopic(page, to + 1, end) ? end : to + 1;
}

/** `Its main points are:`, below a sentence or behind one on its line. */
function introduces(page: Page, at: number): boolean {
  const { text, words } = page.lines[at]!;
  if (!text.endsWith(':') || words < SHORTEST_HEAD || page.markers[at] !== undefined) return false;
  return (at > 0 && isText(page, at - 1)) || /[.!?] /.test(text);
}

/** The last of the rows below a line that introduces them, or of so many alike below a sentence; else the line itself. */
function findLastRow(page: Page, at: number): number {
  const isHead = introduces(page, at);
  const shape = isHead || !isText(page, at) ? '' : nameRow(page, at + 1);
  if (!isHead && shape === '') return at;
  let to = at;
  while (isHead ? isRow(page, to + 1) : nameRow(page, to + 1) === shape) to++;
  return isHead || to - at >= FEWEST_ALIKE ? to : at;
}

/** The shape of a row; empty for any other line. */
function nameRow(page: Page, at: number): string {
  return isRow(page, at) ? nameShape(page.lines[at]!) : '';
}

/** A short line whose wording says nothing, and no sentence. */
function isRow({ lines, markers, sentences }: Page, at: number): boolean {
  const line = lines[at];
  if (line === undefined || markers[at] !== undefined || sentences[at]! > 0) return false;
  return line.words <= LONGEST_ROW && line.links < LINKED && !line.text.endsWith(':');
}
