import type { Line } from './line.ts';
import type { Marker } from './marker.ts';

/** No headline has more words. */
export const LONGEST_TITLE = 30;

/** Lines `from` to `to`, inclusive; `to` below `from` when there are none. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A page before its title is known. Arrays run parallel to `lines`. */
export interface Untitled {
  readonly lines: readonly Line[];
  readonly markers: readonly (Marker | undefined)[];
  /** How much running text a line is: 0 for a menu entry, its words (bounded) for a sentence. */
  readonly prose: readonly number[];
  /** The run with the most prose for its furniture: where the article likely is. */
  readonly core: Run;
  /** Share of a line's content words that occur elsewhere in the core. */
  readonly topic: readonly number[];
  /** 1 where the same wording stands on another line of the document. */
  readonly repeated: Uint8Array;
  /** Share of a line's content words that occur in running text within `TITLE_VIEW` lines below it. */
  readonly below: readonly number[];
  /** Share of a line's content words that the first sentences of the core have; 0 for those sentences themselves. */
  readonly lede: readonly number[];
  /** How many of its content words they have. */
  readonly ledeWords: readonly number[];
  /** How many lines of running text stand above each line. */
  readonly sentencesAbove: readonly number[];
}
