import type { Marker } from './marker.ts';
import type { Page } from './page.ts';

/** A box inside an article has no more lines. */
export const LONGEST_BOX = 5;
/** So many lines below its heading a box may be turned by. */
const MOST_ARROWS = 6;

/**
 * `Previous`, `1`, `Next` below the heading of related stories, which turn the box's own pages; and the numbers of these.
 */
export function isArrow({ lines, markers }: Page, at: number): boolean {
  const above = markers.slice(Math.max(0, at - MOST_ARROWS), at);
  const turns = (marker: Marker | undefined) => marker?.kind === 'previous-next';
  if (!turns(markers[at]) && !(/^\d{1,2}$/.test(lines[at]!.text) && above.some(turns))) return false;
  return above.some((marker) => marker?.kind === 'related' && marker.opens);
}

/** The day below a headline in a box of related stories. */
export function isDateOfStory({ lines, markers }: Page, at: number): boolean {
  if (markers[at]?.kind !== 'page-date' || markers[at - 1] || lines[at - 1]?.stops !== false) return false;
  const above = markers.slice(Math.max(0, at - 2 * LONGEST_BOX), at - 1);
  return above.some((marker) => marker?.kind === 'related' && marker.opens);
}

/** A headline that a box has no room for: `Is this the angriest swan? Canoeists refuse to...` */
export function isCutShort({ lines, markers }: Page, last: number, at: number): boolean {
  if (!/(?:\.\.\.|…)$/.test(lines[at]!.text)) return false;
  return markers.slice(last + 1, at).some((marker) => marker?.kind === 'related' && marker.opens);
}
