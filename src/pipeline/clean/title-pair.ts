import { readBareAuthors } from './byline.ts';
import { HEADLINE, isInTitleCase, looksDated } from './title.ts';
import type { Untitled } from './untitled.ts';

/** So few words above a headline are its kicker: `Earnings Report`. */
export const KICKER = 2;
/** A dek with less words may be a headline, as another story's above it. */
export const SHORTEST_DEK = 8;
/** Words of a headline that no kicker and no section has. */
const FULL_TITLE = 4;
/** Words of what a page leads to in its head: other stories' headlines in a list are as long as this one's. */
const SHORT = 5;

/** A line and its dek, with a kicker that tells of the same above them and a name or day below. */
export function isSignedPair(page: Untitled, above: number): boolean {
  const { lines, markers, below } = page;
  const [kicker, title, dek] = [lines[above - 1], lines[above]!, lines[above + 1]!];
  const isKicked = kicker !== undefined && kicker.words <= KICKER && below[above - 1]! > 0;
  const isSigned = [2, 3].some((n) => looksDated(page, above + n));
  const isFull = title.words >= FULL_TITLE && dek.words >= SHORTEST_DEK;
  return isKicked && !markers[above - 1] && isSigned && isFull && !title.folded.endsWith(dek.folded);
}

/** A line and its dek right above a day or a name, with nothing but a menu above the two. */
export function isPairBelowMenu(page: Untitled, above: number): boolean {
  const { lines, markers } = page;
  const [title, dek] = [lines[above]!, lines[above + 1]!];
  const isMenu = [1, 2].every(
    (n) => !lines[above - n] || markers[above - n] || lines[above - n]!.words < HEADLINE,
  );
  const isFull = title.words >= FULL_TITLE && dek.words >= SHORTEST_DEK && dek.words > title.words;
  const isTitle = !title.stops || title.text.endsWith('?') || isInTitleCase(title);
  return isMenu && isFull && isTitle && isSignedAt(page, above + 2);
}

/**
 * A line that the text takes up and its longer dek right above a byline, below what leads to other stories in a few
 * words, of which the text takes up nothing.
 */
export function isPairBelowRow(page: Untitled, above: number): boolean {
  const { lines, markers, below, ledeWords } = page;
  const [title, dek] = [lines[above]!, lines[above + 1]!];
  const isOther = (at: number) =>
    !lines[at] || markers[at] || (lines[at].words <= SHORT && below[at] === 0 && ledeWords[at] === 0);
  const isTold = below[above]! > 0 && ledeWords[above]! > 0 && !markers[above] && !title.stops;
  return (
    isTold &&
    title.words >= SHORTEST_DEK &&
    dek.words > title.words &&
    isOther(above - 1) &&
    isOther(above - 2) &&
    looksDated(page, above + 2)
  );
}

/** A byline or a day, or a bare name. */
function isSignedAt(page: Untitled, at: number): boolean {
  return looksDated(page, at) || readBareAuthors(page.lines[at]?.text ?? '') !== undefined;
}
