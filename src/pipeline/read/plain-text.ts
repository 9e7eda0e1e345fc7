import type { Block } from '../../news/document.ts';
import { type Span, splitLines } from '../../text/span.ts';
import { readLabelledHead } from './labelled-head.ts';
import { joinPartedWords } from './line-end-hyphens.ts';
import type { Part } from './part.ts';

/** The widths that text is wrapped to by hand or by a mail program: RFC 3676 says 78 at most, RFC 2822 998. */
const NARROWEST = 50;
const WIDEST = 100;

/** Lines that a text must have for its width to mean something. */
const ENOUGH_LINES = 6;

/** Share of lines that must be filled for a text to count as wrapped. */
const MOSTLY = 0.3;

/** A plain text's blocks, and what labelled lines at its top say of it. */
export function readPlainText(text: string): Pick<Part, 'text' | 'blocks' | 'metadata'> {
  const { metadata, rest } = readLabelledHead(text, splitLines(text));
  return { ...joinPartedWords(text, makeBlocks(text, rest)), metadata };
}

function makeBlocks(text: string, lines: readonly Span[]): Block[] {
  return joinWrapped(text, lines).map((span) => ({ span }));
}

/**
 * The lines, those of one paragraph joined where the text is wrapped to a width, or that paragraph alone; the lines
 * themselves where nothing is.
 *
 * @param opens true for a line that begins a block by what stands in it
 */
export function joinWrapped(
  text: string,
  lines: readonly Span[],
  opens: (line: Span) => boolean = () => false,
): readonly Span[] {
  const join = (run: readonly Span[], width: number) =>
    joinLines(
      run,
      (last, line) =>
        isNextLine(text, last.end, line.start) &&
        !opens(line) &&
        (breaksOff(text, last, line) || isParted(text, last, line) || !fits(text, last, line, width)),
    );
  if (lines.length >= ENOUGH_LINES) {
    const joined = join(lines, measureWidth(withoutWidest(lines)));
    if (lines.length - joined.length >= lines.length * MOSTLY) return joined;
  }
  const runs = partAtGaps(text, lines);
  const column = measureColumn(text, runs);
  const broken = new Set(runs.filter((run) => isWrapped(text, run)));
  const wholes = new Set(broken.size > 0 ? runs.filter((run) => isOneSentence(text, run)) : []);
  const width = measureWidth([...broken, ...wholes].flat());
  return runs.flatMap((run) => {
    if (broken.has(run)) return join(run, measureWidth(run));
    if (wholes.has(run)) return join(run, width);
    return join(run, column > 0 && findWidest(run) <= column + OVERHANG ? column : NONE);
  });
}

/** Lines of which only the last ends a sentence: a paragraph may go on with a number or a name after each. */
function isOneSentence(text: string, run: readonly Span[]): boolean {
  const last = run.at(-1)!;
  return run.length > 1 && run.every((line) => stops(text, line) === (line === last));
}

/** Each line joined to the one above it where `belongs` says so of the two. */
export function joinLines(lines: readonly Span[], belongs: (last: Span, line: Span) => boolean): Span[] {
  const joined: Span[] = [];
  let last: Span | undefined;
  for (const line of lines) {
    const start = last && belongs(last, line) ? joined.pop()!.start : line.start;
    joined.push({ start, end: line.end });
    last = line;
  }
  return joined;
}

/** The lines in runs that a blank line parts, or an indented one, which begins a block. */
function partAtGaps(text: string, lines: readonly Span[]): Span[][] {
  const runs: Span[][] = [];
  let end = -1;
  for (const line of lines) {
    if (end >= 0 && isNextLine(text, end, line.start)) runs.at(-1)!.push(line);
    else runs.push([line]);
    end = line.end;
  }
  return runs;
}

/** A headline may be wider than the lines of its text. */
function withoutWidest(lines: readonly Span[]): readonly Span[] {
  const widest = lines.reduce((wide, line) => (line.end - line.start > wide.end - wide.start ? line : wide));
  return lines.filter((line) => line !== widest);
}

/** The width that lines are wrapped to if they are: that of the widest. */
function measureWidth(lines: readonly Span[]): number {
  const width = findWidest(lines);
  return width >= NARROWEST && width <= WIDEST ? width : NONE;
}

function findWidest(lines: readonly Span[]): number {
  return lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
}

/** A column of print, or a mail for a small screen; lists and verse have narrow lines too, which nothing fills. */
const NARROWEST_COLUMN = 24;
const FEWEST_IN_COLUMN = 3;
/** Share of the lines of a column that are filled, and of those that go on in small letters. */
const FILLED = 0.7;
const GOING_ON = 0.3;

/** The width of a narrow column that some paragraphs of a text are set in; 0 where none is. */
function measureColumn(text: string, runs: readonly (readonly Span[])[]): number {
  let column = 0;
  for (const run of runs) {
    const width = run.length < FEWEST_IN_COLUMN ? 0 : findWidest(run);
    if (width >= NARROWEST_COLUMN && width < NARROWEST && isColumn(text, run, width))
      column = Math.max(column, width);
  }
  return column;
}

/** Nearly all of its lines are filled, and many break off in the middle of a sentence. */
function isColumn(text: string, run: readonly Span[], width: number): boolean {
  const pairs = run.length - 1;
  let filled = 0;
  let goingOn = 0;
  for (let at = 0; at < pairs; at++) {
    const [line, next] = [run[at]!, run[at + 1]!];
    if (fits(text, line, next, width)) continue;
    filled++;
    if (!stops(text, line) && beginsSmall(text, next)) goingOn++;
  }
  return filled >= FILLED * pairs && goingOn >= GOING_ON * pairs;
}

/** A width that every line fits into. */
const NONE = Number.POSITIVE_INFINITY;

/** One line that breaks off shows that those around it were wrapped too, also where the next one begins with a name. */
function isWrapped(text: string, run: readonly Span[]): boolean {
  return run.some((line, at) => at > 0 && breaksOff(text, run[at - 1]!, line));
}

function isNextLine(text: string, end: number, start: number): boolean {
  const between = text.slice(end, start);
  // Nearly all lines are parted by one of these two.
  return between === '\n' || (between !== '\n\n' && /^[^\S\r\n]*(?:\r\n|\r|\n)$/.test(between));
}

/** Drawn below a heading; no word of it. */
const RULE = /^[-=_*~#–—]{3,}$/;

/** So much wider than the rest a line may be that was wrapped all the same. */
const OVERHANG = 3;

/**
 * The next line's first word would still have fitted, or the line is wider than any that was wrapped: not for that was
 * it broken there.
 */
function fits(text: string, line: Span, next: Span, width: number): boolean {
  const word = /^\S*/.exec(text.slice(next.start, next.start + WIDEST))![0];
  if (RULE.test(word)) return true;
  const length = line.end - line.start;
  return length + 1 + word.length <= width || length > width + OVERHANG;
}

/** UTF-16 units at a line's end and at its beginning that are looked at. */
const EDGE = 80;

/** A sentence's end, or the colon before a list, and closing quotes and brackets. */
const STOPPED = /[.!?…:。！？]["'”’»)\]]{0,3}$/;

/** A word in small letters, which is no name such as `iPhone` and no address. */
const SMALL_WORD = /^\p{Ll}[\p{Ll}\p{M}'’-]*[,;.!?”"’)]{0,3}(?:\s|$)/u;

/**
 * A line ends in the middle of a sentence, and the next one goes on with it: `… and its owner` before `said it would`.
 * A short one that ends no sentence is a label: `reader comments`.
 */
function breaksOff(text: string, line: Span, next: Span): boolean {
  return (
    line.end - line.start >= NARROWEST &&
    !stops(text, line) &&
    beginsSmall(text, next) &&
    (next.end - next.start >= NARROWEST || stops(text, next))
  );
}

/** A hyphen parts the last word of a line from its other half. */
function isParted(text: string, last: Span, next: Span): boolean {
  return (
    /\p{Ll}-$/u.test(text.slice(Math.max(last.start, last.end - EDGE), last.end)) &&
    /\p{Ll}/u.test(text[next.start]!)
  );
}

function beginsSmall(text: string, { start, end }: Span): boolean {
  return SMALL_WORD.test(text.slice(start, Math.min(end, start + EDGE)));
}

function stops(text: string, { start, end }: Span): boolean {
  return STOPPED.test(text.slice(Math.max(start, end - EDGE), end));
}
