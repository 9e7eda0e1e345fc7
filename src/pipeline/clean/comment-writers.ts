import type { Line } from './line.ts';
import type { Marker } from './marker.ts';
import { findPlaces } from './places.ts';

const COMMENT: Marker = { kind: 'comments', reason: 'stands among the readers’ comments' };
/** Writers of comments that follow each other within so many lines write to each other. */
const COMMENT_REACH = 15;
const FEWEST_COMMENTS = 3;

/** `Posted by: cold feet | June 17, 2031 11:20 AM`, which signs an article too. */
const POSTED_BY = /^(?:comment(?:ed)? |posted |submitted )by\b/;
/** A comment above the first of such signatures has no more lines. */
const LONGEST_COMMENT = 3;

/**
 * Between those who signed their comments with the time nothing but comments stands, nor right above where they sign
 * below.
 */
export function markComments(lines: readonly Line[], markers: (Marker | undefined)[]): void {
  const isWriter = (at: number) =>
    lines[at]!.digits > 0 &&
    (markers[at]?.name === 'comment-writer' ||
      (markers[at] !== undefined && lines[at]!.timed && POSTED_BY.test(lines[at]!.folded)));
  const writers = findPlaces(lines, isWriter);
  for (let n = 0, end = 0; n < writers.length; n = end) {
    end = n + 1;
    while (end < writers.length && writers[end]! - writers[end - 1]! <= COMMENT_REACH) end++;
    if (end - n < FEWEST_COMMENTS) continue;
    const [first, last] = [writers[n]!, writers[end - 1]!];
    for (let at = first; at < last; at++) markers[at] ??= COMMENT;
    const isBelow = last + 1 === lines.length || markers[last + 1] !== undefined;
    if (isBelow && POSTED_BY.test(lines[last]!.folded)) markAbove(markers, first);
  }
}

/** The comment that the first signature stands below, where something marked stands above it. */
function markAbove(markers: (Marker | undefined)[], signature: number): void {
  let from = signature;
  while (from > 0 && signature - from < LONGEST_COMMENT && !markers[from - 1]) from--;
  if (markers[from - 1]) markers.fill(COMMENT, from, signature);
}
