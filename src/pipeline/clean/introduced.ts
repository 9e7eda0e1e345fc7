import { ARTICLE } from './chain.ts';
import { endOfClose } from './close.ts';
import { countWords, type Line } from './line.ts';
import { isNumbers } from './line-kind.ts';
import { nameShape } from './list-item.ts';
import type { Page } from './page.ts';
import { LINKED } from './page-markup.ts';
import { isSign } from './stretch.ts';
import { isOnTopic, isText } from './text-line.ts';

/** A shorter line with a colon is a label: `Share this:`. */
const SHORTEST_HEAD = 3;
/** Words. A longer line below is a paragraph. */
const LONGEST_ROW = 15;
/** Fewer rows are a heading that a colon happens to stand above. */
const FEWEST_ROWS = 2;
/** So many of one shape are a list without being introduced. */
const FEWEST_ALIKE = 4;

/**
 * The text begins under the headline where nothing but sentences and what they introduce stands between: neither `The
 * dead are:` nor the rows below it part a lede from what follows them.
 */
export function beginAboveList(page: Page, states: Uint8Array): void {
  const first = states.indexOf(ARTICLE);
  if (page.titleTo < 0 || page.titleTo >= first) return;
  let from = page.titleTo + 1;
  while (from < first && isSign(page.markers[from])) from++;
  let at = from;
  let isListed = false;
  while (at < first && (isText(page, at) || introduces(page, at))) {
    const to = Math.max(findLastRow(page, at), findLastTakenUp(page, at));
    isListed ||= to > at || introduces(page, at);
    at = to + 1;
  }
  if (isListed && at >= first) states.fill(ARTICLE, from, first);
}

/** The lede stands at most so many lines below the headline. */
const NEAR = 6;
/** Short lines between it and the rest of the text, at most. */
const MOST_ROWS = 12;

/**
 * The text begins with the first sentence below the day or the author's name, though nothing but short lines stands
 * between it and the rest: `Documents you need`, and each of them.
 */
export function beginAboveRows(page: Page, states: Uint8Array): void {
  const { lines, markers, titleTo } = page;
  const first = states.indexOf(ARTICLE);
  if (titleTo < 0 || titleTo >= first) return;
  const isLede = (at: number) =>
    isText(page, at) && lines[at]!.words >= PARAGRAPH && lines[at]!.text.endsWith('.');
  let at = titleTo + 1;
  while (at < first && at <= titleTo + NEAR && !isLede(at)) at++;
  const rows = lines.slice(at + 1, first);
  if (!isLede(at) || rows.length < FEWEST_ROWS || rows.length > MOST_ROWS) return;
  const isSigned = markers.slice(titleTo + 1, at).some(isSign);
  const isList =
    rows.every((_, n) => isRow(page, at + 1 + n)) && 2 * rows.filter(isThing).length >= rows.length;
  if (isSigned && isList) states.fill(ARTICLE, at, first);
}

/** Two words or more: a button has one. */
function isThing({ words }: Line): boolean {
  return words > 1;
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
  return isText(page, at - 1) || /[.!?] /.test(text);
}

/**
 * The last of the rows below a line that introduces them, or of so many alike below a sentence; else the line itself.
 */
function findLastRow(page: Page, at: number): number {
  const isHead = introduces(page, at);
  const cell = isText(page, at) ? findLastCell(page, at) : at;
  if (cell > at) return cell;
  const shape = isHead || !isText(page, at) ? '' : nameRow(page, at + 1);
  if (!isHead && shape === '') return at;
  let to = at;
  while (isHead ? isRow(page, to + 1) : nameRow(page, to + 1) === shape) to++;
  return isHead || to - at >= FEWEST_ALIKE ? to : at;
}

/** The last cell of a table below a line, or below its title there (`Full result:`); else the line itself. */
function findLastCell(page: Page, at: number): number {
  const isTitled = page.lines[at + 1]?.text.endsWith(':') === true && page.markers[at + 1] === undefined;
  const from = isTitled ? at + 2 : at + 1;
  let to = from;
  while (isRow(page, to)) to++;
  return isTable(page, from, to) ? to - 1 : at;
}

/** The shape of a row; empty for any other line. */
function nameRow(page: Page, at: number): string {
  return isRow(page, at) ? nameShape(page.lines[at]!) : '';
}

/** A short line whose wording says nothing, and no sentence. */
function isRow({ lines, markers, sentences }: Page, at: number): boolean {
  const line = lines[at];
  if (line === undefined || markers[at] !== undefined || sentences[at]! > 0) return false;
  const isShort = line.words <= LONGEST_ROW || nameShape(line) !== '';
  return isShort && line.links < LINKED && !line.text.endsWith(':');
}

/** So many short lines without a marker may be a table or a list, and not a box. */
const FEWEST_CELLS = 6;
/** Share of a table's cells that are numbers, and of a list's lines that the text below it takes up. */
const NUMBERS = 0.25;
const TAKEN_UP = 0.4;
/** Words of a list's lines, on average: headlines have more. */
const LONGEST_THING = 5;
/** Words of a paragraph. */
const PARAGRAPH = 12;

/**
 * The text goes on below a table that was written a cell a line, and below a list that it takes up, as the method of a
 * recipe does its ingredients.
 */
export function goOnPastTables(page: Page, states: Uint8Array): void {
  for (let last = states.lastIndexOf(ARTICLE); last >= 0; ) {
    let from = last;
    while (from > 0 && isRow(page, from)) from--;
    let to = last;
    while (isRow(page, to + 1)) to++;
    let end = to + 1;
    while (isText(page, end)) end++;
    if (end === to + 1 || !belongs(page, from + 1, to + 1, end)) return;
    states.fill(ARTICLE, from + 1, end);
    last = end - 1;
  }
}

/** Whether the lines between are a table or a list of the text that ends above them and goes on below. */
function belongs(page: Page, from: number, to: number, end: number): boolean {
  if (isTakenUp(page, from, to) || isRecorded(page, from, to, end)) return true;
  return isTable(page, from, to) && page.lines.slice(to, end).some(({ words }) => words >= PARAGRAPH);
}

/** Few rows of figures or line-ups with their title, and below them what closes the text. */
function isRecorded(page: Page, from: number, to: number, end: number): boolean {
  const rows = page.lines.slice(nameShape(page.lines[from]!) === '' ? from + 1 : from, to);
  if (rows.length < FEWEST_ROWS || !rows.every((row) => nameShape(row) !== '')) return false;
  return endOfClose(page, to) >= end;
}

/** Many of a table's cells are numbers; those of a site's favourites are counted from one. */
function isTable({ lines }: Page, from: number, to: number): boolean {
  const numbers = lines.slice(from, to).filter(isNumbers);
  const isMost = to - from >= FEWEST_CELLS && numbers.length >= NUMBERS * (to - from);
  return isMost && !numbers.some(({ folded }) => folded === '1');
}

/** The last line of a list right below a sentence that the text takes up; else the line itself. */
function findLastTakenUp(page: Page, at: number): number {
  if (!isText(page, at)) return at;
  let to = at + 1;
  while (isRow(page, to)) to++;
  return isTakenUp(page, at + 1, to) ? to - 1 : at;
}

/** Whether the text below a list of things, which are no headlines, has words of it. */
function isTakenUp({ lines, below }: Page, from: number, to: number): boolean {
  const taken = below.slice(from, to).filter((share) => share > 0);
  const words = countWords(lines.slice(from, to));
  const isList = to - from >= FEWEST_CELLS && words <= LONGEST_THING * (to - from);
  return isList && taken.length >= TAKEN_UP * (to - from);
}
