import { parse } from 'yaml';
import type { Block, Metadata } from '../../news/document.ts';
import { type Span, splitLines, trimSpan } from '../../text/span.ts';
import { MAX_FRONT_MATTER } from './limits.ts';
import { blankMarks, measureLinks } from './markdown-inline.ts';
import { pickMetadata } from './metadata.ts';
import { joinWrapped } from './plain-text.ts';

/** What stands before a line's words, and the element that it makes of them. */
const OPENERS: readonly (readonly [RegExp, (mark: string) => string])[] = [
  [/^#{1,6}[ \t]+/, (mark) => `h${mark.trim().length}`],
  [/^(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/, () => 'li'],
  [/^(?:>[ \t]?)+/, () => 'blockquote'],
];

/** Lines that only draw: rules, the fences of code, the ruling of a table. */
const DRAWN = /^(?:(?:[-*_][ \t]*){3,}|`{3,}.*|~{3,}.*|[-|: \t]{3,})$/;

/** A line under another that makes a heading of it. */
const UNDERLINE = /^(?:={2,}|-{2,})$/;

/**
 * A Markdown file's text with its inline marks blanked out, so that offsets are those of the file; its blocks, and what
 * its front matter says.
 */
export function readMarkdown(file: string): { text: string; blocks: Block[]; metadata: Metadata } {
  const front = findFrontMatter(file);
  const metadata = front ? readFrontMatter(file.slice(front.start, front.end)) : {};
  const from = front ? file.indexOf('\n', front.end + 1) + 1 || file.length : 0;
  const text = file.slice(0, from) + blankMarks(file.slice(from));
  const lines = splitLines(text).filter((line) => line.start >= from);
  const words = (line: Span) => text.slice(line.start, line.end);
  const opens = (line: Span) =>
    DRAWN.test(words(line)) ||
    UNDERLINE.test(words(line)) ||
    OPENERS.some(([mark]) => mark.test(words(line)));
  const spans = joinWrapped(text, lines, opens);
  const blocks = spans.flatMap((span, at): Block[] => {
    if (DRAWN.test(words(span)) || UNDERLINE.test(words(span))) return [];
    const next = spans[at + 1];
    const underline =
      next && /^[^\S\n]*\r?\n[^\S\n]*$/.test(text.slice(span.end, next.start)) ? words(next) : '';
    const under = UNDERLINE.test(underline) ? (underline.startsWith('=') ? 'h1' : 'h2') : undefined;
    const opener = OPENERS.find(([mark]) => mark.test(words(span)));
    const mark = opener?.[0].exec(words(span))?.[0] ?? '';
    const inner = trimSpan(text, { start: span.start + mark.length, end: span.end });
    if (inner.end === inner.start) return [];
    const line = file.slice(span.start, endOfLine(file, span.end));
    const linkDensity = measureLinks(opener ? line.replace(opener[0], '') : line);
    return [{ span: inner, markup: { element: opener?.[1](mark) ?? under ?? 'p', linkDensity } }];
  });
  return { text, blocks, metadata };
}

/** A line's own end, for what was blanked out at it is outside the block. */
function endOfLine(file: string, from: number): number {
  const end = file.indexOf('\n', from);
  return end < 0 ? file.length : end;
}

/** Where the YAML stands between the `---` lines that open the file, without them. */
function findFrontMatter(text: string): Span | undefined {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = /(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text.slice(start, start + MAX_FRONT_MATTER));
  return closing ? { start, end: start + closing.index } : undefined;
}

function readFrontMatter(yaml: string): Metadata {
  try {
    const read: unknown = parse(yaml, {
      maxAliasCount: 0,
      schema: 'core',
      prettyErrors: false,
      logLevel: 'error',
    });
    return pickMetadata(read, 'front matter');
  } catch {
    return {};
  }
}
