import { hash } from 'node:crypto';
import type { Edition } from '../../news/edition.ts';
import { EDITION_FIELD, type Message, type Recipient, type Rendering } from '../../news/message.ts';
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
export type Hole = 'to' | 'messageId' | 'token' | 'wrappedToken';

/** A part of the message as it is written: text, or the recipient's own. */
type Field = string | { readonly own: Hole };

/** An edition's message, complete but for the recipient's own bytes. */
export interface Composed {
  readonly edition: string;
  readonly domain: string;
  readonly envelopeFrom: string;
  /** Pieces in order: bytes, or a place for the recipient's own. */
  readonly pieces: readonly (Buffer | Hole)[];
  /** See `fingerprintPieces`. */
  readonly fingerprint: string;
}

/**
 * Builds the MIME message once for all recipients: headers, text part, HTML part. Deterministic: the same edition,
 * rendering, sender and date give the same bytes.
 *
 * @param date of the Date header, in UTC
 * @throws RangeError when a mailbox of the sender is not one
 */
export function composeMessage(edition: Edition, rendering: Rendering, sender: Sender, date: Date): Composed {
  const from = parseMailbox(sender.from).address;
  const domain = from.split('@')[1]!.toLowerCase();
  const boundary = `daybook-${digest(edition.id, rendering.html, rendering.text)}`;
  const pieces = joinPieces([
    ...writeHeader(edition, rendering.subject, sender, date, domain),
    `Content-Type: multipart/alternative;\r\n boundary="${boundary}"\r\n\r\n`,
    ...writePart(boundary, 'text/plain', rendering.text, rendering.recipientMark),
    ...writePart(boundary, 'text/html', rendering.html, rendering.recipientMark),
    `--${boundary}--\r\n`,
  ]);
  return {
    edition: edition.id,
    domain,
    envelopeFrom: sender.bounces ? parseMailbox(sender.bounces).address : from,
    pieces,
    fingerprint: fingerprintPieces(pieces),
  };
}

function writeHeader(edition: Edition, subject: string, sender: Sender, date: Date, domain: string): Field[] {
  const { title, briefing } = edition;
  const line = (name: string, value: string) => `${writeField(name, value)}\r\n`;
  return [
    line('From', encodeMailbox(parseMailbox(sender.from))),
    sender.replyTo ? line('Reply-To', encodeMailbox(parseMailbox(sender.replyTo))) : '',
    'To: ',
    { own: 'to' },
    '\r\n',
    line('Subject', encodeHeaderText(subject)),
    line('Date', date.toUTCString().replace('GMT', '+0000')),
    'Message-ID: ',
    { own: 'messageId' },
    '\r\n',
    line('List-Id', `${encodePhrase(shorten(title, LIST_NAME))} <${briefing}.${domain}>`),
    ...writeUnsubscribe(sender, briefing),
    line('Feedback-ID', `${edition.date}:${briefing}:briefing:${nameSender(domain)}`),
    'Auto-Submitted: auto-generated\r\n',
    `${EDITION_FIELD}: ${edition.id.replace(/[^\x21-\x7e]/g, '')}\r\n`,
    'MIME-Version: 1.0\r\n',
  ];
}

/** RFC 2369, and RFC 8058 where a server of ours takes the click. */
function writeUnsubscribe(sender: Sender, briefing: string): Field[] {
  const oneClick = sender.unsubscribe?.startsWith('https://') ? sender.unsubscribe : undefined;
  return [
    'List-Unsubscribe: ',
    ...(oneClick ? [...fillToken(oneClick), ',\r\n '] : []),
    `<mailto:${parseMailbox(sender.unsubscribeMailbox).address}?subject=unsubscribe%20`,
    // The token lets the mail be understood without anybody reading it; without one a person has to.
    sender.unsubscribe ? { own: 'token' } : encodeURIComponent(briefing),
    '>\r\n',
    oneClick ? 'List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n' : '',
  ];
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
    fingerprint: hash('sha256', [composed.fingerprint, ...Object.values(own)].join('\0')),
  };
}

/**
 * SHA-256, in hex, over what all copies share and where each recipient's own stands in it. With the recipient's own
 * bytes it tells copies apart as well as their whole bytes do, for a hundredth of the work.
 */
export function fingerprintPieces(pieces: readonly (Buffer | Hole)[]): string {
  const parts = pieces.map((piece) => (typeof piece === 'string' ? piece : hash('sha256', piece)));
  return hash('sha256', parts.join('\0'));
}

function fillToken(pattern: string): Field[] {
  const [before = '', ...after] = new URL(pattern).href.split(/\{token\}|%7Btoken%7D/i);
  return [`<${before}`, ...after.flatMap((rest): Field[] => [{ own: 'token' }, rest]), '>'];
}

function writePart(boundary: string, type: string, body: string, mark: string): Field[] {
  const [first = '', ...rest] = body.split(mark);
  return [
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`,
    encodeQuotedPrintable(first),
    // Soft line breaks on both sides: the token's length then changes no other line.
    ...rest.flatMap((piece): Field[] => [
      '=\r\n',
      { own: 'wrappedToken' },
      '=\r\n',
      encodeQuotedPrintable(piece),
    ]),
    '\r\n',
  ];
}

function joinPieces(fields: readonly Field[]): (Buffer | Hole)[] {
  const pieces: (Buffer | Hole)[] = [];
  let text = '';
  for (const field of fields) {
    if (typeof field === 'string') text += field;
    else {
      pieces.push(Buffer.from(text, 'utf8'), field.own);
      text = '';
    }
  }
  pieces.push(Buffer.from(text, 'utf8'));
  return pieces;
}

/** Gmail's sender id: 5 to 15 characters, the same for everything that a sender mails. */
function nameSender(domain: string): string {
  return domain
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 15)
    .padEnd(5, '0');
}

function digest(...parts: readonly string[]): string {
  return hash('sha256', parts.map((part) => `${part}\0`).join('')).slice(0, 32);
}
