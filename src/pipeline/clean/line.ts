import type { Block } from '../../news/document.ts';
import type { Span } from '../../text/span.ts';
import { listRuns } from '../../text/word-runs.ts';
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
  /** Words of `folded` that carry its topic: four letters or more and no function words. */
  readonly content: readonly string[];
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

const CAPITAL = /\p{Lu}/u;
const STOPS = /[.!?…。！？]["'”’»)\]]{0,3}$/;
const MAY_BE_TIMED = /\d/;

const TIMED =
  /\b\d{1,2}[:.]\d\d\b|\b(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\b\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b/i;
const PERSONS = new Set(['i', 'me', 'my', 'you', 'your', 'yours', 'im']);
const LONGEST_PERSON = 5;

/** The document's blocks as lines. */
export function readLines(text: string, blocks: readonly Block[]): Line[] {
  return blocks.map((block) => readLine(text, block));
}

function readLine(text: string, { span, markup }: Block): Line {
  const shown = text.slice(span.start, Math.min(span.end, span.start + MAX_JUDGED));
  const folded = fold(shown);
  const tokens = listRuns(folded, 1);
  let functionWords = 0;
  let persons = 0;
  const content: string[] = [];
  for (const token of tokens) {
    if (isFunctionWord(token)) functionWords++;
    else if (token.length > 3) content.push(token);
    if (token.length <= LONGEST_PERSON && PERSONS.has(token)) persons++;
  }
  const whole = span.end - span.start;
  return {
    span,
    text: shown,
    folded,
    words: whole > shown.length ? Math.round((tokens.length * whole) / shown.length) : tokens.length,
    content,
    ...countCharacters(shown),
    functionWords,
    persons,
    timed: MAY_BE_TIMED.test(shown) && TIMED.test(shown),
    stops: STOPS.test(shown),
    ...(markup && { element: markup.element }),
    ...(markup?.main !== undefined && { main: markup.main }),
    links: markup?.linkDensity ?? 0,
  };
}

/** One pass over the characters: a third of the time that a regular expression for each count would take. */
function countCharacters(text: string): Pick<Line, 'capitals' | 'digits' | 'commas'> {
  let capitals = 0;
  let digits = 0;
  let commas = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    const isUpper = (code >= 65 && code <= 90) || (code > 127 && CAPITAL.test(text[at]!));
    if (isDigit) digits++;
    else if (code === 44) commas++;
    if (isUpper && !inWord) capitals++;
    inWord =
      isDigit ||
      isUpper ||
      (code >= 97 && code <= 122) ||
      (code > 191 && !(code >= 0x2000 && code <= 0x206f));
  }
  return { capitals, digits, commas };
}

/** Lower case, straight quotes, single spaces: two printings of one line become equal. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const quoted = /[‘’ʼ`´“”„«»]/.test(lower) ? lower.replace(/[‘’ʼ`´]/g, "'").replace(/[“”„«»]/g, '"') : lower;
  return (
    /[\t\n\r\f\v\u00a0\u200b\u2000-\u200a\u202f\u3000\ufeff]| {2}/.test(quoted)
      ? quoted.replace(/[\s\u200b]+/g, ' ')
      : quoted
  ).trim();
}
