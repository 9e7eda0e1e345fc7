import { AFTER, ARTICLE, HOLE } from './chain.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';
import { findPlaces } from './places.ts';

/**
 * What a site changes from page to page differs by where on the page its furniture stands: menus hardly ever, the lines
 * between headline and text (author, day, caption) nearly always.
 */
const ABOVE_TITLE = 0;
const BELOW_TITLE = 1;
const INSIDE = 2;
const BELOW = 3;

/** By place, how likely a line of a site's furniture is new: on none of the site's other pages that are known. */
export type Recurrence = readonly number[];

/** What is expected of a site before its pages are looked at, and as how many lines of them that counts. */
const EXPECTED = [0.1, 0.6, 0.3, 0.1];
const WORTH = 10;

/** Under the headline a line with less prose is likelier a caption, a name or a link than the article's. */
const PROSE = 15;

/** How likely furniture is new at the place of a line, were it in a state that is not the article. */
export function expectNew(recurrence: Recurrence, page: Page, at: number, state: number): number {
  return recurrence[findPlace(page, at, state)]!;
}

function findPlace(page: Page, at: number, state: number): number {
  if (state === HOLE) return INSIDE;
  if (state === AFTER) return BELOW;
  return page.title >= 0 && at > page.titleTo && page.prose[at]! < PROSE ? BELOW_TITLE : ABOVE_TITLE;
}

/** By place, lines of furniture counted by whether they are new. */
export interface Tally {
  readonly fresh: number[];
  readonly seen: number[];
}

/** A tally of what is expected, which the first pages outweigh. */
export function startTally(): Tally {
  return {
    fresh: EXPECTED.map((share) => share * WORTH),
    seen: EXPECTED.map((share) => (1 - share) * WORTH),
  };
}

/** What share of the lines counted at each place is new. */
export function measureRecurrence({ fresh, seen }: Tally): Recurrence {
  return fresh.map((count, place) => count / (count + seen[place]!));
}

/**
 * Adds a page's lines outside its article. A run of new lines that touches the article or its headline may be the
 * article's own, cut off by mistake: above and below the text it is not counted.
 *
 * @param states what the page by itself suggests
 * @param elsewhere by line, on how many of the site's other pages it stands
 */
export function tallyFurniture(
  { fresh, seen }: Tally,
  page: Page,
  states: Uint8Array,
  elsewhere: Uint16Array,
): void {
  const worded = findPlaces(page.lines, (at) => isWorded(page.lines[at]!));
  const isOwn = (at: number) => states[at] === ARTICLE || isHeadline(page, at);
  for (let from = 0, to = 0; from < worded.length; from = to) {
    to = from + 1;
    const isNew = elsewhere[worded[from]!] === 0;
    while (to < worded.length && (elsewhere[worded[to]!] === 0) === isNew) to++;
    const run = worded.slice(from, to);
    const touches = isNew && run.some(isOwn);
    for (const at of run) {
      if (isOwn(at)) continue;
      const place = findPlace(page, at, states[at]!);
      if (!isNew) seen[place]!++;
      else if (!touches || place === INSIDE || place === BELOW_TITLE) fresh[place]!++;
    }
  }
}

/** Whether a line is one of those that the headline is broken over. */
export function isHeadline({ title, titleTo }: Page, at: number): boolean {
  return at >= title && at <= titleTo;
}

/** A number alone says nothing: every table has the same ones. */
export function isWorded({ functionWords, text }: Line): boolean {
  return functionWords > 0 || /\p{L}/u.test(text);
}
