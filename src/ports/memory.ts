import type { Sighting } from '../news/furniture-memory.ts';
import type { PastStory } from '../news/past-story.ts';

/** A stretch of ISO days, the first and the last included. */
export interface Days {
  readonly since: string;
  readonly until: string;
}

/** What a briefing remembers of its earlier editions. Written when an edition is published or a slot settled. */
export interface Memory {
  /** What was seen of the lines (their keys) on those days. */
  sightings(briefing: string, lines: Iterable<string>, days: Days): Promise<readonly Sighting[]>;
  /** The stories last told on those days, the latest last. */
  pastStories(briefing: string, days: Days): Promise<readonly PastStory[]>;
  /** `teaserKey` of each teaser last shown on those days. */
  shownTeasers(briefing: string, days: Days): Promise<ReadonlySet<string>>;
}

/** What an edition adds to the memory. */
export interface Remembered {
  readonly sightings: readonly Sighting[];
  /** Each in its newest state; replaces what was known of the story. */
  readonly stories: readonly PastStory[];
  /** `teaserKey` of each teaser shown. */
  readonly teasers: readonly string[];
  /** ISO day of the edition. */
  readonly day: string;
}
