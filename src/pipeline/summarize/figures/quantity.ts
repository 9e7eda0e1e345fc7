import type { Unit } from '../../../news/figure.ts';
import { currencyOf, DOLLARS, PREFIXES, SIGNS } from '../../../text/currency.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { readNumeral } from '../../../text/number.ts';
import { DASHES, HYPHENS, SHORT_SCALES } from '../../../text/number-word.ts';
import type { Numeral } from '../../../text/numeral.ts';
import { maskNumbers } from './mask.ts';
import { readRate, readUnit } from './unit.ts';
import type { FoundUnit } from './unit-lexicon.ts';

/** A number with its sign and its unit, by lexeme indexes; what it counts is not yet known. */
export interface Quantity {
  /** First and last lexeme, currency and unit included. */
  readonly first: number;
  readonly last: number;
  readonly numeral: Numeral;
  readonly value: number | readonly [number, number];
  /** Absent when the number counts something: the noun is looked for behind `last`. */
  readonly unit?: Unit;
  /** A range that its sentence tells from high to low: `from 75 to 45`. */
  readonly falling?: true;
}

/** The quantities of a sentence in order, before ranges are joined; what is masked is not among them. */
export function readQuantities(lexemes: readonly Lexeme[]): Quantity[] {
  const masked = maskNumbers(lexemes);
  const quantities: Quantity[] = [];
  let next = 0;
  for (let at = 0; at < lexemes.length; ) {
    if (!lexemes[at]!.mayOpenNumeral) {
      at++;
      continue;
    }
    while (next < masked.length && masked[next]!.last < at) next++;
    const isMasked = next < masked.length && masked[next]!.first <= at;
    const numeral = isMasked ? undefined : readNumeral(lexemes, at);
    if (numeral === undefined) {
      at++;
      continue;
    }
    const quantity = readQuantity(lexemes, numeral);
    if (quantity) quantities.push(quantity);
    at = Math.max(numeral.last, quantity?.last ?? 0) + 1;
  }
  return quantities;
}

function readQuantity(lexemes: readonly Lexeme[], numeral: Numeral): Quantity | undefined {
  const money = currencyBefore(lexemes, numeral.first);
  if (money && isExchanged(lexemes, money.first)) return undefined;
  let read = numeral;
  const isScale = () => endsAmount(lexemes, numeral.first) || isMillion(lexemes, numeral.maybeScale!);
  if (numeral.maybeScale !== undefined && (money || isScale()))
    read = withScale(numeral, SHORT_SCALES.get(lexemes[numeral.maybeScale]!.text)!);
  let first = money?.first ?? read.first;
  const sign = signBefore(lexemes, first, money?.negative ?? false);
  first = sign.first;
  const value = sign.negative && typeof read.value === 'number' ? -read.value : read.value;
  if (money) {
    const rated = readRate(lexemes, { unit: money.unit, last: read.last });
    return { first, last: rated.last, numeral: read, value, unit: rated.unit };
  }
  const found =
    readUnit(lexemes, read.last + 1) ??
    (read.fraction ? readWholeUnit(lexemes, read.last + 1) : undefined) ??
    readUnitApart(lexemes, read);
  if (found === undefined && lexemes[first - 1]?.lower === 'magnitude')
    return { first, last: read.last, numeral: read, value, unit: { kind: 'physical', name: 'magnitude' } };
  if (found === undefined) {
    if (isRunTogether(lexemes, read) || isResolution(lexemes, read)) return undefined;
    return { first, last: read.last, numeral: read, value };
  }
  return { first, last: found.last, numeral: read, value, unit: found.unit };
}

/** `half a mile`, `a quarter of a percentage point`, `three-quarters of an hour`. */
function readWholeUnit(lexemes: readonly Lexeme[], at: number): FoundUnit | undefined {
  const article = lexemes[at]?.lower === 'of' ? at + 1 : at;
  return /^an?$/.test(lexemes[article]?.lower ?? '') ? readUnit(lexemes, article + 1) : undefined;
}

/** `hundreds of millions of dollars`, `20-plus years`: between number and unit stands what loosens the number. */
function readUnitApart(lexemes: readonly Lexeme[], { last, value }: Numeral): FoundUnit | undefined {
  const isPlus = lexemes[last + 2]?.lower === 'plus' && HYPHENS.has(lexemes[last + 1]!.text);
  if (isPlus) return readUnit(lexemes, last + 3);
  const isVague = typeof value !== 'number' && lexemes[last + 1]?.lower === 'of';
  return isVague ? readUnit(lexemes, last + 2) : undefined;
}

/** Letters that belong to a dollar sign even with a space between; `a $5 note` has an article. */
const SPACED_DOLLARS: ReadonlySet<string> = new Set(['us', 'u.s.', 'hk', 'nz', 'aus', 'cdn', 'c', 'nt']);

/** `$`, `US$`, `$US`, `EUR`, `Rs.` before an amount, with a minus sign that may stand between. */
function currencyBefore(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly unit: Unit; readonly first: number; readonly negative: boolean } | undefined {
  let index = at - 1;
  let negative = false;
  if (!lexemes[at]!.spaced && DASHES.has(lexemes[index]?.text ?? '') && signOf(lexemes[index - 1])) {
    negative = true;
    index--;
  }
  const mark = lexemes[index];
  if (mark === undefined) return undefined;
  const unit = (code: string): Unit => ({ kind: 'money', name: currencyOf(code)!.name, currency: code });
  const sign = signOf(mark);
  if (sign !== undefined) {
    const letters = lexemes[index - 1];
    const dollars =
      sign === 'USD' && letters && (!mark.spaced || SPACED_DOLLARS.has(letters.lower))
        ? DOLLARS.get(letters.lower)
        : undefined;
    if (dollars) return { unit: unit(dollars), first: index - 1, negative };
    return { unit: unit(sign), first: index, negative };
  }
  const dollar = itemAt(lexemes, index - 1);
  if (mark.kind === 'word' && dollar?.text === '$' && !mark.spaced && DOLLARS.has(mark.lower))
    return { unit: unit(DOLLARS.get(mark.lower)!), first: index - 1, negative };
  if (mark.text === '=' && dollar?.text === 'Y' && !mark.spaced)
    return { unit: unit('JPY'), first: index - 1, negative };
  const dotted = mark.text === '.' && !mark.spaced;
  const word = dotted ? dollar : mark;
  if (word?.kind !== 'word') return undefined;
  const first = dotted ? index - 1 : index;
  if (word.text.length === 3 && currencyOf(word.text) && word.text !== 'ALL')
    return { unit: unit(word.text), first, negative };
  const glued = !lexemes[at]!.spaced && !dotted;
  const prefix = PREFIXES.get(word.text);
  // `PS5` is a console, `PS5m` and `PS25` are pounds.
  const isModel = word.text === 'PS' && /^\d$/.test(lexemes[at]!.text) && (lexemes[at + 1]?.spaced ?? true);
  if (prefix && !isModel && (glued || word.text.length > 1)) return { unit: unit(prefix), first, negative };
  return undefined;
}

/** `N1,535/ | $1`: what it is exchanged for. */
function isExchanged(lexemes: readonly Lexeme[], first: number): boolean {
  const [number, slash] = [lexemes[first - 2], lexemes[first - 1]];
  return slash?.text === '/' && !slash.spaced && !lexemes[first]!.spaced && number?.kind === 'number';
}

function signOf(lexeme: Lexeme | undefined): string | undefined {
  return lexeme?.kind === 'mark' ? SIGNS.get(lexeme.text) : undefined;
}

/** `-5`, `−0.3%`, `minus-40`, `+0.2%`, `plus or minus 3`; a dash behind a word or a number is none. */
function signBefore(
  lexemes: readonly Lexeme[],
  first: number,
  known: boolean,
): { readonly first: number; readonly negative: boolean } {
  let index = first - 1;
  const tied = lexemes[index]?.spaced === false && DASHES.has(lexemes[index]!.text);
  if (tied && lexemes[index - 1]?.lower === 'minus') index--;
  const isEitherWay = lexemes[index]?.lower === 'minus' && lexemes[index - 2]?.lower === 'plus';
  if (isEitherWay && /^(?:or|\/)$/.test(lexemes[index - 1]!.lower))
    return { first: index - 2, negative: false };
  if (lexemes[index]?.lower === 'minus' || lexemes[index]?.lower === 'negative')
    return { first: index, negative: true };
  const mark = lexemes[first - 1];
  if (mark === undefined || lexemes[first]!.spaced || !mark.spaced) {
    const bracket = mark && !mark.spaced && /^[([{/]$/.test(lexemes[first - 2]?.text ?? '');
    if (!bracket || lexemes[first]!.spaced) return { first, negative: known };
  }
  if (mark.text === '-' || mark.text === '−' || mark.text === '–')
    return { first: first - 1, negative: true };
  if (mark.text === '+') return { first: first - 1, negative: false };
  return { first, negative: known };
}

/** Digits with letters right behind them that are no unit: `3D`, `5G`, `4x4`, `20-something`. */
function isRunTogether(lexemes: readonly Lexeme[], numeral: Numeral): boolean {
  const next = lexemes[numeral.last + 1];
  if (next === undefined || next.spaced || numeral.form === 'words') return false;
  return next.kind === 'word' || next.kind === 'code';
}

/** `4K Ultra HD`, `in 4K on a phone`: how sharp a screen is, not thousands; `4K voters` are counted. */
function isResolution(lexemes: readonly Lexeme[], { first, last }: Numeral): boolean {
  if (lexemes[last]!.text !== 'K' || !/^[248]$/.test(lexemes[first]!.text)) return false;
  const next = lexemes[last + 1];
  const isCounted = next?.kind === 'word' && (/^\p{Ll}{3,}s$/u.test(next.text) || next.lower === 'people');
  return !isCounted || /^(?:tvs|videos|displays|screens|monitors|cameras|movies)$/.test(next.lower);
}

/** `$140-150m`: the second half of a range of amounts. */
function endsAmount(lexemes: readonly Lexeme[], at: number): boolean {
  if (!DASHES.has(lexemes[at - 1]?.text ?? '') || lexemes[at - 2]?.kind !== 'number') return false;
  return currencyBefore(lexemes, at - 2) !== undefined;
}

/** Whether `m` or `b` behind digits is a scale: in capitals, or when people or other things in the plural follow. */
function isMillion(lexemes: readonly Lexeme[], at: number): boolean {
  const letter = lexemes[at]!;
  if (letter.spaced || letter.text.length > 1 || /^\d{4,}$/.test(lexemes[at - 1]!.text)) return false;
  const next = lexemes[at + 1];
  if (next?.spaced && readUnit(lexemes, at + 1)?.unit.kind === 'money') return true;
  const plural = next?.kind === 'word' && next.spaced && isPlural(next);
  if (!plural && MORE.test(next?.lower ?? '') && lexemes.slice(at + 2, at + 5).some(isPlural)) return true;
  return plural || (/^[MB]$/.test(letter.text) && next?.kind === 'word');
}

/** Before what is counted: `500m more doses`. */
const MORE = /^(?:additional|extra|fresh|further|more|new|other)$/;

function isPlural({ lower }: Lexeme): boolean {
  return /(?:[^s]s|people)$/.test(lower) && !/^(?:is|was|has|as|his|across|this|its|yes)$/.test(lower);
}

/** The numeral with a one-letter scale taken in. */
function withScale(numeral: Numeral, scale: number): Numeral {
  const scaled = (value: number) => Number((value * scale).toPrecision(15));
  const value = typeof numeral.value === 'number' ? scaled(numeral.value) : numeral.value;
  return { ...numeral, value, scale, plain: false, last: numeral.maybeScale ?? numeral.last };
}
