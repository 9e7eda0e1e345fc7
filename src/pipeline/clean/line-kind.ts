import type { FurnitureKind } from '../../news/article.ts';
import type { Line } from './line.ts';
import type { Marker } from './marker.ts';

/** Kinds that stand below an article rather than above it. */
const CLOSING = new Set<FurnitureKind>([
  'teaser-list',
  'related',
  'comments',
  'biography',
  'previous-next',
  'rating',
  'legal',
  'sign-up',
]);

/** Worded as what stands below an article. */
export function isClosing(marker: Marker | undefined): boolean {
  return marker !== undefined && CLOSING.has(marker.kind);
}

/** A line of hardly anything but digits. */
export function isNumbers({ digits, text }: Line): boolean {
  return digits > 0 && 3 * digits >= text.length;
}

/** A time or a date and few words. */
export function isTimed({ words, timed }: Line): boolean {
  return timed && words <= 14;
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;

/** The address of a page and nothing else, as it is shared below a headline. */
export function isAddress({ folded }: Line): boolean {
  return ADDRESS.test(folded);
}
