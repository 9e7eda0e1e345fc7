import type { Published } from '../../news/article.ts';
import type { Document } from '../../news/document.ts';
import { NEWSROOMS } from '../../text/newsrooms.ts';
import { type Span, slice } from '../../text/span.ts';
import { readAuthors, readAuthorsElsewhere, readBareAuthors, tidyAuthors } from './byline.ts';
import { ARTICLE } from './chain.ts';
import { LABEL_ELSEWHERE } from './date-patterns.ts';
import { findDay } from './day.ts';
import type { Line } from './line.ts';
import { isTimed } from './line-kind.ts';
import type { Page } from './page.ts';
import { isPublisher, readCopyright, readCredit, readEmployer } from './publisher.ts';

/** How far around its title a page tells who wrote an article and when. */
const AROUND_TITLE = 6;
/** Lines behind the first of an article, the standfirst, among which who wrote it and when may stand. */
const UNDER_STANDFIRST = 4;

/**
 * The publisher: what the file says, else the agency or paper that a line under the headline credits, else whose rights
 * the page claims, else for whom its author works, else the agency of the dateline.
 */
export function nameOutlet(
  { metadata, text }: Document,
  page: Page,
  states: Uint8Array,
  lede: Span | undefined,
): string | undefined {
  return (
    metadata.outlet ??
    findCredit(page, states) ??
    findNamed(page, states, readCopyright) ??
    findNamed(page, states, readEmployer) ??
    (lede && readAgency(text, lede))
  );
}

function findCredit(page: Page, states: Uint8Array): string | undefined {
  for (const { text } of linesAbove(page, states)) {
    const name = readCredit(text);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** A name that does not sound like a publisher's stands on so many more lines of its page. */
const NAMED_ELSEWHERE = 2;

/**
 * A name that a line outside the article gives is the outlet's where it sounds like one or stands on the page again.
 */
function findNamed(
  page: Page,
  states: Uint8Array,
  read: (text: string) => string | undefined,
): string | undefined {
  const outside = page.lines.filter((_, at) => states[at] !== ARTICLE);
  for (const line of outside) {
    const name = read(line.text);
    if (name === undefined) continue;
    const others = outside.filter((other) => other !== line && other.text.includes(name)).length;
    if (isPublisher(name) || others >= NAMED_ELSEWHERE) return name;
  }
  return undefined;
}

/** `By` and the like in a line of its own, above the name. */
const SIGNS_NEXT = /^(?:by|authors?|written by|posted by):?$/i;

/**
 * Who wrote it, without `By`: whom the file names, else a line under the headline, which may also stand between a
 * standfirst and the text.
 *
 * @param language of the article: in English `Von Hartmann` is a name, and in German what `By Hartmann` is
 */
export function readByline(
  { metadata }: Document,
  page: Page,
  states: Uint8Array,
  language: string,
): string | undefined {
  const given = metadata.byline && tidyAuthors(metadata.byline, metadata.outlet);
  if (given) return given;
  const lines = [...linesAbove(page, states), ...linesUnderStandfirst(page, states)];
  for (const [at, { text }] of lines.entries()) {
    const signed = SIGNS_NEXT.test(lines[at - 1]?.text ?? '') ? `By ${text}` : text;
    const names = readAuthors(signed) ?? (language === 'en' ? undefined : readAuthorsElsewhere(text));
    if (names !== undefined) return names;
  }
  return findBareAuthors(page, states);
}

/** Between a bare name and the day no more lines stand: `Ida Blom`, `Harbor Radio`, `3 May`. */
const BESIDE_DAY = 2;

/** A bare name beside the day, between the headline and the text, which neither is about. */
function findBareAuthors({ lines, markers, title, titleTo }: Page, states: Uint8Array): string | undefined {
  const first = states.indexOf(ARTICLE);
  if (title < 0 || titleTo >= first) return undefined;
  const isDay = (at: number) =>
    at > titleTo && at < first && (markers[at]?.kind === 'page-date' || isTimed(lines[at]!));
  for (let at = titleTo + 1; at < Math.min(first, titleTo + 1 + 3 * AROUND_TITLE); at++) {
    const isBeside = [...Array(BESIDE_DAY)].some((_, n) => isDay(at - 1 - n) || isDay(at + 1 + n));
    const names = isBeside && !markers[at] ? readBareAuthors(lines[at]!.text) : undefined;
    if (names === undefined) continue;
    const family = names.slice(names.lastIndexOf(' ') + 1);
    const isTold = (line: Line, of: number) =>
      ((of >= title && of <= titleTo) || states[of] === ARTICLE) && line.text.includes(family);
    if (!lines.some(isTold)) return names;
  }
  return undefined;
}

/** Lines of no article behind its first. */
function linesUnderStandfirst(page: Page, states: Uint8Array): Line[] {
  const first = states.indexOf(ARTICLE);
  if (first < 0) return [];
  return page.lines
    .slice(first + 1, first + 1 + UNDER_STANDFIRST)
    .filter((_, at) => states[first + 1 + at] !== ARTICLE);
}

/** Lines between the title and the first sentence of the article; without a title, the few above the article. */
function linesAbove(page: Page, states: Uint8Array): Line[] {
  const first = states.indexOf(ARTICLE);
  const from = page.title >= 0 && page.title < first ? page.titleTo + 1 : Math.max(0, first - AROUND_TITLE);
  return page.lines.slice(from, Math.min(first < 0 ? 0 : first, from + 3 * AROUND_TITLE));
}

/** No place and day take more. */
const LONGEST_DATELINE = 120;
/** Its words are parted by spaces alone: a hyphen that could also be within one would double the ways at each. */
const PLACE =
  "\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]*){0,3}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?";
const DAY = '(?:, (?:\\p{Lu}[\\p{L}.]+ \\d{1,2}|\\d{1,2} \\p{Lu}[\\p{L}.]+))?';
const AGENCY = '\\([\\p{L}\\p{N} ./&-]{2,40}\\)';
/** Not the hyphen of `COVID-19`. */
const DASH = ' ?(?:—|–|―|--|-(?= )|(?<= )-) ?(?=\\S)';
/** What a page writes in capitals over a picture or before a story. */
const LABELS = 'ANALYSIS|BREAKING|EXCLUSIVE|FILE|LIVE|OPINION|PHOTOS?|UPDATED?|VIDEO|WATCH';
/**
 * `PORT ELLEN, Scotland, Oct. 3 —`, `Rome (Agency) – `: a place in capitals or one followed by an agency, and a dash.
 */
const DATELINES = [
  new RegExp(
    `^(?!(?:${LABELS})\\b)(?=\\p{Lu}{3}|\\p{Lu}{2,}[ ,(])(${PLACE})${DAY}(?: ?${AGENCY})?${DASH}`,
    'u',
  ),
  new RegExp(`^(${PLACE}(?:/${PLACE})*)${DAY} ?${AGENCY}${DASH}`, 'u'),
];

/** The place that the article was filed from, and where its line ends and the text begins. */
export function readDateline(
  text: string,
  lede: Span,
): { readonly place: string; readonly span: Span } | undefined {
  const opening = slice(text, { start: lede.start, end: Math.min(lede.end, lede.start + LONGEST_DATELINE) });
  const found = DATELINES[0]!.exec(opening) ?? DATELINES[1]!.exec(opening);
  if (!found) return undefined;
  return { place: found[1]!, span: { start: lede.start, end: lede.start + found[0].length } };
}

/**
 * `Tokyo (Agency) -- `, `Tokyo (Agency on Friday) -- `, or one that all know without a place: who filed the article.
 */
function readAgency(text: string, lede: Span): string | undefined {
  const dateline = readDateline(text, lede);
  const opening = slice(
    text,
    dateline?.span ?? { start: lede.start, end: Math.min(lede.end, lede.start + LONGEST_AGENCY) },
  );
  return (dateline === undefined ? KNOWN_AGENCY : NAMED_AGENCY).exec(opening)?.[1];
}

const LONGEST_AGENCY = 24;
const NAMED_AGENCY = /\(([^()]{2,40}?)(?: on \p{Lu}\p{Ll}{2,8}day)? ?\)/u;
const KNOWN_AGENCY = new RegExp(`^\\((${NEWSROOMS})\\) ?[-–—]`);

/** A day and a year have so many digits at least. */
const FEWEST_DIGITS = 5;

const LABELLED = new RegExp(
  `\\b(?:published|posted|updated|first published|modified|filed)\\b|^${LABEL_ELSEWHERE}`,
);

/**
 * When it was published: the file's own claim; else a day beside the headline that is labelled or stands under it; else
 * a weekday with its full date in the picture's caption or the article's first lines; else, and unsure, any full date
 * above the article: it may be the day on which the page was fetched.
 */
export function tellPublished({ metadata }: Document, page: Page, states: Uint8Array): Published | undefined {
  if (metadata.published) return { at: metadata.published, from: 'metadata', sure: true };
  const first = states.indexOf(ARTICLE);
  if (first < 0) return undefined;
  const title = page.title >= 0 && page.title <= first ? page.title : first;
  let unsure: string | undefined;
  for (let at = Math.max(0, title - AROUND_TITLE); at <= first + UNDER_STANDFIRST; at++) {
    const line = page.lines[at];
    if (line === undefined || states[at] === ARTICLE) continue;
    if (!line.timed && page.markers[at]?.kind !== 'page-date') continue;
    const day = line.words <= 30 ? findDay(line.folded) : undefined;
    if (!day) continue;
    const isOwn = LABELLED.test(line.folded) || (at > title && page.markers[at]?.kind !== 'caption');
    if (isOwn) return { at: day, from: 'page', sure: true };
    if (page.markers[at]?.kind !== 'caption') unsure ??= day;
  }
  for (let at = title; at < Math.min(page.lines.length, first + 4); at++) {
    const line = page.lines[at]!;
    if (line.words < 8 || line.digits < FEWEST_DIGITS) continue;
    const day = findDay(line.folded, true);
    if (day) return { at: day, from: 'article', sure: true };
  }
  return unsure === undefined ? undefined : { at: unsure, from: 'page', sure: false };
}
