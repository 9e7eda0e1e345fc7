import { asLatin1 } from './decode.ts';
import { MAX_ENTRIES } from './limits.ts';
import { readMail } from './mail.ts';
import { keyPart, type Part, type Parts, type Remark } from './part.ts';

/** The line that stands above each mail of a mailbox file (RFC 4155), below a blank one. */
const ABOVE = /(?:^|\n\r?\n)From \S{1,200} [^\r\n]{8,60}\d{4}[^\r\n]{0,8}\r?\n/g;

/**
 * Reads a mail, or all mails of a mailbox file (`.mbox`, as mail programs export a folder), each of which is an article
 * of its own.
 */
export async function readMailbox(bytes: Uint8Array, encoding: string): Promise<Parts> {
  const mails = partMails(bytes);
  if (mails.length < 2) return readMail(bytes, encoding);
  const parts = new Map<string, Part>();
  const remarks: Remark[] = [];
  for (const mail of mails.slice(0, MAX_ENTRIES)) {
    const read = await readMail(mail, encoding);
    for (const part of read.parts) {
      const key = keyPart(part.metadata.title, part.text);
      parts.set(key, { ...part, key });
    }
    remarks.push(...read.remarks);
  }
  if (mails.length > MAX_ENTRIES)
    remarks.push({
      rule: 'cut-short',
      message: `The mailbox has ${mails.length} mails; the first ${MAX_ENTRIES} are read.`,
    });
  return { parts: [...parts.values()], remarks };
}

function partMails(bytes: Uint8Array): Uint8Array[] {
  const file = asLatin1(bytes);
  if (!file.startsWith('From ')) return [bytes];
  const marks = [...file.matchAll(ABOVE)];
  return marks.map((mark, at) => bytes.subarray(mark.index + mark[0].length, marks[at + 1]?.index));
}
