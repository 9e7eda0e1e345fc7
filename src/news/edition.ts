import type { Story } from './story.ts';
import type { Teaser } from './teaser.ts';

/** One day's briefing, composed: what stands in it and in which order, and nothing about how it looks. */
export interface Edition {
  /** `<briefing>@<local date>T<local time>` for a scheduled one; a hand-made one adds a suffix. Safe in a file name. */
  readonly id: string;
  /** The briefing's name in the configuration. */
  readonly briefing: string;
  readonly title: string;
  /** ISO day in the briefing's time zone. */
  readonly date: string;
  /** BCP 47 of the edition's own words. */
  readonly language: string;
  readonly sections: readonly Section[];
  /** Teasers of all files, each once; empty when the briefing drops them. */
  readonly teasers: readonly Teaser[];
  /** Stories that did not fit, by headline. */
  readonly leftOut: readonly Story[];
  /** Whole minutes, at least 1. */
  readonly readingMinutes: number;
}

export interface Section {
  /** Absent when the edition is not divided. */
  readonly title?: string;
  readonly stories: readonly Story[];
}
