/** Words that are known by their letters in a text, without being cut out of it. */

/** A word's hash with one code unit more; from 0 on, of all its code units in order. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/**
 * The place of a hash in a table of so many bits. Spread by the golden ratio, since the hashes of short words lie close
 * together (Knuth, vol. 3, 6.4).
 */
export function placeOf(hash: number, bits: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
}

/** A to Z, large or small. */
export function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
