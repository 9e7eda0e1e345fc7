import { ARTICLE, HOLE } from './chain.ts';
import type { Marker } from './marker.ts';
import type { Page } from './page.ts';
import { findPlaces } from './places.ts';

/** How press releases and agencies close: `- ENDS -`, `###`, `-30-`. */
const END_MARK = /^(?:[-–—*~#/]{1,4} ?ends? ?[-–—*~#/]{0,4}|ends|(?:# ?){3}|[-–—] ?30 ?[-–—])$/i;
/** UTF-16 units of the longest such line. */
const LONGEST = 16;

const BELOW: Marker = { kind: 'address', reason: 'stands below the mark that ends the text' };

/**
 * Takes out what stands below the mark that ends a text: notes to editors, whom to call. It is no such mark where more
 * of the text stands below it than above.
 */
export function endAtMark({ lines }: Page, states: Uint8Array, markers: Map<number, Marker>): void {
  const end = lines.findIndex(
    ({ text }, at) => states[at] === ARTICLE && text.length <= LONGEST && END_MARK.test(text),
  );
  if (end < 0) return;
  const kept = findPlaces(states, (at) => states[at] === ARTICLE);
  const wordsOf = (some: readonly number[]) => some.reduce((sum, at) => sum + lines[at]!.words, 0);
  const below = kept.filter((at) => at >= end);
  if (wordsOf(below) * 2 > wordsOf(kept)) return;
  for (const at of below) {
    states[at] = HOLE;
    markers.set(at, BELOW);
  }
}
