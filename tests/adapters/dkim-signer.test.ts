import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { dkimSigner } from '../../src/adapters/dkim-signer.ts';
import type { Message } from '../../src/news/message.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

const HEADER = [
  'From: Daybook <briefing@example.org>',
  'To: reader@example.org',
  'Subject: Harbour  bridge',
  '\topens again',
  'Date: Mon, 23 Nov 2026 06:00:00 +0000',
  'Message-ID: <one@example.org>',
  'List-Unsubscribe: <https://example.org/unsubscribe/x>,',
  ' <mailto:leave@example.org>',
  'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
];

function message(body: string): Message {
  const bytes = Buffer.from(`${HEADER.join('\r\n')}\r\n\r\n${body}`);
  const envelope = { from: 'briefing@example.org', to: 'reader@example.org' };
  return { edition: 'one', messageId: '<one@example.org>', envelope, bytes, fingerprint: body };
}

const sign = dkimSigner({ domain: 'example.org', selector: 'daybook', privateKey });

/** Verifies as RFC 6376 section 6.1 says, independently of the signer; gives the signed fields. */
function verify(signed: Uint8Array): string[] {
  const text = Buffer.from(signed).toString('latin1');
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const body = rest
    .join('\r\n\r\n')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\r\n/g, '\n')
    .replace(/\s*$/, '');
  const fields = head.split(/\r\n(?![ \t])/).map((field) => {
    const colon = field.indexOf(':');
    const value = field
      .slice(colon + 1)
      .replace(/\r\n/g, '')
      .replace(/[ \t]+/g, ' ')
      .trim();
    return { name: field.slice(0, colon).toLowerCase(), value };
  });
  const signature = fields.find((field) => field.name === 'dkim-signature')!.value;
  const tag = (name: string) =>
    new RegExp(`(?:^|; ?)${name}=([^;]*)`).exec(signature)![1]!.replace(/\s/g, '');
  const canonicalBody = body === '' ? '' : `${body}\n`.replaceAll('\n', '\r\n');
  expect(tag('bh')).toBe(createHash('sha256').update(canonicalBody, 'latin1').digest('base64'));
  const names = tag('h').split(':');
  const lines = names.map((name) => `${name}:${fields.find((field) => field.name === name)!.value}\r\n`);
  const own = `dkim-signature:${signature.replace(/([; ]b=)[^;]*$/, '$1')}`;
  const verifier = createVerify('RSA-SHA256').update(lines.join('') + own, 'latin1');
  expect(verifier.verify(publicKey, tag('b'), 'base64')).toBe(true);
  return names;
}

test.each(['News.\r\n', 'Two  spaces \r\n\r\n\r\n', '', ' \r\n', 'no line end'])(
  'a signature holds for the body %j, with both unsubscribe headers in it',
  (body) => {
    const names = verify(sign(message(body)).bytes);
    expect(names).toEqual(expect.arrayContaining(['from', 'list-unsubscribe', 'list-unsubscribe-post']));
  },
);

test('the same message signed twice has the same bytes', () => {
  expect(sign(message('News.\r\n')).bytes).toEqual(sign(message('News.\r\n')).bytes);
});

test('what is no key is refused without repeating it', () => {
  const attempt = () => dkimSigner({ domain: 'example.org', selector: 'x', privateKey: 'hunter2' });
  expect(attempt).toThrow('not an RSA private key');
  expect(attempt).not.toThrow('hunter2');
});
