import type { FurnitureKind } from '../../news/article.ts';
import { itemAt } from '../../text/item-at.ts';
import { yes } from './feature.ts';
import { isSubhead } from './heading.ts';
import type { Line } from './line.ts';
import type { Untitled } from './untitled.ts';

interface TitleFeature {
  readonly name: string;
  readonly of: (page: Untitled, at: number) => number;
}

const DISTANCES: readonly (readonly [number, number])[] = [
  [-1e9, -3],
  [-2, -1],
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 4],
  [5, 8],
  [9, 16],
  [17, 40],
  [41, 1e9],
];
const SIZES: readonly (readonly [number, number])[] = [
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 5],
  [6, 8],
  [9, 12],
  [13, 16],
  [17, 22],
  [23, 30],
];
const within = (value: number, [low, high]: readonly [number, number]): number =>
  yes(value >= low && value <= high);
const isKind = (page: Untitled, at: number, ...kinds: FurnitureKind[]): boolean =>
  kinds.includes(page.markers[at]?.kind as FurnitureKind);
/** A byline, a day, or a short line with a time in it. */
export const looksDated = (page: Untitled, at: number): boolean =>
  isKind(page, at, 'page-date', 'byline') || (page.lines[at]?.timed === true && page.lines[at]!.words <= 14);

/** What is seen of a line that may be the headline. */
export const TITLE_FEATURES: readonly TitleFeature[] = [
  ...SIZES.map(
    (size): TitleFeature => ({
      name: `${size[0]} to ${size[1]} words`,
      of: (page, at) => within(page.lines[at]!.words, size),
    }),
  ),
  ...DISTANCES.map(
    (reach): TitleFeature => ({
      name: `${reach[0]} to ${reach[1]} above the core`,
      of: (page, at) => within(page.core.from - at, reach),
    }),
  ),
  {
    name: 'ends a sentence',
    of: (page, at) => yes(page.lines[at]!.stops && !page.lines[at]!.text.endsWith('?')),
  },
  { name: 'ends with a full stop', of: (page, at) => yes(/[.。]$/.test(page.lines[at]!.text)) },
  { name: 'ends with a colon', of: (page, at) => yes(/[:,;]$/.test(page.lines[at]!.text)) },
  { name: 'trails off', of: (page, at) => yes(/(?:\.\.\.|…)$/.test(page.lines[at]!.text)) },
  { name: 'separators', of: (page, at) => yes(/[|·»›•]| \/ | > /.test(page.lines[at]!.text)) },
  {
    name: 'share of capitals',
    of: (page, at) => page.lines[at]!.capitals / Math.max(1, page.lines[at]!.words),
  },
  {
    name: 'share of function words',
    of: (page, at) => page.lines[at]!.functionWords / Math.max(1, page.lines[at]!.words),
  },
  { name: 'timed', of: (page, at) => yes(page.lines[at]!.timed) },
  { name: 'marked', of: (page, at) => yes(page.markers[at] !== undefined) },
  { name: 'in links', of: (page, at) => page.lines[at]!.links },
  { name: 'heading 1', of: (page, at) => yes(page.lines[at]!.element === 'h1') },
  { name: 'heading 2 to 6', of: (page, at) => yes(isSubhead(page.lines[at]!)) },
  { name: 'topic below', of: (page, at) => page.below[at]! },
  {
    name: 'topic below, 4 words or more',
    of: (page, at) => page.below[at]! * yes(page.lines[at]!.words >= 4),
  },
  { name: 'no topic below', of: (page, at) => yes(page.below[at] === 0) },
  { name: 'topic of the core', of: (page, at) => page.topic[at]! },
  {
    name: 'topic below and of the core, 4 words or more',
    of: (page, at) => Math.min(page.below[at]!, page.topic[at]!) * yes(page.lines[at]!.words >= 4),
  },
  {
    name: 'topic of the lede, 4 words or more',
    of: (page, at) => page.lede[at]! * yes(page.lines[at]!.words >= 4),
  },
  { name: '2 words of the lede', of: (page, at) => yes(page.ledeWords[at] === 2) },
  { name: '3 words of the lede or more', of: (page, at) => yes(page.ledeWords[at]! >= 3) },
  {
    name: 'on the lede, none so in 3 lines above',
    of: (page, at) => yes(isOnLede(page, at) && ![1, 2, 3].some((n) => isOnLede(page, at - n))),
  },
  { name: 'begins small', of: (page, at) => yes(/^\p{Ll}/u.test(page.lines[at]!.text)) },
  { name: 'begins with a number', of: (page, at) => yes(/^\d/.test(page.lines[at]!.text)) },
  { name: 'dated line 4 to 6 below', of: (page, at) => yes([4, 5, 6].some((n) => looksDated(page, at + n))) },
  { name: 'sentences above, 4 or more in full', of: (page, at) => Math.min(1, page.sentencesAbove[at]! / 4) },
  { name: 'repeated', of: (page, at) => page.repeated[at]! },
  { name: 'repeated, on topic', of: (page, at) => page.repeated[at]! * page.below[at]! },
  { name: 'dated line 1 below', of: (page, at) => yes(looksDated(page, at + 1)) },
  { name: 'dated line 2 below', of: (page, at) => yes(looksDated(page, at + 2)) },
  { name: 'dated line 3 below', of: (page, at) => yes(looksDated(page, at + 3)) },
  { name: 'dated line above', of: (page, at) => yes(looksDated(page, at - 1)) },
  {
    name: 'sharing within 4 below',
    of: (page, at) => yes([1, 2, 3, 4].some((n) => isKind(page, at + n, 'share', 'comments'))),
  },
  { name: 'prose 1 below', of: (page, at) => yes((page.prose[at + 1] ?? 0) >= 12) },
  { name: 'prose 2 below', of: (page, at) => yes((page.prose[at + 2] ?? 0) >= 12) },
  { name: 'prose above', of: (page, at) => yes((itemAt(page.prose, at - 1) ?? 0) >= 12) },
  { name: 'under 5 words above', of: (page, at) => yes((itemAt(page.lines, at - 1)?.words ?? 0) < 5) },
  { name: 'under 5 words below', of: (page, at) => yes((page.lines[at + 1]?.words ?? 9) < 5) },
  { name: 'list above', of: (page, at) => yes(alike(page, at, at - 1)) },
  { name: 'list below', of: (page, at) => yes(alike(page, at, at + 1)) },
  { name: 'list 2 above', of: (page, at) => yes(alike(page, at, at - 2)) },
  { name: 'list 2 below', of: (page, at) => yes(alike(page, at, at + 2)) },
  {
    name: 'list heading within 3 above',
    of: (page, at) => yes([1, 2, 3].some((n) => at >= n && page.markers[at - n]?.opens)),
  },
  { name: 'longer line on topic right below', of: (page, at) => yes(isDek(page, at)) },
  { name: 'first line', of: (_, at) => yes(at === 0) },
  { name: 'among the first five', of: (_, at) => yes(at > 0 && at < 5) },
  { name: 'position', of: (page, at) => at / page.lines.length },
];

/** Fewer words are a kicker. */
export const HEADLINE = 3;

function isOnLede({ lines, ledeWords }: Untitled, at: number): boolean {
  return (ledeWords[at] ?? 0) >= 2 && lines[at]!.words >= HEADLINE;
}

/** Two headlines in a row: lines of like size without a full stop. */
function alike(page: Untitled, at: number, other: number): boolean {
  const a = page.lines[at]!;
  const b = itemAt(page.lines, other);
  return (
    b !== undefined &&
    a.words >= 3 &&
    b.words >= 4 &&
    b.words <= 20 &&
    !b.stops &&
    page.markers[other] === undefined
  );
}

/** Words of a headline in which each but the small ones is large: `She Left the Quay. Nobody Asked Why.` */
const FULL_CASE = 5;

/** Whether a line is set as headlines are, so that its full stop makes it no sentence of a text. */
export function isInTitleCase({ words, capitals, functionWords }: Line): boolean {
  return words >= FULL_CASE && capitals >= words - functionWords;
}

/** A headline may stand there: its words return below, and nothing marks the line as something else. */
export function looksLikeTitle(page: Untitled, at: number): boolean {
  const line = page.lines[at];
  return (
    line !== undefined &&
    line.words >= 2 &&
    page.below[at]! > 0.3 &&
    !line.stops &&
    page.markers[at] === undefined
  );
}

/** The line below reads as a dek: longer, on topic, no marker. */
function isDek(page: Untitled, at: number): boolean {
  const below = page.lines[at + 1];
  return (
    below !== undefined &&
    below.words >= 6 &&
    below.words <= 40 &&
    below.words > page.lines[at]!.words &&
    page.below[at + 1]! > 0.2 &&
    page.markers[at + 1] === undefined
  );
}
