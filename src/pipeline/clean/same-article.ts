import { ARTICLE } from './chain.ts';
import type { Reading } from './reading.ts';

/** By line of a site the articles that print it, each with the weight of its age. */
export type Lines = ReadonlyMap<string, readonly { readonly article: string; readonly weight: number }[]>;

/** Two files whose articles share this part of their words are one article, scraped twice. */
const SAME_ARTICLE = 0.5;
/**
 * Of the words of what they share so many are the headline's or the first sentences' too: a fifth and more in articles
 * scraped twice, under a tenth where what they share was furniture (measured). Half of what the page's whole text has
 * is enough: in languages that do not part their words by spaces hardly any word occurs twice.
 */
const SAME_SUBJECT = 0.1;
/**
 * Of an article that was scraped many times so many of the words stand in lines with a word of its headline: nine of
 * ten articles have more; furniture that reads like text has none on half of the pages (measured).
 */
const SAME_STORY = 0.2;
/** A line of more articles than this is the site's: that two pages have it does not make them one article. */
const SITES_OWN = 3;

/**
 * The keys of articles that are this one: most of its text stands in them, and under the same headline or on its
 * subject. Where furniture reads like text, two pages have most of that in common too. A story that is scraped again at
 * each update has more articles than furniture needs: its lines are told by its headline. Always holds its own.
 */
export function findSame(reading: Reading, lines: Lines): Set<string> {
  const { article, keys, page } = reading;
  const headline = lines.get(keys[page.title] ?? '') ?? [];
  const titled = new Set(headline.length > SITES_OWN ? [] : headline.map((one) => one.article));
  const rare = shareText(reading, lines, SITES_OWN);
  const least = Math.min(SAME_SUBJECT, rare.all.onSubject / rare.all.words / 2);
  const any = rare.isWhole ? rare : shareText(reading, lines, Number.POSITIVE_INFINITY);
  return new Set([
    article,
    ...listSame(rare, ({ words, onSubject }, other) => titled.has(other) || onSubject > least * words),
    ...listSame(any, ({ words, onHeadline }) => onHeadline > SAME_STORY * words),
  ]);
}

/**
 * Words of text: all, those that are the headline's or the first sentences' too, those of lines with one of the
 * headline's.
 */
interface Extent {
  words: number;
  onSubject: number;
  onHeadline: number;
}

/** What a page has of text, and what of it each other article prints. */
interface Shared {
  readonly all: Extent;
  readonly by: ReadonlyMap<string, Extent>;
  /** No line was left out. */
  readonly isWhole: boolean;
}

function listSame({ all, by }: Shared, isSame: (shared: Extent, other: string) => boolean): string[] {
  const same: string[] = [];
  for (const [other, shared] of by)
    if (shared.words >= SAME_ARTICLE * all.words && isSame(shared, other)) same.push(other);
  return same;
}

/** @param most lines that more articles print are left out */
function shareText({ page, states, keys, onHeadline: titled }: Reading, lines: Lines, most: number): Shared {
  const all: Extent = { words: 0, onSubject: 0, onHeadline: 0 };
  const by = new Map<string, Extent>();
  let isWhole = true;
  page.lines.forEach(({ words }, at) => {
    if (states[at] !== ARTICLE) return;
    const articles = lines.get(keys[at]!) ?? NOBODY;
    if (articles.length > most) {
      isWhole = false;
      return;
    }
    const onSubject = words * page.opening[at]!;
    const onHeadline = titled[at] ? words : 0;
    addTo(all, words, onSubject, onHeadline);
    for (const { article } of articles) {
      let extent = by.get(article);
      if (extent === undefined) {
        extent = { words: 0, onSubject: 0, onHeadline: 0 };
        by.set(article, extent);
      }
      addTo(extent, words, onSubject, onHeadline);
    }
  });
  return { all, by, isWhole };
}

const NOBODY: readonly never[] = [];

function addTo(extent: Extent, words: number, onSubject: number, onHeadline: number): void {
  extent.words += words;
  extent.onSubject += onSubject;
  extent.onHeadline += onHeadline;
}
