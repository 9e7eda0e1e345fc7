/**
 * What the store keeps of a story that an edition has told, so that the next days' articles can join it and the next
 * edition can say what moved. Plain JSON; it outlives the files that it came from.
 */
export interface PastStory {
  /** `Story.id`. */
  readonly id: string;
  /** As last printed. */
  readonly headline: string;
  /** ISO day of the latest edition that told it. */
  readonly lastDay: string;
  /** `Document.id` of every article that an edition has shown under it, reprints too. */
  readonly documents: readonly string[];
  /** How many of them were told in their own words; what `terms` is the mean of. */
  readonly articles: number;
  /** Words that tell this story from others, by stem, with their mean weight in an article. */
  readonly terms: Readonly<Record<string, number>>;
  /** The figures that an edition printed, the latest last. */
  readonly figures: readonly PastFigure[];
}

/** A figure as an edition printed it, without the article it stood in. */
export interface PastFigure {
  readonly text: string;
  readonly value: number | readonly [number, number];
  /** `Unit.name`. */
  readonly unit: string;
  readonly counts: string;
  readonly measure: 'total' | 'part' | 'increase' | 'rest';
  /** Who said so, as the edition had it. */
  readonly who: string;
  /** The sentence that it stood in. */
  readonly sentence: string;
  /** ISO day of the edition that printed it. */
  readonly day: string;
}
