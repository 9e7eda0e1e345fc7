import type { Block, Metadata } from '../../news/document.ts';
import { type Span, slice, splitLines, trimSpan } from '../../text/span.ts';
import { readFrontMatter } from './front-matter.ts';
import { readLabelledHead } from './labelled-head.ts';
import { findFenced } from './markdown-fence.ts';
import { blankMarks, measureLinks } from './markdown-inline.ts';
import { findRows } from './markdown-table.ts';
import { joinLines, joinWrapped } from './plain-text.ts';

const HEADING = /^#{1,6}[ \t]+/;

/** What stands before a line's words, and the element that it makes of them. */
const OPENERS: readonly (readonly [RegExp, (mark: string) => string])[] = [
  [HEADING, (mark) => `h${mark.trim().length}`],
  [/^(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/, () => 'li'],
];

/** Marks of a quotation, which stand before each of its lines and not only before the first of a paragraph. */
const QUOTED = /^ {0,3}(?:>[ \t]?)+/gm;

/** The same before a line's first word, which inline marks may part from it by so many UTF-16 units. */
const QUOTED_BEFORE = /(?:^|[\r\n]) {0,3}>[^\r\n]*$/;
const MARKS_BEFORE = 80;

/** The same before the title of a callout (`> [!info] Background`), which is no part of what stands below it. */
const CALLOUT_BEFORE = /(?:^|[\r\n]) {0,3}>[> \t]*\[![a-z]{2,20}\][^\r\n]*$/i;

/** Lines that only draw: rules, the fences of code, the ruling of a table. */
const DRAWN = /^(?:(?:[-*_][ \t]*){3,}|`{3,}.*|~{3,}.*|[-|: \t]{3,})$/;

/** A line under another that makes a heading of it. */
const UNDERLINE = /^(?:={2,}|-{2,})$/;

/** What stands between a line and the one right below it. */
const BELOW = /^[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*$/;

/** The end of a line that is to stay one, as in an address (CommonMark 0.31 section 6.7). */
const HARD_BREAK = /(?: {2}|\\)$/;

/**
 * A Markdown file's text with its inline marks blanked out, so that offsets are those of the file; its blocks, and what
 * its front matter says, or labelled lines at its top.
 */
export async function readMarkdown(
  file: string,
): Promise<{ text: string; blocks: Block[]; metadata: Metadata }> {
  const front = await readFrontMatter(file);
  const from = front?.end ?? 0;
  const body = file.slice(from).replace(QUOTED, (marks) => ' '.repeat(marks.length));
  const text = file.slice(0, from) + blankMarks(body);
  const lines = splitLines(text).filter((line) => line.start >= from);
  const { metadata, rest } = front
    ? { metadata: front.metadata, rest: lines }
    : readLabelledHead(text, lines);
  const { code, outside } = partFenced(rest, findFenced(body), from);
  const rows = findRows(text, outside, (last, line) => isBelow(text, last, line));
  const spans = joinParagraphs(file, text, outside, rows);
  const words = (span: Span) => slice(text, span);
  const blocks = spans.flatMap((span, at): Block[] => {
    if (isDrawn(words(span))) return [];
    const next = spans[at + 1];
    const underline = next && isBelow(text, span, next) ? words(next) : '';
    const under = UNDERLINE.test(underline) ? (underline.startsWith('=') ? 'h1' : 'h2') : undefined;
    const opener = findOpener(words(span));
    const mark = opener?.[0].exec(words(span))?.[0] ?? '';
    const inner = trimSpan(text, { start: span.start + mark.length, end: span.end });
    if (inner.end === inner.start) return [];
    const line = file.slice(span.start, endOfLine(file, span.end));
    const linkDensity = measureLinks(opener ? line.replace(opener[0], '') : line);
    const element = rows.has(span.start) ? 'tr' : isQuoted(file, span) ? 'blockquote' : opener?.[1](mark);
    return [{ span: inner, markup: { element: element ?? under ?? 'p', linkDensity } }];
  });
  const fenced = code.flatMap((span): Block[] =>
    isDrawn(words(span)) ? [] : [{ span, markup: { element: 'pre', linkDensity: 0 } }],
  );
  const all = [...blocks, ...fenced].sort((a, b) => a.span.start - b.span.start);
  return { text, blocks: all, metadata };
}

/** The lines that fences enclose, the fences among them, and the others. */
function partFenced(
  lines: readonly Span[],
  fenced: readonly Span[],
  from: number,
): { code: readonly Span[]; outside: readonly Span[] } {
  const code: Span[] = [];
  const outside: Span[] = [];
  let next = 0;
  for (const line of lines) {
    while (next < fenced.length && from + fenced[next]!.end <= line.start) next++;
    const isCode = next < fenced.length && from + fenced[next]!.start <= line.start;
    (isCode ? code : outside).push(line);
  }
  return { code, outside };
}

/**
 * The lines, those of one paragraph joined: a line's end is none of the paragraph. Where no blank line parts any lines,
 * paragraphs end as they do in plain text.
 */
function joinParagraphs(
  file: string,
  text: string,
  lines: readonly Span[],
  rows: ReadonlySet<number>,
): readonly Span[] {
  const opens = (line: Span) =>
    rows.has(line.start) || isDrawn(slice(text, line)) || findOpener(slice(text, line)) !== undefined;
  if (lines.every((line, at) => at === 0 || isBelow(text, lines[at - 1]!, line)))
    return joinWrapped(text, lines, opens);
  return joinLines(
    lines,
    (last, line) =>
      isBelow(text, last, line) &&
      !opens(line) &&
      !isHead(slice(text, last), slice(text, line)) &&
      !(isQuoted(file, line) && !isQuoted(file, last)) &&
      !CALLOUT_BEFORE.test(textBefore(file, last)) &&
      !rows.has(last.start) &&
      !isDrawn(slice(text, last)) &&
      !HEADING.test(slice(text, last)) &&
      !HARD_BREAK.test(file.slice(last.end, endOfLine(file, last.end))),
  );
}

/** `By Ned Farrow`, `4 June 2031 · 4 min`: what was copied with a headline in lines of its own. */
const HEAD =
  /^(?:By \p{Lu}[\p{L}.'’-]{0,30}(?: [\p{L}.'’-]{1,30}){1,6}|(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{Lu}\p{L}{2,8} \d{4}|\d{4}-\d\d-\d\d)(?: ?[·•|,].{1,30})?)$/u;
/** A paragraph's lines are longer where it is wrapped, or end a sentence. */
const LONGEST_HEAD = 60;

function isHead(last: string, line: string): boolean {
  if (last.length > LONGEST_HEAD || line.length > LONGEST_HEAD || last.endsWith('.')) return false;
  return HEAD.test(line) || HEAD.test(last);
}

function isBelow(text: string, last: Span, line: Span): boolean {
  return BELOW.test(text.slice(last.end, line.start));
}

function findOpener(words: string): (typeof OPENERS)[number] | undefined {
  return OPENERS.find(([mark]) => mark.test(words));
}

function isDrawn(words: string): boolean {
  return DRAWN.test(words) || UNDERLINE.test(words);
}

/** The marks were blanked out in the text: only the file tells. */
function isQuoted(file: string, line: Span): boolean {
  return QUOTED_BEFORE.test(textBefore(file, line));
}

function textBefore(file: string, { start }: Span): string {
  return file.slice(Math.max(0, start - MARKS_BEFORE), start);
}

/** A line's own end, for what was blanked out at it is outside the block. */
function endOfLine(file: string, from: number): number {
  let end = from;
  while (end < file.length && file[end] !== '\n' && file[end] !== '\r') end++;
  return end;
}
