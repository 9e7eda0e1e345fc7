import { createHash, createPrivateKey, hash } from 'node:crypto';
import sign from 'nodemailer/lib/dkim/sign';
import type { Message } from '../news/message.ts';
import { OperatorError } from '../ports/operator-error.ts';

/** Whose name a message is signed in: the public key stands in DNS under `<selector>._domainkey.<domain>`. */
export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  /** RSA, PEM. */
  readonly privateKey: string;
}

/**
 * What is signed when a message has it. RFC 6376 section 5.4.1 recommends these; RFC 8058 section 4 demands both
 * unsubscribe headers, without which a mailbox provider ignores them.
 */
const SIGNED_FIELDS =
  'From:Reply-To:To:Subject:Date:Message-ID:MIME-Version:Content-Type:List-Id:List-Unsubscribe:List-Unsubscribe-Post:Auto-Submitted';

/**
 * Gives a function that signs messages (RFC 6376, rsa-sha256, relaxed/relaxed). The signature names no time, so the
 * same message signed twice has the same bytes. Throws an OperatorError for a key that is not one.
 */
export function dkimSigner({ domain, selector, privateKey }: DkimKey): (message: Message) => Message {
  const key = readKey(privateKey);
  const options = {
    domainName: domain,
    keySelector: selector,
    headerFieldNames: SIGNED_FIELDS,
    privateKey: key,
  };
  return (message) => {
    const text = Buffer.from(message.bytes).toString('latin1');
    const end = text.indexOf('\r\n\r\n') + 2;
    const signature = sign(headersOf(text.slice(0, end)), 'sha256', bodyHash(text.slice(end + 2)), options);
    if (signature === false) throw new Error('the DKIM key cannot sign');
    return {
      ...message,
      bytes: Buffer.concat([Buffer.from(`${signature}\r\n`, 'latin1'), message.bytes]),
      fingerprint: hash('sha256', `${signature}\0${message.fingerprint}`),
    };
  };
}

function readKey(pem: string) {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'rsa') return key;
  } catch {
    // Said below; OpenSSL's words help nobody and may hold parts of the key.
  }
  throw new OperatorError('dkim-key-invalid', 'The DKIM key is not an RSA private key in PEM.', {
    hint: 'Make one with: openssl genrsa -out dkim.pem 2048',
  });
}

/** Header fields as nodemailer's signer takes them, continuation lines kept with their field. */
function headersOf(header: string): { key: string; line: string }[] {
  return header
    .split(/\r\n(?![ \t])/)
    .filter((line) => line !== '')
    .map((line) => ({ key: line.slice(0, line.indexOf(':')).trim().toLowerCase(), line }));
}

/** Of the relaxed body (RFC 6376 section 3.4.4), in base64. */
function bodyHash(body: string): string {
  const lines = body
    .replace(/[ \t]+/g, ' ')
    .replaceAll(' \r\n', '\r\n')
    .replace(/ $/, '');
  let end = lines.length;
  while (end >= 2 && lines.startsWith('\r\n', end - 2)) end -= 2;
  const canonical = end === 0 ? '' : `${lines.slice(0, end)}\r\n`;
  return createHash('sha256').update(canonical, 'latin1').digest('base64');
}
