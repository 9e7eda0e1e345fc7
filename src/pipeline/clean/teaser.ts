import type { Teaser } from '../../news/teaser.ts';
import { fold, type Line } from './line.ts';
import type { Marker } from './marker.ts';

/** A headline in a list has at least this many words; fewer are a menu entry. */
const FEWEST_WORDS = 4;

/**
 * The stories that the page's lists advertise, each once, in the page's order: an item is a line without a full stop,
 * its dek the sentence under it.
 *
 * @param from the first line after the article
 */
export function collectTeasers(
  lines: readonly Line[],
  markers: readonly (Marker | undefined)[],
  from: number,
): Teaser[] {
  const teasers = new Map<string, Teaser>();
  let list: string | undefined;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!;
    const marker = markers[at];
    if (marker) {
      list = marker.kind === 'teaser-list' ? line.text : undefined;
      continue;
    }
    if (list === undefined || line.words < FEWEST_WORDS || line.stops || isNoStory(line)) continue;
    const next = lines[at + 1];
    const dek = next && !markers[at + 1] && next.stops && next.words >= FEWEST_WORDS ? next : undefined;
    const headline = withoutRank(line.text);
    const key = fold(headline);
    const span = { start: line.span.start, end: (dek ?? line).span.end };
    if (!teasers.has(key)) teasers.set(key, { headline, ...(dek && { dek: dek.text }), span, list });
    if (dek) at++;
  }
  return [...teasers.values()];
}

function isNoStory({ text, folded }: Line): boolean {
  return LABEL.test(folded) || MENU.test(text);
}

/** `Home | World | Sports`, `All the news »`. */
const MENU = /[»›]\s*$|\|.{0,200}\|/;

/** What a list is called, or where more of it is, and no story. */
const LABEL = /:$|^\W*(?:all|more|see|view)\b.{0,30}\b(?:articles|headlines|news|posts|stories)$/;

/** A place in a list of the most read: `3: `, `3. `, `3) `. */
function withoutRank(text: string): string {
  return text.replace(/^\d{1,2}[.:)]\s+(?=\p{L}|["'“‘])/u, '');
}
