import type { Figure } from './figure.ts';

/**
 * What the store keeps of a story that an edition has told, so that the next days' articles can join it and the next
 * edition can say what moved. Plain JSON; it outlives the files that it came from.
 */
export interface PastStory {
  /** `Story.id`. */
  readonly id: string;
  /** As last printed. */
  readonly headline: string;
  /** The sentences under the headline, as last printed. */
  readonly dek: readonly string[];
  /** ISO day of the latest edition that told it. */
  readonly lastDay: string;
  /** The articles that editions have shown under it, the latest first. */
  readonly articles: readonly PastArticle[];
  /** The figures that an edition printed, the latest first. */
  readonly figures: readonly PastFigure[];
}

/** An article's part in telling which story is which; not its text. */
export interface PastArticle {
  /** `Document.id`. */
  readonly document: string;
  /** ISO day that it was published, when that is sure. */
  readonly day?: string;
  /** True for a text too short for its words to be sure. */
  readonly short: boolean;
  /** Its weightiest words by stem, with their weight. */
  readonly terms: Readonly<Record<string, number>>;
  /** Its shingles (`Sketch`), to know a reprint again. */
  readonly sketch: { readonly hashes: readonly number[]; readonly rate: number };
  /**
   * Whom and what it names, folded; absent where an earlier version kept it, and where it names more than stories do.
   */
  readonly names?: { readonly opening: readonly string[]; readonly mentioned: readonly string[] };
}

/** A figure as an edition printed it. */
export interface PastFigure {
  /** `Document.id` of its article; absent where an earlier version kept it. */
  readonly document?: string;
  /** As it was, but its spans count from the start of `sentence`. */
  readonly figure: Figure;
  /** The sentence that it stood in. */
  readonly sentence: string;
  /** True when it stood in the headline or the opening of its article. */
  readonly leads: boolean;
  /** Who said so, as the edition had it. */
  readonly who: string;
  /** ISO day of the edition that printed it. */
  readonly day: string;
}
