import type { Lexeme } from './lexeme.ts';
import { ORDINALS, SCALES, TENS, UNITS } from './number-word.ts';
import { isJoined, makeNumeral, type Numeral, round } from './numeral.ts';

/** What has been read of a cardinal so far. */
interface Spelling {
  total: number;
  /** What has been read since the last scale word. */
  group: number;
  /** The value of the word before, to know what may follow: units after tens, anything after a hundred. */
  before: 'nothing' | 'units' | 'tens' | 'hundred' | 'scale';
  last: number;
  scale: number;
}

/** A cardinal in words. `a` counts as one before a scale only; `and` joins below a hundred. */
export function readSpelled(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const state: Spelling = { total: 0, group: 0, before: 'nothing', last: at - 1, scale: 1 };
  let next = at;
  const article = lexemes[at]!.lower === 'a' || lexemes[at]!.lower === 'an';
  if (article) {
    const word = lexemes[at + 1]?.lower ?? '';
    if (!SCALES.has(word) && word !== 'dozen') return undefined;
    state.group = 1;
    state.before = 'units';
    next = at + 1;
  }
  while (next < lexemes.length && takeWord(state, lexemes[next]!)) {
    state.last = next;
    next = nextWord(lexemes, state);
  }
  if (state.last < at) return undefined;
  if (article && state.last === at) return undefined;
  const ordinal = lexemes[state.last + (isJoined(lexemes, state.last + 1) ? 2 : 1)];
  if (ordinal && ORDINALS.has(ordinal.lower) && state.before !== 'units') return undefined;
  return withHalf(lexemes, at, state);
}

function takeWord(state: Spelling, lexeme: Lexeme): boolean {
  if (lexeme.kind !== 'word') return false;
  const word = lexeme.lower;
  const units = UNITS.get(word);
  const tens = TENS.get(word);
  if (units !== undefined) {
    if (state.before === 'units' || (state.before === 'tens' && (units < 1 || units > 9))) return false;
    if (state.before !== 'nothing' && units === 0) return false;
    state.group += units;
    state.before = 'units';
    return true;
  }
  if (tens !== undefined) {
    if (state.before === 'units' || state.before === 'tens') return false;
    state.group += tens;
    state.before = 'tens';
    return true;
  }
  if (word === 'dozen' && state.group > 0 && state.before !== 'hundred') {
    state.group *= 12;
    state.before = 'units';
    return true;
  }
  const scale = SCALES.get(word);
  if (scale === undefined || state.before === 'nothing') return false;
  if (scale === 100) {
    if (state.group === 0 || state.group > 99 || state.before === 'hundred') return false;
    state.group *= 100;
    state.before = 'hundred';
  } else {
    if (state.group === 0) {
      state.total *= scale;
    } else {
      state.total += state.group * scale;
      state.group = 0;
    }
    state.before = 'scale';
  }
  state.scale = scale;
  return true;
}

/**
 * The index of the word that might continue the number: behind a hyphen, or behind `and` after a hundred or a scale.
 */
function nextWord(lexemes: readonly Lexeme[], state: Spelling): number {
  const at = state.last + 1;
  if (isJoined(lexemes, at)) {
    const word = lexemes[at + 1]?.lower ?? '';
    const isMore = state.before === 'hundred' && isBelowHundred(lexemes, at + 1);
    const continues = state.before === 'tens' ? UNITS.has(word) : isMore || SCALES.has(word);
    return continues ? at + 1 : lexemes.length;
  }
  const grand = state.before === 'hundred' || state.before === 'scale';
  if (lexemes[at]?.lower === 'and' && grand && isBelowHundred(lexemes, at + 1)) return at + 1;
  return at;
}

/** `and` joins only what goes on as one number: `a hundred and five`, not `a thousand and one hundred`. */
function isBelowHundred(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at]?.lower ?? '';
  return UNITS.has(word) || TENS.has(word);
}

/** `two and a half`, `one and a half million`. */
function withHalf(lexemes: readonly Lexeme[], at: number, state: Spelling): Numeral {
  const value = state.total + state.group;
  const decimals = readDecimals(lexemes, state.last + 1);
  if (decimals) return makeNumeral(at, decimals.last, round(value + decimals.value));
  const tail = lexemes.slice(state.last + 1, state.last + 5).map((lexeme) => lexeme.lower);
  if (
    tail[0] === 'and' &&
    tail[1] === 'a' &&
    (tail[2] === 'half' || tail[2] === 'quarter') &&
    tail[3] !== 'of'
  ) {
    const scale = SCALES.get(tail[3] ?? '');
    const part = tail[2] === 'half' ? 0.5 : 0.25;
    if (scale !== undefined && scale > 100)
      return makeNumeral(at, state.last + 4, (value + part) * scale, { scale });
    return makeNumeral(at, state.last + 3, value + part * (state.before === 'scale' ? state.scale : 1));
  }
  return makeNumeral(at, state.last, value, { scale: state.before === 'scale' ? state.scale : 1 });
}

/** `point seven five`, `point seventy-five` behind a cardinal. */
function readDecimals(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly value: number; readonly last: number } | undefined {
  if (lexemes[at]?.lower !== 'point') return undefined;
  let digits = '';
  let last = at;
  for (let next = at + 1; next < Math.min(lexemes.length, at + 8); next++) {
    const digit = UNITS.get(lexemes[next]!.lower);
    const tens = digits === '' ? TENS.get(lexemes[next]!.lower) : undefined;
    if (digit === undefined && tens === undefined) break;
    if (tens !== undefined) {
      const units = isJoined(lexemes, next + 1) ? UNITS.get(lexemes[next + 2]?.lower ?? '') : undefined;
      return { value: (tens + (units ?? 0)) / 100, last: units === undefined ? next : next + 2 };
    }
    if (digit! > 9) break;
    digits += digit;
    last = next;
  }
  return digits === '' ? undefined : { value: Number(`0.${digits}`), last };
}
