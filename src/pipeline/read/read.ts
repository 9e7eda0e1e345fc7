import type { Block, Document, Format, Metadata } from '../../news/document.ts';
import type { Note } from '../../news/note.ts';
import type { SourceFile } from '../../news/source-file.ts';
import { decodeBytes, isBinary } from './decode.ts';
import { MAX_BLOCKS, MAX_TEXT } from './limits.ts';
import { readMarkdown } from './markdown.ts';
import { readLines } from './plain-text.ts';
import { nameSignature } from './signature.ts';

/** What a file held: its documents (a feed or a mail may hold several) and what the operator should know about it. */
export interface Reading {
  readonly documents: readonly Document[];
  readonly notes: readonly Note[];
}

/**
 * Reads one file into documents: what it is is told by its content first and by its name only where the content leaves
 * it open. Never throws for what a file holds: one that cannot be read gives no document and a note that names it.
 */
export async function readSource(source: SourceFile): Promise<Reading> {
  if (source.bytes.length === 0) return skip(source, 'empty-file', 'The file is empty.');
  const sure = nameSignature(source.bytes, false);
  if (sure) return skip(source, 'not-text', `This is ${sure}, which holds no article that can be read.`);
  const decoded = decodeBytes(source.bytes);
  if (isBinary(decoded)) {
    const name = nameSignature(source.bytes, true) ?? 'a binary file';
    return skip(source, 'not-text', `This is ${name}, which holds no article that can be read.`);
  }
  const { text, encoding } = decoded;
  const format: Format =
    /\.(?:md|markdown)$/i.test(source.file) || /^\ufeff?---\r?\n/.test(text) ? 'markdown' : 'text';
  const { blocks, metadata }: { blocks: Block[]; metadata: Metadata } =
    format === 'markdown' ? readMarkdown(text) : { blocks: readLines(text), metadata: {} };
  if (blocks.length === 0) return skip(source, 'empty-file', 'The file holds nothing but white space.');
  const kept = boundBlocks(blocks);
  const document: Document = {
    id: source.sha256,
    file: source.file,
    ...(source.folder === undefined ? {} : { folder: source.folder }),
    format,
    encoding,
    text,
    blocks: kept,
    metadata,
  };
  const notes =
    kept.length < blocks.length || kept.at(-1)!.span.end < blocks.at(-1)!.span.end ? [cutShort(source)] : [];
  return { documents: [document], notes };
}

/** The blocks that stand within the limits, the last one cut where the limit falls; the rest is not looked at. */
function boundBlocks(blocks: readonly Block[]): readonly Block[] {
  const within = blocks.slice(0, MAX_BLOCKS).filter((block) => block.span.start < MAX_TEXT);
  const last = within.at(-1);
  if (!last || last.span.end <= MAX_TEXT) return within;
  return [...within.slice(0, -1), { ...last, span: { start: last.span.start, end: MAX_TEXT } }];
}

function cutShort(source: SourceFile): Note {
  return {
    rule: 'cut-short',
    message: `Only the first ${MAX_TEXT} characters and ${MAX_BLOCKS} lines are read; the file has more.`,
    file: source.file,
    skipped: false,
  };
}

function skip(source: SourceFile, rule: string, message: string): Reading {
  return { documents: [], notes: [{ rule, message, file: source.file, skipped: true }] };
}
