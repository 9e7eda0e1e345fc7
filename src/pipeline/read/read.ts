import type { Block, Document, Format } from '../../news/document.ts';
import type { Note } from '../../news/note.ts';
import type { SourceFile } from '../../news/source-file.ts';
import { isOnlyBeginning } from './cut-short.ts';
import { type Decoded, decodeBytes, isBinary } from './decode.ts';
import { readFeed } from './feed.ts';
import { MAX_BLOCKS, MAX_TEXT } from './limits.ts';
import { readMailbox } from './mailbox.ts';
import type { Part, Parts, Remark } from './part.ts';
import { isPdf, readPdf } from './pdf.ts';
import { declaredEncoding, recognizeText } from './recognize.ts';
import { isSavedPage, readSavedPage } from './saved-page.ts';
import { ARCHIVE, nameSignature, type Other } from './signature.ts';
import { readTextFormat } from './text-format.ts';
import { isPacked, unpack } from './unpack.ts';

/** What a file held: its documents (a feed or a mail may hold several) and what the operator should know about it. */
export interface Reading {
  readonly documents: readonly Document[];
  readonly notes: readonly Note[];
}

/**
 * Reads one file into documents. What it is is told by its content first and by its name only where the content leaves
 * it open. Never throws for what a file holds: one that cannot be read gives no document and a note that names it.
 */
export async function readSource(source: SourceFile): Promise<Reading> {
  const { parts, remarks } = await readBytes(source.bytes, source.file).catch(describeFailure);
  const documents = parts.map((part) => makeDocument(source, part)).filter(({ blocks }) => blocks.length > 0);
  const all = [...remarks];
  if (parts.some((part) => part.cut || isTooLong(part))) all.push(CUT_SHORT);
  if (parts.length > 0 && documents.length === 0) all.push(BLANK[parts[0]!.format] ?? BLANK_FILE);
  return {
    documents,
    notes: all.map((remark) => ({ ...remark, file: source.file, skipped: documents.length === 0 })),
  };
}

/** A reader that throws has met something that nobody thought of: one file is lost, not the edition. */
function describeFailure(error: unknown): Parts {
  const cause = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
  return refuse('reader-failed', `The file made its reader fail (${cause}); please report it.`);
}

const CUT_SHORT: Remark = {
  rule: 'cut-short',
  message: `The file is longer than an article; only its first ${MAX_TEXT} characters and ${MAX_BLOCKS} lines are read.`,
};

const BLANK_FILE: Remark = { rule: 'empty-file', message: 'The file holds no words.' };

const BLANK: Partial<Record<Format, Remark>> = {
  html: {
    rule: 'empty-file',
    message:
      'The page holds no words before its scripts run; save it complete, from a browser that shows it.',
  },
  mail: {
    rule: 'empty-file',
    message:
      'No words stand where the mail’s header says that its text is; if it has some, save them as text or HTML.',
  },
};

async function readBytes(bytes: Uint8Array, file: string): Promise<Parts> {
  if (bytes.length === 0) return refuse('empty-file', 'The file is empty.');
  if (isPacked(bytes)) {
    const unpacked = unpack(bytes);
    if ('problem' in unpacked) return refuse('unreadable-archive', unpacked.problem);
    if (isPacked(unpacked.bytes))
      return refuseOther({ name: 'an archive within an archive', remedy: ARCHIVE });
    return readBytes(unpacked.bytes, file.replace(/\.gz$/i, ''));
  }
  if (isPdf(bytes)) return readPdf(bytes);
  const sure = nameSignature(bytes, false);
  if (sure) return refuseOther(sure);
  const decoded = decodeBytes(bytes, declaredEncoding(bytes));
  if (isBinary(decoded)) return refuseOther(nameSignature(bytes, true) ?? { name: 'a binary file' });
  return readText(bytes, decoded, file);
}

async function readText(bytes: Uint8Array, { text, encoding }: Decoded, file: string): Promise<Parts> {
  const recognized = recognizeText(text, file);
  if ('other' in recognized) return refuseOther(recognized.other);
  const { format } = recognized;
  switch (format) {
    case 'feed':
      return readFeed(text, encoding);
    case 'mail':
      if (isSavedPage(text)) return readSavedPage(bytes, encoding);
      return readMailbox(isUndeclared(text, encoding) ? Buffer.from(withoutMark(text)) : bytes, encoding);
    default:
      return { parts: [await readTextFormat(text, format, encoding)], remarks: [] };
  }
}

/** The byte order mark. */
const MARK = '\ufeff';

/** True for a mail whose letters its parser would not know: none of its parts says what they are written in. */
function isUndeclared(text: string, encoding: string): boolean {
  return text.startsWith(MARK) || encoding.startsWith('utf-16') || !/\bcharset\b/i.test(text);
}

/** Behind a byte order mark a mail’s parser does not know its first field. */
function withoutMark(text: string): string {
  return text.startsWith(MARK) ? text.slice(1) : text;
}

function refuseOther({ name, remedy }: Other): Parts {
  const rest = remedy === undefined ? 'holds no article that can be read' : `is not read; ${remedy}`;
  return refuse('not-text', `This is ${name}, which ${rest}.`);
}

function refuse(rule: string, message: string): Parts {
  return { parts: [], remarks: [{ rule, message }] };
}

function makeDocument({ file, folder, sha256 }: SourceFile, part: Part): Document {
  const { format, encoding, text, blocks, metadata, key } = part;
  const id = key === undefined ? sha256 : `${sha256}#${key}`;
  return {
    id,
    file,
    ...(folder !== undefined && { folder }),
    format,
    encoding,
    text,
    blocks: boundBlocks(blocks),
    metadata: isOnlyBeginning(text) ? { ...metadata, truncated: true } : metadata,
  };
}

function isTooLong({ blocks }: Part): boolean {
  return blocks.length > MAX_BLOCKS || (blocks.at(-1)?.span.end ?? 0) > MAX_TEXT;
}

/** The blocks that stand within the limits, the last one cut where the limit falls; the rest is not looked at. */
function boundBlocks(blocks: readonly Block[]): readonly Block[] {
  const within = blocks.slice(0, MAX_BLOCKS).filter((block) => block.span.start < MAX_TEXT);
  const last = within.at(-1);
  if (!last || last.span.end <= MAX_TEXT) return within;
  return [...within.slice(0, -1), { ...last, span: { start: last.span.start, end: MAX_TEXT } }];
}
