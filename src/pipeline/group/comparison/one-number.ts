import type { Figure } from '../../../news/figure.ts';
import { classOfNoun } from './counted-nouns.ts';
import { exactValue } from './values.ts';

/** Whether two figures give one number of one sort of things, whatever befell them. */
export function isOneNumber(one: Figure, other: Figure): boolean {
  return exactValue(one) === exactValue(other) && classOfNoun(one.unit.name) === classOfNoun(other.unit.name);
}
