import type { Figure } from './figure.ts';

/** Figures of one story that claim the same quantity, held against each other. */
export interface Comparison {
  /** What all of them count, in an article's words: `people evacuated`. */
  readonly counts: string;
  readonly verdict: Verdict;
  /** The claims, oldest first where the times are known, else lowest value first. */
  readonly claims: readonly Claim[];
}

/**
 * `agree`: equal within rounding, or bridged by "over". `update`: one source later, or a later date. `differ`:
 * different sources at one moment. `beside`: likely about the same thing; shown side by side without a verdict.
 */
export type Verdict = 'agree' | 'update' | 'differ' | 'beside';

/** One article's figure within a comparison. */
export interface Claim {
  /** `Document.id` of the article that makes it. */
  readonly document: string;
  readonly figure: Figure;
  /** Who says so, for a reader: the figure's attribution, else the outlet, else its folder, else the file. */
  readonly who: string;
  /** ISO day that the claim belongs to, when known for sure. */
  readonly day?: string;
}
