import type { FurnitureKind } from '../../news/article.ts';
import type { Line } from './line.ts';
import { WORDINGS } from './wording.ts';

/** What a line says about itself by its wording alone. */
export interface Marker {
  readonly kind: FurnitureKind;
  readonly reason: string;
  /** True when the line is the heading of what follows: `Hot this week`. */
  readonly opens?: boolean;
  /** True when the wording alone takes the line out of the middle of an article. */
  readonly sure?: boolean;
}

/** No wording is looked for in longer lines. */
const LONGEST = 2000;

/** A line of so many words that ends as a sentence is text. */
const PARAGRAPH = 12;

/**
 * What the wording of each line says it is; undefined where the wording alone says nothing. Wording by wording, not line
 * by line: a pattern's code stays at hand while it is tried on all lines.
 */
export function matchMarkers(lines: readonly Line[]): (Marker | undefined)[] {
  const markers = lines.map((): Marker | undefined => undefined);
  const open = lines.map((_, at) => at).filter((at) => lines[at]!.words > 0 && lines[at]!.words <= LONGEST);
  // Above the first paragraph nobody has commented yet: `By Ida Blom, 3 May, 3:01 PM` signs the article.
  const paragraph = lines.findIndex(({ words, stops }) => words >= PARAGRAPH && stops);
  for (const { kind, reason, opens, sure, words, digits, test } of WORDINGS)
    for (const at of open) {
      const line = lines[at]!;
      if (kind === 'comments' && opens && at < paragraph && line.folded.startsWith('by ')) continue;
      if (markers[at] !== undefined || line.words > words || (digits && line.digits === 0)) continue;
      if (test.test(line.folded))
        markers[at] = { kind, reason, ...(opens && { opens: true }), ...(sure && { sure: true }) };
    }
  return markers;
}
