/** What is remembered of a text to recognise its copies: hashes of its shingles, ascending, each once. */
export interface Sketch {
  readonly hashes: Uint32Array;
  /** Of the hashes, those divisible by this are kept: 1 for a short text, `SAMPLING` for a long one. */
  readonly rate: number;
}

/** Words in a shingle: two articles on one event share 1 to 5 % of their runs of four, quotations included. */
const WORDS = 4;

/** A long text keeps every fourth shingle; a power of two. */
export const SAMPLING = 4;

/** Texts below this length keep all their shingles, for a sample of twenty says little. */
const SHORT = 1_000;

const MULTIPLIER = 0x9e3779b1;

/**
 * The sketch of a text, whatever its case, punctuation and white space. A text of fewer than four words has one
 * shingle, one without words none.
 */
export function sketchText(text: string): Sketch {
  sketcher.begin(text.length);
  let word = 0;
  for (let at = 0; at < text.length; at++) {
    const part = foldForShingles(text.charCodeAt(at));
    if (part > PASSED_OVER) word = addToShingleWord(word, part);
    else if (part === 0) {
      sketcher.add(word);
      word = 0;
    }
  }
  sketcher.add(word);
  return sketcher.finish();
}

/**
 * Makes the sketches of one text after another of their words' hashes, for whoever reads a text's characters anyway:
 * that takes a third less than to read them twice.
 */
export class Sketcher {
  #hashes = new Uint32Array(0);
  #rate = 1;
  /** The three words before. */
  #first = 0;
  #second = 0;
  #third = 0;
  #words = 0;
  #count = 0;

  /** @param length of the text, in UTF-16 units */
  begin(length: number): void {
    const most = (length >> 1) + 2;
    if (this.#hashes.length < most) this.#hashes = new Uint32Array(most * 2);
    this.#rate = length < SHORT ? 1 : SAMPLING;
    this.#first = this.#second = this.#third = this.#words = this.#count = 0;
  }

  /** Takes the next word's hash; 0 is none. */
  add(word: number): void {
    if (word === 0) return;
    const before = Math.imul(Math.imul(Math.imul(this.#first, 31) + this.#second, 31) + this.#third, 31);
    const hash = scatter(before + word);
    this.#first = this.#second;
    this.#second = this.#third;
    this.#third = word;
    // The rates are powers of two; a remainder would take longer than all the rest.
    if (++this.#words >= WORDS && (hash & (this.#rate - 1)) === 0) this.#hashes[this.#count++] = hash;
  }

  finish(): Sketch {
    if (this.#words > 0 && this.#words < WORDS)
      this.#hashes[this.#count++] = scatter(
        this.#first + Math.imul(this.#second, 31) + Math.imul(this.#third, 961),
      );
    return { hashes: sortUnique(this.#hashes.subarray(0, this.#count)), rate: this.#rate };
  }
}

const sketcher = new Sketcher();

/** How a character counts: 0 parts words, 1 is passed over (an apostrophe), all else is part of a word. */
export function foldForShingles(code: number): number {
  return code < FOLDED.length ? FOLDED[code]! : code;
}

/** What `foldForShingles` gives for a character that is passed over. */
export const PASSED_OVER = 1;

/** Adds a part of a word to the word's hash, which is 0 at first. */
export function addToShingleWord(word: number, part: number): number {
  return (Math.imul(word, MULTIPLIER) + part) | 0;
}

/** Of the characters below U+2070. */
const FOLDED = Uint16Array.from({ length: 0x2070 }, (_, code) => {
  if (code === 39 || code === 0x2019) return PASSED_OVER;
  if (code < 0x80) return /[a-z0-9]/i.test(String.fromCharCode(code)) ? code | 32 : 0;
  return code < 0xc0 || code >= 0x2000 ? 0 : code;
});

/** Mixes the bits so that sampling by divisibility is fair (the finalizer of MurmurHash3). */
function scatter(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Sorts in place; gives a copy without repetitions. */
function sortUnique(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.sort();
  let count = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[count++] = sorted[at]!;
  }
  return sorted.slice(0, count);
}
