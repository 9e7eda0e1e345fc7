import type { Unit } from '../../../news/figure.ts';
import type { SampleArticle, SampleComparison } from './article.ts';

/** An invented event, as one outlet or several have it: every place, person and number is made up. */
export interface SampleEvent {
  readonly section: string;
  readonly articles: readonly SampleArticle[];
  readonly comparisons?: readonly SampleComparison[];
}

export const PERCENT: Unit = { kind: 'percent', name: 'percent' };
/** Of an invented country: ISO 4217 keeps `XTS` for tests. */
export const CROWNS: Unit = { kind: 'money', name: 'crown', currency: 'XTS' };
/** A count of what has that name. */
export const count = (name: string): Unit => ({ kind: 'count', name });
