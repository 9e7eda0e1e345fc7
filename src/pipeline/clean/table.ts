import type { Block, Document } from '../../news/document.ts';
import { type Span, slice } from '../../text/span.ts';

/** A file with fewer sentences is a table with a word on what it shows. */
const FEWEST_SENTENCES = 2;
/** UTF-16 units: fewer are a label. */
const SHORTEST = 40;
/** What a sentence ends with, in so many of its last UTF-16 units. */
const STOPPED = /[.!?…。！？]["'”’»)\]]{0,3}$/;
const EDGE = 4;

/**
 * The blocks that tell something, and the rows of tables between them, which would be taken for the end of the text and
 * for its sentences. Those of a file that is nothing but a table stay, so that it is known for one.
 */
export function partRows({ text, blocks }: Document): { told: readonly Block[]; rows: readonly Span[] } {
  const told = blocks.filter((block) => !isRow(block));
  const sentences = told.filter(({ span: { start, end } }) => {
    return end - start >= SHORTEST && STOPPED.test(slice(text, { start: end - EDGE, end }));
  });
  if (sentences.length < FEWEST_SENTENCES) return { told: blocks, rows: [] };
  return { told, rows: blocks.filter(isRow).map(({ span }) => span) };
}

function isRow({ markup }: Block): boolean {
  return markup?.element === 'tr';
}
