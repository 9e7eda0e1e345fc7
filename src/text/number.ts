import type { Lexeme } from './lexeme.ts';
import {
  AMBIGUOUS_SCALES,
  DASHES,
  DENOMINATORS,
  HYPHENS,
  ORDINALS,
  SCALES,
  SHORT_SCALES,
  TENS,
  UNITS,
  VAGUE,
  VAGUE_FACTORS,
} from './number-word.ts';

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
  readonly maybeScale?: number;
}

/**
 * The numeral that begins at a lexeme, the longest there is; undefined when none does. Grammar: digits with a scale
 * (`2.5 million`, `3 lakh crore`), powers of ten, fractions, cardinals in words as English spells them (`one hundred
 * and twenty-five thousand`), `a million`, `half a million`, `two and a half`, and vague plurals before `of`.
 */
export function readNumeral(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  if (lexeme.kind === 'number') return readDigits(lexemes, at);
  if (lexeme.kind !== 'word') return undefined;
  return readVague(lexemes, at) ?? readShare(lexemes, at) ?? readSpelled(lexemes, at);
}

function numeral(first: number, last: number, value: Numeral['value'], more: Partial<Numeral> = {}): Numeral {
  return { first, last, value, form: 'words', plain: false, scale: 1, fraction: false, ...more };
}

function readDigits(lexemes: readonly Lexeme[], at: number): Numeral {
  let value = lexemes[at]!.value!;
  let last = at;
  let plain = lexemes[at]!.plain === true;
  let fraction = value < 1 && lexemes[at]!.text.length === 1 && !plain;
  const vulgar = lexemes[at + 1];
  if (vulgar?.kind === 'number' && plain && !vulgar.plain && vulgar.text.length === 1 && vulgar.value! < 1) {
    value += vulgar.value!;
    last++;
    plain = false;
  }
  const over = readOver(lexemes, last);
  if (over !== undefined && plain) {
    value = over.whole ? value + over.value : over.value;
    fraction = !over.whole;
    last = over.last;
    plain = false;
  }
  const power = readPower(lexemes, last);
  if (power !== undefined) return numeral(at, power.last, round(value * power.factor), { form: 'digits' });
  let scale = 1;
  for (let step = 0; step < 2; step++) {
    const next = scaleAfter(lexemes, last);
    if (next === undefined) break;
    value *= next.factor;
    scale = next.factor;
    last = next.last;
    plain = false;
  }
  value = round(value);
  const letter = lexemes[last + 1];
  const maybeScale =
    scale === 1 && letter?.kind === 'word' && AMBIGUOUS_SCALES.has(letter.text)
      ? { maybeScale: last + 1 }
      : {};
  return numeral(at, last, value, { form: 'digits', plain, scale, fraction, ...maybeScale });
}

/** `3/4`, or the fraction of `1 1/2`. */
function readOver(
  lexemes: readonly Lexeme[],
  last: number,
): { readonly value: number; readonly whole: boolean; readonly last: number } | undefined {
  const part = (top: number): number | undefined => {
    const [above, slash, below] = [lexemes[top], lexemes[top + 1], lexemes[top + 2]];
    if (slash?.text !== '/' || slash.spaced || below?.kind !== 'number' || below.spaced) return undefined;
    if (!above?.plain || !below.plain || lexemes[top + 3]?.text === '/') return undefined;
    const simple =
      [2, 3, 4, 5, 6, 8, 10, 16, 32].includes(below.value!) && isLowestTerms(above.value!, below.value!);
    return simple && above.value! > 0 ? above.value! / below.value! : undefined;
  };
  const alone = part(last);
  if (alone !== undefined) return { value: alone, whole: false, last: last + 2 };
  if (lexemes[last + 1]?.kind !== 'number') return undefined;
  const rest = part(last + 1);
  return rest === undefined ? undefined : { value: rest, whole: true, last: last + 3 };
}

/** `6/8` is a score or a date sooner than a fraction. */
function isLowestTerms(above: number, below: number): boolean {
  return above < below && (above === 1 || below % above !== 0) && (above % 2 === 1 || below % 2 === 1);
}

/** `×10^6`, `x 10-9`. */
function readPower(
  lexemes: readonly Lexeme[],
  last: number,
): { readonly factor: number; readonly last: number } | undefined {
  const times = lexemes[last + 1];
  if (times === undefined || !['×', 'x', '*', '·'].includes(times.lower)) return undefined;
  if (lexemes[last + 2]?.text !== '10') return undefined;
  let at = last + 3;
  if (lexemes[at]?.text === '^') at++;
  const negative = DASHES.has(lexemes[at]?.text ?? '');
  if (negative) at++;
  const exponent = lexemes[at];
  if (exponent?.kind !== 'number' || exponent.spaced || !exponent.plain || exponent.value! > 99)
    return undefined;
  return { factor: 10 ** (negative ? -exponent.value! : exponent.value!), last: at };
}

function scaleAfter(
  lexemes: readonly Lexeme[],
  last: number,
): { readonly factor: number; readonly last: number } | undefined {
  let at = last + 1;
  const dash = lexemes[at];
  if (dash && HYPHENS.has(dash.text) && !dash.spaced && !lexemes[at + 1]?.spaced) at++;
  const word = lexemes[at];
  if (word?.kind !== 'word') return undefined;
  const factor = word.lower === 'dozen' ? 12 : SCALES.get(word.lower);
  if (factor !== undefined) return { factor, last: at };
  if (at > last + 1 || AMBIGUOUS_SCALES.has(word.text)) return undefined;
  const short = SHORT_SCALES.get(word.text);
  if (short === undefined || (word.spaced && word.text.length < 2)) return undefined;
  return { factor: short, last: at };
}

/** `dozens`, `tens of thousands`; only before `of` or after another vague plural are they a quantity of something. */
function readVague(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const factor = VAGUE_FACTORS.get(lexemes[at]!.lower);
  const inner = lexemes[at + 1]?.lower === 'of' ? VAGUE.get(lexemes[at + 2]?.lower ?? '') : undefined;
  if (factor !== undefined && inner !== undefined && inner[0] > 12)
    return numeral(at, at + 2, [factor * inner[0], factor * inner[1]], { scale: inner[0] });
  const range = VAGUE.get(lexemes[at]!.lower);
  if (range === undefined || lexemes[at + 1]?.lower !== 'of') return undefined;
  return numeral(at, at, range, { scale: range[0] });
}

/** `half a million`, `two-thirds`, `a third of`, `three quarters`, `a quarter of a million`. */
function readShare(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const word = lexemes[at]!.lower;
  let above = 1;
  let below = at;
  if (word === 'a' || word === 'an') below = at + 1;
  else if (word !== 'half') {
    const units = UNITS.get(word);
    if (units === undefined || units < 1) return undefined;
    above = units;
    below = isJoined(lexemes, at + 1) ? at + 2 : at + 1;
  }
  const name = lexemes[below];
  const denominator = name?.kind === 'word' ? DENOMINATORS.get(name.lower) : undefined;
  if (denominator === undefined) return undefined;
  const share = above / denominator;
  const scaled = readShareOfScale(lexemes, at, below, share);
  if (scaled !== undefined) return scaled;
  const next = lexemes[below + 1]?.lower;
  const plural = name!.lower.endsWith('s') || name!.lower === 'halves';
  if (above > 1 ? !plural : plural) return undefined;
  const ofWhole = next === 'of' || (name!.lower === 'half' && /^(?:the|an?|its|their)$/.test(next ?? ''));
  const whole = below > at + 1 && word !== 'a' && word !== 'an';
  if (above === 1 && !ofWhole && !whole && next !== undefined) return undefined;
  return numeral(at, below, share, { fraction: true });
}

/** `half a million`, `half-million`, `a quarter of a million`, `half a dozen`. */
function readShareOfScale(
  lexemes: readonly Lexeme[],
  first: number,
  below: number,
  share: number,
): Numeral | undefined {
  let at = below + 1;
  if (lexemes[at]?.lower === 'of') at++;
  if (lexemes[at]?.lower === 'a') at++;
  else if (isJoined(lexemes, at)) at++;
  const word = lexemes[at]?.lower ?? '';
  const scale = word === 'dozen' ? 12 : SCALES.get(word);
  if (scale === undefined || scale === 100) return undefined;
  return numeral(first, at, share * scale, { scale });
}

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
function readSpelled(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
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

/** The index of the word that might continue the number: behind a hyphen, or behind `and` after a hundred or a scale. */
function nextWord(lexemes: readonly Lexeme[], state: Spelling): number {
  const at = state.last + 1;
  if (isJoined(lexemes, at)) {
    const word = lexemes[at + 1]?.lower ?? '';
    const continues = state.before === 'tens' ? UNITS.has(word) : SCALES.has(word);
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
  if (decimals) return numeral(at, decimals.last, round(value + decimals.value));
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
      return numeral(at, state.last + 4, (value + part) * scale, { scale });
    return numeral(at, state.last + 3, value + part * (state.before === 'scale' ? state.scale : 1));
  }
  return numeral(at, state.last, value, { scale: state.before === 'scale' ? state.scale : 1 });
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

/** True for a hyphen that ties two words together. */
function isJoined(lexemes: readonly Lexeme[], at: number): boolean {
  const dash = lexemes[at];
  const next = lexemes[at + 1];
  return dash !== undefined && next !== undefined && HYPHENS.has(dash.text) && !dash.spaced && !next.spaced;
}

/** Takes away what binary multiplication adds: 2.3 million is 2300000, not 2299999.9999999995. */
function round(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}
