import { hashOn, placeOf, standsAt } from './letters.ts';
import { isSpace, type Span } from './span.ts';

/**
 * The words of a text as numbers, the same number for the same letters: what goes by a word alone is found out once for
 * each of the 250 that an article of 3 KB uses, not at each of the 560 places where they stand.
 */
export interface Wording {
  /** By number, the word as it is written. */
  readonly forms: readonly string[];
  /** As many as were asked for. */
  readonly sentences: readonly WordedSentence[];
}

export interface WordedSentence {
  /** The words in order, by their numbers. */
  readonly words: readonly number[];
  /** Where each begins, in the text. */
  readonly starts: readonly number[];
}

/**
 * Cuts sentences into words and marks, coarser than any reader's own words, so that each can go on from here: letters and
 * digits with the points, hyphens and apostrophes among and around them (`Blom’s`, `U.S.`, `half-built`, `end.`), a
 * number with its commas, every other mark by itself. White space belongs to none. Linear in the length of the sentences.
 */
export function readWording(text: string, sentences: readonly Span[]): Wording {
  const table = new FormTable(text, sentences);
  return { sentences: sentences.map((sentence) => readSentence(text, sentence, table)), forms: table.forms };
}

function readSentence(text: string, { start, end }: Span, table: FormTable): WordedSentence {
  const words: number[] = [];
  const starts: number[] = [];
  for (let at = start; at < end; ) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const stop = kind === MARK ? at + widthAt(text, at) : wordEnd(text, at, end);
    words.push(table.numberOf(at, stop));
    starts.push(at);
    at = stop;
  }
  return { words, starts };
}

/** Places that are looked at before a word counts as new: a text may be made so that all its words meet at one. */
const MOST_TRIED = 16;

/**
 * Finds a word's number by its letters in the text: with a `Map`, which each word must be cut out for, a text's wording took
 * 1.6 times as long. A word that is not found though it is there has a second number, which costs its readers only time.
 */
class FormTable {
  readonly forms: string[] = [];
  readonly #text: string;
  /** By place, a word's number and one more; 0 where there is none. More places than words fit in the text. */
  readonly #places: Int32Array;
  readonly #bits: number;

  constructor(text: string, sentences: readonly Span[]) {
    this.#text = text;
    const length = sentences.reduce((sum, { start, end }) => sum + end - start, 1);
    this.#bits = 32 - Math.clz32(length);
    this.#places = new Int32Array(2 ** this.#bits);
  }

  numberOf(start: number, end: number): number {
    const text = this.#text;
    const places = this.#places;
    let hash = 0;
    for (let at = start; at < end; at++) hash = hashOn(hash, text.charCodeAt(at));
    let place = placeOf(hash, this.#bits);
    for (let tried = 0; tried < MOST_TRIED && places[place] !== 0; tried++) {
      const number = places[place]! - 1;
      if (standsAt(this.forms[number]!, text, start, end)) return number;
      place = (place + 1) & (places.length - 1);
    }
    if (places[place] === 0) places[place] = this.forms.length + 1;
    this.forms.push(text.slice(start, end));
    return this.forms.length - 1;
  }
}

function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    if (text.charCodeAt(at) < 128) {
      if (KINDS[text.charCodeAt(at)] !== PART && !isInNumber(text, at, end)) break;
      at++;
    } else if (kindAt(text, at) === PART) at += widthAt(text, at);
    else break;
  }
  return Math.min(at, end);
}

/** The comma of `1,000`. */
function isInNumber(text: string, at: number, end: number): boolean {
  return (
    text.charCodeAt(at) === COMMA && at + 1 < end && NUMBER.test(text[at - 1]!) && NUMBER.test(text[at + 1]!)
  );
}

const COMMA = 44;
const NUMBER = /\p{N}/u;
const PART_OF_WORD = /[\p{L}\p{M}\p{N}’‑]/u;

const SPACE = 0;
const PART = 1;
const MARK = 2;

/** By ASCII code. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) =>
  isSpace(code) ? SPACE : /[A-Za-z0-9'.-]/.test(String.fromCharCode(code)) ? PART : MARK,
);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return KINDS[code]!;
  if (isSpace(code)) return SPACE;
  return PART_OF_WORD.test(text.slice(at, at + widthAt(text, at))) ? PART : MARK;
}

/** Code units of the character. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && text.codePointAt(at)! > 0xffff ? 2 : 1;
}
