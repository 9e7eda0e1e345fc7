/**
 * Characters that show nothing: soft hyphen, zero-width space, marks, embeddings and isolates of direction, invisible
 * operators, byte order mark; and what colours a terminal. The mail prints none of them, so a number that was read only
 * as far as one of them would stand beside the whole of it.
 */
const INVISIBLE =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\u001b\[[\d;]{0,20}[A-Za-z]/g;

/** The text as a reader sees it: what stands within words and numbers and shows nothing parts neither. */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
