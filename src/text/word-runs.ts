import { isPlainLetter } from './letters.ts';

const LETTER = /^\p{L}$/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
/** The code units of which two make a character beyond U+FFFF. */
const [FIRST_HALF, SECOND_HALF, LAST_HALF] = [0xd800, 0xdc00, 0xdfff];

/**
 * The runs of letters and digits in a text that have at least so many characters, in order. What
 * `/[\p{L}\p{N}]{least,}/gu` matches, by a scan that asks for a character's class only outside ASCII.
 */
export function listRuns(text: string, least: number): string[] {
  return scanRuns(text, least, LETTER_OR_DIGIT);
}

/** The same of letters alone: what `/\p{L}{least,}/gu` matches. */
export function listLetterRuns(text: string, least: number): string[] {
  return scanRuns(text, least, LETTER);
}

function scanRuns(text: string, least: number, kind: typeof LETTER): string[] {
  const takesDigits = kind === LETTER_OR_DIGIT;
  const runs: string[] = [];
  let start = 0;
  let length = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const wide = code > 127 && text.codePointAt(at)! > 0xffff ? 2 : 1;
    const belongs =
      code < 128
        ? isPlainLetter(code) || (takesDigits && isPlainDigit(code))
        : kind.test(text.slice(at, at + wide));
    if (belongs) {
      if (length === 0) start = at;
      length++;
    } else {
      if (length >= least) runs.push(text.slice(start, at));
      length = 0;
    }
    at += wide;
  }
  if (length >= least) runs.push(text.slice(start));
  return runs;
}

/** True when the code unit is a letter or a digit, or half of one. */
export function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isPlainLetter(code) || isPlainDigit(code) : isPartOf(LETTER_OR_DIGIT, text, at, code);
}

/** The same of letters alone. */
export function isLetterUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isPlainLetter(code) : isPartOf(LETTER, text, at, code);
}

function isPartOf(kind: typeof LETTER, text: string, at: number, code: number): boolean {
  if (code < FIRST_HALF || code > LAST_HALF) return kind.test(text[at]!);
  const first = code < SECOND_HALF ? at : at - 1;
  return kind.test(text.slice(first, first + 2));
}

function isPlainDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Where the run of the letters A to Z that begins here ends; `at` itself when none begins. */
export function plainLettersEnd(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end) | 32;
    if (code < 97 || code > 122) break;
  }
  return end;
}
