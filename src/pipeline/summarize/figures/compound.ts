import type { Lexeme } from '../../../text/lexeme.ts';
import type { Quantity } from './quantity.ts';

/** Units that are told together, the larger first, with how many of the smaller it has. */
const PARTS: ReadonlyMap<string, readonly [smaller: string, ratio: number]> = new Map([
  ['year', ['month', 12]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
  ['day', ['hour', 24]],
]);

/** One quantity of two that tell one length of time: `five hours and 38 minutes`, `1 minute 42.31 seconds`. */
export function joinParts(lexemes: readonly Lexeme[], quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    const whole = before && joinTwo(lexemes, before, quantity);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(quantity);
  }
  return joined;
}

function joinTwo(lexemes: readonly Lexeme[], larger: Quantity, smaller: Quantity): Quantity | undefined {
  const part = PARTS.get(larger.unit?.name ?? '');
  if (part === undefined || smaller.unit?.name !== part[0]) return undefined;
  if (!Number.isInteger(larger.value) || typeof smaller.value !== 'number') return undefined;
  if (smaller.value >= part[1] || larger.numeral.fraction || smaller.numeral.fraction) return undefined;
  const between = lexemes.slice(larger.last + 1, smaller.first).map(({ lower }) => lower);
  if (!/^(?:,|and|, and)?$/.test(between.join(' '))) return undefined;
  const value = Number(((larger.value as number) * part[1] + smaller.value).toPrecision(12));
  const numeral = { ...smaller.numeral, first: larger.numeral.first, value, plain: false };
  return { first: larger.first, last: smaller.last, numeral, value, unit: smaller.unit };
}
