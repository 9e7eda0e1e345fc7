import type { FurnitureKind } from '../../news/article.ts';

/**
 * What a wording that rules ask for says: who wrote the comment below, who the article and when, one of how many
 * pictures.
 */
export type WordingName =
  | 'comment-writer'
  | 'author-and-time'
  | 'picture-counter'
  | 'picture-credit'
  | 'stars';

/** One wording of what stands around articles. */
export interface Wording {
  readonly kind: FurnitureKind;
  readonly reason: string;
  /**
   * Matched against the folded line, where « and » are quotation marks too: no nested repetition, gaps bounded, so that
   * matching is linear.
   */
  readonly test: RegExp;
  /** The longest line, in words, that the wording may decide. */
  readonly words: number;
  /** True when the line is the heading of what follows: `Hot this week`. */
  readonly opens?: boolean;
  /** True when a line worded so is never the article's own, however long it is. */
  readonly sure?: boolean;
  /** For rules that ask for just this wording; a kind has several. */
  readonly name?: WordingName;
  /** True when only a line with a digit can be worded so: most have none and need not be tried. */
  readonly digits?: boolean;
}
