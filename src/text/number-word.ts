import { wordSet } from './word-set.ts';

/** The words that English numbers are made of, each with its value. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';

/** 0 to 19. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  SMALL.split(' ').map((word, value) => [word, value]),
);

/** 20, 30, ... 90. */
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);

/** What a number is multiplied by, written as a word. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Scales that follow digits only: `2.5bn`, `10k`. Longer ones may stand apart from the digits. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mn', 1e6],
  ['MN', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mm', 1e6],
  ['MM', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['bn', 1e9],
  ['BN', 1e9],
  ['Bn', 1e9],
  ['bln', 1e9],
  ['bil', 1e9],
  ['t', 1e12],
  ['T', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['trln', 1e12],
  ['cr', 1e7],
  ['Cr', 1e7],
]);

/** Short scales that mean a unit (metre, tonne, byte) unless an amount of money or a counted noun says otherwise. */
export const AMBIGUOUS_SCALES: ReadonlySet<string> = new Set([
  'm',
  'M',
  'mm',
  'MM',
  'b',
  'B',
  't',
  'T',
  'mil',
]);

/** Denominators as words, singular and plural. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  (
    [
      [2, 'half halves'],
      [3, 'third thirds'],
      [4, 'quarter quarters fourth fourths'],
      [5, 'fifth fifths'],
      [6, 'sixth sixths'],
      [7, 'seventh sevenths'],
      [8, 'eighth eighths'],
      [9, 'ninth ninths'],
      [10, 'tenth tenths'],
      [16, 'sixteenth sixteenths'],
      [100, 'hundredth hundredths'],
      [1000, 'thousandth thousandths'],
    ] as const
  ).flatMap(([value, list]) => list.split(' ').map((word) => [word, value] as [string, number])),
);

/** Plurals that tell only the order of magnitude: `dozens of`, `millions of`, with the least and the most they mean. */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [12, 120]],
  ['hundreds', [1e2, 1e3]],
  ['thousands', [1e3, 1e4]],
  ['lakhs', [1e5, 1e6]],
  ['millions', [1e6, 1e7]],
  ['crores', [1e7, 1e8]],
  ['billions', [1e9, 1e10]],
  ['trillions', [1e12, 1e13]],
]);

/** What stands before the `of` in `tens of thousands`. */
export const VAGUE_FACTORS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['hundreds', 100],
  ['thousands', 1000],
]);

/** Every word that a numeral in words can begin with. */
export const NUMERAL_OPENERS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'half', 'several', 'few'],
  ...UNITS.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...VAGUE_FACTORS.keys(),
]);

/** Words that end an ordinal: `twenty-first`; an ordinal is a place in a row, not a quantity. */
export const ORDINALS: ReadonlySet<string> = wordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ' +
    'ninetieth hundredth thousandth millionth',
);

/** Every dash that may stand between two numbers. */
export const DASHES: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—', '−']);

/** Dashes that tie two words into one; an em dash parts them. */
export const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–']);
