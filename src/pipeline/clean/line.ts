import type { Block } from '../../news/document.ts';
import { readCodeUnits, unitsOfText } from '../../text/code-units.ts';
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

/**
 * One character is enough to tell a paragraph from a menu; a bound keeps a 50 MB line from being folded and matched.
 */
const MAX_JUDGED = 4000;

/** Words. In longer lines, which tell of the news, times and dates say nothing of the page. */
const LONGEST_TIMED = 30;

const UPPER = /\p{Lu}/u;
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
  counter.clear();
  const units = unitsOfText(text);
  const read = blocks.map((block) => readLine(text, units, block));
  return {
    lines: read.map(({ line }) => line),
    topics: { content: read.map(({ content }) => content), vocabulary: counter.vocabulary },
    wordings: read.map(({ wordings }) => wordings),
  };
}

/** The same of lines that were read before. */
export function readTopics(lines: readonly Line[]): Topics {
  counter.clear();
  const content = lines.map(({ folded }) => counter.count(folded).content);
  return { content, vocabulary: counter.vocabulary };
}

/** One for all documents: its table takes longer to make than to clear. */
const counter = new WordCounter();

interface Found {
  readonly line: Line;
  readonly content: readonly number[];
  readonly wordings: readonly number[];
}

function readLine(text: string, own: Uint16Array, { span, markup }: Block): Found {
  const end = Math.min(span.end, span.start + MAX_JUDGED);
  const shown = text.slice(span.start, end);
  const { capitals, digits, commas, isPlain } = readCharacters(own, span.start, end);
  const folded = isPlain ? smallLetters.toString('latin1', 0, shown.length) : foldMarks(shown);
  const units = isPlain ? lowered : readCodeUnits(folded);
  const { words, functionWords, persons, content } = counter.count(folded, units);
  const { wordings, timed, address } = screenLine(folded, units);
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

/** The words of all these lines. */
export function countWords(lines: readonly Line[]): number {
  return lines.reduce((sum, { words }) => sum + words, 0);
}

/**
 * Who signs behind an article's last sentence, in small letters: `… in Lenz. (dpa)`. In large ones it is who took a
 * picture.
 */
const SIGNED = /[.!?…]["'”’»“]? \(\p{Ll}[\p{Ll}/, -]{1,22}\)$/u;
const LONGEST_SIGN = 30;

/** Marks of footnotes behind an encyclopaedia’s sentences: `low water.[6][7]`. */
const NOTED = /(?:\[\d{1,3}\]){1,6}$/;

/** Closing quotes and brackets aside, who signs, and marks of footnotes. */
function endsSentence(text: string): boolean {
  if (text.endsWith(')') && SIGNED.test(text.slice(-LONGEST_SIGN))) return true;
  const marks = text.endsWith(']') ? (NOTED.exec(text.slice(-LONGEST_SIGN))?.[0].length ?? 0) : 0;
  let end = text.length - 1 - marks;
  for (let most = MOST_CLOSING; most > 0 && CLOSING.includes(text[end] ?? ' '); most--) end--;
  return STOPS.includes(text[end] ?? ' ');
}

/**
 * What counts of a character, as bits. `PART`: it is in a word, so that a capital behind it does not begin one.
 * `FOLDED`: `fold` does more with it than to make it small; with a space where another stands before it.
 */
const [DIGIT, COMMA, CAPITAL, PART, FOLDED, SPACE] = [1, 2, 4, 8, 16, 32];

/** By ASCII code. */
const CHARACTERS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\d/.test(character)) return DIGIT | PART;
  if (/[A-Z]/.test(character)) return CAPITAL | PART;
  if (/[a-z]/.test(character)) return PART;
  if (/[\0-\x1f`\x7f]/.test(character)) return FOLDED;
  return character === ',' ? COMMA : character === ' ' ? SPACE : 0;
});

/** What a capital's code and that of its small letter differ by. */
const CASE = 32;

/** The code units of the last line in small letters, for one that is plain. */
const lowered = new Uint16Array(MAX_JUDGED);
/**
 * The same in one byte each, which makes a string in a third of the time that `toLowerCase` takes where a curly quote
 * stands anywhere in the document, and one of half the memory.
 */
const smallLetters = Buffer.alloc(MAX_JUDGED);

/** What is counted of a line's characters, and whether to make them small is all that `fold` has to do. */
interface Characters extends Pick<Line, 'capitals' | 'digits' | 'commas'> {
  readonly isPlain: boolean;
}

/** One pass over the characters where they stand, by a table instead of by conditions. */
function readCharacters(units: Uint16Array, start: number, end: number): Characters {
  let capitals = 0;
  let digits = 0;
  let commas = 0;
  let all = 0;
  let last = SPACE;
  for (let at = start; at < end; at++) {
    const own = units[at]!;
    const code = own < CHARACTERS.length ? own : straighten(own);
    const kind = code < CHARACTERS.length ? CHARACTERS[code]! : readCharacter(code);
    const capital = kind & CAPITAL;
    const small = code + capital * (CASE / CAPITAL);
    lowered[at - start] = small;
    smallLetters[at - start] = small;
    digits += kind & DIGIT;
    commas += (kind & COMMA) >> 1;
    capitals += (capital & ~(last >> 1)) >> 2;
    all |= kind | ((kind & last & SPACE) >> 1);
    last = kind;
  }
  return { capitals, digits, commas, isPlain: ((all | (last >> 1)) & FOLDED) === 0 };
}

/** The straight quote for a curly one, as `foldMarks` has it: else every line that quotes would be folded by it. */
function straighten(code: number): number {
  if (code === 0x2018 || code === 0x2019) return STRAIGHT;
  return code === 0x201c || code === 0x201d ? STRAIGHT_DOUBLE : code;
}

const STRAIGHT = 39;
const STRAIGHT_DOUBLE = 34;

/** What counts of one beyond ASCII, where marks stand between the letters of Europe and those of the East. */
function readCharacter(code: number): number {
  if (code >= 0x2000 && code <= 0x206f) return FOLDED;
  if (UPPER.test(String.fromCharCode(code))) return CAPITAL | PART | FOLDED;
  return code > 191 ? PART | FOLDED : FOLDED;
}

/** White space other than a single space, which most is. */
const SPACES = /[\s\u200b]{2,}|[^\S ]|\u200b/g;

/** ASCII letters, digits, marks and single spaces between them, which is all there is in most lines. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** Lower case, straight quotes, single spaces: two printings of one line become equal. */
export function fold(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : foldMarks(text);
}

function foldMarks(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(SPACES, ' ')
    .trim();
}
