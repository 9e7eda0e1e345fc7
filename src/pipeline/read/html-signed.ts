import { climb, type Page, type PageElement } from './html-page.ts';
import { MAX_METADATA } from './limits.ts';
import { readLine, readTime } from './metadata.ts';

/** Where programs for sites write who wrote an entry (HTML `rel`, schema.org's microdata, hCard), and when. */
const AUTHORS = '[rel~="author"], [itemprop="author"], .author .fn, .byline .fn, .post-author .fn, .p-author';
const TIMES = '[itemprop="datePublished"], time.published, abbr.published, time.dt-published, time.post-date';
/** Such elements that are looked at; a page with one entry has two or three. */
const MOST = 30;
/** How far above one a comment is called so. */
const REACH = 10;
const COMMENT = /comment|respon[ds]/i;

/** A name in two words or more: `admin` is none. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u;

/** Who wrote the page's entry, by its markup, where that names one alone. */
export function readSigner(page: Page): string | undefined {
  return findOnly(page, AUTHORS, (element) => {
    const words = readLine(element.textContent)?.replace(/^by /i, '');
    return words !== undefined && NAME.test(words) ? words : undefined;
  });
}

/** When it was published, by its markup, where that tells one time alone. */
export function readSignedTime(page: Page): string | undefined {
  return findOnly(page, TIMES, (element) =>
    readTime(['datetime', 'content', 'title'].map((key) => element.getAttribute(key)).find(Boolean)),
  );
}

function findOnly(
  page: Page,
  selector: string,
  read: (element: PageElement) => string | undefined,
): string | undefined {
  const found = [...page.querySelectorAll(selector)]
    .slice(0, MOST)
    .filter((element) => !isOnComment(element));
  const [only, another] = new Set(found.map(read).filter((told) => told !== undefined));
  return another === undefined ? only : undefined;
}

function isOnComment(element: PageElement): boolean {
  return climb(element)
    .slice(0, REACH)
    .some((at) => at.localName !== 'body' && COMMENT.test(nameElement(at)));
}

function nameElement(element: PageElement): string {
  return `${element.getAttribute?.('class') ?? ''} ${element.getAttribute?.('id') ?? ''}`.slice(
    0,
    MAX_METADATA,
  );
}
