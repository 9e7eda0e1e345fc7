import type { Article } from '../../news/article.ts';
import { type Span, slice } from '../../text/span.ts';

/** Between two cells of a table that somebody copied from a page. */
const CELLS = /[\p{L}\p{N}%)]\t+ ?[\p{L}\p{N}$€£+−-]/u;
const STOPPED = /[.!?…]["'”’)]{0,2}$/;

/**
 * The kept blocks in which sentences are looked for: not the rows of tables, whose numbers mean nothing without the
 * heads of their columns, unless there is nothing else.
 */
export function listTold({ document: { blocks, text }, kept }: Article): readonly Span[] {
  const rows = new Set(
    blocks.filter(({ markup }) => markup?.element === 'tr').map(({ span: { start } }) => start),
  );
  const hasTabs = text.includes('\t');
  if (rows.size === 0 && !hasTabs) return kept;
  const isCopied = (span: Span) => {
    const line = slice(text, span);
    return line.includes('\t') && CELLS.test(line) && !STOPPED.test(line);
  };
  const told = kept.filter((span) => !rows.has(span.start) && !(hasTabs && isCopied(span)));
  return told.length === 0 ? kept : told;
}
