import { type Span, slice, trimSpan } from './span.ts';

/** `Ferry sinks- Two rescued`: a hyphen that sticks to the word before it, before a large letter, parts two items. */
const JOINT = /(?<=[\p{L}\p{N}'’”"%)])-\s(?=['‘“"]?\p{Lu})/gu;
/** So many joints are no slip of the pen. */
const JOINTS = 3;
const BULLET = /^[-–—]\s/;

/**
 * The items of a list that a page has put into one line with the sentence around it (`- Ferry sinks- Two rescued- Storm
 * goes on- Quay shut`), so that no item's number is told of another; the span itself where it is none.
 */
export function splitGluedList(text: string, span: Span): Span[] {
  const line = slice(text, span);
  const joints = [...line.matchAll(JOINT)];
  if (joints.length < JOINTS) return [span];
  const ends = [...joints.map(({ index }) => index), line.length];
  const starts = [BULLET.test(line) ? 2 : 0, ...joints.map(({ index, 0: joint }) => index + joint.length)];
  return starts
    .map((start, n) => trimSpan(text, { start: span.start + start, end: span.start + ends[n]! }))
    .filter(({ start, end }) => end > start);
}
