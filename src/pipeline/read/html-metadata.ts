import type { Metadata } from '../../news/document.ts';
import type { Page, PageElement } from './html-page.ts';
import { dropMissing, readLanguage, readLine, readNames, readTime, readUrl } from './metadata.ts';
import { chooseTitle, nameSite, type TitleClaim } from './title.ts';

/** UTF-16 units of one JSON-LD script; a page's own description of an article has 5,000. */
const MAX_JSON = 200_000;

/** Objects looked at in all JSON-LD of a page. */
const MAX_NODES = 500;

/** First-level headings that may be the headline. */
const MAX_HEADINGS = 20;

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
export function readPageMetadata(page: Page): Metadata {
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
    readHeadings(page),
    [declared, application, host].filter((name) => name !== undefined),
  );
  return dropMissing({
    title: title?.text,
    titleFrom: title?.from,
    outlet: declared ?? (title && nameSite(page.querySelector('head title')?.textContent, title.text)),
    byline: readFirst(readNames, [
      article?.author,
      meta.get('author'),
      meta.get('article:author'),
      meta.get('parsely-author'),
    ]),
    published: readFirst(readTime, [article?.datePublished, ...PUBLISHED.map((name) => meta.get(name))]),
    language: readFirst(readLanguage, [
      page.documentElement?.getAttribute('lang'),
      meta.get('og:locale'),
      article?.inLanguage,
    ]),
    url,
  });
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

function claimTitles(
  page: Page,
  meta: ReadonlyMap<string, string>,
  article: JsonLd | undefined,
): TitleClaim[] {
  const claims: readonly (readonly [string, unknown])[] = [
    ['og:title', meta.get('og:title')],
    ['JSON-LD', article?.headline],
    ['og:title', meta.get('twitter:title')],
    ['title element', page.querySelector('head title')?.textContent],
  ];
  return claims.flatMap(([from, claim]) => {
    const text = readLine(claim);
    return text ? [{ text, from }] : [];
  });
}

function readHeadings(page: Page): string[] {
  return [...page.querySelectorAll('h1')]
    .slice(0, MAX_HEADINGS)
    .flatMap((heading) => readLine(heading.textContent) ?? []);
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
