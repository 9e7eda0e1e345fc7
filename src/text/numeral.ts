import type { Lexeme } from './lexeme.ts';
import { HYPHENS } from './number-word.ts';

/** A number as written, whatever it stands for: a quantity, a year or a house number. */
export interface Numeral {
  /** Index of its first and of its last lexeme. */
  readonly first: number;
  readonly last: number;
  /** Scale and fraction applied; a range only for `dozens`, `tens of thousands` and their like. */
  readonly value: number | readonly [number, number];
  readonly form: 'digits' | 'words';
  /** Digits and nothing else: might be a year, a day or an index. */
  readonly plain: boolean;
  /** The factor of the scale word that it ends in (`million`: 1e6), 1 without one. */
  readonly scale: number;
  /** `two-thirds`, `half`, `3/4`: a share of what follows. */
  readonly fraction: boolean;
  /** The index of a one-letter scale (`m`, `b`, `t`) that may be a unit instead; not part of the numeral. */
  readonly maybeScale?: number | undefined;
}

/** A numeral in words of scale one, but for what `more` says. */
export function makeNumeral(
  first: number,
  last: number,
  value: Numeral['value'],
  more: Partial<Numeral> = {},
): Numeral {
  const { form = 'words', plain = false, scale = 1, fraction = false, maybeScale } = more;
  return { first, last, value, form, plain, scale, fraction, maybeScale };
}

/** True for a hyphen that ties two words together. */
export function isJoined(lexemes: readonly Lexeme[], at: number): boolean {
  const dash = lexemes[at];
  const next = lexemes[at + 1];
  return dash !== undefined && next !== undefined && !dash.spaced && !next.spaced && HYPHENS.has(dash.text);
}

/** Takes away what binary multiplication adds: 2.3 million is 2300000, not 2299999.9999999995. */
export function round(value: number): number {
  const isExact = Number.isInteger(value) && Math.abs(value) < 1e15;
  if (isExact || !Number.isFinite(value)) return value;
  return Number(value.toPrecision(15));
}
