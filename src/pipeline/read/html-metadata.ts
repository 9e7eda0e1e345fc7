import { type Metadata, TITLE_ELEMENT } from '../../news/document.ts';
import { slice } from '../../text/span.ts';
import { countSpaced } from '../../text/title-parts.ts';
import type { PageText } from './html-blocks.ts';
import { isElement, type Page, type PageElement } from './html-page.ts';
import { readSignedTime, readSigner } from './html-signed.ts';
import { dropMissing, readLanguage, readLine, readNames, readTime, readUrl } from './metadata.ts';
import { chooseTitle, type Heading, nameSite, type TitleClaim } from './title.ts';

/** UTF-16 units of one JSON-LD script; a page's own description of an article has 5,000. */
const MAX_JSON = 200_000;

/** Objects looked at in all JSON-LD of a page. */
const MAX_NODES = 500;

/** First-level headings that may be the headline. */
const MAX_HEADINGS = 20;

/** Links at a page's top that may be its site's name. */
const MAX_LINKS = 50;

/** Words from which a block below a heading is text and no menu entry, byline or caption. */
const SENTENCE = 8;

/** Share of characters inside links from which a block is no text. */
const MOSTLY_LINKS = 0.5;

/** Blocks of text above a headline at most: notices of the site and what it says of itself. */
const MOST_ABOVE = 5;

/** How much text below a heading tells whether that is on the same matter: so many blocks, so many UTF-16 units. */
const LINES_BELOW = 5;
const MOST_BELOW = 4_000;

/** The types of schema.org that are articles. */
const ARTICLE = /(?:Article|BlogPosting|Report|Liveblog|Posting)$/i;

/** The `meta` elements that tell when an article was published, the surest first. */
const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'parsely-pub-date',
  'dc.date.issued',
  'dc.date',
  'sailthru.date',
];

/** What a page says about itself: JSON-LD, Open Graph and other `meta` elements, `title`, first-level headings. */
export function readPageMetadata(page: Page, collected: PageText): Metadata {
  const meta = readMetaElements(page);
  const article = findArticleNode(page);
  const url = readFirst(readUrl, [
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    meta.get('og:url'),
    article?.url,
  ]);
  const application = meta.get('application-name');
  const declared = readFirst(readSite, [meta.get('og:site_name'), article?.publisher, application]);
  const host = url && new URL(url).hostname.replace(/^www\./, '');
  const title = chooseTitle(
    claimTitles(page, meta, article),
    readHeadings(page, collected),
    [declared, application, host].filter((name) => name !== undefined),
    () => listLines(page, collected),
  );
  return dropMissing({
    title: title?.text,
    titleFrom: title?.from,
    outlet:
      declared ??
      title?.site ??
      (title && nameSite(page.querySelector('head title')?.textContent, title.text)),
    byline: readFirst(readNames, [
      article?.author,
      meta.get('author'),
      meta.get('article:author'),
      meta.get('parsely-author'),
      readSigner(page),
    ]),
    published: readFirst(readTime, [
      article?.datePublished,
      ...PUBLISHED.map((name) => meta.get(name)),
      readTimeElement(page),
      readSignedTime(page),
    ]),
    language: readFirst(readLanguage, [
      page.documentElement?.getAttribute('lang'),
      meta.get('og:locale'),
      article?.inLanguage,
    ]),
    url,
  });
}

/** The article's text as the page describes it to search engines, where it does. */
export function readArticleBody(page: Page): string | undefined {
  const body = findArticleNode(page)?.articleBody;
  return typeof body === 'string' ? body : undefined;
}

const CHANGED = /updat|modif/i;

function findArticle(heading: PageElement): PageElement | undefined {
  let at = heading.parentNode;
  while (at && at.localName !== 'article') at = at.parentNode;
  return at ?? undefined;
}

/** The time that stands with the headline of a page that has one article, if it is not that of a change. */
function readTimeElement(page: Page): string | undefined {
  const headlines = [...page.querySelectorAll('article h1')].slice(0, MAX_HEADINGS);
  const [article, another] = new Set(headlines.map(findArticle));
  const time = another === undefined ? article?.querySelector('time[datetime]') : undefined;
  if (!time || ['class', 'itemprop'].some((name) => CHANGED.test(time.getAttribute(name) ?? '')))
    return undefined;
  return time.getAttribute('datetime') ?? undefined;
}

/** What a site calls a part of itself, or nothing. */
const SECTION = /^(?:business|home|hosted|news|opinion|politics|sports?|u\.?s\.?|website|world)$/i;

/** A site's name, without the list of what it writes about behind it: `Harbour Post | News, Weather`. */
function readSite(claim: unknown): string | undefined {
  const name = readNames(claim)
    ?.replace(/ [|»] .*$/, '')
    .replace(/^www\./, '');
  return name === undefined || SECTION.test(name) ? undefined : name;
}

/** What the first of the claims says that can be read. */
function readFirst<T>(read: (claim: unknown) => T | undefined, claims: readonly unknown[]): T | undefined {
  for (const claim of claims) {
    const found = read(claim);
    if (found) return found;
  }
  return undefined;
}

/** What stands on a page by itself: its blocks, and its first links, of which a menu has several in one block. */
function listLines(page: Page, { text, blocks }: PageText): string[] {
  const links = [...page.querySelectorAll('a')].slice(0, MAX_LINKS);
  return [...blocks.map(({ span }) => slice(text, span)), ...links.map((link) => link.textContent)];
}

function claimTitles(
  page: Page,
  meta: ReadonlyMap<string, string>,
  article: JsonLd | undefined,
): TitleClaim[] {
  const claims: readonly (readonly [string, unknown])[] = [
    ['og:title', meta.get('og:title')],
    ['JSON-LD', article?.headline],
    ['og:title', meta.get('twitter:title')],
    [TITLE_ELEMENT, page.querySelector('head title')?.textContent],
  ];
  return claims.flatMap(([from, claim]) => {
    const text = readLine(claim);
    return text ? [{ text, from }] : [];
  });
}

/**
 * The first-level headings, also those that are not shown, each with the text below it where the page's begins there.
 */
function readHeadings(page: Page, { text, blocks }: PageText): Heading[] {
  const lines = blocks.flatMap(({ span, markup }) => {
    const line = slice(text, span);
    const isHeading = markup?.element === 'h1';
    const isText = countSpaced(line) >= SENTENCE && (markup?.linkDensity ?? 0) < MOSTLY_LINKS;
    return isHeading || isText ? [{ line, isHeading }] : [];
  });
  return [...page.querySelectorAll('h1')].slice(0, MAX_HEADINGS).flatMap((heading) => {
    const words = readLine(heading.textContent);
    if (!words) return [];
    const at = lines.findIndex(({ line, isHeading }) => isHeading && words.startsWith(line));
    const below =
      at < 0 || at > MOST_ABOVE ? [] : lines.slice(at + 1, at + 1 + LINES_BELOW).map(({ line }) => line);
    const bare = dropBeginning(heading, words);
    return [{ text: words, ...(bare && { bare }), below: below.join(' ').slice(0, MOST_BELOW) }];
  });
}

/** A heading's words without those of the element that it begins with. */
function dropBeginning(heading: PageElement, words: string): string | undefined {
  const first = [...heading.childNodes].find((node) => readLine(node.textContent));
  const beginning = first && isElement(first) ? readLine(first.textContent) : undefined;
  return beginning && words.startsWith(beginning) ? words.slice(beginning.length).trim() : undefined;
}

/** `meta` elements by name or property, in small letters; the first of each counts. */
function readMetaElements(page: Page): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop']
      .map((key) => element.getAttribute(key))
      .find((value) => value);
    const content = element.getAttribute('content');
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

type JsonLd = Readonly<Record<string, unknown>>;

/** The first object of the page's JSON-LD that describes an article. */
function findArticleNode(page: Page): JsonLd | undefined {
  const queue: unknown[] = [...page.querySelectorAll('script[type="application/ld+json"]')].map(parseScript);
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const node = queue[at];
    if (Array.isArray(node)) queue.push(...node.slice(0, MAX_NODES));
    else if (typeof node === 'object' && node !== null) {
      const object = node as JsonLd;
      if ([object['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type)))
        return object;
      queue.push(object['@graph'], object.mainEntity, object.mainEntityOfPage);
    }
  }
  return undefined;
}

function parseScript(script: PageElement): unknown {
  const json = script.textContent;
  if (json.length > MAX_JSON) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
