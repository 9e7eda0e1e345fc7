/**
 * What earlier runs saw on which site, so that a line that a site prints under several articles is known for furniture.
 * The memory is a plain set of sightings; the store keeps them and gives back those of the lines that it is asked for.
 */
export interface FurnitureMemory {
  /** ISO day of the run: how old a sighting is counts from it. */
  readonly today: string;
  /** Sightings by line key; a line that nobody has seen is absent. */
  readonly lines: ReadonlyMap<string, readonly Sighting[]>;
}

/** One line, printed with one article of one site. The same line of the same article, read again, is the same sighting. */
export interface Sighting {
  /** The outlet's name, folded, or a made-up name for files that share furniture and name no outlet. */
  readonly site: string;
  /** Names the line's wording: case, spacing and digits aside (`keyLine` makes it). */
  readonly line: string;
  /** Names the article: files that print the same text (a page scraped again next day) have one key. */
  readonly article: string;
  /** ISO day it was last seen. */
  readonly day: string;
}

/** Sightings older than this are forgotten: a site's lists and banners change within weeks. */
export const FORGET_AFTER_DAYS = 56;

/** A memory of nothing: the first run, or a file read by itself. */
export const NO_MEMORY: FurnitureMemory = { today: '1970-01-01', lines: new Map() };
