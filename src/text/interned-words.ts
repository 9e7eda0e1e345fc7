import { unitsOfText } from './code-units.ts';
import { hashOn } from './letters.ts';
import { rememberRuns } from './remember-runs.ts';
import { isSpace, type Span } from './span.ts';

/**
 * The words of a text as numbers, the same number for the same letters (as compilers intern strings): what goes by a
 * word alone is found out once for each of the 250 that an article of 3 KB uses, not at each of the 560 places where
 * they stand.
 */
export interface InternedWords {
  /** By number. */
  readonly forms: readonly Form[];
  /** As many as were asked for. */
  readonly sentences: readonly InternedSentence[];
}

/** A word as it is written: one for all texts, so that what is found of it stands with it (`rememberForms`). */
export interface Form {
  readonly text: string;
  /** By the reader's number. */
  readonly findings: unknown[];
}

export interface InternedSentence {
  /** The words in order, by their numbers. */
  readonly words: readonly number[];
  /** Where each begins, in the text. */
  readonly starts: readonly number[];
}

/**
 * Cuts sentences into words and marks, coarser than any reader's own words, so that each can go on from here: letters
 * and digits with the points, hyphens and apostrophes among and around them (`Blom’s`, `U.S.`, `half-built`, `end.`), a
 * number with its commas, every other mark by itself. White space belongs to none. Linear in the length of the
 * sentences.
 */
export function internWords(text: string, sentences: readonly Span[]): InternedWords {
  readings++;
  const units = unitsOfText(text);
  const forms: Form[] = [];
  return { sentences: sentences.map((sentence) => readSentence(text, units, sentence, forms)), forms };
}

/** For the sentence that is read: lists that grow take three times the memory of those that are cut from these. */
const words: number[] = [];
const starts: number[] = [];
/** Words of a longer sentence than there is: these lists are not kept. */
const MOST_WORDS = 10_000;

function readSentence(
  text: string,
  units: Uint16Array,
  { start, end }: Span,
  forms: Form[],
): InternedSentence {
  let count = 0;
  for (let at = start; at < end; ) {
    const kind = units[at]! < 128 ? KINDS[units[at]!]! : kindAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    let stop = at;
    let hash = 0;
    if (kind === PART)
      for (; stop < end; stop++) {
        const code = units[stop]!;
        if (code > 127 || KINDS[code] !== PART) break;
        hash = hashOn(hash, code);
      }
    // Nearly every word ends where the first character stands that is no letter A to Z, digit, point or hyphen.
    const last = kind === MARK ? at + widthAt(text, at) : wordEnd(text, stop, end);
    for (; stop < last; stop++) hash = hashOn(hash, units[stop]!);
    const known = knownAt(text, units, at, stop, hash);
    if (known.reading !== readings) {
      known.reading = readings;
      known.number = forms.push(known) - 1;
    }
    words[count] = known.number;
    starts[count++] = at;
    at = stop;
  }
  const sentence = { words: words.slice(0, count), starts: starts.slice(0, count) };
  if (count > MOST_WORDS) words.length = starts.length = 0;
  return sentence;
}

/** A word of any text, and what number it has in the one that is read. */
interface Known extends Form {
  /** Which text that is, counted. */
  reading: number;
  number: number;
}

/** A word that is too long to be kept has a number for each of its places, which costs its readers only time. */
const knownAt = rememberRuns(
  (text): Known => ({ text, findings: new Array<unknown>(readers), reading: 0, number: 0 }),
);
let readings = 0;
let readers = 0;

/**
 * The same function, asked once for each form: most forms of a text were in the ones before it. Each call takes a place
 * in every form, so it is made once for a module.
 */
export function rememberForms<Found extends object>(find: (form: string) => Found): (form: Form) => Found {
  const reader = readers++;
  return ({ text, findings }) => {
    findings[reader] ??= find(text);
    return findings[reader] as Found;
  };
}

/** @param start in the word, or its end */
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
  if (text.charCodeAt(at) !== COMMA || at + 1 >= end) return false;
  // Behind most stands a space.
  return !isSpace(text.charCodeAt(at + 1)) && NUMBER.test(text[at - 1]!) && NUMBER.test(text[at + 1]!);
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
