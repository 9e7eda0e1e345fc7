import type { Format } from '../../news/document.ts';
import { readDump } from './browser-dump.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import type { Part } from './part.ts';
import { readEntities } from './plain-entities.ts';
import { readPlainText } from './plain-text.ts';
import { readSeen } from './seen-text.ts';

/** What one article is written in, where a file or an attachment of a mail holds one. */
export type TextFormat = Extract<Format, 'html' | 'markdown' | 'text'>;

/** The article that a decoded text is, in the format that it was recognized as. */
export async function readTextFormat(text: string, format: TextFormat, encoding: string): Promise<Part> {
  switch (format) {
    case 'html':
      return { format, encoding, ...(await readHtml(text)) };
    case 'markdown':
      return { format, encoding, ...(await readMarkdown(asSeen(text))) };
    case 'text':
      return { format, encoding, ...readPlainText(readDump(readEntities(asSeen(text)))) };
  }
}

/** The byte order mark at the file's beginning stays. */
function asSeen(text: string): string {
  const rest = text.slice(1);
  const seen = readSeen(rest);
  // Whoever reads a text put together of two takes a tenth longer for every character.
  return seen === rest ? text : text.slice(0, 1) + seen;
}
