import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import { mendTwiceEncoded } from '../../text/twice-encoded.ts';
import { ENCODING_SAMPLE, MAX_CONTROL_SHARE } from './limits.ts';

/** Bytes as text, and the encoding's WHATWG name. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Share of characters that could not be decoded or that no text holds, 0 to 1. */
  readonly damage: number;
}

/**
 * What the library must be sure of (in percent) before a rarer encoding than Windows-1252 is believed; less is enough
 * where it is surer of it than of the next by so many times.
 */
const SURE = 50;
const LIKELY = 40;
const TIMES = 2;
/** Enough for a text with more letters beyond ASCII than in it: no language is written so in Windows-1252. */
const LIKELY_FOREIGN = 20;

/**
 * Of the bytes that are not ASCII, the share that must be sound UTF-8 for a broken file to be read as UTF-8 all the
 * same.
 */
const MOSTLY_UTF8 = 0.8;

/**
 * Decodes the bytes of a text file: by its byte order mark, else as UTF-8 where they are valid, else as UTF-16 where
 * every second byte is zero, else as the file declares, else as a library guesses from letter frequencies. Letters that
 * were encoded twice are mended here, or `â€™` would end a word for whoever reads on. A byte order mark stays.
 *
 * @param declared the label that the file gives itself (`<meta charset>`, `<?xml encoding>`); unknown ones are ignored
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): Decoded {
  const encoding = markedEncoding(bytes) ?? tellEncoding(bytes, declared);
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text: mendTwiceEncoded(text), encoding, damage: damageOf(text) };
}

/** True when the share of control characters is more than any text has. */
export function isBinary(decoded: Decoded): boolean {
  return decoded.damage > MAX_CONTROL_SHARE;
}

/**
 * Letters in a wrong encoding are a tenth of a text in the Latin script; what was decoded by mistake is mostly no
 * letters.
 */
const MAX_GARBLED = 0.2;

/** True of a text that was never one: words that a mail declares to be in Base64. */
export function isGarbled(text: string): boolean {
  return text.split('\ufffd').length - 1 > MAX_GARBLED * text.length;
}

/** Encoding Standard section 6.1 ("BOM sniff"). */
function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function tellEncoding(bytes: Uint8Array, declared: string | undefined): string {
  const wide = wideEncoding(bytes) ?? switchedEncoding(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  const named = declared && knownEncoding(declared);
  if (named && named !== 'utf-8') return named;
  const from = bytes.findIndex((byte) => byte > 0x7f);
  const sample = bytes.subarray(Math.max(0, from - 1024), from + ENCODING_SAMPLE);
  if (soundUtf8(sample) >= MOSTLY_UTF8) return 'utf-8';
  const require = createRequire(import.meta.url);
  const { analyse } = require('chardet') as typeof import('chardet');
  const [best, next] = analyse(sample);
  const isSure =
    best !== undefined &&
    (best.confidence >= SURE ||
      (best.confidence >= LIKELY && best.confidence >= TIMES * (next?.confidence ?? 0)) ||
      (best.confidence >= LIKELY_FOREIGN && isForeign(sample)));
  return (isSure && knownEncoding(best.name)) || 'windows-1252';
}

function isForeign(bytes: Uint8Array): boolean {
  let beyond = 0;
  let within = 0;
  for (const byte of bytes)
    if (byte > 0xbf) beyond++;
    else if (byte > 0x40 && byte < 0x7b) within++;
  return beyond > within;
}

/**
 * UTF-16 without a mark: zero bytes, all on the same side of each pair (English has one in every pair, Russian in its
 * spaces).
 */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sides = [0, 0];
  const end = Math.min(bytes.length, 4096);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) sides[at % 2]!++;
  const [even = 0, odd = 0] = sides;
  if (even + odd < end / 40) return undefined;
  if (even < odd / 50) return 'utf-16le';
  if (odd < even / 50) return 'utf-16be';
  return undefined;
}

/**
 * Japanese in bytes of seven bits, as its mails are sent: sequences that begin with an escape switch to its letters and
 * back.
 */
function switchedEncoding(bytes: Uint8Array): string | undefined {
  const first = bytes.indexOf(ESCAPE);
  const isSwitch =
    first >= 0 && bytes[first + 1] === 0x24 && (bytes[first + 2] === 0x40 || bytes[first + 2] === 0x42);
  return isSwitch && !bytes.some((byte) => byte > 0x7f) ? 'iso-2022-jp' : undefined;
}

const ESCAPE = 0x1b;

/** The share of bytes above ASCII that stand in sound UTF-8 sequences. */
function soundUtf8(bytes: Uint8Array): number {
  let high = 0;
  for (const byte of bytes) if (byte > 0x7f) high++;
  if (high === 0) return 1;
  let broken = 0;
  const text = new TextDecoder('utf-8').decode(bytes);
  for (const char of text) if (char === '\ufffd') broken++;
  return 1 - broken / high;
}

function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function damageOf(text: string): number {
  let bad = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 32 && code < 0x7f) continue;
    if ((code < 32 && (code < 9 || code > 13)) || code === 0x7f || code === 0xfffd) bad++;
  }
  return text.length === 0 ? 0 : bad / text.length;
}

/** One UTF-16 code unit for each byte, so that offsets in the text are those of the bytes. */
export function asLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
