import type { Article } from '../../news/article.ts';
import type { Span } from '../../text/span.ts';

/**
 * The kept blocks in which sentences are looked for: not the rows of a page's tables, whose numbers mean nothing
 * without the heads of their columns, unless there is nothing else.
 */
export function listTold({ document: { blocks }, kept }: Article): readonly Span[] {
  const rows = new Set(
    blocks.filter(({ markup }) => markup?.element === 'tr').map(({ span: { start } }) => start),
  );
  const told = rows.size === 0 ? kept : kept.filter(({ start }) => !rows.has(start));
  return told.length === 0 ? kept : told;
}
