import { mendTwiceEncoded } from './twice-encoded.ts';

/**
 * Text from outside made fit for one line of print: control characters and bidirectional overrides gone, lone
 * surrogates replaced, white space single, letters that were encoded twice mended. What a reader sees of ordinary text
 * does not change.
 *
 * Dropped: C0 and C1 controls (Gmail clips a message at U+0080 to U+009F), U+061C, U+200E, U+200F, U+202A to U+202E,
 * U+2066 to U+2069 (they can make text read as what it is not, Unicode TR 36 section 2.5), U+FEFF, U+FFFE, U+FFFF.
 */
export function toPrintable(text: string): string {
  return toPrintablePiece(text).trim();
}

/** The same for a piece of a line: white space at either end stays, as one space. */
export function toPrintablePiece(text: string): string {
  const mended = mendTwiceEncoded(text.toWellFormed());
  const spaced = UNEVEN.test(mended) ? mended.replace(/[\s\u0085]+/g, ' ') : mended;
  const closed = PARTED.test(spaced) ? spaced.replace(BLANKED_OUT, '') : spaced;
  return closed.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g,
    '',
  );
}

/** White space that is not single spaces, which all is in most lines. */
const UNEVEN = /[^\S ]|\u0085| {2}/;

/** Where the mark of a link or of emphasis was blanked out between a word and its comma. */
const BLANKED_OUT = /(?<=[\p{L}\p{N}”’"%]) (?=,|\)(?:[ .,]|$)|\.(?: (?!\.)|$))/gu;
/** What it requires, in a form that takes no time to be compiled. */
const PARTED = / [,).]/;

/** True when a reader sees something of it: a letter, a digit, a sign. */
export function isVisible(text: string): boolean {
  // Nearly all text holds one of ASCII; the classes of all scripts take a millisecond to be compiled.
  return /[!-~]/.test(text) || (text !== '' && /[\p{L}\p{N}\p{P}\p{S}]/u.test(text));
}

/** The text when a reader sees something of it, else what stands in for it. */
export function visibleOr(text: string, instead: string): string {
  return isVisible(text) ? text : instead;
}

/**
 * The text itself when it is short enough, else its beginning up to a word's end, with an ellipsis. Never cuts through
 * a surrogate pair.
 *
 * @param most UTF-16 units of the result, at least 2
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  // A word that fills half of the room is cut rather than dropped.
  const kept = space > most / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`;
}
