import { ARTICLE } from './chain.ts';
import type { Page } from './page.ts';

/** A sentence is broken over so many lines more. */
const MOST_PARTS = 4;
/** Words of what it begins with. */
const BEGINNING = 6;
/** A word in small letters: no `iPhone`. */
const GOES_ON = /^\p{Ll}+[ ,.;:]/u;

/**
 * Some pages print each link within a sentence on a line of its own. Where the text begins or ends amid such a
 * sentence, the rest of it is the text's too.
 */
export function mendBroken(page: Page, states: Uint8Array): void {
  const first = states.indexOf(ARTICLE);
  if (first < 0) return;
  if (GOES_ON.test(page.lines[first]!.text)) beginSentence(page, states, first);
  const last = states.lastIndexOf(ARTICLE);
  if (!page.lines[last]!.stops && page.lines[last]!.words >= BEGINNING) endSentence(page, states, last);
}

function beginSentence({ lines, markers, titleTo }: Page, states: Uint8Array, first: number): void {
  const least = Math.max(titleTo + 1, first - MOST_PARTS, 0);
  for (let at = first - 1; at >= least; at--) {
    const { text, words, stops } = lines[at]!;
    if (markers[at] || stops || words === 0) return;
    if (GOES_ON.test(text) || words < BEGINNING) continue;
    states.fill(ARTICLE, at, first);
    return;
  }
}

function endSentence({ lines, markers }: Page, states: Uint8Array, last: number): void {
  for (let at = last + 1; at < Math.min(lines.length, last + MOST_PARTS); at++) {
    const { text, words, stops } = lines[at]!;
    if (markers[at] || words === 0) return;
    if (!stops) continue;
    if (GOES_ON.test(text)) states.fill(ARTICLE, last + 1, at + 1);
    return;
  }
}
