import type { Block } from '../../news/document.ts';
import type { Span } from '../../text/span.ts';
import { isFunctionWord } from './words.ts';

/** A block of a document with the facts about it that every rule here asks for, counted once. */
export interface Line {
  readonly span: Span;
  /** The line's text, cut at `MAX_JUDGED` characters: what stands beyond cannot change the verdict. */
  readonly text: string;
  /** `text` in lower case with straight quotes and single spaces; what markers are matched against. */
  readonly folded: string;
  /** Runs of letters or digits in the whole line. */
  readonly words: number;
  /** Words of `text` that begin with a capital letter. */
  readonly capitals: number;
  /** Words of `text` that only hold sentences together: `the`, `of`, `und`. */
  readonly functionWords: number;
  /** `I`, `you` and their forms: readers' comments and offers speak so. */
  readonly persons: number;
  readonly digits: number;
  readonly commas: number;
  /** True when a clock time, a date or an age (`3 hours ago`) stands in it. */
  readonly timed: boolean;
  /** True when the line ends as a sentence does, closing quotes and brackets aside. */
  readonly stops: boolean;
  readonly element?: string;
  /** Whether the page's structure puts the line into its article; absent where nothing tells. */
  readonly main?: boolean;
  /** Share of characters inside links; 0 where there is no markup. */
  readonly links: number;
}

/** One character is enough to tell a paragraph from a menu; a bound keeps a 50 MB line from being folded and matched. */
export const MAX_JUDGED = 4000;

const WORD = /[\p{L}\p{N}]+/gu;
const CAPITAL = /^\p{Lu}/u;

const DIGIT = /\d/g;
const TIMED =
  /\b\d{1,2}[:.]\d\d\b|\b(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\b\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b/i;
const PERSONS = new Set(['i', 'me', 'my', 'you', 'your', 'yours', 'im']);

/** The document's blocks as lines. */
export function readLines(text: string, blocks: readonly Block[]): Line[] {
  return blocks.map((block) => readLine(text, block));
}

function readLine(text: string, { span, markup }: Block): Line {
  const shown = text.slice(span.start, Math.min(span.end, span.start + MAX_JUDGED));
  let words = 0;
  let capitals = 0;
  let functionWords = 0;
  let persons = 0;
  for (const [word] of shown.matchAll(WORD)) {
    words++;
    if (CAPITAL.test(word)) capitals++;
    const plain = word.toLowerCase();
    if (isFunctionWord(plain)) functionWords++;
    if (PERSONS.has(plain)) persons++;
  }
  const whole = span.end - span.start;
  return {
    span,
    text: shown,
    folded: fold(shown),
    words: whole > shown.length ? Math.round((words * whole) / shown.length) : words,
    capitals,
    functionWords,
    persons,
    digits: count(shown, DIGIT),
    commas: count(shown, /,/g),
    timed: TIMED.test(shown),
    stops: /[.!?…。！？]["'”’»)\]]{0,3}$/.test(shown),
    ...(markup && { element: markup.element }),
    ...(markup?.main !== undefined && { main: markup.main }),
    links: markup?.linkDensity ?? 0,
  };
}

/** Lower case, straight quotes, single spaces: two printings of one line become equal. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
