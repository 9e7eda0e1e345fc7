import { writeBase36 } from '../text/base36.ts';
import { readCodeUnits, unitsOfText } from '../text/code-units.ts';
import { isSpace, type Span, trimSpan } from '../text/span.ts';

/**
 * What earlier runs saw on which site, so that a line that a site prints under several articles is known for furniture.
 * The memory is a plain set of sightings; the store keeps them and gives back those of the lines that it is asked for.
 */
export interface FurnitureMemory {
  /** ISO day of the run: how old a sighting is counts from it. */
  readonly today: string;
  /** Sightings by line key; a line that nobody has seen is absent. */
  readonly lines: ReadonlyMap<string, readonly Sighting[]>;
}

/**
 * One line, printed with one article of one site. The same line of the same article, read again, is the same sighting.
 */
export interface Sighting {
  /** The outlet's name in bare letters, or a made-up name for files that share furniture and name no outlet. */
  readonly site: string;
  /** Names the line's wording: case, spacing and digits aside (`keyLine` makes it). */
  readonly line: string;
  /** Names the article: files that print the same text (a page scraped again next day) have one key. */
  readonly article: string;
  /** ISO day it was last seen. */
  readonly day: string;
}

/** Sightings older than this are forgotten: a site's lists and banners change within weeks. */
export const FORGET_AFTER_DAYS = 56;

/** A memory of nothing: the first run, or a file read by itself. */
export const NO_MEMORY: FurnitureMemory = { today: '1970-01-01', lines: new Map() };

const SPACE = 32;
const ZERO = 48;
const [COMMA, STOP, COLON] = [44, 46, 58];

/** How an ASCII character counts: small, white space as a space, a digit as 0. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  if (isSpace(code)) return SPACE;
  return String.fromCharCode(code).toLowerCase().replace(/\d/, '0').charCodeAt(0);
});

/** Only the first letters of a line name it: enough to tell lines apart, and a bound for hostile ones. */
const NAMED_BY = 400;

/**
 * The key of a line's wording: white space, case and the digits' values make no difference (`12 comments` is `3
 * Comments`). 53 bits in base 36: two of a million lines share one by chance once in ten thousand.
 *
 * @param within the line in the text; the whole text when left out
 */
export function keyLine(text: string, within: Span = { start: 0, end: text.length }): string {
  const { start, end } = trimSpan(text, {
    start: within.start,
    end: Math.min(within.end, within.start + NAMED_BY),
  });
  const key = keyLetters(unitsOfText(text), start, end, false);
  if (key !== undefined) return key;
  const lower = text.slice(start, end).toLowerCase();
  return keyLetters(readCodeUnits(lower), 0, lower.length, true)!;
}

/** Of marks, which have no case. Curly quotes make `toLowerCase` ten times slower than it is on ASCII. */
function isCaseless(code: number): boolean {
  return code >= 0x2010 && code <= 0x206f;
}

/** @returns undefined for what may have to be made small first */
function keyLetters(units: Uint16Array, start: number, end: number, isSmall: boolean): string | undefined {
  // Whole numbers of 32 bits from the start: the engine would count in floating point else.
  let high = 0xdeadbeef | 0;
  let low = 0x41c6ce57;
  let last = SPACE;
  for (let at = start; at < end; at++) {
    let code = units[at]!;
    if (code < PLAIN.length) code = PLAIN[code]!;
    else if (!isSmall && !isCaseless(code)) return undefined;
    else if (isSpace(code)) code = SPACE;
    // Two letters are seldom the same. To ask first for a space takes longer: one stands at every word.
    if (code === last && code === SPACE) continue;
    if (last === ZERO && (code === ZERO || code === STOP || code === COMMA || code === COLON)) continue;
    last = code;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return writeBase36(4294967296 * (2097151 & low) + (high >>> 0));
}
