import { ARTICLE, COLUMNS, decode, HOLE } from './chain.ts';
import type { Line } from './line.ts';
import type { Reading } from './reading.ts';
import { ENOUGH } from './repetition.ts';

/**
 * Measured on streams of sites: 70 % of furniture recurs on a site's other pages, 0.1 to 1 % of article text does. The
 * logarithms of the ratios (.7 to .005, .3 to .995) are what one other page is worth.
 */
const RECURS = 5;
const NEW = -1.2;
/** What stands on none of so many other pages is new beyond more doubt. */
const NEW_ON = 3;
/** A sentence inside the article may be background that several articles carry, a line a subhead: they need more. */
const BACKGROUND_PAGES = 4;

/** What most of a site's articles carry word for word is its own, however much it reads like an article's sentence. */
const MOST_ARTICLES = 0.6;
const CERTAIN = 100;

/** The lines' states with what is known of them elsewhere on the site taken into account. */
export function weighRepetition(reading: Reading, elsewhere: Uint16Array, articles: number): Uint8Array {
  const { page, score, states } = reading;
  if (articles === 0) return states;
  const evidence = page.lines.map((line, at) =>
    isWorded(line) ? weighLine(reading, at, elsewhere, articles) : 0,
  );
  if (!score)
    return states.map((state, at) =>
      state === ARTICLE && isSure(page.prose[at]!, evidence[at]!) ? HOLE : state,
    );
  const weighed = score.slice();
  for (const [at, against] of evidence.entries()) weighed[at * COLUMNS + ARTICLE]! -= against;
  return decode(weighed, page.lines.length);
}

/** Against the page's structure only what is certain counts, or what is no sentence: a lede may stand in others' lists. */
function isSure(prose: number, evidence: number): boolean {
  return evidence >= CERTAIN || (prose === 0 && evidence > 0);
}

/** How much speaks against a line being the article's: below 0, for it. */
function weighLine({ page, states }: Reading, at: number, elsewhere: Uint16Array, articles: number): number {
  const count = elsewhere[at]!;
  if (count === 0) return NEW * Math.min(articles, NEW_ON);
  if (count >= BACKGROUND_PAGES && count >= MOST_ARTICLES * Math.min(ENOUGH, articles)) return CERTAIN;
  const isAlone = page.prose[at] === 0 || (elsewhere[at - 1] === 0 && elsewhere[at + 1] === 0);
  const isBackground = isAlone && isInside(states, at) && !page.markers[at] && page.lines[at]!.words > 1;
  return isBackground ? 0 : RECURS * (1 + Math.log2(count));
}

/** A number alone says nothing: every table has the same ones. */
function isWorded({ words, text }: Line): boolean {
  return words > 0 && /\p{L}/u.test(text);
}

function isInside(states: Uint8Array, at: number): boolean {
  return states[at] === ARTICLE && states[at - 1] === ARTICLE && states[at + 1] === ARTICLE;
}
