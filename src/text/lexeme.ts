import { type LexemeKind, LONGEST_NUMBER, matchLexeme } from './lexeme-pattern.ts';
import { NUMERAL_OPENERS } from './number-word.ts';
import { cutRuns, type Runs } from './runs.ts';
import { isSpace, type Span } from './span.ts';
import { plainLettersEnd } from './word-runs.ts';

/**
 * The smallest parts that the number grammar looks at. Finer than the tagger's tokens: `85mph` is a number and a word,
 * `5-10` is number, mark, number, and `$2.5bn` is mark, number, word; each knows whether white space stands before it.
 */
export interface Lexeme extends Span {
  readonly kind: LexemeKind;
  readonly text: string;
  readonly lower: string;
  /** True when white space, or nothing, stands before it. */
  readonly spaced: boolean;
  /** Of a number written in digits. */
  readonly value: number | undefined;
  /** True for digits without grouping and without decimals: only these can be years, days or indexes. */
  readonly plain: boolean | undefined;
  /** Digits, or a word that a numeral can begin with. */
  readonly mayOpenNumeral: boolean;
}

/**
 * The lexemes of a stretch of text, in order; everything but white space belongs to one. Linear in its length.
 *
 * @param cut the same stretch, when it is cut up already
 */
export function splitLexemes(
  text: string,
  within: Span = { start: 0, end: text.length },
  cut: Runs = cutRuns(text, within),
): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const { runs, starts } = cut;
  let done = within.start;
  for (let number = 0; number < runs.length; number++) {
    const run = runs[number]!;
    const start = starts[number]!;
    const end = start + run.text.length;
    // Digits may go on behind a space (`21 000`), and what is cut off in its middle depends on what stands behind.
    const isAlone =
      !run.hasDigit && (end < within.end || end === text.length || isSpace(text.charCodeAt(end)));
    if (isAlone) {
      run.lexemes ??= readAlone(run.text);
      for (const lexeme of run.lexemes) lexemes.push(moveLexeme(lexeme, start));
    } else if (done <= start) done = readPart(text, start, end, within.end, true, lexemes);
    else if (done < end) done = readPart(text, done, end, within.end, false, lexemes);
  }
  return lexemes;
}

function readAlone(run: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  readPart(run, 0, run.length, run.length, true, lexemes);
  return lexemes;
}

function moveLexeme(lexeme: Lexeme, by: number): Lexeme {
  const { kind, start, end, text, lower, spaced, value, plain, mayOpenNumeral } = lexeme;
  return { kind, start: start + by, end: end + by, text, lower, spaced, value, plain, mayOpenNumeral };
}

/**
 * Reads the lexemes that begin in a part of a text, and tells where the last of them ends.
 *
 * @param limit none ends beyond
 */
function readPart(
  text: string,
  from: number,
  until: number,
  limit: number,
  isSpaced: boolean,
  lexemes: Lexeme[],
): number {
  let spaced = isSpaced;
  let at = from;
  while (at < until) {
    if (isSpace(text.charCodeAt(at))) {
      spaced = true;
      at++;
      continue;
    }
    const lexeme = readPlain(text, at, limit, spaced) ?? readLexeme(text, at, limit, spaced);
    lexemes.push(lexeme);
    at = lexeme.end;
    spaced = false;
  }
  return at;
}

/**
 * Nine lexemes of ten are letters A to Z, digits or a mark, and what stands behind them tells that nothing else begins
 * there: the patterns, which say the same of them, are not asked, and a sentence takes half as long.
 */
function readPlain(text: string, start: number, limit: number, spaced: boolean): Lexeme | undefined {
  return (
    readPlainWord(text, start, limit, spaced) ??
    readPlainMark(text, start, spaced) ??
    readPlainNumber(text, start, limit, spaced)
  );
}

const [SPACE, COMMA, POINT, ZERO, NINE] = [32, 44, 46, 48, 57];
/** What else ends a word for certain: neither an address nor initials or digits can follow. */
const ENDS = new Set(`\n,;!?()"“”'’—`);

function readPlainWord(text: string, start: number, limit: number, spaced: boolean): Lexeme | undefined {
  const letters = plainLettersEnd(text, start);
  if (letters === start || !endsWord(text, letters, spaced)) return undefined;
  return makeLexeme('word', text, start, Math.min(letters, limit), spaced);
}

/** An address (`ida-blom@example.org`) begins behind white space only; initials have no white space behind a point. */
function endsWord(text: string, end: number, spaced: boolean): boolean {
  if (end === text.length || text.charCodeAt(end) === SPACE || ENDS.has(text[end]!)) return true;
  if (text[end] === '.') return end + 1 === text.length || isSpace(text.charCodeAt(end + 1));
  return text[end] === '-' && !spaced;
}

/** Digits, the decimals or thousands of most, that nothing behind goes on with, as more digits behind a space may; no `12.000`. */
const PLAIN_NUMBER =
  /(?![1-9]\d{0,2}\.000(?!\d))(?:\d{1,30}|\d{1,15}\.\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?=[.,]?(?:\s\D|\s?$)|[%);!?"”])/y;

function readPlainNumber(text: string, start: number, limit: number, spaced: boolean): Lexeme | undefined {
  const digits = plainDigitsEnd(text, start);
  if (digits === start) return undefined;
  const isAlone = digits - start <= LONGEST_ALONE && standsAlone(text, digits);
  PLAIN_NUMBER.lastIndex = start;
  if (!isAlone && !PLAIN_NUMBER.test(text)) return undefined;
  const end = isAlone ? digits : PLAIN_NUMBER.lastIndex;
  if (end > limit) return undefined;
  const own = text.slice(start, end);
  const plain = end === digits;
  const value = isAlone ? readDigits(own) : Number(plain ? own : own.replaceAll(',', ''));
  return { kind: 'number', start, end, text: own, lower: own, spaced, value, plain, mayOpenNumeral: true };
}

/** So many digits the engine counts exactly. */
const LONGEST_ALONE = 15;

/** A space behind digits, or a comma or point and a space, and no more digits: the pattern would say the same of most. */
function standsAlone(text: string, end: number): boolean {
  const mark = text.charCodeAt(end);
  const space = mark === COMMA || mark === POINT ? end + 1 : end;
  return text.charCodeAt(space) === SPACE && !isDigit(text.charCodeAt(space + 1));
}

/** What `Number` gives of digits alone, in a fifth of the time. */
function readDigits(digits: string): number {
  let value = 0;
  for (let at = 0; at < digits.length; at++) value = 10 * value + digits.charCodeAt(at) - ZERO;
  return value;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/**
 * A row too long for a number is looked through no further: it may be the whole of a text, which is cut into many
 * pieces.
 */
function plainDigitsEnd(text: string, at: number): number {
  let end = at;
  while (end <= at + LONGEST_NUMBER && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Marks that no address, number or word begins with. */
const MARKS = new Set(',;:!?()[]"“”—–…$£€%&/*');

function readPlainMark(text: string, start: number, spaced: boolean): Lexeme | undefined {
  const mark = text[start]!;
  if (!MARKS.has(mark) && (spaced || !(mark === '-' || isPoint(text, start)))) return undefined;
  return makeLexeme('mark', text, start, start + 1, spaced);
}

/** A point with digits behind it may be a number's. */
function isPoint(text: string, at: number): boolean {
  return text[at] === '.' && !/^\d/.test(text.slice(at + 1, at + 2));
}

function readLexeme(text: string, start: number, limit: number, spaced: boolean): Lexeme {
  const found = matchLexeme(text, start, limit, spaced);
  return makeLexeme(found.kind, text, start, Math.min(found.end, limit), spaced, found.value, found.plain);
}

function makeLexeme(
  kind: LexemeKind,
  text: string,
  start: number,
  end: number,
  spaced: boolean,
  value?: number,
  plain?: boolean,
): Lexeme {
  const own = text.slice(start, end);
  const lower = own.toLowerCase();
  const mayOpenNumeral = kind === 'number' || (kind === 'word' && NUMERAL_OPENERS.has(lower));
  return { kind, start, end, text: own, lower, spaced, value, plain, mayOpenNumeral };
}
