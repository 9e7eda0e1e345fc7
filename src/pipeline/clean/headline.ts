import type { Line } from './line.ts';
import type { Marker } from './marker.ts';
import type { Stretch } from './stretch.ts';

/** A headline has at least this many words; fewer are a section's name. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 30;
/** How far above the first line of the text a headline may stand. */
const REACH = 40;

/** The index of the line that is the article's headline, or undefined when no line looks like one. */
export function findHeadline(
  lines: readonly Line[],
  markers: readonly (Marker | undefined)[],
  stretch: Stretch,
): number | undefined {
  let best: number | undefined;
  let highest = 0;
  const body = new Set(wordsOf(lines.slice(stretch.from, stretch.to + 1)));
  for (let at = Math.max(0, stretch.from - REACH); at < stretch.from; at++) {
    const line = lines[at]!;
    if (markers[at] || line.words < FEWEST_WORDS || line.words > MOST_WORDS) continue;
    if (/[.:,;]$/.test(line.text) || /[/|»>].*[/|»>]/.test(line.text)) continue;
    const own = wordsOf([line]);
    const shared = own.filter((word) => body.has(word)).length / Math.max(1, own.length);
    const score = Math.min(line.words, 12) / 3 + 6 * shared - (stretch.from - at) / 4;
    if (own.length > 1 && score > highest) {
      highest = score;
      best = at;
    }
  }
  return best;
}

function wordsOf(lines: readonly Line[]): string[] {
  return lines.flatMap((line) => line.folded.match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}
