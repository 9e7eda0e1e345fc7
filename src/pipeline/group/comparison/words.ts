import { isMonth, isWeekday } from '../../../text/calendar.ts';
import { TENS, UNITS } from '../../../text/number-word.ts';
import type { Span } from '../../../text/span.ts';
import { wordSet } from '../../../text/word-set.ts';

/** A word or a mark of a sentence, with its place in the document. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** What ends a clause: a comma, semicolon, colon, bracket or dash. */
  readonly isMark: boolean;
}

/**
 * Shared words and places count within this many words of a number; measured, farther ones belong to something else.
 */
export const NEAR = 12;

const WORD = /[\p{L}\p{N}$€£][\p{L}\p{N}$€£.,’'%-]*|[,;:()—–]/gu;

const MARKS = ',;:()—–';

/** The words and clause marks of a sentence; stops and possessive endings are left off the words. */
export function splitWords(text: string, sentence: Span): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const start = sentence.start + index;
    if (MARKS.includes(found)) {
      words.push({ text: found, lower: found, start, end: start + found.length, isMark: true });
      continue;
    }
    const word = trimWord(found);
    const end = start + word.length;
    words.push({ text: word, lower: word.toLowerCase(), start, end, isMark: false });
    if (found.endsWith(',')) words.push({ text: ',', lower: ',', start: end, end: end + 1, isMark: true });
  }
  return words;
}

/** Without the stops behind it, and then without a possessive ending. */
function trimWord(found: string): string {
  let end = found.length;
  while (end > 0 && ".,’'-".includes(found[end - 1]!)) end--;
  if (end > 1 && found[end - 1] === 's' && "’'".includes(found[end - 2]!)) end -= 2;
  return found.slice(0, end);
}

const [CAPITAL_A, SMALL_Z] = [0x41, 0x7a];

/** `1,900`, `$4`: digits, whatever stands before them. */
export function isNumberWord({ text }: Word): boolean {
  // Most words begin with a letter A to z, and are asked often: they need no pattern.
  const first = text.charCodeAt(0);
  if (first >= CAPITAL_A && first <= SMALL_Z) return false;
  return /^\p{Sc}?\d/u.test(text);
}

/** A number in digits or in words: `1,900`, `nine`, `forty`. */
export function isNumberOfAnyForm(word: Word | undefined): boolean {
  return word !== undefined && (isNumberWord(word) || UNITS.has(word.lower) || TENS.has(word.lower));
}

/** `1998`, and no other number of four digits. */
export function isYear(lower: string): boolean {
  return lower.length === 4 && /^(?:1[5-9]|20)\d\d$/.test(lower);
}

/** Capitalised, and not because a sentence begins there or the calendar wants it. */
export function isName(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const first = word.text[0] ?? '';
  if (first === first.toLowerCase() || isWeekday(word.lower) || isMonth(word.lower)) return false;
  return at > 0 || !OPENERS.has(word.lower);
}

/** Words that open a sentence with a capital that says nothing. */
const OPENERS = wordSet(
  'a an the at about around over more some nearly almost up as in on for of with from by but and or so yet it its he she they ' +
    'we i you his her their our this that these those there here when while after before since if although though because ' +
    'however meanwhile also only just both all most many several few another other one two three four five six seven eight ' +
    'nine ten eleven twelve dozens hundreds thousands officials police authorities reports witnesses rescuers rescue',
);
