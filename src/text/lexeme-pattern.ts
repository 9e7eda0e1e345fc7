import { DOLLARS, isCurrencyCode } from './currency.ts';

/** What a lexeme is; `code`: letters and digits run together (`ZR90`, `1.2.3`, a web address), never a quantity. */
export type LexemeKind = 'number' | 'word' | 'mark' | 'code';

/** What the patterns find at a place of a text. */
export interface FoundLexeme {
  readonly kind: LexemeKind;
  readonly end: number;
  /** Of a number. */
  readonly value?: number;
  /** Of a number: digits and nothing else. */
  readonly plain?: boolean;
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"”)]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|[#@]\w{1,100}|10\.\d{4,9}\/[^\s()]{1,100}/y;
const DOTTED = /\d{1,30}(?:\.\d{1,30}){2,20}(?![\d,])/y;
/**
 * Digits whose parts are of one number and do not say of which: `2，400`, `2․4` with a mark that only looks like a
 * point, `12 345`, which is as often two numbers (`On May 12 345 people came`), `2,5`, which is a list or a decimal, and
 * `12.000`. The last of them alone is none.
 */
const UNCERTAIN = new RegExp(
  [
    /\d{1,30}(?:[‚，、．。｡․‧∙⋅⸳・･٫٬_]\d{1,30}){1,20}/,
    /(?<!\d[ -])\d{1,3} [1-9]\d\d(?![ -]?\d)(?:[.,]\d{1,15}){0,4}/,
    /(?<!\d[-–])\d{1,9}(?:,\d{1,2}(?!\d)){1,20}(?!,\d)(?:[-–]\d{1,9}(?:,\d{1,2})?(?!\d))?/,
    /[1-9]\d{0,2}\.000(?!\d|\.\d)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'y',
);
const INITIALS = /(?:\p{L}\.){2,8}/uy;
const LETTERS = /\p{L}[\p{L}\p{M}]*/uy;
const LETTERS_AND_DIGITS = /[\p{L}\p{M}\d]+/uy;
/** What goes on with a letter and its digits: the rest of `K2.5` and `K1,500` is no number of its own. */
const DECIMALS = /(?:,\d{3}(?!\d)){0,4}(?:,\d{1,2}(?!\d)|(?:\.\d{1,15}(?!\d)){0,4})/y;
/** `N4.6bn`, `N10 million`, `N1,482`: naira, and no name like `N95` or `N14`. */
const NAIRA =
  /N(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,15}(?:\.\d{1,5})?\s?(?:[mb]illion|trillion|[bt]n|m)(?!\p{L}))/uy;
/** `R12 345`: rand, in thousands as South Africans write them. */
const RAND = /R\d{1,3}(?: \d{3}){1,4}(?!\d)/y;
const POSSESSIVE = /['’]s(?![\p{L}\d])/uy;
const CONTRACTION = /['’]\p{L}+/uy;

/** `2,5 million` and `3,5%`: what stands behind it says that its comma is a point. */
const DECIMAL_COMMA =
  /\d{1,9},\d{1,2}(?=\s?(?:%|(?:per cent|percent|million|billion|trillion|[mbt]n|m)(?!\p{L})))/uy;

const SPACED = /\d{1,3}(?: \d{3}){2,7}(?!\d)|\d{1,3} 000(?!\d)|(?<=[$£€¥₹])\d{1,3} \d{3}(?!\d)(?:\.\d+)?/y;

/** Ways to write a number in digits, the most specific first; `separator` is what groups its thousands, or stands for the point. */
const DIGITS: readonly {
  readonly pattern: RegExp;
  readonly separator?: RegExp;
  readonly by?: '.';
  readonly comma?: true;
}[] = [
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
  { pattern: SPACED, separator: / /g },
  { pattern: /\d{1,3}\.\d{3},\d{1,2}(?!\d)/y, separator: /\./, comma: true },
  { pattern: DECIMAL_COMMA, separator: /,/, by: '.' },
  // `2·4`, as older British and medical papers write it; `2·10` is the beginning of a power.
  { pattern: /\d{1,9}·(?!10(?!\d))\d{1,9}(?![\d·])/y, separator: /·/, by: '.' },
  { pattern: /\d*\.?\d+/y },
];

/** Nothing is counted in more digits; a longer row is a key or a serial number. */
export const LONGEST_NUMBER = 30;

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

/**
 * The lexeme that begins at a place, whatever it is; it may end beyond `limit`.
 *
 * @param limit digits are not looked for from here on
 * @param spaced white space, or nothing, stands before it
 */
export function matchLexeme(text: string, start: number, limit: number, spaced: boolean): FoundLexeme {
  const char = text[start]!;
  if (spaced) {
    const address = matchAt(ADDRESS, text, start);
    if (address !== undefined && !/^#\d/.test(text.slice(start, start + 2)))
      return { kind: 'code', end: address };
  }
  if (
    isDigit(char) ||
    (char === '.' && isDigit(text[start + 1] ?? '') && (spaced || !isWordCharacter(text[start - 1])))
  ) {
    const isSure =
      matchAt(SPACED, text, start) !== undefined || matchAt(DECIMAL_COMMA, text, start) !== undefined;
    const uncertain = isSure ? undefined : matchAt(UNCERTAIN, text, start);
    if (uncertain !== undefined) return { kind: 'code', end: uncertain };
    const dotted = matchAt(DOTTED, text, start);
    const isGrouped = matchAt(DIGITS[0]!.pattern, text, start) !== undefined;
    return dotted === undefined || isGrouped
      ? matchDigits(text, start, limit)
      : { kind: 'code', end: dotted };
  }
  if (char in VULGAR) return { kind: 'number', end: start + 1, value: VULGAR[char]!, plain: false };
  const whole = matchAt(POSSESSIVE, text, start) ?? matchAt(INITIALS, text, start);
  if (whole !== undefined) return { kind: 'word', end: whole };
  const letters = matchAt(LETTERS, text, start);
  if (letters !== undefined) return matchWord(text, start, letters, limit);
  const contraction = spaced ? undefined : matchAt(CONTRACTION, text, start);
  if (contraction !== undefined) return { kind: 'word', end: contraction };
  return { kind: 'mark', end: start + (text.codePointAt(start)! > 0xffff ? 2 : 1) };
}

function matchAt(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function matchDigits(text: string, start: number, limit: number): FoundLexeme {
  let run = start;
  while (run < limit && isDigit(text[run]!)) run++;
  if (run - start > LONGEST_NUMBER) return { kind: 'code', end: run };
  for (const { pattern, separator, by = '', comma } of DIGITS) {
    const end = matchAt(pattern, text, start);
    if (end === undefined || end > limit) continue;
    let digits = text.slice(start, end);
    const plain = /^\d+$/.test(digits);
    if (separator) digits = digits.replace(separator, by);
    if (comma) digits = digits.replace(',', '.');
    return { kind: 'number', end, value: Number(digits), plain };
  }
  return { kind: 'mark', end: start + 1 };
}

function matchWord(text: string, start: number, end: number, limit: number): FoundLexeme {
  if (end >= limit || !isDigit(text[end]!)) return { kind: 'word', end };
  const letters = text.slice(start, end);
  const currency =
    isCurrencyCode(letters) ||
    (letters === 'N' && matchAt(NAIRA, text, start) !== undefined) ||
    (text[start - 1] === '$' && DOLLARS.has(letters.toLowerCase()));
  if (currency) return { kind: 'word', end };
  const code = matchAt(RAND, text, start) ?? matchAt(LETTERS_AND_DIGITS, text, start) ?? end;
  // `F-16s` end in a letter, and a sentence behind them may begin with a digit.
  return {
    kind: 'code',
    end: (isDigit(text[code - 1]!) ? matchAt(DECIMALS, text, code) : undefined) ?? code,
  };
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function isWordCharacter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\d.]/u.test(char);
}
