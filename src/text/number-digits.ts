import type { Lexeme } from './lexeme.ts';
import { AMBIGUOUS_SCALES, DASHES, HYPHENS, SCALES, SHORT_SCALES } from './number-word.ts';
import { makeNumeral, type Numeral, round } from './numeral.ts';

/** The numeral that begins with digits: `2,450`, `2.5 million`, `1 1/2`, `3 lakh crore`, `1.9×10^6`. */
export function readDigits(lexemes: readonly Lexeme[], at: number): Numeral {
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
  if (power !== undefined)
    return makeNumeral(at, power.last, round(value * power.factor), { form: 'digits' });
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
  const mayScale = scale === 1 && letter?.kind === 'word' && AMBIGUOUS_SCALES.has(letter.text);
  const maybeScale = mayScale ? last + 1 : undefined;
  return makeNumeral(at, last, value, { form: 'digits', plain, scale, fraction, maybeScale });
}

/** `3/4`, or the fraction of `1 1/2`; nothing for `6/8`, which is a score or a date sooner than a fraction. */
export function readOver(
  lexemes: readonly Lexeme[],
  last: number,
): { readonly value: number; readonly whole: boolean; readonly last: number } | undefined {
  const part = (top: number): number | undefined => {
    const [above, slash, below] = [lexemes[top], lexemes[top + 1], lexemes[top + 2]];
    if (
      (slash?.text !== '/' && slash?.text !== '⁄') ||
      slash.spaced ||
      below?.kind !== 'number' ||
      below.spaced
    )
      return undefined;
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
  if (dash && !dash.spaced && !lexemes[at + 1]?.spaced && HYPHENS.has(dash.text)) at++;
  const word = lexemes[at];
  if (word?.kind !== 'word') return undefined;
  const factor = word.lower === 'dozen' ? 12 : SCALES.get(word.lower);
  if (factor !== undefined) return { factor, last: at };
  if (at > last + 1 || AMBIGUOUS_SCALES.has(word.text)) return undefined;
  const short = SHORT_SCALES.get(word.text);
  if (short === undefined || (word.spaced && word.text.length < 2)) return undefined;
  return { factor: short, last: at };
}
