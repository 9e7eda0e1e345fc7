import type { Unit } from '../../../news/figure.ts';
import type { CountedNoun } from './noun.ts';
import type { Phrase } from './phrase.ts';
import type { Quantity } from './quantity.ts';

/** A quantity with what its sentence leaves out filled in. */
export interface Told {
  readonly quantity: Quantity;
  /** Absent when something is counted; `noun` says what. */
  readonly unit?: Unit | undefined;
  readonly noun?: CountedNoun | undefined;
  /** True for some of those that the number before counts. */
  readonly isPart?: true;
  /** What a measure, a share or an amount is said of, where it is not the noun: `Sales` of `Sales rose 4.5%`. */
  readonly of?: Phrase | undefined;
}
