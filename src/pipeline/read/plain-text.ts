import type { Block } from '../../news/document.ts';
import { type Span, splitLines } from '../../text/span.ts';

/** The lines of a plain text that hold something, each a block. */
export function readLines(text: string): Block[] {
  return splitLines(text).map((span: Span) => ({ span }));
}
