import type { Figure } from '../../../news/figure.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Quantity } from './quantity.ts';

/** Whether a number is the whole, a part of it, on top of it, or what is left besides those named. */
export function readMeasure(lexemes: readonly Lexeme[], quantity: Quantity): Figure['measure'] {
  const before = lexemes[quantity.first - 1]?.lower ?? '';
  const behind = lexemes[quantity.last + 1]?.lower ?? '';
  if (behind === 'other' || behind === 'others' || before === 'other') return 'rest';
  if (
    before === 'another' ||
    ON_TOP.has(before) ||
    (quantity.unit === undefined && (behind === 'more' || behind === 'fewer' || ON_TOP.has(behind)))
  )
    return 'increase';
  if (/^includ(?:es|ing)$/.test(before)) return 'part';
  const exact = typeof quantity.numeral.value === 'number' && quantity.unit === undefined;
  if (behind === 'of' && exact) return 'part';
  const isEnd = lexemes[quantity.last + 2]?.kind !== 'word';
  return exact && isEnd && DEGREES.has(behind) ? 'part' : 'total';
}

/** `51 injured, nine | seriously |,`: how badly some of them are. */
const DEGREES = wordSet(
  'badly critically fatally gravely lightly mildly moderately seriously severely slightly',
);

/**
 * Words for what is counted on top of what was counted before, besides `another` before a number and `more` behind one.
 */
export const ON_TOP = wordSet('additional further extra');
