import type { Attachment } from 'postal-mime';
import { makeTable } from '../../text/table.ts';
import { decodeBytes, isBinary } from './decode.ts';
import { keyPart, type Part } from './part.ts';
import { isPdf, readPdf } from './pdf.ts';
import { declaredEncoding, recognizeText } from './recognize.ts';
import { readTextFormat, type TextFormat } from './text-format.ts';

/**
 * The article that is attached to a mail as a page, a text or a PDF; undefined where it is none of these or has no
 * words.
 */
export async function readAttachment({ content, filename, mimeType }: Attachment): Promise<Part | undefined> {
  const bytes = toBytes(content);
  const part = isPdf(bytes)
    ? (await readPdf(bytes)).parts[0]
    : await readText(bytes, filename ?? '', mimeType);
  if (!part || part.blocks.length === 0) return undefined;
  return { ...part, key: keyPart(part.metadata.title, part.text) };
}

/** What a mail says that an attachment is, where its content leaves that open. */
const DECLARED = makeTable<TextFormat>({ 'text/html': 'html', 'text/markdown': 'markdown' });

async function readText(bytes: Uint8Array, name: string, mimeType: string): Promise<Part | undefined> {
  if (!mimeType.startsWith('text/')) return undefined;
  const decoded = decodeBytes(bytes, declaredEncoding(bytes));
  if (isBinary(decoded)) return undefined;
  const { text, encoding } = decoded;
  const recognized = recognizeText(text, name);
  if ('other' in recognized) return undefined;
  const format = DECLARED.get(mimeType) ?? recognized.format;
  return format === 'feed' || format === 'mail' ? undefined : readTextFormat(text, format, encoding);
}

/** What an attachment holds, which its parser gives as text where it is some. */
export function toBytes(content: Attachment['content']): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}
