import { ARTICLE, HOLE } from './chain.ts';
import type { Line } from './line.ts';
import type { Marker } from './marker.ts';
import { REPORTED } from './other-wording.ts';
import type { Page } from './page.ts';
import { findPlaces } from './places.ts';
import { findAbout } from './release.ts';

/** How press releases and agencies close: `- ENDS -`, `###`, `-30-`. */
const END_MARK = /^(?:[-–—*~#/]{1,4} ?ends? ?[-–—*~#/]{0,4}|ends|(?:# ?){3}|[-–—] ?30 ?[-–—])$/i;
/** UTF-16 units of the longest such line. */
const LONGEST = 16;

const BELOW: Marker = { kind: 'address', reason: 'stands below the mark that ends the text' };
const OF_PUBLISHER: Marker = { kind: 'biography', reason: 'tells of whose press release it is' };

/**
 * Takes out what stands below the mark that ends a text, or below `About` the publisher of a press release: notes to
 * editors, whom to call. It is no such mark where more of the text stands below it than above.
 */
export function endAtMark(page: Page, states: Uint8Array, markers: Map<number, Marker>): void {
  const isMark = ({ text }: Line, at: number) =>
    states[at] === ARTICLE &&
    text.length <= LONGEST &&
    END_MARK.test(text) &&
    !(text.startsWith('#') && isReported(page, states, at + 1));
  endAt(page, page.lines.findIndex(isMark), BELOW, states, markers);
  endAt(page, findAbout(page, states), OF_PUBLISHER, states, markers);
}

/** Whether somebody is reported below the three signs that part two sections of other texts. */
function isReported({ lines }: Page, states: Uint8Array, from: number): boolean {
  return lines.slice(from).some(({ folded }, n) => states[from + n] === ARTICLE && REPORTED.test(folded));
}

function endAt(
  { lines }: Page,
  end: number,
  why: Marker,
  states: Uint8Array,
  markers: Map<number, Marker>,
): void {
  if (end < 0) return;
  const kept = findPlaces(states, (at) => states[at] === ARTICLE);
  const wordsOf = (some: readonly number[]) => some.reduce((sum, at) => sum + lines[at]!.words, 0);
  const below = kept.filter((at) => at >= end);
  if (wordsOf(below) * 2 > wordsOf(kept)) return;
  for (const at of below) {
    states[at] = HOLE;
    markers.set(at, why);
  }
}
