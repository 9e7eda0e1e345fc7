import type { Email } from 'postal-mime';
import type { Metadata } from '../../news/document.ts';
import { readFragment } from './html.ts';
import { MAX_ATTACHMENTS, MAX_MAIL_DEPTH, MAX_PARTS_DEPTH } from './limits.ts';
import { dropMissing, readLanguage, readLine, readTime } from './metadata.ts';
import type { Parts, Remark } from './part.ts';
import { readLines } from './plain-text.ts';

/** `Re:` and `Fwd:` in the words that mail programs of several languages use, repeated as they repeat them. */
const REPLY_MARK = /^(?:(?:re|aw|sv|fwd?|wg|tr|rv|vs)(?:\[\d{1,3}\])?:\s*)+/i;

/**
 * Reads a mail (RFC 5322, MIME): a newsletter or a forwarded article. The HTML part is preferred, because newsletters'
 * plain parts are often stubs; attachments are named in a remark and not opened; mails inside the mail are read with it.
 */
export async function readMail(bytes: Uint8Array, encoding: string): Promise<Parts> {
  const { default: PostalMime } = await import('postal-mime');
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, {
      maxNestingDepth: MAX_PARTS_DEPTH,
      maxRfc822NestingDepth: MAX_MAIL_DEPTH,
    });
  } catch {
    return {
      parts: [],
      remarks: [{ rule: 'unreadable-mail', message: 'This mail is damaged or nested too deeply.' }],
    };
  }
  const body = await readBody(email);
  const part = { format: 'mail' as const, encoding, ...body, metadata: readHeaders(email) };
  return { parts: [part], remarks: nameAttachments(email) };
}

async function readBody({ html, text = '' }: Email) {
  const page = html ? await readFragment(html) : undefined;
  return page && page.blocks.length > 0 ? page : { text, blocks: readLines(text) };
}

/** A list's mail names its publisher as the sender; a person's does not. */
function readHeaders(email: Email): Metadata {
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value;
  const isList = header('list-id') !== undefined || header('list-unsubscribe') !== undefined;
  const title = readLine(email.subject?.replace(REPLY_MARK, ''));
  return dropMissing({
    title,
    titleFrom: title && 'subject',
    outlet: isList && email.from ? readLine(email.from.name) : undefined,
    published: readTime(header('date')),
    language: readLanguage(header('content-language')),
  });
}

function nameAttachments({ attachments }: Email): Remark[] {
  const named = attachments
    .filter(({ related, disposition }) => !related && disposition !== 'inline')
    .map(({ filename, mimeType }) => readLine(filename ?? '') ?? readLine(mimeType) ?? 'a nameless one');
  if (named.length === 0) return [];
  const more = named.length > MAX_ATTACHMENTS ? ` and ${named.length - MAX_ATTACHMENTS} more` : '';
  const list = named.slice(0, MAX_ATTACHMENTS).join(', ');
  return [{ rule: 'attachments-ignored', message: `The mail's attachments are not read: ${list}${more}.` }];
}
