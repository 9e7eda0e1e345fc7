import { addToShingleWord, foldForShingles, PASSED_OVER, type Sketch, Sketcher } from '../../text/sketch.ts';
import type { Span } from '../../text/span.ts';
import { addToCheck, addToHash, WordNumbers } from '../../text/word-numbers.ts';

/** The words of a text in order, each by its number in the table that read them, with the place where it starts. */
export interface Words {
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
}

/**
 * By UTF-16 code unit below U+3000: letters and digits in lower case, 0 for all that parts words; and in the upper half
 * how it counts for shingles.
 */
let characters: Uint32Array | undefined;
const LETTERS = 0x3000;
const LETTER = /[\p{L}\p{N}]/u;

/** Runs of fewer letters or digits are no words. */
const SHORTEST = 2;

/** Numbers for words, whatever their case, and the word of each number. */
export class WordTable {
  /** The word of each number, in lower case. */
  readonly words: string[] = [];
  readonly #hashed = new WordNumbers();
  readonly #sketcher = new Sketcher();
  /** Words that have no place among those that are known by their hashes. */
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

  /** The same of a whole text, with what recognises its copies. */
  sketchWords(text: string): { readonly words: Words; readonly sketch: Sketch } {
    this.#sketcher.begin(text.length);
    const count = this.#scan(text, 0, text.length, this.#sketcher);
    const words = { numbers: this.#numbers.subarray(0, count), starts: this.#starts.subarray(0, count) };
    return { words, sketch: this.#sketcher.finish() };
  }

  /** The number of a string as a whole, in lower case already; a new one if it has none. */
  numberOf(entry: string): number {
    let hash = 0;
    let check = 0;
    for (let at = 0; at < entry.length; at++) {
      const code = entry.charCodeAt(at);
      hash = addToHash(hash, code);
      check = addToCheck(check, code);
    }
    const known = this.#hashed.find(hash, check);
    return known >= 0 ? known : this.#add(hash, check, entry);
  }

  /** Lays down the words and tells how many there are. */
  #scan(text: string, from: number, end: number, sketcher?: Sketcher): number {
    this.#makeRoom(Math.ceil((end - from) / (SHORTEST + 1)));
    const numbers = this.#numbers;
    const starts = this.#starts;
    const folded = foldCharacters();
    let count = 0;
    let shingled = 0;
    for (let at = from; at < end; at++) {
      const start = at;
      let hash = 0;
      let check = 0;
      // A loop of its own for the letters of a word takes a tenth less than one loop for all characters.
      for (; at < end; at++) {
        const code = text.charCodeAt(at);
        const character = code < LETTERS ? folded[code]! : foldCharacter(code);
        const part = character >>> UPPER_HALF;
        if (part > PASSED_OVER) shingled = addToShingleWord(shingled, part);
        else if (part === 0) {
          sketcher?.add(shingled);
          shingled = 0;
        }
        const letter = character & LOWER_HALF;
        if (letter === 0) break;
        hash = addToHash(hash, letter);
        check = addToCheck(check, letter);
      }
      if (at - start < SHORTEST) continue;
      const known = this.#hashed.find(hash, check);
      numbers[count] = known >= 0 ? known : this.#add(hash, check, text.slice(start, at));
      starts[count++] = start;
    }
    sketcher?.add(shingled);
    return count;
  }

  #makeRoom(most: number): void {
    if (this.#numbers.length >= most) return;
    this.#numbers = new Int32Array(most * 2);
    this.#starts = new Int32Array(most * 2);
  }

  #add(hash: number, check: number, written: string): number {
    const word = written.toLowerCase();
    const known = this.#others.get(word);
    if (known !== undefined) return known;
    const number = this.#hashed.number(hash, check);
    this.words.push(word);
    if (this.#hashed.find(hash, check) < 0) this.#others.set(word, number);
    return number;
  }
}

/** Whether a UTF-16 code unit is a letter or a digit. */
export function isLetter(code: number): boolean {
  return (foldCharacter(code) & LOWER_HALF) > 0;
}

/** What `characters` holds, of any code unit; halves of characters beyond U+FFFF are no letters. */
function foldCharacter(code: number): number {
  if (code < LETTERS) return foldCharacters()[code]!;
  const letter = LETTER.test(String.fromCharCode(code)) ? code : 0;
  return letter | (foldForShingles(code) << UPPER_HALF);
}

function foldCharacters(): Uint32Array {
  characters ??= Uint32Array.from({ length: LETTERS }, (_, code) => {
    const letter = String.fromCharCode(code);
    const small = LETTER.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
    return small | (foldForShingles(code) << UPPER_HALF);
  });
  return characters;
}

const UPPER_HALF = 16;
const LOWER_HALF = 0xffff;
