import { ARTICLE, COLUMNS, decode, HOLE } from './chain.ts';
import type { Reading } from './reading.ts';
import { ENOUGH } from './repetition.ts';

/**
 * Measured on streams of sites: 70 % of furniture recurs on a site's other pages, 0.1 to 1 % of article text does. The
 * logarithms of the ratios (.7 to .005, .3 to .995) are what one other page is worth.
 */
const RECURS = 5;
const NEW = -1.2;
/** A sentence inside the article may be background that several articles carry, a line a subhead: they need more. */
const BACKGROUND_PAGES = 4;
const PROSE = 12;

/** The lines' states with what is known of them elsewhere on the site taken into account. */
export function weighRepetition(reading: Reading, elsewhere: Uint16Array, articles: number): Uint8Array {
  const { page, score, states } = reading;
  if (articles === 0) return states;
  if (!score)
    return states.map((state, at) =>
      state === ARTICLE && isFurniture(reading, at, elsewhere[at]!, articles) ? HOLE : state,
    );
  const weighed = score.slice();
  page.lines.forEach((line, at) => {
    if (line.words === 0) return;
    const count = elsewhere[at]!;
    const evidence = count === 0 ? NEW : isFurniture(reading, at, count, articles) ? RECURS : 0;
    weighed[at * COLUMNS + ARTICLE]! -= evidence;
  });
  return decode(weighed, page.lines.length);
}

function isFurniture({ page, states }: Reading, at: number, count: number, articles: number): boolean {
  if (count === 0) return false;
  if (!isInside(states, at) || page.markers[at]) return true;
  const subhead = page.prose[at]! < PROSE && page.lines[at]!.words > 1;
  return count >= (subhead ? Math.max(BACKGROUND_PAGES, Math.min(ENOUGH, articles / 2)) : BACKGROUND_PAGES);
}

function isInside(states: Uint8Array, at: number): boolean {
  return states[at] === ARTICLE && states[at - 1] === ARTICLE && states[at + 1] === ARTICLE;
}
