import { asLatin1 } from './decode.ts';
import { readHtml } from './html.ts';
import { parseMail } from './mail.ts';
import { readUrl } from './metadata.ts';
import type { Parts } from './part.ts';
import { declaredEncoding } from './recognize.ts';

/** UTF-16 units in which the head of such a file ends. */
const HEAD = 4_000;

/** How browsers sign what they save as `.mht` or `.mhtml`: a mail of the page and all that it shows (RFC 2557). */
const SIGNED = /^(?:Snapshot-Content-Location:|From: ?["<]?Saved by )/im;

const ADDRESS = /^(?:Snapshot-)?Content-Location: ?(\S{1,2000})/im;
const BOUNDARY = /\bboundary="?([^"\r\n;]{1,70})/i;

/** True for a page that a browser saved with all it shows into one file, which begins as a mail does. */
export function isSavedPage(text: string): boolean {
  return SIGNED.test(headOf(text));
}

/**
 * Reads the page of such a file. Frames within it are files of their own behind it, advertisements for the most part.
 */
export async function readSavedPage(bytes: Uint8Array, encoding: string): Promise<Parts> {
  const file = asLatin1(bytes);
  const head = headOf(file);
  const html = await readMarkup(findFirst(file, BOUNDARY.exec(head)?.[1]));
  if (!html) return DAMAGED;
  const { metadata, ...page } = await readHtml(html);
  const url = metadata.url ?? readUrl(ADDRESS.exec(head)?.[1]);
  return {
    parts: [{ format: 'html', encoding, ...page, metadata: { ...metadata, ...(url && { url }) } }],
    remarks: [],
  };
}

/** The page's markup, in the letters that it declares itself where its head does not. */
async function readMarkup(part: string): Promise<string | undefined> {
  const parse = async (text: string) => (await parseMail(Buffer.from(text, 'latin1')))?.html;
  const html = await parse(part);
  const declared = html && declaredEncoding(Buffer.from(html));
  if (!declared || /^utf-?8$/i.test(declared) || /\bcharset\b/i.test(headOf(part))) return html;
  return parse(part.replace(/^Content-Type: ?text\/html/im, `$&; charset=${declared}`));
}

const DAMAGED: Parts = {
  parts: [],
  remarks: [
    {
      rule: 'unreadable-page',
      message: 'This saved page is damaged; save it again as HTML.',
    },
  ],
};

/** A mail's head ends with a blank line. */
function headOf(text: string): string {
  return text.slice(0, HEAD).split(/\r?\n\r?\n/, 1)[0]!;
}

/** The first part, with its own head; all of it where there are no parts. */
function findFirst(file: string, boundary: string | undefined): string {
  const mark = boundary === undefined ? -1 : file.indexOf(`\n--${boundary}`);
  if (mark < 0) return file;
  const start = file.indexOf('\n', mark + 1) + 1;
  const end = file.indexOf(`\n--${boundary}`, start);
  return file.slice(start, end < 0 ? undefined : end);
}
