import type { Span } from '../../text/span.ts';

/** Keywords before the lede: at least this many, each at most this long. */
const FEWEST = 3;
const LONGEST = 60;

/**
 * The part of a block that is a run of keywords set off by slashes and glued in front of the first sentence
 * (`harbor strike/ dock talks/ Oldwick/ The harbor closed ...`), or undefined. What follows the last slash must be a
 * sentence of its own.
 */
export function findGluedKeywords(text: string, span: Span): Span | undefined {
  let at = span.start;
  let count = 0;
  let end = span.start;
  while (at < span.end) {
    const length = text.slice(at, Math.min(span.end, at + LONGEST + 1)).indexOf('/');
    if (length < 0) break;
    const slash = at + length;
    if (/[!?\n]|\p{L}{3,}\.(?:\s|$)/u.test(text.slice(at, slash))) break;
    if (text[slash + 1] !== ' ') break;
    count++;
    end = slash + 1;
    at = end;
  }
  if (count < FEWEST) return undefined;
  while (end < span.end && text[end] === ' ') end++;
  return span.end - end >= LONGEST ? { start: span.start, end } : undefined;
}
