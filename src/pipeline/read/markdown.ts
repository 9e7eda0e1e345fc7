import { parse } from 'yaml';
import type { Block, Metadata } from '../../news/document.ts';
import { type Span, splitLines } from '../../text/span.ts';
import { MAX_FRONT_MATTER } from './limits.ts';
import { pickMetadata } from './metadata.ts';

/** A Markdown file's blocks and what its front matter says. Spans point into the file itself, front matter included. */
export function readMarkdown(text: string): { blocks: Block[]; metadata: Metadata } {
  const front = findFrontMatter(text);
  const metadata = front ? readFrontMatter(text.slice(front.start, front.end)) : {};
  const from = front ? text.indexOf('\n', front.end + 1) + 1 || text.length : 0;
  const blocks = splitLines(text)
    .filter((line) => line.start >= from)
    .map((line): Block => readLine(text, line))
    .filter((block) => block.span.end > block.span.start);
  return { blocks, metadata };
}

/** A line without the marks that Markdown puts before it: `#`, `-`, `1.`, `>`. */
function readLine(text: string, line: Span): Block {
  const words = text.slice(line.start, line.end);
  const heading = /^(#{1,6})[ \t]+/.exec(words);
  if (heading)
    return { span: from(heading[0].length), markup: { element: `h${heading[1]!.length}`, linkDensity: 0 } };
  const item = /^(?:[-*+]|\d{1,3}[.)])[ \t]+/.exec(words);
  if (item) return { span: from(item[0].length), markup: { element: 'li', linkDensity: 0 } };
  const quote = /^>[ \t]*/.exec(words);
  if (quote) return { span: from(quote[0].length), markup: { element: 'blockquote', linkDensity: 0 } };
  return { span: line };

  function from(length: number): Span {
    return { start: line.start + length, end: line.end };
  }
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
