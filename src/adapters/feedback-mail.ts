/**
 * Reads mails that come back: delivery status notifications (RFC 3464), feedback reports (RFC 5965) and mails by which
 * a reader leaves (RFC 2369). The MIME structure and headers are the library's to read; all of it is a stranger's.
 */

import PostalMime, { type Email } from 'postal-mime';
import { faultOfAddress } from '../news/address.ts';
import { type Feedback, kindOfRefusal } from '../news/bounce.ts';

/** A notification tells of one message's recipients; more are not ours. */
const MAX_RECIPIENTS = 100;

/** A notification is two deep; more is a bomb. */
const MAX_DEPTH = 10;

const DAY = 86_400_000;

/** What a mail says; nothing when it is neither of the kinds. `now` bounds the dates that it claims. */
export async function readFeedback(bytes: Uint8Array, now: Date): Promise<readonly Feedback[]> {
  const mail = await parseMail(bytes);
  if (mail === undefined) return [];
  const status = await partOf(mail, 'message/delivery-status');
  if (status !== undefined) return readNotification(mail, status, now);
  const report = await partOf(mail, 'message/feedback-report');
  if (report !== undefined) return readComplaint(mail, report, now);
  return readRequest(mail, now);
}

/** A mail, or a part of one; nothing where the library refuses it: nested or folded as no mail server writes. */
async function parseMail(mail: Uint8Array | string): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(mail, { forceRfc822Attachments: true, maxNestingDepth: MAX_DEPTH });
  } catch {
    return undefined;
  }
}

/** One group of fields, by lower-case name; a field that is repeated keeps its first value. */
type Fields = ReadonlyMap<string, string>;

async function readNotification(mail: Email, status: string, now: Date): Promise<readonly Feedback[]> {
  const [about, ...recipients] = await readGroups(status);
  const original = await originalRecipient(mail);
  const named = new Set<string>();
  return recipients.flatMap((fields): Feedback[] => {
    if (fields.get('action')?.toLowerCase() !== 'failed') return [];
    const recipient =
      original ?? addressIn(fields.get('original-recipient')) ?? addressIn(fields.get('final-recipient'));
    // One mail is one refusal, however many of an alias's members it tells of: the days count.
    if (recipient === undefined || named.has(recipient)) return [];
    named.add(recipient);
    const code = /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? '';
    const said = fields.get('last-attempt-date') ?? about?.get('arrival-date') ?? mail.date ?? '';
    return [
      {
        kind: 'refusal',
        recipient,
        refusal: kindOfRefusal(`${code} ${fields.get('diagnostic-code') ?? ''}`),
        at: plausibleDate(said, now),
        status: code,
      },
    ];
  });
}

async function readComplaint(mail: Email, report: string, now: Date): Promise<readonly Feedback[]> {
  const [fields] = await readGroups(report);
  // "not-spam", "virus" and others are no wish of the reader's to be left alone (RFC 5965 section 7.3).
  if (fields?.get('feedback-type')?.toLowerCase() !== 'abuse') return [];
  const recipient = addressIn(fields.get('original-rcpt-to')) ?? (await originalRecipient(mail));
  return recipient === undefined
    ? []
    : [{ kind: 'complaint', recipient, at: plausibleDate(mail.date ?? '', now) }];
}

function readRequest(mail: Email, now: Date): readonly Feedback[] {
  const asked = /^\s*unsubscribe\b\s*([\w-]*)/i.exec(mail.subject ?? '');
  if (!asked) return [];
  const [, about = ''] = asked;
  const sender = mail.from?.address ?? '';
  const at = plausibleDate(mail.date ?? '', now);
  return faultOfAddress(sender) === undefined ? [{ kind: 'unsubscribe', sender, about, at }] : [];
}

/**
 * To whom the returned mail was addressed: ours have exactly one recipient, and forwarding does not change the header.
 */
async function originalRecipient(mail: Email): Promise<string | undefined> {
  const returned =
    (await partOf(mail, 'message/rfc822')) ?? (await partOf(mail, 'text/rfc822-headers')) ?? undefined;
  if (returned === undefined) return undefined;
  const { to, headers = [] } = (await parseMail(returned)) ?? {};
  const ours = headers.some(({ key }) => key === 'x-daybook-edition');
  const address = to?.length === 1 ? to[0]?.address : undefined;
  return ours && address !== undefined && faultOfAddress(address) === undefined ? address : undefined;
}

async function partOf(mail: Email, type: string): Promise<string | undefined> {
  const part = mail.attachments.find(({ mimeType }) => mimeType === type);
  if (part === undefined) return undefined;
  return typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content);
}

/** Groups of header fields parted by empty lines, as RFC 3464 section 2.1 and RFC 5965 section 3 have them. */
async function readGroups(text: string): Promise<readonly Fields[]> {
  const groups = text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .filter((group) => group.trim() !== '')
    .slice(0, MAX_RECIPIENTS + 1);
  return Promise.all(
    groups.map(async (group) => {
      const { headers = [] } = (await parseMail(`${group}\n\n`)) ?? {};
      return new Map(headers.map(({ key, value }) => [key, value.trim()] as const).reverse());
    }),
  );
}

/**
 * `rfc822; reader@example.org` or `<reader@example.org>`. Of the escapes of RFC 3461 section 4 only those that an
 * address of ours may need are resolved, `+2B` and `+3D`: `ann+2031@example.org` has none.
 */
function addressIn(value: string | undefined): string | undefined {
  const address = value
    ?.replace(/^[\w-]{1,20}\s*;\s*/, '')
    .replace(/^<|>$/g, '')
    .replace(/\+(2B|3D)/g, (_escape, code) => (code === '2B' ? '+' : '='))
    .trim();
  return address !== undefined && faultOfAddress(address) === undefined ? address : undefined;
}

/** A date that cannot be read, or that is still to come, is today. */
function plausibleDate(text: string, now: Date): Date {
  const date = new Date(text.slice(0, 100));
  return Number.isNaN(date.getTime()) || date.getTime() > now.getTime() + DAY ? now : date;
}
