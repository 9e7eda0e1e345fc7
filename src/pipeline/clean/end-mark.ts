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
 * editors, whom to call. It is no such mark where more of the text stands below it than above. So does a letter’s
 * signature.
 */
export function endAtMark(page: Page, states: Uint8Array, markers: Map<number, Marker>): void {
  const isMark = ({ text }: Line, at: number) =>
    states[at] === ARTICLE &&
    text.length <= LONGEST &&
    END_MARK.test(text) &&
    !(text.startsWith('#') && isReported(page, states, at + 1));
  endAt(page, page.lines.findIndex(isMark), BELOW, states, markers);
  endAt(page, findAbout(page, states), OF_PUBLISHER, states, markers);
  dropSignature(page, states, markers);
}

/** How a letter closes above who wrote it. */
const CLOSING =
  /^(?:yours (?:faithfully|sincerely|truly)|(?:very )?sincerely(?: yours)?|mit freundlichen grüßen|hochachtungsvoll)[,.]?$/;
/** UTF-16 units of the longest such line, words of a line below it, and how many of those there are. */
const LONGEST_CLOSING = 25;
const LONGEST_SIGNATURE = 7;
const MOST_SIGNATURES = 4;
const SIGNATURE: Marker = { kind: 'byline', reason: 'signs a letter' };

/** Takes out `Yours sincerely` at a text's end and what stands right below it: who wrote the letter, and where. */
function dropSignature({ lines }: Page, states: Uint8Array, markers: Map<number, Marker>): void {
  const last = states.lastIndexOf(ARTICLE);
  const isClosing = ({ text, folded }: Line) => text.length <= LONGEST_CLOSING && CLOSING.test(folded);
  let at = Math.max(1, last - MOST_SIGNATURES);
  while (at <= last && !isClosing(lines[at]!)) at++;
  for (let end = at; end <= last; end++) {
    if (end > at && (lines[end]!.stops || lines[end]!.words > LONGEST_SIGNATURE)) return;
    if (states[end] !== ARTICLE) continue;
    states[end] = HOLE;
    markers.set(end, SIGNATURE);
  }
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
