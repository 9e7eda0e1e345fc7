import type { Marker } from './marker.ts';
import type { Page } from './page.ts';
import { findPlaces } from './places.ts';
import { type Reading, readAgain } from './reading.ts';
import type { Repetition } from './repetition.ts';
import type { RuledReading } from './ruled-reading.ts';
import { markDropped } from './rules.ts';

/** So many other articles carry what is the site's, and so large a share of them. */
const FEWEST_ARTICLES = 2;
const MOST_ARTICLES = 0.6;

/** Shorter words stand in any text, and a single one may be a whole headline where no spaces part words. */
const WORD = /[\p{L}\p{N}]{4,}/gu;
const FEWEST_WORDS = 2;
/** Share of a headline's words that its own text has. */
const TAKEN_UP = 0.5;

/**
 * The documents of an intake with what they repeat. One whose headline is a line that most of its site's articles
 * carry, and of which its text has few words, is read again for another one: `Tide Tables and Ferries` above the page.
 *
 * @param compare finds what the readings repeat
 */
export function passOverBanners(
  ruled: readonly RuledReading[],
  compare: (readings: readonly Reading[]) => Repetition,
): { readonly readings: readonly Reading[]; readonly repetition: Repetition } {
  const first = ruled.map(({ reading }) => reading);
  const repetition = compare(first);
  const readings = ruled.map(({ reading, ruling }, at) => {
    const isSites = (line: number) => isSitesOwn(repetition.elsewhere[at]![line]!, repetition.articles[at]!);
    const { page, document } = reading;
    if (document.metadata.title !== undefined || page.title < 0 || !isSites(page.title)) return reading;
    if (isTakenUp(page, isSites)) return reading;
    const banners = findPlaces(page.lines, isSites);
    const struck = [...markDropped(ruling), ...banners.map((line) => [line, BANNER] as const)];
    const again = readAgain(reading, new Map(struck));
    return again.page.title >= 0 && isTakenUp(again.page, isSites) ? again : reading;
  });
  const isSame = readings.every((reading, at) => reading === first[at]);
  return { readings, repetition: isSame ? repetition : compare(readings) };
}

const BANNER: Marker = { kind: 'navigation', reason: 'stands in most articles of this site' };

/**
 * Whether the lines that are not the site's have the headline's words: its own text has, where it stands in other
 * pages' lists.
 */
function isTakenUp({ lines, title }: Page, isSites: (line: number) => boolean): boolean {
  const words = lines[title]!.folded.match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return true;
  const own = lines.filter((_, at) => at !== title && !isSites(at));
  const taken = words.filter((word) => own.some(({ folded }) => hasWord(folded, word)));
  return taken.length >= TAKEN_UP * words.length;
}

/** Looks for one word, since to cut up all lines of every page took a quarter of cleaning. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) return true;
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;

function isSitesOwn(elsewhere: number, articles: number): boolean {
  return elsewhere >= FEWEST_ARTICLES && elsewhere >= MOST_ARTICLES * articles;
}
