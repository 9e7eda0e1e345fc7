/** What a slot holds, side by side, so that a word is found at one place in memory: number + 1, hash, check. */
const SLOT = 4;
/** Of a new table; doubled whenever half of them are taken. A power of two. */
const FIRST_SLOTS = 1 << 10;
/** A word for which so many slots are taken has no place: a text could be written whose words all want one slot. */
const MOST_PROBES = 64;

/** Two independent hashes of a word are made while its letters are read; this is the first. */
export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x9e3779b1);
}

/** The second: that two of a thousand words share both has a chance of one in 30 million million. */
export function addToCheck(check: number, code: number): number {
  return (Math.imul(check, 0x01000193) + code) | 0;
}

/** Both hashes of a word, for those who ask about it in many texts. */
export interface WordHash {
  readonly hash: number;
  readonly check: number;
}

/** Both hashes of a word that stands by itself. */
export function hashWord(word: string): WordHash {
  let [hash, check] = [0, 0];
  for (let at = 0; at < word.length; at++) {
    hash = addToHash(hash, word.charCodeAt(at));
    check = addToCheck(check, word.charCodeAt(at));
  }
  return { hash, check };
}

/**
 * Numbers for words that are known by two hashes, made while a text is scanned: a string for each word would take
 * longer than all that is asked of it.
 */
export class WordNumbers {
  /** How many numbers are given. */
  size = 0;
  /** Open addressing: a word stands in the slot that its hash points to, or in one of the next. */
  #slots = new Int32Array(FIRST_SLOTS * SLOT);

  /** The number of a word; -1 when it has none, or no place. */
  find(hash: number, check: number): number {
    const at = this.#seek(hash, check);
    return at < 0 ? -1 : this.#slots[at]! - 1;
  }

  /** No word has a number any more. */
  clear(): void {
    if (this.#slots.length > FIRST_SLOTS * SLOT) this.#slots = new Int32Array(FIRST_SLOTS * SLOT);
    else this.#slots.fill(0);
    this.size = 0;
  }

  /** The number of a word: the next one when it has none, and each time when it has no place. */
  number(hash: number, check: number): number {
    const at = this.#seek(hash, check);
    if (at < 0) return this.size++;
    if (this.#slots[at] === 0) {
      this.#slots[at] = ++this.size;
      this.#slots[at + 1] = hash;
      this.#slots[at + 2] = check;
      if (this.size * SLOT * 2 > this.#slots.length) this.#grow();
      return this.size - 1;
    }
    return this.#slots[at]! - 1;
  }

  /** Where a word stands, or would; -1 when too many slots are taken. */
  #seek(hash: number, check: number): number {
    const slots = this.#slots;
    let at = Math.imul(hash ^ (hash >>> 15), SLOT) & (slots.length - 1);
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      if (slots[at] === 0 || (slots[at + 1] === hash && slots[at + 2] === check)) return at;
      at = (at + SLOT) & (slots.length - 1);
    }
    return -1;
  }

  #grow(): void {
    const full = this.#slots;
    this.#slots = new Int32Array(full.length * 2);
    for (let from = 0; from < full.length; from += SLOT) {
      if (full[from] === 0) continue;
      const at = this.#seek(full[from + 1]!, full[from + 2]!);
      if (at < 0) continue;
      for (let part = 0; part < SLOT; part++) this.#slots[at + part] = full[from + part]!;
    }
  }
}
