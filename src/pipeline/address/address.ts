import { createHash } from 'node:crypto';
import type { Edition } from '../../news/edition.ts';
import type { Message, Recipient, Rendering } from '../../news/message.ts';
import { shorten } from '../../text/printable.ts';
import { encodeQuotedPrintable } from '../../text/quoted-printable.ts';
import {
  encodeHeaderText,
  encodeMailbox,
  encodePhrase,
  parseMailbox,
  wireAddress,
  writeField,
} from './header.ts';

/** Who sends an edition, and how a reader ends it. */
export interface Sender {
  /** `Daybook <briefing@example.org>` */
  readonly from: string;
  readonly replyTo?: string;
  /** Envelope sender, where bounces go. Default: the From address. */
  readonly bounces?: string;
  /** Takes unsubscribe requests by mail. */
  readonly unsubscribeMailbox: string;
  /** One-click unsubscribe, `https:` with `{token}` for the recipient's token (RFC 8058). */
  readonly unsubscribe?: string;
}

/** What of a message differs from one recipient to the next; the token stands in a header and, wrapped, in the body. */
export type Hole = (typeof HOLES)[number];
const HOLES = ['to', 'messageId', 'token', 'wrappedToken'] as const;

/** An edition's message, complete but for the recipient's own bytes. */
export interface Composed {
  readonly edition: string;
  readonly domain: string;
  readonly envelopeFrom: string;
  /** Pieces in order: bytes, or a place for the recipient's own. */
  readonly pieces: readonly (Buffer | Hole)[];
}

/**
 * Builds the MIME message once for all recipients: headers, text part, HTML part. Deterministic: the same edition,
 * rendering, sender and date give the same bytes.
 *
 * @param date of the Date header, in UTC
 * @throws RangeError when a mailbox of the sender is not one
 */
export function composeMessage(edition: Edition, rendering: Rendering, sender: Sender, date: Date): Composed {
  const from = parseMailbox(sender.from);
  const domain = from.address.split('@')[1]!.toLowerCase();
  const boundary = `daybook-${digest(edition.id, rendering.html, rendering.text)}`;
  const oneClick = sender.unsubscribe?.startsWith('https://') ? sender.unsubscribe : undefined;
  const mailbox = `mailto:${parseMailbox(sender.unsubscribeMailbox).address}?subject=unsubscribe%20`;
  const fields: (string | Hole)[] = [
    `${writeField('From', encodeMailbox(from))}\r\n`,
    ...(sender.replyTo ? [`${writeField('Reply-To', encodeMailbox(parseMailbox(sender.replyTo)))}\r\n`] : []),
    'To: ',
    'to',
    `\r\n${writeField('Subject', encodeHeaderText(rendering.subject))}\r\n`,
    `${writeField('Date', date.toUTCString().replace('GMT', '+0000'))}\r\n`,
    'Message-ID: ',
    'messageId',
    '\r\n',
    `${writeField('List-Id', `${encodePhrase(shorten(edition.title, LIST_NAME))} <${edition.briefing}.${domain}>`)}\r\n`,
    'List-Unsubscribe: ',
    ...(oneClick ? [...fillToken(oneClick), ',\r\n '] : []),
    `<${mailbox}`,
    // The token lets the mail be understood without anybody reading it; without one a person has to.
    sender.unsubscribe ? 'token' : encodeURIComponent(edition.briefing),
    '>\r\n',
    ...(oneClick ? ['List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n'] : []),
    `${writeField('Feedback-ID', `${edition.date}:${edition.briefing}:briefing:${nameSender(domain)}`)}\r\n`,
    'Auto-Submitted: auto-generated\r\n',
    `X-Daybook-Edition: ${edition.id.replace(/[^\x21-\x7e]/g, '')}\r\n`,
    'MIME-Version: 1.0\r\n',
    `Content-Type: multipart/alternative;\r\n boundary="${boundary}"\r\n\r\n`,
    ...writePart(boundary, 'text/plain', rendering.text, rendering.recipientMark),
    ...writePart(boundary, 'text/html', rendering.html, rendering.recipientMark),
    `--${boundary}--\r\n`,
  ];
  return {
    edition: edition.id,
    domain,
    envelopeFrom: sender.bounces ? parseMailbox(sender.bounces).address : from.address,
    pieces: joinPieces(fields),
  };
}

/** Longest title in List-Id; mail readers show it beside the sender. */
const LIST_NAME = 60;

/** A token stands in a URL's path, and in a header that cannot be folded within 998 octets. */
const TOKEN = /^[\w-]{0,800}$/;

/**
 * One recipient's copy. Their address and token are put between prepared bytes: nothing is encoded again.
 *
 * @throws RangeError when the recipient's address or token could not stand in a header
 */
export function addressTo(composed: Composed, recipient: Recipient): Message {
  const address = wireAddress(recipient.address);
  if (!TOKEN.test(recipient.token))
    throw new RangeError('a recipient’s token holds letters, digits, _ and - only');
  const messageId = `<${digest(composed.edition, address)}@${composed.domain}>`;
  const own: Record<Hole, Buffer> = {
    // Beyond ASCII only where the local part is (RFC 6532).
    to: Buffer.from(address, 'utf8'),
    messageId: Buffer.from(messageId, 'latin1'),
    token: Buffer.from(recipient.token, 'latin1'),
    // Within the 76 characters of a quoted-printable line, its soft break included.
    wrappedToken: Buffer.from((recipient.token.match(/.{1,75}/g) ?? []).join('=\r\n'), 'latin1'),
  };
  return {
    edition: composed.edition,
    messageId,
    envelope: { from: composed.envelopeFrom, to: address },
    bytes: Buffer.concat(composed.pieces.map((piece) => (typeof piece === 'string' ? own[piece] : piece))),
  };
}

function fillToken(pattern: string): (string | Hole)[] {
  const [before = '', ...after] = new URL(pattern).href.split(/\{token\}|%7Btoken%7D/i);
  return [`<${before}`, ...after.flatMap((rest): (string | Hole)[] => ['token', rest]), '>'];
}

function writePart(boundary: string, type: string, body: string, mark: string): (string | Hole)[] {
  const [first = '', ...rest] = body.split(mark);
  return [
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`,
    encodeQuotedPrintable(first),
    // Soft line breaks on both sides: the token's length then changes no other line.
    ...rest.flatMap((piece): (string | Hole)[] => [
      '=\r\n',
      'wrappedToken',
      '=\r\n',
      encodeQuotedPrintable(piece),
    ]),
    '\r\n',
  ];
}

function joinPieces(fields: readonly (string | Hole)[]): (Buffer | Hole)[] {
  const pieces: (Buffer | Hole)[] = [];
  let text = '';
  for (const field of fields) {
    if (!isHole(field)) {
      text += field;
      continue;
    }
    pieces.push(Buffer.from(text, 'utf8'), field);
    text = '';
  }
  pieces.push(Buffer.from(text, 'utf8'));
  return pieces;
}

function isHole(field: string): field is Hole {
  return (HOLES as readonly string[]).includes(field);
}

/** Gmail's sender id: 5 to 15 characters, the same for everything that a sender mails. */
function nameSender(domain: string): string {
  return domain
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 15)
    .padEnd(5, '0');
}

function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}
