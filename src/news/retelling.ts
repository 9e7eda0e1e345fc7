/** A story's headline and dek in other words than its articles': what a language model offers, or a cache remembers. */
export interface Retelling {
  readonly headline: string;
  /** One to three sentences. */
  readonly summary: string;
}

/** What may be put into other words, and all that the words may rest on. */
export interface Draft {
  readonly headline: string;
  /** The sentences that the story is told with, as their articles have them. */
  readonly sentences: readonly string[];
}
