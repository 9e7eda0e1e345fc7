import type { FurnitureKind } from '../../news/article.ts';
import type { Line } from './line.ts';
import { WORDINGS } from './wording.ts';

/** What a line says about itself by its wording alone. */
export interface Marker {
  readonly kind: FurnitureKind;
  readonly reason: string;
  /** True when the line is the heading of what follows: `Hot this week`. */
  readonly opens?: boolean;
}

/** No wording is looked for in longer lines. */
const LONGEST = 2000;

/** What the wording of a line says it is; undefined when the wording alone says nothing. */
export function matchMarker(line: Line): Marker | undefined {
  if (line.words > LONGEST || line.words === 0) return undefined;
  for (const wording of WORDINGS)
    if (line.words <= wording.words && (!wording.digits || line.digits > 0) && wording.test.test(line.folded))
      return { kind: wording.kind, reason: wording.reason, ...(wording.opens && { opens: true }) };
  return undefined;
}
