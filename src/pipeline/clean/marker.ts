import type { FurnitureKind } from '../../news/article.ts';
import type { Line, Lines } from './line.ts';
import type { WordingName } from './wording.ts';
import { WORDINGS } from './wordings.ts';

/** What a line says about itself by its wording alone. */
export interface Marker {
  readonly kind: FurnitureKind;
  readonly reason: string;
  /** True when the line is the heading of what follows: `Hot this week`. */
  readonly opens?: boolean;
  /** True when the wording alone takes the line out of the middle of an article. */
  readonly sure?: boolean;
  readonly name?: WordingName;
}

/** No wording is looked for in longer lines. */
const LONGEST = 2000;

/** A line of so many words that ends as a sentence is text. */
const PARAGRAPH = 12;

/** What the wording of each line says it is; undefined where the wording alone says nothing. */
export function matchMarkers({ lines, wordings }: Lines): (Marker | undefined)[] {
  // Above the first paragraph nobody has commented yet: `By Ida Blom, 3 May, 3:01 PM` signs the article.
  const paragraph = lines.findIndex(({ words, stops }) => words >= PARAGRAPH && stops);
  return lines.map((line, at) =>
    line.words > 0 && line.words <= LONGEST ? matchMarker(line, wordings[at]!, at < paragraph) : undefined,
  );
}

function matchMarker(line: Line, wordings: readonly number[], isAbove: boolean): Marker | undefined {
  for (const n of wordings) {
    const { kind, reason, opens, sure, name, words, digits, test } = WORDINGS[n]!;
    if (line.words > words || (digits && line.digits === 0)) continue;
    if (isAbove && kind === 'comments' && opens && line.folded.startsWith('by ')) continue;
    if (test.test(line.folded))
      return { kind, reason, ...(opens && { opens }), ...(sure && { sure }), ...(name && { name }) };
  }
  return undefined;
}
