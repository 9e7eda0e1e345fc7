/**
 * Header fields that nothing from an article, a recipient or a configuration can break out of (RFC 5322, RFC 2047).
 */

import { domainToASCII } from 'node:url';
import { faultOfAddress } from '../../news/address.ts';

/** RFC 2047 section 2: an encoded word is at most 75 characters. */
const MOST_ENCODED = 75;
const OPEN = '=?UTF-8?B?';
const CLOSE = '?=';

/** What may stand in a header as it is: printable ASCII. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Text for an unstructured field (Subject) or a display name. Controls, line ends and bidirectional overrides are
 * dropped, `=?` is parted so that it opens no encoded word; what is not ASCII becomes encoded words.
 */
export function encodeHeaderText(text: string): string {
  const clean = cleanHeaderText(text);
  if (PLAIN.test(clean)) return clean;
  const words: string[] = [];
  let chunk = '';
  for (const char of clean) {
    if (encodeWord(chunk + char).length > MOST_ENCODED) {
      words.push(encodeWord(chunk));
      chunk = '';
    }
    chunk += char;
  }
  words.push(encodeWord(chunk));
  // White space between two encoded words is not part of the text (RFC 2047 section 6.2), so folding costs nothing.
  return words.join('\r\n ');
}

function cleanHeaderText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replaceAll('=?', '= ?')
    .trim();
}

function encodeWord(text: string): string {
  return `${OPEN}${Buffer.from(text, 'utf8').toString('base64')}${CLOSE}`;
}

/** A mailbox as configuration or an address book has it. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/**
 * A bare address as it goes on the wire. A domain beyond ASCII comes out in the form that DNS has (`xn--`), which every
 * server takes; a local part beyond ASCII stays as it is and needs a server that speaks SMTPUTF8 (RFC 6531).
 *
 * @throws RangeError when mail cannot be sent to it, or could be read as another address; see `faultOfAddress`
 */
export function wireAddress(address: string): string {
  if (faultOfAddress(address) !== undefined) throw new RangeError('not one mail address');
  const [local, domain] = address.split('@') as [string, string];
  return PLAIN.test(domain) ? address : `${local}@${domainToASCII(domain)}`;
}

/**
 * `Daybook <briefing@example.org>` or a bare address; the address as `wireAddress` gives it.
 *
 * @throws RangeError when it is not one mailbox that mail can be sent from or to
 */
export function parseMailbox(mailbox: string): Mailbox {
  const angle = /^([^<>]{0,200})<([^<>]{1,320})>\s*$/.exec(mailbox);
  const address = wireAddress((angle ? angle[2]! : mailbox).trim());
  const name = cleanHeaderText(
    (angle?.[1] ?? '')
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('\\', ''),
  );
  return { name, address };
}

/** A mailbox for From or Reply-To. */
export function encodeMailbox({ name, address }: Mailbox): string {
  return name ? `${encodePhrase(name)} <${address}>` : address;
}

/** A display name before angle brackets: as it is, quoted, or as encoded words. */
export function encodePhrase(name: string): string {
  const clean = cleanHeaderText(name);
  if (!PLAIN.test(clean)) return encodeHeaderText(clean);
  return /^[\w !#$%&'*+/=?^`{|}~-]*$/.test(clean) ? clean : `"${clean.replace(/["\\]/g, '\\$&')}"`;
}

/** Columns after which a field is folded at its spaces (RFC 5322 section 2.2.3). */
const FOLD = 76;

/** `Name: value`, folded where the value has spaces. Existing folds are kept. */
export function writeField(name: string, value: string): string {
  const lines: string[] = [];
  let line = `${name}:`;
  for (const word of value.split(/(?:\r\n)? /)) {
    if (line.length + 1 + word.length > FOLD && line !== `${name}:`) {
      lines.push(line);
      line = '';
    }
    line += ` ${word}`;
  }
  lines.push(line);
  return lines.join('\r\n');
}
