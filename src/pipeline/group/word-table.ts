import type { Span } from '../../text/span.ts';

/** The words of a text in order, each by its number in the table that read them, with the place where it starts. */
export interface Words {
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
}

/** Letters and digits of the alphabets below U+3000 in lower case, by UTF-16 code unit; 0 for all that parts words. */
let letters: Uint16Array | undefined;
const LETTERS = 0x3000;
const LETTER = /[\p{L}\p{N}]/u;

/** Runs of fewer letters or digits are no words. */
const SHORTEST = 2;

/** Two independent hashes of 32 bits: that two of a million words share both has a chance of one in 30 million. */
const MULTIPLIER = 0x9e3779b1;
const CHECK_MULTIPLIER = 0x01000193;
/** Of the table; doubled whenever half of the slots are taken. A power of two. */
const FIRST_SLOTS = 1 << 12;

/** What a slot holds, side by side, so that a word is found at one place in memory: number + 1, hash, check. */
const SLOT = 4;

/** A word for which so many slots are taken is kept elsewhere: a text could be written whose words all want one slot. */
const MOST_PROBES = 64;

/**
 * Numbers for words, whatever their case. A word is known by two hashes that are made while the text is scanned: a string
 * for each of an intake's words would take most of the time that grouping takes.
 */
export class WordTable {
  /** The word of each number, in lower case. */
  readonly words: string[] = [];
  /** Open addressing: a word stands in the slot that its hash points to, or in the next free one. */
  #slots = new Int32Array(FIRST_SLOTS * SLOT);
  /** Words that found no slot. */
  readonly #others = new Map<string, number>();
  /** For the words of one text, used again for the next. */
  #numbers = new Int32Array(0);
  #starts = new Int32Array(0);

  /** The runs of two or more letters and digits in a text, or within a part of it. */
  readWords(text: string, within: Span = { start: 0, end: text.length }): Words {
    const count = this.#scan(text, within.start, within.end);
    return { numbers: this.#numbers.slice(0, count), starts: this.#starts.slice(0, count) };
  }

  /** The same, to be used before the next text is read: they lie where its words will. */
  scanWords(text: string, { start, end }: Span = { start: 0, end: text.length }): Words {
    const count = this.#scan(text, start, end);
    return { numbers: this.#numbers.subarray(0, count), starts: this.#starts.subarray(0, count) };
  }

  /** The number of a string as a whole, in lower case already; a new one if it has none. */
  numberOf(entry: string): number {
    let hash = 0;
    let check = 0;
    for (let at = 0; at < entry.length; at++) {
      const code = entry.charCodeAt(at);
      hash = Math.imul(hash ^ code, MULTIPLIER);
      check = (Math.imul(check, CHECK_MULTIPLIER) + code) | 0;
    }
    const mixed = hash ^ (hash >>> 15);
    const known = this.#find(mixed, check);
    return known >= 0 ? known : this.#add(mixed, check, entry);
  }

  /** Lays down the words and tells how many there are. */
  #scan(text: string, from: number, end: number): number {
    this.#makeRoom(Math.ceil((end - from) / (SHORTEST + 1)));
    const numbers = this.#numbers;
    const starts = this.#starts;
    const folded = foldLetters();
    let count = 0;
    let start = from;
    let hash = 0;
    let check = 0;
    for (let at = from; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : 0;
      const letter = code < LETTERS ? folded[code]! : foldLetter(code);
      if (letter > 0) {
        hash = Math.imul(hash ^ letter, MULTIPLIER);
        check = (Math.imul(check, CHECK_MULTIPLIER) + letter) | 0;
        continue;
      }
      if (at - start >= SHORTEST) {
        const mixed = hash ^ (hash >>> 15);
        const known = this.#find(mixed, check);
        numbers[count] = known >= 0 ? known : this.#add(mixed, check, text.slice(start, at));
        starts[count++] = start;
      }
      start = at + 1;
      hash = 0;
      check = 0;
    }
    return count;
  }

  #makeRoom(most: number): void {
    if (this.#numbers.length >= most) return;
    this.#numbers = new Int32Array(most * 2);
    this.#starts = new Int32Array(most * 2);
  }

  /** The number of a word; below 0 when it stands in no slot. */
  #find(hash: number, check: number): number {
    const slots = this.#slots;
    let at = startOf(hash, slots);
    for (let probe = 0; probe < MOST_PROBES && slots[at]! > 0; probe++) {
      if (slots[at + 1] === hash && slots[at + 2] === check) return slots[at]! - 1;
      at = nextOf(at, slots);
    }
    return -1;
  }

  #add(hash: number, check: number, written: string): number {
    const word = written.toLowerCase();
    const known = this.#others.get(word);
    if (known !== undefined) return known;
    if ((this.words.length + 1) * SLOT * 2 > this.#slots.length) this.#grow();
    const number = this.words.push(word) - 1;
    this.#take(number, hash, check);
    return number;
  }

  #grow(): void {
    const full = this.#slots;
    this.#slots = new Int32Array(full.length * 2);
    for (let at = 0; at < full.length; at += SLOT)
      if (full[at]! > 0) this.#take(full[at]! - 1, full[at + 1]!, full[at + 2]!);
  }

  /** Puts a word into the first free slot from its own on. */
  #take(number: number, hash: number, check: number): void {
    const slots = this.#slots;
    let at = startOf(hash, slots);
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      if (slots[at] === 0) {
        slots[at] = number + 1;
        slots[at + 1] = hash;
        slots[at + 2] = check;
        return;
      }
      at = nextOf(at, slots);
    }
    this.#others.set(this.words[number]!, number);
  }
}

function startOf(hash: number, slots: Int32Array): number {
  return Math.imul(hash, SLOT) & (slots.length - 1);
}

function nextOf(at: number, slots: Int32Array): number {
  return (at + SLOT) & (slots.length - 1);
}

/** Whether a UTF-16 code unit is a letter or a digit. */
export function isLetter(code: number): boolean {
  return foldLetter(code) > 0;
}

/** A letter or digit in lower case; 0 for what is none, halves of characters beyond U+FFFF among them. */
function foldLetter(code: number): number {
  if (code < LETTERS) return foldLetters()[code]!;
  return LETTER.test(String.fromCharCode(code)) ? code : 0;
}

function foldLetters(): Uint16Array {
  letters ??= Uint16Array.from({ length: LETTERS }, (_, code) => {
    const letter = String.fromCharCode(code);
    return LETTER.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
  });
  return letters;
}
