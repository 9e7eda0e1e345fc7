import type { Lexeme } from '../../../text/lexeme.ts';
import { HYPHENS, TENS, UNITS } from '../../../text/number-word.ts';
import { makeTable } from '../../../text/table.ts';
import { wordSet } from '../../../text/word-set.ts';
import { type FoundUnit, UNIT_FORMS, type UnitForm } from './unit-lexicon.ts';
import { readMoneyWord } from './unit-money.ts';

/** What `a barrel` and `per share` may divide an amount by, beyond units of measure. */
const DIVISORS: ReadonlySet<string> = wordSet(
  'share person head capita household unit night game match student pupil child patient resident user customer ' +
    'employee worker passenger vehicle car ticket seat room quarter season annum diem family member piece bottle can ' +
    'pack box bag shot dose test order subscriber session visit article delivery trip ride flight vote post episode line ' +
    'copy issue plate plot decade century shift term lap set',
);

/** `a year earlier` is a time, not a rate. */
const TIMES_APART: ReadonlySet<string> = wordSet('ago earlier later before after from since old');

const SQUARE = makeTable<string>({
  square: 'square',
  sq: 'square',
  cubic: 'cubic',
  cu: 'cubic',
});
const POWERS = makeTable<string>({ '²': 'square', '³': 'cubic' });

/**
 * The unit that stands at a lexeme, right behind a number (a hyphen between them is passed over): a unit of measure, a
 * currency's name or code, percent; with its rate (`per hour`, `a barrel`) and with `old` behind a time (an age).
 */
export function readUnit(lexemes: readonly Lexeme[], at: number): FoundUnit | undefined {
  const start = skipHyphen(lexemes, at);
  const found = readMoneyWord(lexemes, start) ?? readMeasure(lexemes, start);
  if (found === undefined) return undefined;
  return withAge(lexemes, readRate(lexemes, found));
}

function readMeasure(lexemes: readonly Lexeme[], at: number): FoundUnit | undefined {
  const power = SQUARE.get(lexemes[at]?.lower ?? '');
  if (power !== undefined) {
    let next = at + 1;
    if (lexemes[next]?.text === '.' && !lexemes[next]!.spaced) next++;
    next = skipHyphen(lexemes, next);
    const base = readForm(lexemes, next, true);
    if (base) return { unit: { kind: 'physical', name: `${power} ${base.unit.name}` }, last: base.last };
  }
  const base = readForm(lexemes, at, false);
  if (base === undefined) return undefined;
  const raised = lexemes[base.last + 1];
  const exponent = raised && !raised.spaced ? POWERS.get(raised.text) : undefined;
  if (exponent === undefined) return base;
  return { unit: { kind: 'physical', name: `${exponent} ${base.unit.name}` }, last: base.last + 1 };
}

/** @param behindPower `sq m`: a one-letter symbol counts although it stands apart from the digits */
function readForm(lexemes: readonly Lexeme[], at: number, behindPower: boolean): FoundUnit | undefined {
  const first = lexemes[at];
  if (first === undefined || isNoMeasure(first, lexemes[at + 1])) return undefined;
  const symbols = UNIT_FORMS.get(first.text) ?? [];
  for (const form of symbols)
    if (
      form.symbol &&
      (!first.spaced || behindPower || isSafeApart(form) || POWERS.has(lexemes[at + 1]?.text ?? ''))
    ) {
      const last = matchParts(lexemes, at, form);
      const tied = skipHyphen(lexemes, at + 1);
      const goesOn =
        /^\p{L}/u.test(first.text) &&
        tied > at + 1 &&
        (isNumber(lexemes[tied]!) || (first.spaced && first.text.length === 1));
      if (last !== undefined && !goesOn) return { unit: form.unit, last };
    }
  for (const form of first.lower === first.text ? symbols : (UNIT_FORMS.get(first.lower) ?? []))
    if (!form.symbol) {
      const last = matchParts(lexemes, at, form);
      if (last !== undefined) return { unit: form.unit, last };
    }
  return undefined;
}

/** `two Cup races`, `85 barrel bombs`, `1,300 stone tools`. */
function isNoMeasure({ text, lower, spaced }: Lexeme, next: Lexeme | undefined): boolean {
  if (lower === 'stone' && spaced && /^\p{Ll}{3,}[^s\P{L}]s$/u.test(next?.text ?? '')) return true;
  return text === 'Cup' || (lower === 'barrel' && /^bomb/.test(next?.lower ?? ''));
}

function isNumber({ kind, lower }: Lexeme): boolean {
  return kind === 'number' || UNITS.has(lower) || TENS.has(lower);
}

/** Symbols that are also words or letters (`in`, `m`, `A`) need the digits right before them. */
function isSafeApart(form: UnitForm): boolean {
  const symbol = form.parts.join('');
  return (
    (symbol.length > 1 &&
      !['in', 'mi', 'min', 'mo', 'gal', 'pp', 'cal', 'bar', 'MP', 'ct'].includes(symbol)) ||
    'VWJLCFg%°'.includes(symbol)
  );
}

function matchParts(lexemes: readonly Lexeme[], at: number, form: UnitForm): number | undefined {
  let index = at;
  for (let part = 0; part < form.parts.length; part++) {
    if (part > 0 && !form.symbol) index = skipHyphen(lexemes, index);
    const lexeme = lexemes[index];
    if (lexeme === undefined) return undefined;
    if ((form.symbol ? lexeme.text : lexeme.lower) !== form.parts[part]) return undefined;
    index++;
  }
  return index - 1;
}

/** `per hour`, `/month`, `a barrel`, `per square foot`. */
export function readRate(lexemes: readonly Lexeme[], found: FoundUnit): FoundUnit {
  const { unit } = found;
  if (unit.kind !== 'money' && unit.kind !== 'physical' && unit.kind !== 'time') return found;
  let at = found.last + 1;
  if (lexemes[at]?.lower === 'u.s.' || lexemes[at]?.text === 'US') at++;
  const word = lexemes[at];
  if (word === undefined) return found;
  const dashed =
    HYPHENS.has(word.text) && (lexemes[at + 1]?.lower === 'a' || lexemes[at + 1]?.lower === 'per');
  if (dashed) at++;
  const link = lexemes[at]!.lower;
  if (link !== 'per' && link !== '/' && link !== 'a' && link !== 'an') return found;
  if (unit.kind === 'time' && link !== 'per' && link !== 'a') return found;
  const below = readDivisor(lexemes, skipHyphen(lexemes, at + 1));
  if (below === undefined || below.name === unit.name) return found;
  return { unit: { ...unit, name: `${unit.name} per ${below.name}` }, last: below.last };
}

/** What an amount is divided by, from the lexeme behind `per` on; shared with counted nouns (`loaves per day`). */
export function readDivisor(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly name: string; readonly last: number } | undefined {
  const word = lexemes[at];
  if (word?.kind !== 'word' || TIMES_APART.has(lexemes[at + 1]?.lower ?? '')) return undefined;
  if (DIVISORS.has(word.lower)) return { name: word.lower, last: at };
  const measure = readMeasure(lexemes, at);
  if (measure && (measure.unit.kind === 'physical' || measure.unit.kind === 'time'))
    return { name: measure.unit.name, last: measure.last };
  return undefined;
}

/** `three-year-old`, `35 years old`, `18 years of age`. */
function withAge(lexemes: readonly Lexeme[], found: FoundUnit): FoundUnit {
  if (found.unit.kind !== 'time') return found;
  const next = skipHyphen(lexemes, found.last + 1);
  if (lexemes[next]?.lower === 'old' || lexemes[next]?.lower === 'olds')
    return { unit: { kind: 'time', name: `${found.unit.name} of age` }, last: next };
  if (lexemes[next]?.lower === 'of' && lexemes[next + 1]?.lower === 'age')
    return { unit: { kind: 'time', name: `${found.unit.name} of age` }, last: next + 1 };
  return found;
}

/** Passes over a hyphen that ties two lexemes together. */
function skipHyphen(lexemes: readonly Lexeme[], at: number): number {
  const dash = lexemes[at];
  const tied =
    dash !== undefined && !dash.spaced && lexemes[at + 1]?.spaced === false && HYPHENS.has(dash.text);
  return tied ? at + 1 : at;
}
