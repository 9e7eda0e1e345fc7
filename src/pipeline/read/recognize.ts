import type { Format } from '../../news/document.ts';
import { DOCUMENT, type Other, PAGE } from './signature.ts';

/** What a decoded file is: a format that can be read, or something else. */
export type Recognized = { readonly format: Exclude<Format, 'pdf'> } | { readonly other: Other };

/** UTF-16 units at a file's beginning that are looked at. */
const HEAD = 4_000;

/** Header fields that a mail begins with (RFC 5322 section 3.6 and what servers put on top). */
const MAIL_FIELD =
  /^(?:from|to|cc|subject|date|message-id|mime-version|received|return-path|delivered-to|reply-to|content-type|dkim-signature|list-[a-z-]+|x-[a-z0-9-]+|arc-[a-z-]+|authentication-results|snapshot-content-location):/i;

/** Fields of which one must be there: `X-` fields alone do not make a mail. */
const MAIL_MARK = /^(?:from|received|return-path|message-id|mime-version|delivered-to):/im;

/** What XML says of its kind, with the entities that it declares; a page's own doctype is none. */
export const XML_KIND = /<!doctype (?!html)[^>[]{0,300}(?:\[[^\]]{0,2000}\]\s{0,10})?>\s*/i;

/** A feed's root element, with its name. */
export const FEED_ROOT = /<(rss|(?:atom:)?feed|rdf:RDF)[\s>]/i;

/** Elements that only pages have; two of them make a file that starts with a tag a page. */
const PAGE_TAG =
  /<(?:html|head|body|div|p|article|section|span|table|ul|h[1-6]|a|main|header|meta|link|br)[\s>/]/gi;

const MARKDOWN_NAME = /\.(?:md|markdown)$/i;

/**
 * A heading, or an item below a blank line: a page has no such line, and Markdown may begin with tags, as for a
 * picture.
 */
const MARKDOWN_LINE = /\n#{1,6}[ \t]+\S|\n[ \t]*\r?\n(?:[-*+]|\d{1,3}[.)])[ \t]+\S/;

/** Text files that are no articles, by how they begin. */
const OTHERS: readonly (readonly [RegExp, string, remedy?: string])[] = [
  [/^%!PS/, 'a PostScript file'],
  [/^BEGIN:VCALENDAR/i, 'a calendar'],
  [/^BEGIN:VCARD/i, 'an address card'],
  [/^-----BEGIN PGP MESSAGE-----/, 'an encrypted text', 'decrypt it and save the text'],
  [/^-----BEGIN (?!PGP SIGNED)[A-Z ]{3,40}-----/, 'a key or a certificate'],
  [/^(?:WEBVTT|\d{1,5}\r?\n\d\d:\d\d:\d\d[,.]\d{3} -->)/, 'a file of subtitles'],
  [/^\\documentclass\b/, 'a LaTeX file', DOCUMENT],
  [/^\[(?:InternetShortcut|Desktop Entry)\]/, 'a link', PAGE],
  [/^#!/, 'a script'],
];

const JSON_FEED = /^\{[\s\S]{0,3900}"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\//;

/**
 * An object with its first key, a list with its first value. `[4 May 2031]` and `[07:00 GMT]` open an article,
 * `[[Senn]]` a note, `[Source](https://example.org)` a clipping in Markdown.
 */
const JSON_BEGINNING =
  /^(?:\{\s*"|\[\s*(?:\[\s*)?(?:["{]|-?\d[\d.eE+-]{0,24}\s*(?:,\s*(?:["{[]|-?\d[\d.eE+-]{0,24}\s*[,\]])|\]\s*$)))/;

/** The same of XML, by its root; some of it has a head and a body as pages have. */
const ROOTS: readonly (readonly [RegExp, string, remedy?: string])[] = [
  [/^<opml[\s>]/i, 'a list of feeds (OPML)', 'save the feeds themselves'],
  [/^<en-export[\s>]/i, 'an Evernote export', 'export the notes as HTML'],
  [/^<plist[\s>][\s\S]{0,400}<key>URL<\/key>/i, 'a link', PAGE],
  [/^<svg[\s>]/i, 'an SVG picture'],
];

/**
 * Tells what a text file is by its content, and by its name only between plain text and Markdown without links, for
 * Markdown that begins with tags, and for pages that begin in the middle.
 *
 * @param name the file's name, without `.gz`
 */
export function recognizeText(text: string, name: string): Recognized {
  const head = text.slice(0, HEAD).replace(/^\ufeff?\s*/, '');
  if (head.startsWith('<')) return recognizeMarkup(head, name);
  const other = findOther(OTHERS, head);
  if (other) return { other };
  if (JSON_FEED.test(head)) return { format: 'feed' };
  if (JSON_BEGINNING.test(head)) return { other: { name: 'a JSON file', remedy: SPLIT } };
  if (isTable(head)) return { other: { name: 'a table (CSV)', remedy: SPLIT } };
  if (isMail(head)) return { format: 'mail' };
  if (/\.x?html?$/i.test(name) && countTags(head) > 1) return { format: 'html' };
  if (MARKDOWN_NAME.test(name) || /^(?:---|\+\+\+)[ \t]*\r?\n/.test(head)) return { format: 'markdown' };
  return { format: hasMarkdownLinks(head) ? 'markdown' : 'text' };
}

/** Links as Markdown writes them, which programs that make text of a page leave: `[Home](https://gazette.example/)`. */
const MARKDOWN_LINK = /\]\((?:https?:\/\/|\/|#|mailto:)[^)\s]{0,400}\)/g;
const FEWEST_LINKS = 3;
/** A heading beside them: one link is enough. */
const MARKDOWN_HEADING = /^#{1,6}[ \t]+\S/m;

/** Whether a text of any name is Markdown by its links. */
function hasMarkdownLinks(head: string): boolean {
  if (!head.includes('](')) return false;
  const links = head.match(MARKDOWN_LINK)?.length ?? 0;
  return links >= FEWEST_LINKS || (links > 0 && MARKDOWN_HEADING.test(head));
}

const BEFORE_ROOT = new RegExp(
  `^(?:<\\?[^>]{0,400}\\?>\\s*|<!--[\\s\\S]{0,2000}?-->\\s*|${XML_KIND.source})+`,
  'i',
);

function recognizeMarkup(head: string, name: string): Recognized {
  const start = head.replace(BEFORE_ROOT, '');
  if (FEED_ROOT.exec(start)?.index === 0) return { format: 'feed' };
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)) return { format: 'html' };
  const other = findOther(ROOTS, start);
  if (other) return { other };
  const isMarkdown = MARKDOWN_NAME.test(name);
  if (isMarkdown && MARKDOWN_LINE.test(head)) return { format: 'markdown' };
  if (countTags(head) > 1) return { format: 'html' };
  const root = /^<(?:!doctype\s+)?([a-z][\w:.-]{0,40})[\s>/]/i.exec(start)?.[1];
  if (head.startsWith('<?xml') && root) return { other: { name: `an XML file (<${root}>)` } };
  return { format: isMarkdown ? 'markdown' : 'text' };
}

const SPLIT = 'save each article in it as text or HTML';

function findOther(
  kinds: readonly (readonly [RegExp, string, remedy?: string])[],
  head: string,
): Other | undefined {
  const [, name, remedy] = kinds.find(([mark]) => mark.test(head)) ?? [];
  return name === undefined ? undefined : { name, ...(remedy !== undefined && { remedy }) };
}

/** A column's name in a table's first row. */
const COLUMN = /^"?[\p{L}_][\p{L}\p{N}_ .#/()-]{0,40}"?$/u;
const FEWEST_COLUMNS = 3;

/** Names in a row that nothing but the separator parts, and a row below them of as many fields. */
function isTable(head: string): boolean {
  const [first = '', second = ''] = head.split(/\r?\n/, 2);
  return [',', ';'].some((separator) => {
    const columns = first.split(separator);
    return (
      columns.length >= FEWEST_COLUMNS &&
      columns.every((column) => COLUMN.test(column)) &&
      second.split(separator).length >= columns.length
    );
  });
}

/** Two header fields in a row, or a mailbox file's "From " line before them. */
function isMail(head: string): boolean {
  const first = /^From \S+ /.test(head) ? 1 : 0;
  if (first === 0 && !MAIL_FIELD.test(head)) return false;
  const lines = head.split(/\r?\n/);
  const fields = lines.slice(first).filter((line) => !/^[ \t]/.test(line));
  return MAIL_FIELD.test(fields[0] ?? '') && MAIL_FIELD.test(fields[1] ?? '') && MAIL_MARK.test(head);
}

function countTags(head: string): number {
  return head.match(PAGE_TAG)?.length ?? 0;
}

/** The encoding that a page or an XML file names for itself, in its first kilobyte (HTML Standard section 13.2.3.2). */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const declared =
    /^\s*<\?xml[^>]{0,200}\sencoding\s*=\s*["']([\w-]{1,40})/i.exec(head) ??
    /<meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(head);
  return declared?.[1];
}
