/**
 * The link by which a reader leaves a briefing (RFC 8058). It says who and what without saying it readably: the token
 * is the reader's address and the briefing's name under a key of the operator's, sealed so that it can be neither read
 * nor made by anybody else, and needs no table to be understood.
 *
 * Construction: deterministic authenticated encryption as in SIV (RFC 5297), with HMAC-SHA-256, cut to 128 bits, in the
 * place of CMAC: the tag over the text is also the counter block of AES-256-CTR. Deterministic, because a message
 * that is sent again must have the same bytes.
 */

import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const TAG_BYTES = 16;
const KEY_ID_BYTES = 4;
/** Shorter secrets can be guessed. */
export const MIN_SECRET_BYTES = 16;
/** Far above the longest address and name; nothing longer is looked at. */
const MAX_TOKEN = 800;

/** Where mail and answers about a subscription lead. */
export interface Subscription {
  readonly recipient: string;
  /** `Briefing.name`. */
  readonly briefing: string;
}

/** Two keys made from one secret of the operator's, and the name by which a token says which one sealed it. */
export interface TokenKey {
  readonly id: string;
  readonly mac: Uint8Array;
  readonly cipher: Uint8Array;
}

/** The keys of a secret of at least `MIN_SECRET_BYTES`; throws a RangeError for a shorter one. */
export function tokenKey(secret: string): TokenKey {
  if (Buffer.byteLength(secret) < MIN_SECRET_BYTES) {
    throw new RangeError(`a secret needs at least ${MIN_SECRET_BYTES} bytes`);
  }
  const derive = (use: string, length: number) =>
    new Uint8Array(hkdfSync('sha256', secret, '', `daybook unsubscribe ${use}`, length));
  return {
    id: Buffer.from(derive('key id', KEY_ID_BYTES)).toString('hex'),
    mac: derive('mac', 32),
    cipher: derive('cipher', 32),
  };
}

/** The token for one reader of one briefing: URL-safe, always the same for the same key. */
export function tokenFor(key: TokenKey, recipient: string, briefing: string): string {
  const text = Buffer.from(`${briefing}\n${recipient}`);
  const tag = tagOf(key, text);
  const cipher = createCipheriv('aes-256-ctr', key.cipher, tag);
  return `${key.id}${Buffer.concat([tag, cipher.update(text), cipher.final()]).toString('base64url')}`;
}

/** Whom a token is for; nothing when none of the keys made it. The newest key comes first. */
export function openToken(keys: readonly TokenKey[], token: string): Subscription | undefined {
  if (token.length > MAX_TOKEN || !/^[\w-]+$/.test(token)) return undefined;
  const key = keys.find(({ id }) => token.startsWith(id));
  const sealed = Buffer.from(token.slice(KEY_ID_BYTES * 2), 'base64url');
  if (key === undefined || sealed.length <= TAG_BYTES) return undefined;
  const tag = sealed.subarray(0, TAG_BYTES);
  const decipher = createDecipheriv('aes-256-ctr', key.cipher, tag);
  const text = Buffer.concat([decipher.update(sealed.subarray(TAG_BYTES)), decipher.final()]);
  if (!timingSafeEqual(tag, tagOf(key, text))) return undefined;
  const [briefing, recipient] = text.toString('utf8').split('\n') as [string, string];
  return { recipient, briefing };
}

function tagOf(key: TokenKey, text: Uint8Array): Buffer {
  return createHmac('sha256', key.mac).update(text).digest().subarray(0, TAG_BYTES);
}

/** The address of the page that a token opens, and of the one-click POST. */
export function unsubscribeUrl(baseUrl: string, token: string): string {
  return `${baseUrl.replace(/\/+$/, '')}/unsubscribe/${token}`;
}
