import { DOLLARS, isCurrencyCode } from './currency.ts';
import { isSpace, type Span } from './span.ts';
import { plainLettersEnd } from './word-runs.ts';

/**
 * The smallest parts that the number grammar looks at. Finer than the tagger's tokens: `85mph` is a number and a word,
 * `5-10` is number, mark, number, and `$2.5bn` is mark, number, word; each knows whether white space stands before it.
 */
export interface Lexeme extends Span {
  /** `code`: letters and digits run together (`ZR90`, `1.2.3`, a web address), never a quantity. */
  readonly kind: 'number' | 'word' | 'mark' | 'code';
  readonly text: string;
  readonly lower: string;
  /** True when white space, or nothing, stands before it. */
  readonly spaced: boolean;
  /** Of a number written in digits. */
  readonly value?: number;
  /** True for digits without grouping and without decimals: only these can be years, days or indexes. */
  readonly plain?: boolean;
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"”)]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|[#@]\w{1,100}|10\.\d{4,9}\/[^\s()]{1,100}/y;
const DOTTED = /\d+(?:\.\d+){2,20}(?![\d,])/y;
const INITIALS = /(?:\p{L}\.){2,8}/uy;
const LETTERS = /\p{L}[\p{L}\p{M}]*/uy;
const LETTERS_AND_DIGITS = /[\p{L}\p{M}\d]+/uy;
const POSSESSIVE = /['’]s(?![\p{L}\d])/uy;
const CONTRACTION = /['’]\p{L}+/uy;

/** Ways to write a number in digits, the most specific first; `separator` is what groups its thousands. */
const DIGITS: readonly { readonly pattern: RegExp; readonly separator?: RegExp; readonly comma?: true }[] = [
  { pattern: /\d{1,3}(?:\.\d{3}){2,7}(?!\d)(?:,\d{1,10})?/y, separator: /\./g, comma: true },
  { pattern: /\d+(?:\.\d+)?[eE][+-]?\d{1,2}(?![\p{L}\d])/uy },
  // `21, 000`: extraction from a page leaves a space behind the comma, and no number begins with 000.
  { pattern: /\d{1,3}(?:,\d{3}){0,6}, 000(?!\d)/y, separator: /, ?/g },
  { pattern: /\d{1,3}(?:,\d{2,3}){0,7},\d{3}(?!\d)(?:\.\d+)?/y, separator: /,/g },
  {
    pattern: /\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,7}(?!\d)(?:\.\d+)?/y,
    separator: /[\u00a0\u2009\u202f]/g,
  },
  { pattern: /\d{1,3}(?:['’]\d{3}){1,7}(?!\d)(?:\.\d+)?/y, separator: /['’]/g },
  { pattern: /\d{1,3}(?: \d{3}){2,7}(?!\d)|\d{1,3} 000(?!\d)/y, separator: / /g },
  { pattern: /\d*\.?\d+/y },
];

/** Nothing is counted in more digits; a longer row is a key or a serial number. */
const LONGEST_NUMBER = 30;

const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** The lexemes of a stretch of text, in order; everything but white space belongs to one. Linear in its length. */
export function splitLexemes(text: string, within: Span = { start: 0, end: text.length }): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let spaced = true;
  for (let at = within.start; at < within.end; ) {
    if (isSpace(text.charCodeAt(at))) {
      spaced = true;
      at++;
      continue;
    }
    const lexeme = readPlainWord(text, at, within.end, spaced) ?? readLexeme(text, at, within.end, spaced);
    lexemes.push(lexeme);
    at = lexeme.end;
    spaced = false;
  }
  return lexemes;
}

/** What ends a word for certain: neither an address nor initials, a possessive or digits can follow. */
const ENDS = new Set(' \n,;!?()"“”—');

/** A word of the letters A to Z alone, which most are: the patterns need not be asked. */
function readPlainWord(text: string, start: number, limit: number, spaced: boolean): Lexeme | undefined {
  const end = plainLettersEnd(text, start);
  if (end === start || !(end === text.length || ENDS.has(text[end]!))) return undefined;
  const stop = Math.min(end, limit);
  const own = text.slice(start, stop);
  return { kind: 'word', start, end: stop, text: own, lower: own.toLowerCase(), spaced };
}

function readLexeme(text: string, start: number, limit: number, spaced: boolean): Lexeme {
  const make = (kind: Lexeme['kind'], end: number, more: Partial<Lexeme> = {}): Lexeme => {
    const stop = Math.min(end, limit);
    const own = text.slice(start, stop);
    return { kind, start, end: stop, text: own, lower: own.toLowerCase(), spaced, ...more };
  };
  const match = (pattern: RegExp): number | undefined => {
    pattern.lastIndex = start;
    return pattern.test(text) ? pattern.lastIndex : undefined;
  };
  const char = text[start]!;
  if (spaced) {
    const address = match(ADDRESS);
    if (address !== undefined && !/^#\d/.test(text.slice(start, start + 2))) return make('code', address);
  }
  if (
    isDigit(char) ||
    (char === '.' && isDigit(text[start + 1] ?? '') && (spaced || !isWordCharacter(text[start - 1])))
  ) {
    const dotted = match(DOTTED);
    const grouped = DIGITS[0]!.pattern;
    if (dotted !== undefined && match(grouped) === undefined) return make('code', dotted);
    return readDigits();
  }
  if (char in VULGAR) return make('number', start + 1, { value: VULGAR[char]!, plain: false });
  const possessive = match(POSSESSIVE);
  if (possessive !== undefined) return make('word', possessive);
  const initials = match(INITIALS);
  if (initials !== undefined) return make('word', initials);
  const letters = match(LETTERS);
  if (letters !== undefined) return readWord(letters);
  const contraction = spaced ? undefined : match(CONTRACTION);
  if (contraction !== undefined) return make('word', contraction);
  return make('mark', start + (text.codePointAt(start)! > 0xffff ? 2 : 1));

  function readDigits(): Lexeme {
    let run = start;
    while (run < limit && isDigit(text[run]!)) run++;
    if (run - start > LONGEST_NUMBER) return make('code', run);
    for (const { pattern, separator, comma } of DIGITS) {
      const end = match(pattern);
      if (end === undefined || end > limit) continue;
      let digits = text.slice(start, end);
      const plain = /^\d+$/.test(digits);
      if (separator) digits = digits.replace(separator, '');
      if (comma) digits = digits.replace(',', '.');
      return make('number', end, { value: Number(digits), plain });
    }
    return make('mark', start + 1);
  }

  function readWord(end: number): Lexeme {
    if (end >= limit || !isDigit(text[end]!)) return make('word', end);
    const letters = text.slice(start, end);
    const currency = isCurrencyCode(letters) || (text[start - 1] === '$' && letters.toLowerCase() in DOLLARS);
    return currency ? make('word', end) : make('code', match(LETTERS_AND_DIGITS) ?? end);
  }
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function isWordCharacter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\d.]/u.test(char);
}
