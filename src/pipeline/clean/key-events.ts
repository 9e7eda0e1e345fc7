import type { Line } from './line.ts';
import type { Marker } from './marker.ts';

const HEADING = 'key events';
const AGE = /^\d{1,3} ?[dhm] ago$/;
/** The same with the heading of its entry on one line. */
const AGED = /^\d{1,3} ?[dhm] ago \S/;
const ENTRY: Marker = { kind: 'teaser-list', reason: 'leads to an entry of the running report', sure: true };

/**
 * Under `Key events` each line below an age (`3m ago`), or behind one, is the heading of an entry, which stands again
 * over that.
 */
export function markKeyEvents(lines: readonly Line[], markers: (Marker | undefined)[]): void {
  const heading = lines.findIndex(({ folded }) => folded === HEADING);
  if (heading < 0) return;
  let at = heading + 1;
  while (at < lines.length && AGED.test(lines[at]!.folded)) markers[at++] ??= ENTRY;
  if (at > heading + 1) return;
  for (; at + 1 < lines.length && AGE.test(lines[at]!.folded); at += 2) markers[at + 1] ??= ENTRY;
}
