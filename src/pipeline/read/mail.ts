import type { Attachment, Email } from 'postal-mime';
import { readAttachment, toBytes } from './attachment.ts';
import { asLatin1, isGarbled } from './decode.ts';
import { splitDigest } from './digest.ts';
import { findForward } from './forward.ts';
import {
  MAX_ATTACHMENTS,
  MAX_FORWARDS,
  MAX_MAIL_DEPTH,
  MAX_MESSAGES,
  MAX_PARTS,
  MAX_PARTS_DEPTH,
} from './limits.ts';
import { splitListDigest } from './list-digest.ts';
import { countWords, readBody } from './mail-body.ts';
import { findHeader, isEdition, isFromList, readHeaders, withoutReplyMark } from './mail-headers.ts';
import { readLine } from './metadata.ts';
import { withoutKind } from './no-title.ts';
import { keyPart, type Part, type Parts, type Remark } from './part.ts';

/** Words of a note that somebody forwards mails with, signed with name, trade and telephone. */
const COVER_NOTE = 60;

/**
 * Reads a mail (RFC 5322, MIME): a newsletter or a forwarded article. The HTML part is preferred, because newsletters'
 * plain parts are often stubs; attachments are named in a remark, and opened only where the mail is a mere note. Mails
 * inside it are read with it, or in its stead where its own text is a mere cover note, `See attached.`
 *
 * @param depth how many mails it stands inside of
 */
export async function readMail(bytes: Uint8Array, encoding: string, depth = 0): Promise<Parts> {
  if (hasTooManyParts(bytes)) return DAMAGED;
  const email = await parseMail(bytes);
  if (!email) return DAMAGED;
  if (isEdition(email)) return OWN_EDITION;
  const messages = depth === 0 ? splitListDigest(email.text ?? '', findHeader(email, 'list-id')) : [];
  if (messages.length > 0) return readMessages(messages, encoding);
  const body = await readBody(email);
  const mails = email.attachments.filter(isMail);
  if (mails.length === 0) return makeParts(email, body, encoding);
  const mayBeCover = depth === 0 || (depth < MAX_FORWARDS && mails.length === 1);
  const forwarded =
    mayBeCover && isCoverNote(body.text) ? await readForwarded(email, mails, encoding, depth) : undefined;
  return forwarded ?? (await readWhole(bytes, encoding));
}

/** What stands below the mark of a signature (RFC 3676 section 4.3) does not count. */
function isCoverNote(text: string): boolean {
  const end = /^-- ?$/m.exec(text)?.index ?? text.length;
  return countWords(text.slice(0, end)) <= COVER_NOTE;
}

const DAMAGED: Parts = {
  parts: [],
  remarks: [
    {
      rule: 'unreadable-mail',
      message: `This mail is damaged, nested too deeply or of more than ${MAX_PARTS} parts.`,
    },
  ],
};

/**
 * Where the mailbox that editions go to is read for news: what they tell would be told again, with them as its source.
 */
const OWN_EDITION: Parts = {
  parts: [],
  remarks: [
    { rule: 'own-edition', message: 'This mail is an edition that Daybook has made, and no source of news.' },
  ],
};

/** Each part has a header of its type, which also opens a mail inside another. */
function hasTooManyParts(bytes: Uint8Array): boolean {
  const text = asLatin1(bytes);
  return (text.match(/^content-type:/gim)?.length ?? 0) > MAX_PARTS;
}

/**
 * The mail, undefined when it cannot be read.
 *
 * @param apart whether mails inside it are its attachments; else their text is its text
 */
export async function parseMail(bytes: Uint8Array, apart = true): Promise<Email | undefined> {
  const { default: PostalMime } = await import('postal-mime');
  return PostalMime.parse(bytes, {
    maxNestingDepth: MAX_PARTS_DEPTH,
    maxRfc822NestingDepth: MAX_MAIL_DEPTH,
    forceRfc822Attachments: apart,
  }).catch(() => undefined);
}

function isMail({ mimeType }: Attachment): boolean {
  return mimeType === 'message/rfc822';
}

/** A mail with the text of those inside it. */
async function readWhole(bytes: Uint8Array, encoding: string): Promise<Parts> {
  const email = await parseMail(bytes, false);
  return email ? makeParts(email, await readBody(email), encoding) : DAMAGED;
}

/** The messages of a mailing list's digest, each an article of its own. */
async function readMessages(messages: readonly string[], encoding: string): Promise<Parts> {
  const parts = new Map<string, Part>();
  for (const message of messages.slice(0, MAX_MESSAGES)) {
    const read = await readMail(Buffer.from(message), encoding, 1);
    for (const part of read.parts.filter(hasWords)) {
      const key = keyPart(part.metadata.title, part.text);
      parts.set(key, { ...part, key });
    }
  }
  return { parts: [...parts.values()], remarks: [] };
}

/** The mails attached to one, each an article of its own; undefined where they hold no words. */
async function readForwarded(
  outer: Email,
  mails: readonly Attachment[],
  encoding: string,
  depth: number,
): Promise<Parts | undefined> {
  const inner = mails.slice(0, MAX_MESSAGES);
  const read: Parts[] = [];
  for (const { content } of inner) read.push(await readMail(toBytes(content), encoding, depth + 1));
  const parts = new Map(
    read.flatMap((one) =>
      one.parts.filter(hasWords).map((part) => [keyPart(part.metadata.title, part.text), part] as const),
    ),
  );
  if (parts.size === 0) return undefined;
  const left = outer.attachments.filter((one) => !inner.includes(one));
  return {
    parts: [...parts].map(([key, part]) => (parts.size > 1 ? { ...part, key } : part)),
    remarks: [...read.flatMap(({ remarks }) => remarks), ...nameAttachments(left)],
  };
}

function hasWords({ blocks }: Part): boolean {
  return blocks.length > 0;
}

async function makeParts(
  email: Email,
  body: Pick<Part, 'text' | 'blocks' | 'cut'>,
  encoding: string,
): Promise<Parts> {
  if (isGarbled(body.text)) return DAMAGED;
  if (ENCRYPTED.test(body.text)) return SEALED;
  const part = passOn({ format: 'mail', encoding, ...body, metadata: readHeaders(email) });
  const items = splitDigest(part, isFromList(email)).filter(hasWords);
  if (items.length === 0 && !isFromList(email) && isOnlyCover(part.text, email.attachments))
    return readAttached(email.attachments);
  return { parts: items.length > 0 ? items : [part], remarks: nameAttachments(email.attachments) };
}

const ENCRYPTED = /^\s{0,100}-----BEGIN PGP MESSAGE-----/;
const SEALED: Parts = {
  parts: [],
  remarks: [{ rule: 'encrypted', message: 'This mail is encrypted; decrypt it and save its text.' }],
};

/** False for what its text shows, such as a picture. */
function isFile({ related }: Attachment): boolean {
  return !related;
}

/** Words of a note, `See attached`, and the files that such a note is sent with. */
const MERE_NOTE = 12;
const WRITTEN =
  /^(?:text\/(?:html|markdown|plain)|application\/(?:pdf|msword|rtf|vnd\.(?:openxml|oasis)).{0,100})$/;

/** Whether the article is attached and the mail says nothing. */
function isOnlyCover(text: string, attachments: readonly Attachment[]): boolean {
  const isShort = countWords(text) <= MERE_NOTE;
  return isShort && attachments.some((one) => isFile(one) && WRITTEN.test(one.mimeType));
}

/** The articles that are attached to a mere note. */
async function readAttached(attachments: readonly Attachment[]): Promise<Parts> {
  const parts = new Map<string | undefined, Part>();
  const left: Attachment[] = [];
  for (const [at, attachment] of attachments.entries()) {
    const part = at < MAX_ATTACHMENTS && isFile(attachment) ? await readAttachment(attachment) : undefined;
    if (part) parts.set(part.key, part);
    else left.push(attachment);
  }
  return { parts: [...parts.values()], remarks: nameAttachments(left) };
}

/** The mail that stands in its text, where all above that is a cover note. */
function passOn(part: Part): Part {
  const forward = findForward(part.text, part.blocks);
  if (forward === undefined || !isCoverNote(forward.cover)) return part;
  const { title, ...metadata } = forward.metadata;
  const { published: _, ...own } = part.metadata;
  return {
    ...part,
    blocks: part.blocks.slice(forward.from),
    metadata: { ...own, ...metadata, ...(title && { title: withoutKind(withoutReplyMark(title)) }) },
  };
}

function nameAttachments(attachments: readonly Attachment[]): Remark[] {
  const named = attachments
    .filter((one) => isFile(one) && one.disposition !== 'inline')
    .map(({ filename, mimeType }) => readLine(filename ?? '') ?? readLine(mimeType) ?? 'a nameless one');
  if (named.length === 0) return [];
  const more = named.length > MAX_ATTACHMENTS ? ` and ${named.length - MAX_ATTACHMENTS} more` : '';
  const list = named.slice(0, MAX_ATTACHMENTS).join(', ');
  return [
    {
      rule: 'attachments-ignored',
      message: `The mail's attachments are not read: ${list}${more}. Save those that are articles beside it.`,
    },
  ];
}
