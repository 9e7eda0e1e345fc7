/**
 * One thing that a briefing remembers from its earlier editions. `furniture`: a line that pages repeat. `story`: a story
 * told, with the figures printed. `teaser`: a teaser shown.
 */
export interface Remembered {
  readonly kind: 'furniture' | 'story' | 'teaser';
  /** Unique within briefing and kind; remembering the same key again replaces what was known. */
  readonly key: string;
  /** ISO day of the edition. */
  readonly day: string;
  /** The noun itself; anything that JSON can hold. */
  readonly value: unknown;
}

/** What earlier editions of a briefing left behind. Written when an edition is published or a slot settled. */
export interface Memory {
  /** Everything of the kind remembered on `since` (ISO day) or later, oldest first. */
  recall(briefing: string, kind: Remembered['kind'], since?: string): Promise<readonly Remembered[]>;
}
