import type { AnyFeed } from 'feedsmith';
import { slice, splitLines } from '../../text/span.ts';
import { joinWrapped } from './plain-text.ts';

/** An entry of any kind of feed, reduced to what an article needs. What is `unknown` is not yet validated. */
export interface FeedEntry {
  readonly title: unknown;
  /** Its text as HTML. */
  readonly html: string;
  /** True when the feed gives a summary in place of the text. */
  readonly isSummary: boolean;
  readonly url: unknown;
  readonly published: unknown;
  readonly authors: unknown;
  /** The feed that it was taken from, where this one collects others' (RSS 2.0 `source`, RFC 4287 section 4.2.11). */
  readonly source?: unknown;
}

/** What entries of any kind of feed share. */
export interface FeedEntries {
  readonly entries: readonly FeedEntry[];
  readonly title: unknown;
  readonly language: unknown;
  /** Address of the site, from which its entries' addresses may be told. */
  readonly base: unknown;
}

/** The entries of a feed as the library parsed it, RSS, RDF, Atom or JSON Feed. */
export function listEntries({ format, feed }: AnyFeed): FeedEntries {
  switch (format) {
    case 'rss':
      return {
        title: feed.title,
        language: feed.language,
        base: feed.link,
        entries: (feed.items ?? []).map((item) => ({
          ...readItem(item),
          published: item.pubDate ?? item.dc?.dates?.[0],
          authors: item.dc?.creators ?? item.authors,
          source: item.source?.title,
        })),
      };
    case 'rdf':
      return {
        title: feed.title,
        language: feed.dc?.languages?.[0],
        base: feed.link,
        entries: (feed.items ?? []).map((item) => ({
          ...readItem(item),
          published: item.dc?.dates?.[0],
          authors: item.dc?.creators,
        })),
      };
    case 'atom':
      return {
        title: feed.title?.value,
        language: undefined,
        base: findAlternate(feed.links)?.href,
        entries: (feed.entries ?? []).map(readAtomEntry),
      };
    case 'json':
      return {
        title: feed.title,
        language: feed.language,
        base: feed.home_page_url,
        // JSON Feed 1.1: a feed's authors are those of all its items that name none.
        entries: (feed.items ?? []).map((item) => readJsonItem(item, feed.authors)),
      };
  }
}

type Feed<Format> = Extract<AnyFeed, { format: Format }>['feed'];
type Item = Partial<
  Pick<NonNullable<Feed<'rss'>['items']>[number], 'title' | 'link' | 'description' | 'content'>
>;
type AtomEntry = NonNullable<Feed<'atom'>['entries']>[number];
type JsonItem = NonNullable<Feed<'json'>['items']>[number];

/** RSS does not say whether a description is the text or its beginning; only an ellipsis at its end can tell. */
function readItem({ title, link, description, content }: Item) {
  const html = content?.encoded ?? description ?? '';
  return { title, url: link, html: TAG.test(html) ? html : markLines(html), isSummary: false };
}

const TAG = /<[a-z!/]|&lt;[a-z/]/i;

function readAtomEntry(entry: AtomEntry): FeedEntry {
  const link = findAlternate(entry.links) ?? entry.links?.[0];
  const isSummary = !entry.content?.value;
  const text = isSummary ? (entry.summary ?? describeMedia(entry)) : entry.content;
  const value = text?.value ?? '';
  return {
    title: entry.title?.value,
    html: text?.type && text.type !== 'text' ? value : escapeText(value),
    isSummary,
    url: link?.href,
    published: entry.published ?? entry.updated,
    authors: entry.authors,
    source: entry.source?.title?.value,
  };
}

/** The link to the page that a feed or an entry tells of. */
function findAlternate(links: AtomEntry['links']) {
  return links?.find(({ rel }) => !rel || rel === 'alternate');
}

/** What a film is about, where an entry has no other words, as in YouTube's feeds. */
function describeMedia({ media }: AtomEntry): { value?: string; type?: string } | undefined {
  const description = media?.groups?.[0]?.description ?? media?.description;
  return description && { value: description.value, ...(description.type === 'html' && { type: 'html' }) };
}

function readJsonItem(item: JsonItem, authors: unknown): FeedEntry {
  return {
    title: item.title,
    html: item.content_html ?? escapeText(item.content_text ?? item.summary ?? ''),
    isSummary: item.content_html === undefined && item.content_text === undefined,
    url: item.url,
    published: item.date_published,
    authors: item.authors ?? authors,
  };
}

/** Plain text as markup. */
function escapeText(text: string): string {
  return markLines(text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
}

/** A plain text's lines, those of a paragraph that is wrapped together, as markup. */
function markLines(text: string): string {
  const lines = joinWrapped(text, splitLines(text)).map((line) => slice(text, line));
  return lines.length < 2 ? text : `<p>${lines.join('</p><p>')}</p>`;
}
