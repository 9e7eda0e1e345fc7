import type { Block } from '../../news/document.ts';
import type { Span } from '../../text/span.ts';
import { ADDRESS, screenLine, TIMED } from './line-tests.ts';
import { WordCounter } from './words.ts';

/** A block of a document with the facts about it that every rule here asks for, counted once. */
export interface Line {
  readonly span: Span;
  /** The line's text, cut at `MAX_JUDGED` characters: what stands beyond cannot change the verdict. */
  readonly text: string;
  /** `text` in lower case with straight quotes and single spaces; what markers are matched against. */
  readonly folded: string;
  /** Runs of letters or digits in the whole line. */
  readonly words: number;
  /** How many words of `folded` carry its topic. */
  readonly contentWords: number;
  /** Words of `text` that begin with a capital letter. */
  readonly capitals: number;
  /** Words of `text` that only hold sentences together: `the`, `of`, `und`. */
  readonly functionWords: number;
  /** `I`, `you` and their forms: readers' comments and offers speak so. */
  readonly persons: number;
  readonly digits: number;
  readonly commas: number;
  /** True when a clock time, a date or an age (`3 hours ago`) stands in it and it is no longer than `LONGEST_TIMED`. */
  readonly timed: boolean;
  /** True when an address of a page or a mailbox stands in it. */
  readonly address: boolean;
  /** True when the line ends as a sentence does, closing quotes and brackets aside. */
  readonly stops: boolean;
  readonly element: string | undefined;
  /** Whether the page's structure puts the line into its article; undefined where nothing tells. */
  readonly main: boolean | undefined;
  /** Share of characters inside links; 0 where there is no markup. */
  readonly links: number;
}

/** One character is enough to tell a paragraph from a menu; a bound keeps a 50 MB line from being folded and matched. */
export const MAX_JUDGED = 4000;

/** Words. In longer lines, which tell of the news, times and dates say nothing of the page. */
const LONGEST_TIMED = 30;

const CAPITAL = /\p{Lu}/u;
const STOPS = '.!?…。！？';
const CLOSING = '"\'”’»)]';
const MOST_CLOSING = 3;

/** The words of a document's lines that carry their topic, which are asked for only until its page is read. */
export interface Topics {
  /** By line, by the words' numbers in the document. */
  readonly content: readonly (readonly number[])[];
  /** How many different words have numbers. */
  readonly vocabulary: number;
}

/** A document's blocks as lines. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly topics: Topics;
  /** By line, the numbers of the wordings that it may have. */
  readonly wordings: readonly (readonly number[])[];
}

export function readLines(text: string, blocks: readonly Block[]): Lines {
  const counter = new WordCounter();
  const read = blocks.map((block) => readLine(text, block, counter));
  return {
    lines: read.map(({ line }) => line),
    topics: { content: read.map(({ content }) => content), vocabulary: counter.vocabulary },
    wordings: read.map(({ wordings }) => wordings),
  };
}

interface Found {
  readonly line: Line;
  readonly content: readonly number[];
  readonly wordings: readonly number[];
}

function readLine(text: string, { span, markup }: Block, counter: WordCounter): Found {
  const shown = text.slice(span.start, Math.min(span.end, span.start + MAX_JUDGED));
  const folded = fold(shown);
  const { words, functionWords, persons, content } = counter.count(folded);
  const { capitals, digits, commas } = countCharacters(shown);
  const { wordings, timed, address } = screenLine(folded);
  const whole = span.end - span.start;
  const line = {
    span,
    text: shown,
    folded,
    words: whole > shown.length ? Math.round((words * whole) / shown.length) : words,
    contentWords: content.length,
    capitals,
    functionWords,
    persons,
    digits,
    commas,
    timed: timed && digits > 0 && words <= LONGEST_TIMED && TIMED.test(shown),
    address: address && ADDRESS.test(folded),
    stops: endsSentence(shown),
    element: markup?.element,
    main: markup?.main,
    links: markup?.linkDensity ?? 0,
  };
  return { line, content, wordings };
}

/** Closing quotes and brackets aside. */
function endsSentence(text: string): boolean {
  let end = text.length - 1;
  for (let most = MOST_CLOSING; most > 0 && CLOSING.includes(text[end] ?? ' '); most--) end--;
  return STOPS.includes(text[end] ?? ' ');
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

/** Nothing but letters, digits, marks and single spaces between them, as most lines are. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** White space other than a single space, which most is. */
const SPACES = /[\s\u200b]{2,}|[^\S ]|\u200b/g;

/** Lower case, straight quotes, single spaces: two printings of one line become equal. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower)
    ? lower
    : lower
        .replace(/[‘’ʼ`´]/g, "'")
        .replace(/[“”„«»]/g, '"')
        .replace(SPACES, ' ')
        .trim();
}
