import { ARTICLE } from './chain.ts';
import { isClosing } from './line-kind.ts';
import type { Marker } from './marker.ts';
import type { Page } from './page.ts';

/** So many sentences in a row are no dek. */
const FEWEST_SENTENCES = 2;
/** So many lines between an article's opening and the rest of its text are a table of what it tells of. */
const LONGEST_FACTS = 40;

/**
 * Most of the page's prose, with two sentences in a row in it, belongs to the text that began above it, where nothing
 * that closes an article stands between: a review's verdict, its points and its table part the one from the other.
 */
export function goOnToCore({ lines, markers, sentences, title, core }: Page, states: Uint8Array): void {
  const last = states.lastIndexOf(ARTICLE);
  if (last < 0 || title < 0 || title > last || core.from <= last || core.from - last > LONGEST_FACTS) return;
  const closes = (marker: Marker | undefined) =>
    marker?.opens === true || marker?.kind === 'share' || isClosing(marker);
  if (markers.slice(last + 1, core.from).some(closes)) return;
  if (sentences.slice(core.from, core.to + 1).every((row) => row < FEWEST_SENTENCES)) return;
  for (let at = last + 1; at <= core.to; at++) if (!markers[at] && lines[at]!.words > 0) states[at] = ARTICLE;
}
