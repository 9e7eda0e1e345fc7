import type { AnyFeed } from 'feedsmith';
import { slice } from '../../text/span.ts';
import { isOnlyBeginning } from './cut-short.ts';
import { type FeedEntry, listEntries } from './feed-entries.ts';
import { nameFeedOutlet } from './feed-title.ts';
import { readFragment } from './html.ts';
import { MAX_ENTRIES } from './limits.ts';
import { dropMissing, readLanguage, readLine, readNames, readTime, readUrl } from './metadata.ts';
import { withoutKind } from './no-title.ts';
import { keyPart, type Part, type Parts, type Remark } from './part.ts';
import { FEED_ROOT, XML_KIND } from './recognize.ts';

/** How a mere beginning ends: an ellipsis, bracketed or not, or words that ask to go on reading. */
const TRUNCATED = /(?:\u2026|\.\.\.|\b(?:read|continue) (?:more|reading|on)\b.{0,40})[\s\])»>→]*$/i;

/**
 * Reads a feed saved as a file (RSS, RDF, Atom, JSON Feed): each entry is a document, of its headline where it has no
 * words of its own; a mere beginning is marked.
 */
export async function readFeed(text: string, encoding: string): Promise<Parts> {
  const { parseFeed } = await import('feedsmith');
  const whole = dropKind(text.replace(/^\ufeff/, ''));
  const sound = parseOrNothing(parseFeed, whole);
  const feed = sound ?? parseOrNothing(parseFeed, endAtLastEntry(whole));
  if (!feed) {
    return {
      parts: [],
      remarks: [{ rule: 'unreadable-feed', message: 'This feed is damaged and cannot be read.' }],
    };
  }
  const listed = listEntries(feed);
  const base = readUrl(listed.base);
  const title = await readTitle(listed.title);
  const outlet = title && nameFeedOutlet(title, base);
  const own: Own = { outlet, language: readLanguage(listed.language), base };
  const parts = new Map<string, Part>();
  for (const entry of listed.entries.slice(0, MAX_ENTRIES)) {
    const part = await readEntry(entry, own, encoding);
    if (part.blocks.length > 0 && !parts.has(part.key)) parts.set(part.key, part);
  }
  const remarks = describeFeed(listed.entries.length, [...parts.values()]);
  return { parts: [...parts.values()], remarks: sound ? remarks : [...remarks, BROKEN_OFF] };
}

/**
 * Entities of a feed's own are not resolved: those that feeds declare are HTML's, and others are made to unfold without
 * end.
 */
function dropKind(text: string): string {
  const root = FEED_ROOT.exec(text.slice(0, MAX_ROOT))?.index ?? 0;
  return `${text.slice(0, root).replace(XML_KIND, '')}${text.slice(root)}`;
}

const BROKEN_OFF: Remark = {
  rule: 'cut-short',
  message: 'This feed breaks off; only its entries before that are read. Save it again for the rest.',
};

function parseOrNothing(parse: (text: string) => AnyFeed, text: string): AnyFeed | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** A feed whose download broke off, ended behind its last whole entry. */
function endAtLastEntry(text: string): string {
  const root = FEED_ROOT.exec(text.slice(0, MAX_ROOT))?.[1] ?? '';
  const entry = root === 'rss' || root === 'rdf:RDF' ? '</item>' : `</${root.replace('feed', 'entry')}>`;
  const end = text.lastIndexOf(entry);
  if (end < 0) return '';
  return `${text.slice(0, end)}${entry}${root === 'rss' ? '</channel>' : ''}</${root}>`;
}

/** UTF-16 units in which a feed's root element begins. */
const MAX_ROOT = 4_000;

type Fragment = Awaited<ReturnType<typeof readFragment>>;

/** A tag that opens a paragraph or a line, where a feed has escaped its entries once more than it says. */
const ESCAPED = /^\s*<(?:p|div|br|h[1-6]|ul|ol|figure|article|section)\b[^<>]{0,500}>/i;

/** What its words say when they are markup themselves. */
async function readTwiceEscaped(fragment: Fragment): Promise<Fragment> {
  return ESCAPED.test(fragment.text) ? readFragment(fragment.text) : fragment;
}

/** What holds for each entry that says nothing else. */
interface Own {
  readonly outlet: string | undefined;
  readonly language: string | undefined;
  readonly base: string | undefined;
}

/** An entry's address, whole: it may be told from the site's, or be escaped once more than the feed says. */
function readAddress(told: unknown, base: string | undefined): string | undefined {
  if (typeof told !== 'string') return undefined;
  const address = told.trim().replaceAll('&amp;', '&');
  const isRelative = address !== '' && base !== undefined && !URL.canParse(address);
  return readUrl(isRelative && URL.canParse(address, base) ? new URL(address, base).href : address);
}

async function readEntry(entry: FeedEntry, feed: Own, encoding: string): Promise<Part & { key: string }> {
  const fragment = await readTwiceEscaped(await readFragment(entry.html));
  const told = await readTitle(entry.title);
  const title = told && withoutKind(told);
  const isBare = title !== undefined && hasOnlyLinks(fragment);
  const { text, blocks, cut } = isBare ? asText(title) : fragment;
  const url = readAddress(entry.url, feed.base);
  const metadata = dropMissing({
    title,
    titleFrom: title && 'feed entry',
    outlet: (await readTitle(entry.source)) ?? feed.outlet,
    byline: readNames(entry.authors),
    published: readTime(entry.published),
    language: feed.language,
    url,
    truncated: isBare || entry.isSummary || isCut(fragment) || isOnlyBeginning(text),
  });
  const key = keyPart(title, text);
  return { format: 'feed', encoding, text, blocks, metadata, key, cut };
}

/** One of the last lines breaks off: what sites print below their entries may stand behind it. */
function isCut({ text, blocks }: Fragment): boolean {
  return blocks
    .slice(-2)
    .some(({ span }) => TRUNCATED.test(text.slice(Math.max(span.start, span.end - 100), span.end)));
}

/** Share of a line from which it is a way to something else rather than text. */
const MOSTLY_LINK = 0.5;

/**
 * `Comments`; the headlines of other outlets on the same event, as a search's feed lists them: no word of the entry's
 * own.
 */
function hasOnlyLinks({ text, blocks }: Fragment): boolean {
  return blocks.every(
    ({ span, markup }) =>
      ((markup?.linkDensity ?? 0) >= MOSTLY_LINK && !/[.!?]["'”’]?$/.test(slice(text, span).trimEnd())) ||
      COUNTED.test(slice(text, span)),
  );
}

/** `Points: 212`, `# Comments: 88` */
const COUNTED = /^[#\p{L} ]{2,20}: ?\d{1,9}$/u;

/** A headline as the whole of a text. */
function asText(title: string): Fragment {
  return { text: `${title}\n`, blocks: [{ span: { start: 0, end: title.length } }], cut: false };
}

/** A title without its markup, for feeds escape it once, twice or not at all. */
async function readTitle(title: unknown): Promise<string | undefined> {
  if (typeof title !== 'string') return undefined;
  return readLine(/[<&]/.test(title) ? (await readFragment(title)).text : title);
}

function describeFeed(entries: number, parts: readonly Part[]): Remark[] {
  if (parts.length === 0)
    return [{ rule: 'empty-file', message: 'The feed holds no entry with words in it.' }];
  const remarks: Remark[] = [];
  const truncated = parts.filter(({ metadata }) => metadata.truncated).length;
  if (truncated > 0)
    remarks.push({
      rule: 'truncated-entries',
      message: `The feed gives only the beginning of ${truncated} of its ${parts.length} articles.`,
    });
  if (entries > MAX_ENTRIES)
    remarks.push({
      rule: 'cut-short',
      message: `The feed has ${entries} entries; the first ${MAX_ENTRIES} are read.`,
    });
  return remarks;
}
