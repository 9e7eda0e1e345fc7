import { readAuthorsElsewhere } from './byline.ts';
import type { Line } from './line.ts';
import type { Marker } from './marker.ts';
import { findPlaces } from './places.ts';

const BYLINE: Marker = { kind: 'byline', reason: 'names the author' };
/** No line that signs an article has more words, and a line of so many is text. */
const LONGEST = 16;
/** Share of the lines of text with an article from which a page is in English. */
const ENGLISH = 0.5;

/**
 * Marks the lines that sign an article in another language than English, where the same words are a headline: `Da Vinci
 * Painting Stolen`, `Door Slams Shut`.
 */
export function markSigned(lines: readonly Line[], markers: (Marker | undefined)[]): void {
  const signed = findPlaces(lines, (at) => {
    const { words, stops, text } = lines[at]!;
    return !markers[at] && words <= LONGEST && !stops && readAuthorsElsewhere(text.trim()) !== undefined;
  });
  if (signed.length === 0 || isEnglish(lines)) return;
  for (const at of signed) markers[at] = BYLINE;
}

function isEnglish(lines: readonly Line[]): boolean {
  const long = lines.filter(({ words }) => words > LONGEST);
  return long.filter(({ folded }) => /\bthe\b/.test(folded)).length >= ENGLISH * long.length;
}
