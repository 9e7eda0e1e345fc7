import type { Line } from './line.ts';

/** The next item of a numbered list stands within so many lines: each may have a text of its own below it. */
export const ITEM_REACH = 12;

const NUMBER = /^(?:(?:#|no\. ?)?(\d{1,3})(?:[.)º:]|-?[aªº] |(?:st|nd|rd|th) | - )|step (\d{1,2})(?:[.:]|$))/;

/** With what but a digit a number of a list may begin, as character codes: `#7`, `No. 7`, `Step 7`. */
const OTHER_FIRST = new Set([...'#ns'].map((sign) => sign.charCodeAt(0)));

/** The number that a line carries as an item of a list: 7 for `7)`, `7.`, `#7:`, `7th` and `Step 7`. */
export function readItemNumber({ folded }: Line): number | undefined {
  const first = folded.charCodeAt(0);
  if (!(first >= 48 && first <= 57) && !OTHER_FIRST.has(first)) return undefined;
  const found = NUMBER.exec(folded);
  return found ? Number(found[1] ?? found[2]) : undefined;
}

const OPENING =
  /^(?:([•*·▪◦–—-]) ?\S|(\d{1,3})[.)º]|((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d)|((?:mon|tues|wednes|thurs|fri|satur|sun)day))/;
const LABEL = /^[\p{L}' ]{2,24}: \S/u;
/** UTF-16 units: a label's colon stands no further behind. Most lines have none, and are spared the pattern. */
const LONGEST_LABEL = 48;

/** What a line opens with, if lines of lists do: the bullet itself, or `number`, `month`, `weekday`, `label`. */
export function nameOpening({ folded }: Line): string | undefined {
  const found = OPENING.exec(folded);
  if (found) return found[1] ?? (found[2] ? 'number' : found[3] ? 'month' : 'weekday');
  return folded.lastIndexOf(': ', LONGEST_LABEL) > 0 && LABEL.test(folded) ? 'label' : undefined;
}

/** Longer lines are text; shorter ones have no shape. */
const LONGEST_SHAPED = 30;
const SHORTEST_SHAPED = 3;
/** Characters of a line that are looked at, and of the shape that lines of one list share. */
const SHAPED = 80;
const SHAPE = 4;

/**
 * The shape of a line's beginning, `w` for words, `9` for a number, else the sign itself: `w9-w` for `June 9 –
 * Oldwick`. Empty where words alone stand there: menus and headlines look so.
 */
export function nameShape({ text, words }: Line): string {
  if (words < SHORTEST_SHAPED || words > LONGEST_SHAPED) return '';
  const shape = text
    .slice(0, SHAPED)
    .replace(/[\p{L}'’.]+(?:[ \t]+[\p{L}'’.]+)*/gu, 'w')
    .replace(/\d[\d.,]*/g, '9')
    .replace(/[\s"“”]+/g, '')
    .replace(/[–—]/g, '-')
    .slice(0, SHAPE);
  return /[9:()@|%-]/.test(shape) ? shape : '';
}
