import { itemAt } from '../../text/item-at.ts';
import { type Choice, type Feature, rank, squashTo, yes } from './feature.ts';
import { isClosing, isTimed } from './line-kind.ts';
import { ITEM_REACH } from './list-item.ts';
import type { Page } from './page.ts';

/** Lines below the title. */
const DISTANCES = [1, 2, 3, 6, 13];

/** Sentences that stand in a row. */
const ROWS = [1, 2, 3, 5];
/** So many are no dek. */
const TEXT = 3;

const neighbour = (name: string, step: number): Feature[] => [
  { name: `${name}: none`, of: (page, at) => yes(itemAt(page.lines, at + step) === undefined) },
  { name: `${name}: sentence`, of: (page, at) => yes((itemAt(page.prose, at + step) ?? 0) >= 12) },
  { name: `${name}: long`, of: (page, at) => yes((itemAt(page.prose, at + step) ?? 0) >= 30) },
  { name: `${name}: under 5 words`, of: (page, at) => yes((itemAt(page.lines, at + step)?.words ?? 9) < 5) },
  { name: `${name}: marked`, of: (page, at) => yes(itemAt(page.markers, at + step) !== undefined) },
  { name: `${name}: closing`, of: (page, at) => yes(isClosing(itemAt(page.markers, at + step))) },
  { name: `${name}: picture`, of: (page, at) => yes(isPicture(page, at + step)) },
  {
    name: `${name}: timed`,
    of: (page, at) => yes(at + step >= 0 && page.lines[at + step] && isTimed(page.lines[at + step]!)),
  },
];

const between = (sums: readonly number[], from: number, to: number): number => {
  const low = Math.max(0, Math.min(from, sums.length - 1));
  const high = Math.max(low, Math.min(to, sums.length - 1));
  return sums[high]! - sums[low]!;
};

/** The lines so near, without the one between them. */
const around = (sums: readonly number[], at: number, reach: number): number =>
  between(sums, at - reach, at) + between(sums, at + 1, at + 1 + reach);

/** What so many lines above and below have together; 1 where each of them has `most`. */
const sumsNear = (
  name: string,
  reach: number,
  most: number,
  sums: (page: Page) => readonly number[],
): Feature[] => {
  const squash = squashTo(most * reach);
  return [
    {
      name: `${name} in ${reach} lines above`,
      of: (page, at) => squash(between(sums(page), at - reach, at)),
    },
    {
      name: `${name} in ${reach} lines below`,
      of: (page, at) => squash(between(sums(page), at + 1, at + 1 + reach)),
    },
  ];
};

/** What only a line's place among others shows. */
export const PAGE_FEATURES: readonly (Feature | Choice)[] = [
  ...neighbour('line above', -1),
  ...neighbour('line below', 1),
  ...[3, 8, 20].flatMap((reach) => sumsNear('prose', reach, 60, (page) => page.proseAbove)),
  ...[2, 5, 12].flatMap((reach) => sumsNear('words', reach, 60, (page) => page.wordsAbove)),
  {
    name: 'before the first closing',
    of: (page, at) => yes(page.title >= 0 && at > page.title && at < page.closing[page.title]!),
  },
  {
    name: 'after the first closing',
    of: (page, at) => yes(page.title >= 0 && at > page.title && at >= page.closing[page.title]!),
  },
  {
    name: 'before the core closing',
    of: (page, at) => yes(page.core.to >= 0 && at >= page.core.from && at < page.closing[page.core.from]!),
  },
  {
    name: 'after the core closing',
    of: (page, at) => yes(page.core.to >= 0 && at >= page.core.from && at >= page.closing[page.core.from]!),
  },
  ...[3, 8, 20].flatMap((reach) => sumsNear('prose on topic', reach, 30, (page) => page.topicAbove)),
  {
    name: 'share of topic above',
    of: (page, at) => page.topicAbove[at]! / Math.max(1, page.topicAbove[page.lines.length]!),
  },
  {
    name: 'share of topic below',
    of: (page, at) => 1 - page.topicAbove[at + 1]! / Math.max(1, page.topicAbove[page.lines.length]!),
  },
  { name: 'in the wide core', of: (page, at) => yes(at >= page.wide.from && at <= page.wide.to) },
  { name: 'above the wide core', of: (page, at) => yes(at < page.wide.from) },
  { name: 'below the wide core', of: (page, at) => yes(at > page.wide.to) },
  { name: 'last of the core', of: (page, at) => yes(at === page.core.to + 1) },
  { name: 'last of the wide core', of: (page, at) => yes(at === page.wide.to + 1) },
  { name: 'first of the core', of: (page, at) => yes(at === page.core.from) },
  { name: 'first of the wide core', of: (page, at) => yes(at === page.wide.from) },
  {
    name: 'share of prose above',
    of: (page, at) => page.proseAbove[at]! / Math.max(1, page.proseAbove[page.lines.length]!),
  },
  {
    name: 'share of prose below',
    of: (page, at) => 1 - page.proseAbove[at + 1]! / Math.max(1, page.proseAbove[page.lines.length]!),
  },
  { name: 'no prose above', of: (page, at) => yes(page.proseAbove[at]! === 0) },
  { name: 'position', of: (page, at) => at / page.lines.length },
  { name: 'times in 6 lines around', of: (page, at) => around(page.timesAbove, at, 6) / 4 },
  {
    name: 'closing wording in 6 lines above',
    of: (page, at) => Math.min(1, between(page.closingsAbove, at - 6, at) / 3),
  },
  {
    name: 'closing wording in 6 lines below',
    of: (page, at) => Math.min(1, between(page.closingsAbove, at + 1, at + 7) / 3),
  },
  {
    name: 'short lines in 6 around',
    of: (page, at) => around(page.shortAbove, at, 6) / 12,
  },
  { name: 'comments heading above', of: (page, at) => yes(page.above('comments', at) < 1e9) },
  { name: 'comments heading in 4 above', of: (page, at) => yes(page.above('comments', at) <= 4) },
  { name: 'comments heading in 20 above', of: (page, at) => yes(page.above('comments', at) <= 20) },
  {
    name: 'related heading in 4 above',
    of: (page, at) => yes(Math.min(page.above('related', at), page.above('teaser-list', at)) <= 4),
  },
  {
    name: 'related heading in 12 above',
    of: (page, at) => yes(Math.min(page.above('related', at), page.above('teaser-list', at)) <= 12),
  },
  { name: 'on the opening’s topic', of: (page, at) => page.opening[at]! },
  ...[4, 12].flatMap((reach): Feature[] => [
    {
      name: `prose on the opening’s topic, share in ${reach} lines above`,
      of: (page, at) => shareBetween(page, at - reach, at),
    },
    {
      name: `prose on the opening’s topic, share in ${reach} lines below`,
      of: (page, at) => shareBetween(page, at, at + reach),
    },
  ]),
  { name: 'on topic', of: (page, at) => page.topic[at]! },
  {
    name: 'off topic, 12 words or more',
    of: (page, at) => yes(page.lines[at]!.words >= 12) * (1 - page.topic[at]!),
  },
  { name: 'topic of 3 lines around', of: (page, at) => topicNear(page, at) },
  { name: 'in the core', of: (page, at) => yes(at >= page.core.from && at <= page.core.to) },
  { name: 'above the core by 3', of: (page, at) => yes(at < page.core.from && at >= page.core.from - 3) },
  { name: 'above the core by more', of: (page, at) => yes(at < page.core.from - 3) },
  { name: 'below the core by 3', of: (page, at) => yes(at > page.core.to && at <= page.core.to + 3) },
  { name: 'below the core by more', of: (page, at) => yes(at > page.core.to + 3) },
  {
    name: 'repeated, 3 words or more',
    of: (page, at) => yes(page.repeated[at] === 1 && page.lines[at]!.words >= 3),
  },
  { name: 'repeated, shorter', of: (page, at) => yes(page.repeated[at] === 1 && page.lines[at]!.words < 3) },
  { name: 'repeated within 3 lines, 8 words or more', of: (page, at) => yes(isDoubled(page, at)) },
  {
    names: ROWS.map((low) => `sentences in a row, ${low} or more`),
    of: ({ sentences }, at) => rank(sentences[at]!, ROWS),
  },
  { name: 'three sentences in a row within 5 below', of: (page, at) => yes(isParted(page, at)) },
  { name: 'numbered on', of: (page, at) => yes(isNumberedOn(page, at)) },
  { name: 'opens as lines around do', of: (page, at) => yes(isListed(page, at)) },
  { name: 'numbers in 8 lines around', of: (page, at) => around(page.numbersAbove, at, 8) / 16 },
  { name: 'no title', of: (page) => yes(page.title < 0) },
  { name: 'above the title', of: (page, at) => yes(page.title >= 0 && at < page.title) },
  { name: 'is the title', of: (page, at) => yes(at === page.title) },
  {
    names: DISTANCES.map(
      (low, n) => `${low} to ${n + 1 < DISTANCES.length ? DISTANCES[n + 1]! - 1 : 'more'} below the title`,
    ),
    of: ({ title }, at) => (title < 0 ? -1 : rank(at - title, DISTANCES)),
  },
];

/** Prose on the opening's topic for all prose; a third where there is none, as in articles. */
function shareBetween(page: Page, from: number, to: number): number {
  return (between(page.openingAbove, from, to) + 3) / (between(page.proseAbove, from, to) + 9);
}

function isPicture(page: Page, at: number): boolean {
  const kind = itemAt(page.markers, at)?.kind;
  return kind === 'caption' || kind === 'credit';
}

/** A row of pictures prints each caption once below the picture and once for the reader who cannot see it. */
function isDoubled(page: Page, at: number): boolean {
  const line = page.lines[at]!;
  if (page.repeated[at] !== 1 || line.words < 8) return false;
  return [-3, -2, -1, 1, 2, 3].some((step) => page.lines[at + step]?.folded === line.folded);
}

/** `7)` a few lines below `6)`: one list, whatever stands between its items. */
function isNumberedOn({ items }: Page, at: number): boolean {
  const own = items[at];
  if (own === undefined) return false;
  for (let step = 1; step <= ITEM_REACH; step++)
    if (items[at - step] === own - 1 || items[at + step] === own + 1) return true;
  return false;
}

/** No sentence, and text goes on a few lines below. */
function isParted({ sentences }: Page, at: number): boolean {
  return sentences[at] === 0 && [1, 2, 3, 4, 5].some((step) => (sentences[at + step] ?? 0) >= TEXT);
}

/** The lines of a schedule, a table or a list open alike. */
function isListed({ openings }: Page, at: number): boolean {
  const own = openings[at];
  return own !== undefined && [-2, -1, 1, 2].some((step) => openings[at + step] === own);
}

function topicNear(page: Page, at: number): number {
  let sum = 0;
  let words = 0;
  for (let n = Math.max(0, at - 3); n <= Math.min(page.lines.length - 1, at + 3); n++) {
    if (n === at) continue;
    const weight = Math.min(page.lines[n]!.words, 40);
    sum += page.topic[n]! * weight;
    words += weight;
  }
  return words ? sum / words : 0;
}
