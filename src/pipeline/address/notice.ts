import { hash } from 'node:crypto';
import type { Message } from '../../news/message.ts';
import { encodeQuotedPrintable } from '../../text/quoted-printable.ts';
import { encodeHeaderText, encodeMailbox, parseMailbox, wireAddress, writeField } from './header.ts';

/** A few words to one person: no edition, no list. */
export interface Notice {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly date: Date;
}

/**
 * The message of a notice, plain text. The same notice gives the same bytes.
 *
 * @throws RangeError when one of the mailboxes is not one
 */
export function composeNotice({ from, to, subject, text, date }: Notice): Message {
  const sender = parseMailbox(from);
  const recipient = wireAddress(to);
  const id = hash('sha256', [recipient, subject, text, date.toISOString()].join('\0'));
  const messageId = `<${id.slice(0, 32)}@${sender.address.split('@')[1]!.toLowerCase()}>`;
  const lines = [
    writeField('From', encodeMailbox(sender)),
    `To: ${recipient}`,
    writeField('Subject', encodeHeaderText(subject)),
    writeField('Date', date.toUTCString().replace('GMT', '+0000')),
    `Message-ID: ${messageId}`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    encodeQuotedPrintable(text),
    '',
  ];
  const bytes = Buffer.from(lines.join('\r\n'), 'utf8');
  return {
    edition: 'notice',
    messageId,
    envelope: { from: sender.address, to: recipient },
    bytes,
    fingerprint: hash('sha256', bytes),
  };
}
