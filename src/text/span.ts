/**
 * Where something stands in a text: half-open, in UTF-16 code units, so that `text.slice(start, end)` is the thing
 * itself. Everything that Daybook prints from an article is such a slice; nothing is copied and then lost track of.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span points at. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same span without white space at either end; empty (at its start) when there is nothing else in it. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space as news files have it: ASCII, no-break, narrow no-break, line and paragraph separators, BOM. */
export function isSpace(code: number): boolean {
  if (code > 32 && code < 0xa0) return false;
  return (
    (code >= 9 && code <= 13) ||
    code === 32 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/**
 * The lines of a text that hold more than white space, each without its line end (LF, CRLF or CR) and without white
 * space at either end.
 */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  const isOlder = text.includes('\r');
  for (let start = 0; start <= text.length; ) {
    const end = isOlder ? lineEnd(text, start) : text.indexOf('\n', start);
    const line = trimSpan(text, { start, end: end < 0 ? text.length : end });
    if (line.end > line.start) lines.push(line);
    if (end < 0) break;
    start = end + 1;
  }
  return lines;
}

/** Where the line that goes on here ends, with LF or CR; -1 where it is the last. */
function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return -1;
}
