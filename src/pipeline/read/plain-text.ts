import type { Block } from '../../news/document.ts';
import { type Span, splitLines } from '../../text/span.ts';

/** The widths that text is wrapped to by hand or by a mail program: RFC 3676 says 78 at most, RFC 2822 998. */
const NARROWEST = 50;
const WIDEST = 100;

/** Lines that a text must have for its width to mean something. */
const ENOUGH_LINES = 6;

/** Share of lines that must be filled for a text to count as wrapped. */
const MOSTLY = 0.3;

/**
 * The lines of a plain text that hold something, each a block. Where the whole text is wrapped to a width, the lines of
 * a paragraph are one block, with the line ends inside it.
 */
export function readLines(text: string): Block[] {
  return joinWrapped(text, splitLines(text)).map((span) => ({ span }));
}

/**
 * The lines, those of one paragraph joined where the text is wrapped to a width; the lines themselves where it is not.
 *
 * @param opens true for a line that begins a block by what stands in it
 */
export function joinWrapped(
  text: string,
  lines: readonly Span[],
  opens: (line: Span) => boolean = () => false,
): readonly Span[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (lines.length < ENOUGH_LINES || width < NARROWEST || width > WIDEST) return lines;
  const joined = joinFilled(text, lines, width, opens);
  return lines.length - joined.length >= lines.length * MOSTLY ? joined : lines;
}

/**
 * Joins each line to the next where the next one's first word would not have fitted any more: that is why it was broken
 * there. A blank line or an indented one always begins a block.
 */
function joinFilled(
  text: string,
  lines: readonly Span[],
  width: number,
  opens: (line: Span) => boolean,
): Span[] {
  const joined: Span[] = [];
  let last: Span | undefined;
  for (const line of lines) {
    const previous = joined.at(-1);
    const isNext = last && isNextLine(text, last.end, line.start) && !opens(line);
    if (previous && last && isNext && !fits(text, last, line, width))
      joined[joined.length - 1] = { start: previous.start, end: line.end };
    else joined.push(line);
    last = line;
  }
  return joined;
}

function isNextLine(text: string, end: number, start: number): boolean {
  const between = text.slice(end, start);
  return /^[^\S\r\n]*(?:\r\n|\r|\n)$/.test(between);
}

function fits(text: string, line: Span, next: Span, width: number): boolean {
  const word = /^\S*/.exec(text.slice(next.start, next.start + WIDEST))![0];
  return line.end - line.start + 1 + word.length <= width;
}
