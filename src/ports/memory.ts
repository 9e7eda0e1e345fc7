import type { Sighting } from '../news/furniture-memory.ts';
import type { PastStory } from '../news/past-story.ts';

/** What a briefing remembers of its earlier editions. Written when an edition is published or a slot settled. */
export interface Memory {
  /** What was seen of the lines (their keys) on `since` (ISO day) or later. */
  sightings(briefing: string, lines: Iterable<string>, since: string): Promise<readonly Sighting[]>;
  /** The stories last told on `since` (ISO day) or later, the latest last. */
  pastStories(briefing: string, since: string): Promise<readonly PastStory[]>;
  /** `teaserKey` of each teaser shown on `since` (ISO day) or later. */
  shownTeasers(briefing: string, since: string): Promise<ReadonlySet<string>>;
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
