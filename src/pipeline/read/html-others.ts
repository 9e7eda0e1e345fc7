import { slice } from '../../text/span.ts';
import type { PageText } from './html-blocks.ts';
import { climb, type Page, type PageElement } from './html-page.ts';
import { readLine } from './metadata.ts';

const HEADINGS = 'h1, h2, h3, h4';
/** Headings and articles that are looked at; no page with one article has more. */
const MOST = 300;
/** Characters of a block from which it is a sentence, and of all such from which they are a text of their own. */
const SENTENCE = 60;
const TEXT_OF_ITS_OWN = 200;
/** Share of a block's characters inside links from which it leads elsewhere. */
const LINKED = 0.5;

/**
 * The `article` elements of a page that are articles of its own below or beside the one that its title names: the next
 * one of a page that never ends, the cards that lead to others. None where the title's heading stands over no text of
 * its own, as on a page that lists articles.
 */
export function findOthers(
  page: Page,
  { text, blocks, owners }: PageText,
  title: string | undefined,
): ReadonlySet<PageElement> {
  const articles = [...page.querySelectorAll('article')].slice(0, MOST);
  const heading = title && articles.length > 0 ? findHeading(page, title) : undefined;
  if (!heading) return new Set();
  const above = new Set(climb(heading));
  const own = [...above].find(({ localName }) => localName === 'article');
  const others = new Set(
    articles.filter(
      (article) => !above.has(article) && !(own && climb(article).includes(own)) && standsAlone(article),
    ),
  );
  let inside = 0;
  let outside = 0;
  blocks.forEach(({ span, markup }, at) => {
    const [owner] = owners[at]!.keys();
    const length = slice(text, span).length;
    if (!owner || length < SENTENCE || (markup?.linkDensity ?? 0) >= LINKED) return;
    const path = climb(owner);
    if (own ? path.includes(own) : !path.some((element) => others.has(element))) inside += length;
    else outside += length;
  });
  const isText = inside >= TEXT_OF_ITS_OWN && (own !== undefined || inside > outside);
  return isText ? others : new Set();
}

/** The heading that gives the title, in whatever it stands beside. */
function findHeading(page: Page, title: string): PageElement | undefined {
  return [...page.querySelectorAll(HEADINGS)]
    .slice(0, MOST)
    .find(({ textContent }) => readLine(textContent)?.endsWith(title));
}

/** What programs for sites call each entry of one. */
const ENTRY = /(?:^|\s)(?:h-?entry|type-post)(?:\s|$)/;

/** True for an entry of its own, or what a first-level heading or one that leads to the whole of it stands over. */
function standsAlone(article: PageElement): boolean {
  if (ENTRY.test(article.getAttribute('class') ?? '')) return true;
  const heading = article.querySelector(HEADINGS);
  if (!heading) return false;
  if (heading.localName === 'h1') return true;
  const link =
    heading.querySelector('a') ?? climb(heading, article).find(({ localName }) => localName === 'a');
  // A part of the same page is led to by its mark.
  return link !== undefined && !link.getAttribute('href')?.includes('#');
}
