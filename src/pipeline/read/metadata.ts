import type { Metadata } from '../../news/document.ts';
import { dropInvisible } from '../../text/invisible.ts';
import { MAX_METADATA } from './limits.ts';

/** The keys that front matter writers use, by the field that they fill, the most exact first. */
const KEYS = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'publication', 'site', 'site_name', 'sitename', 'source'],
  byline: ['byline', 'author', 'authors', 'by'],
  published: [
    'published',
    'date_published',
    'datepublished',
    'pubdate',
    'publish_date',
    'published_time',
    'date',
  ],
  language: ['language', 'lang'],
  url: ['url', 'link', 'canonical', 'source_url', 'url_source', 'source'],
} as const;

const ALL_KEYS: ReadonlySet<string> = new Set(Object.values(KEYS).flat());

/** True for a key that fills a field, however it is written: `Publish Date`. */
export function isKey(key: string): boolean {
  return ALL_KEYS.has(foldKey(key));
}

function foldKey(key: string): string {
  return key.toLowerCase().replace(/[- ]/g, '_');
}

/**
 * Metadata from a mapping that a file holds (front matter, labelled lines); whatever is missing, of the wrong type or
 * too long is left out.
 */
export function pickMetadata(mapping: unknown, titleFrom: string): Metadata {
  if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping)) return {};
  const fields = new Map(Object.entries(mapping).map(([key, value]) => [foldKey(key), value]));
  const pick = (keys: readonly string[], read: (value: unknown) => string | undefined) => {
    for (const key of keys) {
      const value = read(fields.get(key));
      if (value) return value;
    }
    return undefined;
  };
  const title = pick(KEYS.title, readLine);
  return dropMissing({
    title,
    titleFrom: title && titleFrom,
    outlet: pick(KEYS.outlet, (value) => (readUrl(value) ? undefined : readLine(value))),
    byline: pick(KEYS.byline, readNames),
    published: pick(KEYS.published, readTime),
    language: pick(KEYS.language, readLanguage),
    url: pick(KEYS.url, readUrl),
  });
}

/** One line of words, white space and control characters folded; undefined for anything else. */
export function readLine(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value.length > MAX_METADATA) return undefined;
  return (
    dropInvisible(value)
      .replace(/[\s\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ')
      .trim() || undefined
  );
}

/** A name that leads to a note on it, as in Obsidian's front matter: `[[Ida Blom]]`, `[[people/blom|Ida Blom]]`. */
const NOTE = /^\[\[(?:[^[\]|]{1,300}\|)?([^[\]|]{1,300})\]\]$/;

/** A name, a list of names, or objects with a `name`, joined as a byline. */
export function readNames(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value.slice(0, 20).flat(2) : [value])
    .map((one) => readLine(typeof one === 'object' && one !== null ? (one as { name?: unknown }).name : one))
    .map((name) => name?.replace(NOTE, '$1'))
    .filter((name) => name !== undefined && !/^(?:https?:|@)/.test(name));
  return names.length > 0 ? names.join(', ') : undefined;
}

/**
 * A time as ISO 8601: a day stays a day, a time keeps the zone that it was written with, and one without a zone becomes
 * its day, for nobody knows which zone was meant.
 */
export function readTime(value: unknown): string | undefined {
  const line = readLine(value);
  if (!line) return undefined;
  const iso =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?/i.exec(
      line,
    );
  if (iso) {
    const [, year, month, day, hour, minute, second = '00', zone] = iso;
    const date = `${year}-${month}-${day}`;
    if (!isDay(date)) return undefined;
    if (!hour || !zone) return date;
    const offset =
      zone.toUpperCase() === 'Z' ? 'Z' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
    const at = `${date}T${hour}:${minute}:${second}${offset}`;
    return Number.isNaN(Date.parse(at)) ? date : at;
  }
  return readWrittenTime(line);
}

/** Hours that zones are ahead of UTC which dates name by letters (RFC 5322 section 4.3, and Central Europe's). */
const ZONES: Readonly<Record<string, string>> = {
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
  CET: '+0100',
  CEST: '+0200',
};
const ZONE = new RegExp(String.raw`(?<=\d(?: ?[ap]\.?m\.?)? )(?:${Object.keys(ZONES).join('|')})\b`, 'i');

/** `20 Aug 31 04:05`: years had two digits once (RFC 822 section 5). */
const SHORT_YEAR = /^(?:[a-z]{3}, ?)?\d{1,2} [a-z]{3} \d\d \d\d:\d\d/i;

/** RFC 5322 dates and those that people write: `Wed, 23 Oct 2024 07:00:00 +0200`, `October 23, 2024`. */
function readWrittenTime(written: string): string | undefined {
  if (written.length > 60 || !/[a-z]{3}/i.test(written)) return undefined;
  if (!/\d{4}/.test(written) && !SHORT_YEAR.test(written)) return undefined;
  const line = written.replace(ZONE, (name) => ZONES[name.toUpperCase()]!);
  const zone = /([+-])(\d\d):?(\d\d)\b|\b(?:GMT|UTC|UT|Z)\b/.exec(line);
  const at = Date.parse(zone ? line : `${line} UTC`);
  if (Number.isNaN(at)) return undefined;
  if (!zone) return new Date(at).toISOString().slice(0, 10);
  const minutes = zone[1] ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
  const local = new Date(at + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${minutes === 0 ? 'Z' : `${zone[1]}${zone[2]}:${zone[3]}`}`;
}

/** A day of the calendar, and none that stands for no day: the first of a computer's time, or of all time. */
function isDay(date: string): boolean {
  const at = Date.parse(date);
  return (
    !Number.isNaN(at) &&
    new Date(at).toISOString().startsWith(date) &&
    date >= EARLIEST &&
    date !== '1970-01-01'
  );
}

/** Newspapers of before are nobody's morning news. */
const EARLIEST = '1800-01-01';

/** An address that a reader may safely follow: `https:` or `http:`, nothing else. */
export function readUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2_000 || !/^https?:\/\//i.test(value)) return undefined;
  return URL.canParse(value) ? new URL(value).href : undefined;
}

/** BCP 47 in its common shape: `en`, `en-US`, `zh-Hant`. */
export function readLanguage(value: unknown): string | undefined {
  const tag = readLine(value)?.replace('_', '-');
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/i.test(tag) ? tag : undefined;
}

/** The same without the keys that hold nothing. */
export function dropMissing<T extends object>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined | '' | false> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as never;
}
