import { AFTER, ARTICLE, BEFORE, COLUMNS, decode, HOLE } from './chain.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';
import {
  expectNew,
  isHeadline,
  isWorded,
  measureRecurrence,
  type Recurrence,
  startTally,
  type Tally,
  tallyFurniture,
} from './recurrence.ts';
import { ENOUGH, type Repetition } from './repetition.ts';

/**
 * Measured on sites: 70 % of furniture recurs on a site's other pages, 0.1 to 1 % of article text does. The logarithm
 * of the ratio is what one other page is worth against a paragraph. Shorter lines of articles, and lines among others
 * that recur, are rarer than that, and the chain is surer of them than it should be.
 */
const RECURS = 5;
const RECURS_SURELY = 25;
/**
 * That a line is new speaks for the article as much as the site's furniture recurs: the logarithm, thrice, since the
 * chain's scores are too sure by as much (its features say nearly the same of neighbouring lines); more for a
 * paragraph, for what changes in furniture is names, captions and headlines.
 */
const NEW = 3;
const NEW_PARAGRAPH = 9;
const OUTSIDE = [BEFORE, HOLE, AFTER];

/** What most of a site's articles carry word for word is its own, however much it reads like an article's sentence. */
const MOST_ARTICLES = 0.6;
const SITES_OWN = 4;
const CERTAIN = 100;

/** Words of prose. A shorter sentence may be an insert: an offer, a caption, a teaser. */
const PARAGRAPH = 20;
/** A subhead or a story's background stands in no larger share of a site's articles. */
const FEW = 0.15;

/** By document the lines' states with what is known of them elsewhere on their site taken into account. */
export function weighRepetition(readings: readonly Reading[], repetition: Repetition): Uint8Array[] {
  const { sites, articles, elsewhere } = repetition;
  const tallies = new Map<string, Tally>(sites.map((site) => [site, startTally()]));
  readings.forEach(({ page, states }, at) => {
    if (articles[at]! > 0) tallyFurniture(tallies.get(sites[at]!)!, page, states, elsewhere[at]!);
  });
  const recurrence = new Map([...tallies].map(([site, tally]) => [site, measureRecurrence(tally)]));
  return readings.map((reading, at) =>
    articles[at] === 0
      ? reading.states
      : weighLines(reading, elsewhere[at]!, articles[at]!, recurrence.get(sites[at]!)!),
  );
}

function weighLines(
  reading: Reading,
  elsewhere: Uint16Array,
  articles: number,
  recurrence: Recurrence,
): Uint8Array {
  const { page, score, states } = reading;
  const against = page.lines.map((line, at) =>
    isWorded(line) && elsewhere[at]! > 0 ? weighAgainst(reading, at, elsewhere, articles) : 0,
  );
  if (!score)
    return states.map((state, at) =>
      state === ARTICLE && isSure(page.prose[at]!, against[at]!) ? HOLE : state,
    );
  const weighed = score.slice();
  page.lines.forEach((line, at) => {
    weighed[at * COLUMNS + ARTICLE]! -= against[at]!;
    if (elsewhere[at]! > 0 || !isWorded(line) || isHeadline(page, at)) return;
    const worth = isParagraph(page, at) ? NEW_PARAGRAPH : NEW;
    for (const state of OUTSIDE)
      weighed[at * COLUMNS + state]! += worth * Math.log(expectNew(recurrence, page, at, state));
  });
  return decode(weighed, page.lines.length);
}

/**
 * Against the page's structure only what is certain counts, or what is no sentence: a lede may stand in others' lists.
 */
function isSure(prose: number, against: number): boolean {
  return against >= CERTAIN || (prose === 0 && against > 0);
}

/**
 * How much speaks against a line that others of the site's articles carry: nothing against a paragraph among new ones
 * (background to a story) and a subhead of few articles.
 */
function weighAgainst(
  { page, states }: Reading,
  at: number,
  elsewhere: Uint16Array,
  articles: number,
): number {
  const count = elsewhere[at]!;
  const share = count / Math.min(ENOUGH, articles);
  if (count >= SITES_OWN && share >= MOST_ARTICLES) return CERTAIN;
  const isLong = isParagraph(page, at);
  const isBackground = isLong
    ? elsewhere[at - 1] === 0 && elsewhere[at + 1] === 0
    : page.lines[at]!.words > 1 && share <= FEW;
  if (isBackground && isInside(states, at) && !page.markers[at]) return 0;
  const isDoubtful = isLong && (count <= FEW * articles || !isInRun(elsewhere, at));
  return (isDoubtful ? RECURS : RECURS_SURELY) * (1 + Math.log2(count));
}

/** True when a line is one of three in a row that recur. */
function isInRun(elsewhere: Uint16Array, at: number): boolean {
  const [second, above, below, next] = [-2, -1, 1, 2].map((step) => (elsewhere[at + step] ?? 0) > 0);
  return (above! && (second! || below!)) || (below! && next!);
}

function isParagraph({ prose }: Page, at: number): boolean {
  return prose[at]! >= PARAGRAPH;
}

function isInside(states: Uint8Array, at: number): boolean {
  return states[at] === ARTICLE && states[at - 1] === ARTICLE && states[at + 1] === ARTICLE;
}
