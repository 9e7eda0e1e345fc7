import { daysBefore } from '../news/day.ts';
import { FORGET_AFTER_DAYS, type FurnitureMemory, type Sighting } from '../news/furniture-memory.ts';
import type { PastStory } from '../news/past-story.ts';
import type { Memory } from '../ports/memory.ts';
import type { SeenFiles } from '../ports/seen-files.ts';

/** A story that has been quiet for longer is told as a new one. */
const STORY_DAYS = 14;

/** A teaser comes back after this many days at the earliest. */
const TEASER_DAYS = 7;

/** What documents make a briefing ask its memory. */
export interface Questions {
  /** Keys of their lines, see `keyLine`. */
  readonly lines: readonly string[];
  /** Hashes of feeds' entries, see `Document.id`. */
  readonly entries: readonly string[];
}

/** What a briefing remembers of its earlier editions, as far as an edition in the making asks. */
export interface Recalled {
  readonly sightings: readonly Sighting[];
  /** Those of the entries that no edition has had. */
  readonly unseen: ReadonlySet<string>;
  readonly past: readonly PastStory[];
  /** `teaserKey` of each teaser shown of late. */
  readonly shownTeasers: ReadonlySet<string>;
}

/** @param day ISO day of the edition in the making; how old a memory is counts from it, and nothing later is one */
export async function recall(
  { lines, entries }: Questions,
  briefing: string,
  day: string,
  { memory, seenFiles }: { readonly memory: Memory; readonly seenFiles: SeenFiles },
): Promise<Recalled> {
  const last = (days: number) => ({ since: daysBefore(day, days), until: day });
  return {
    sightings: await memory.sightings(briefing, lines, last(FORGET_AFTER_DAYS)),
    unseen: await seenFiles.unseen(briefing, entries),
    past: await memory.pastStories(briefing, last(STORY_DAYS)),
    shownTeasers: await memory.shownTeasers(briefing, last(TEASER_DAYS)),
  };
}

/** The sightings as cleaning wants them. */
export function furnitureMemory({ sightings }: Pick<Recalled, 'sightings'>, today: string): FurnitureMemory {
  return { today, lines: Map.groupBy(sightings, ({ line }) => line) };
}
