import type { Block } from '../../news/document.ts';
import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { slice } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import {
  ADDRESS,
  BULLET,
  endAtAd,
  findLed,
  isAdLabel,
  isFoot,
  isOutlet,
  isSentence,
  leadsOn,
  mayHead,
  type Row,
} from './digest-rows.ts';
import { readLine } from './metadata.ts';
import type { Part } from './part.ts';

/** One story of a newsletter: its headline, and the blocks below that. */
export interface Item {
  readonly title: string | undefined;
  /** Who published it, where that is not the newsletter's sender. */
  readonly outlet?: string | undefined;
  readonly below: readonly Block[];
}

/** Fewer items are one story with a subhead or two, unless each leads to a page of its own. */
const FEWEST = 3;
const FEWEST_LINKED = 2;
/** UTF-16 units of sentences in one item, and in the greeting above the first: one story has an opening there. */
const LONGEST_ITEM = 1_200;
const LONGEST_GREETING = 300;
/** Share of the sentences between the first heading and the last that must stand in items. */
const KEPT = 0.8;

/** What programs that write plain text put before a heading: `## Wheat falls`, `** Wheat falls`. */
const MARK = /^(?:#{1,6}|\*\*) /;
/** `* * *`, `---`: parts items, and heads or tells nothing. */
const RULE = /^(?:[*_=~#–—-] ?){3,80}$/;
/** The mark of a signature (RFC 3676 section 4.3). */
const SIGNATURE = /^-- ?$/;
/** What goes on with what stands above it: no story of its own begins so. */
const GOES_ON = /^(?:also|and|but|he|her|his|it|its|she|so|still|that|their|these|they|this|those|yet)\b/i;
/** What stories of all sorts count. */
const COUNTED = wordSet('billion dollars euros million months people percent pounds weeks years');
const NUMBER = /^(\d{1,2})[.)] (?=\p{Lu})/u;

/**
 * The items of a list's mail whose headings are no links: lines in capitals, numbered lines, unlinked headings of one
 * level, first lines between rules, or what leads to a page of its own, each with a sentence below. Nothing where the
 * mail may be one story with subheads.
 */
export function findUnlinkedItems({ text, blocks, metadata }: Part): readonly Item[] {
  const all = blocks.map((block) => ({ block, words: slice(text, block.span).trim() }));
  const underlined = new Set(all.filter((_, at) => isUnderline(all, at + 1)));
  const rows = all.filter((_, at) => !isUnderline(all, at));
  const findUnderlined = (some: readonly Row[]) =>
    [...some.keys()].filter((at) => underlined.has(some[at]!) && mayHead(some, at));
  const signature = rows.findLastIndex(({ words }) => SIGNATURE.test(words));
  const own = signature < 0 ? rows : rows.slice(0, signature);
  const ways = [findCapitals, findNumbered, findHeadings, findParted, findLed, findUnderlined].map((find) => {
    const starts = find(own).filter((at) => !isMasthead(own[at]!.words, metadata.outlet));
    const sections = starts
      .map((from, item) => withoutAd(own, from, starts[item + 1]))
      .filter((section) => trimItem(section).length > 1);
    const items = sections.map(trimItem);
    const above = tellingLength(own.slice(0, starts[0]));
    const leadOn = sections.length >= FEWEST && sections.every((section) => section.some(leadsOn));
    const found = { items, above, subject: metadata.title ?? '', areLed: find === findLed, leadOn };
    return keepsText(sections, items) && areItems(found) ? items : [];
  });
  const most = Math.max(...ways.map(({ length }) => length));
  return ways
    .find(({ length }) => length === most)!
    .map(([heading, ...below]) => ({
      title: readLine(heading!.words.replace(NUMBER, '').replace(MARK, '')),
      ...(COLLECTS.test(metadata.outlet ?? '') && { outlet: findSource(rows, heading!) }),
      below: below.map(({ block }) => block),
    }));
}

/** A heading and what stands below it; nothing where somebody has paid for it. */
function withoutAd(rows: readonly Row[], from: number, to: number | undefined): readonly Row[] {
  if (isAdLabel(rows[from - 1]?.words ?? '')) return [];
  const [heading, ...below] = withoutSource(rows.slice(from, to));
  return [heading!, ...endAtAd(below, ({ words }) => words)];
}

/** Whoever sends what others published: `Google Alerts`. */
const COLLECTS = /\balerts\b/i;

/** The outlet between a headline and its text. */
function findSource(rows: readonly Row[], heading: Row): string | undefined {
  const next = rows[rows.indexOf(heading) + 1];
  return next && isOutlet(next) ? readLine(next.words) : undefined;
}

function withoutSource(rows: readonly Row[]): readonly Row[] {
  return rows[1] && isOutlet(rows[1]) ? rows.toSpliced(1, 1) : rows;
}

/** UTF-16 units by which such a line may differ from its heading. */
const UNEVEN = 3;

/** A line of hyphens or the like below a heading: as long as that, or below a mark. */
function isUnderline(rows: readonly Row[], at: number): boolean {
  const [above, line] = [rows[at - 1], rows[at]];
  if (!above || !line || !/^(?:-{3,120}|={3,120})$/.test(line.words)) return false;
  const isEven = Math.abs(above.words.replace(MARK, '').length - line.words.length) <= UNEVEN;
  return isEven || above.words.startsWith('** ');
}

/** The list's own name above its greeting. */
function isMasthead(words: string, outlet = ''): boolean {
  return lower(words) === lower(outlet);
}

function isInCapitals(words: string): boolean {
  return /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);
}

function findCapitals(rows: readonly Row[]): number[] {
  return [...rows.keys()].filter((at) => isInCapitals(rows[at]!.words) && mayHead(rows, at));
}

/** Lines numbered from 1 on, one after the other; none where a number is missing. */
function findNumbered(rows: readonly Row[]): number[] {
  const numberOf = (at: number) => Number(NUMBER.exec(rows[at]!.words)?.[1] ?? 0);
  const starts = [...rows.keys()].filter((at) => numberOf(at) > 0 && mayHead(rows, at));
  return starts.every((at, item) => numberOf(at) === item + 1) ? starts : [];
}

/** The headings of the first level that has enough of them. */
function findHeadings(rows: readonly Row[]): number[] {
  const headings = [...rows.keys()].filter(
    (at) => /^h[23]$/.test(rows[at]!.block.markup?.element ?? '') && mayHead(rows, at),
  );
  const levels = Map.groupBy(headings, (at) => rows[at]!.block.markup!.element);
  return [...levels.values()].find((starts) => starts.length >= FEWEST) ?? [];
}

/** The first lines below rules, and that of the text where the first item stands above all rules. */
function findParted(rows: readonly Row[]): number[] {
  if (!rows.some(({ words }) => RULE.test(words))) return [];
  return [...rows.keys()].filter((at) => (at === 0 || RULE.test(rows[at - 1]!.words)) && mayHead(rows, at));
}

/**
 * One item up to the next rule or what the list says of itself, without labels and addresses below its last sentence.
 */
function trimItem([heading, ...below]: readonly Row[]): Row[] {
  const end = below.findIndex(({ words }) => RULE.test(words) || isFoot(words));
  const own = end < 0 ? below : below.slice(0, end);
  const last = own.findLastIndex(
    (row) => isSentence(row) || ADDRESS.test(row.words) || BULLET.test(row.words),
  );
  return [heading!, ...own.slice(0, last + 1)];
}

/** Hardly a sentence stands below a rule and is in no item; below the last is what the list says of itself. */
function keepsText(sections: readonly (readonly Row[])[], items: readonly Row[][]): boolean {
  const told = tellingLength(items.slice(0, -1).flat());
  return told >= KEPT * tellingLength(sections.slice(0, -1).flat());
}

/** What one way of parting a mail makes of it. */
interface Parted {
  readonly items: readonly Row[][];
  /** UTF-16 units of the sentences above the first. */
  readonly above: number;
  /** The mail's. */
  readonly subject: string;
  /** Each leads to a page of its own. */
  readonly areLed: boolean;
  /** In each stands a link to the rest, as under no subhead of one story. */
  readonly leadOn: boolean;
}

function areItems({ items, above, subject, areLed, leadOn }: Parted): boolean {
  const links = new Set(items.map((rows) => ADDRESS.exec(rows.at(-1)!.words)?.[0]));
  const isLinked = links.size === items.length && !links.has(undefined);
  // What one searches for stands in all that a search found: `Google Alert - Brannick`.
  const areMany = areLed && items.length >= FEWEST;
  return (
    items.length >= (isLinked || areLed ? FEWEST_LINKED : FEWEST) &&
    above <= LONGEST_GREETING &&
    items.every((rows) => tellingLength(rows) <= LONGEST_ITEM) &&
    (isLinked || leadOn || (areHeadlines(items) && (areMany || areApart(items, subject))))
  );
}

function tellingLength(rows: readonly Row[]): number {
  return rows.filter(isSentence).reduce((sum, { words }) => sum + words.length, 0);
}

/** Share of the items whose heading names what they begin with. */
const NAMED = 0.75;
/** Letters by which two forms of a word are one: `elects`, `elected`. Shorter words stand in stories of all sorts. */
const STEM = 5;

/** A headline names what the first lines below it tell: `Wheat falls`; a subhead need not: `The money`. */
function areHeadlines(items: readonly Row[][]): boolean {
  const named = items.filter(([heading, first]) => {
    const told = new Set(listTopics(first!.words, SHORT).map(stem));
    return listTopics(heading!.words, SHORT).some((word) => told.has(stem(word)));
  });
  return named.length >= NAMED * items.length;
}

function stem(word: string): string {
  return lower(word).slice(0, STEM);
}

/**
 * Items tell of different things, and each begins anew: no word of the subject stands in most of them, and no common
 * noun in all, as `ferry` does in each part of one story about it.
 */
function areApart(items: readonly Row[][], subject: string): boolean {
  if (items.some(([, first]) => GOES_ON.test(first!.words))) return false;
  const counts = new Map<string, number>();
  for (const rows of items) {
    const words = new Set(rows.flatMap(({ words }) => listTopics(words)));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const ofSubject = listTopics(subject).map(lower);
  for (const [word, count] of counts) {
    if (count === items.length && word.length >= STEM && word === lower(word)) return false;
    if (2 * count > items.length && ofSubject.includes(lower(word))) return false;
  }
  return true;
}

const LONG = /\p{L}{4,}/gu;
/** `bus`, `cod`: in a headline and right below it short words tell as much. */
const SHORT = /\p{L}{3,}/gu;

/** The words, of four letters or more, that carry a topic, as they are written. */
function listTopics(words: string, long = LONG): string[] {
  const runs = words.match(long) ?? [];
  return runs.filter((word) => !FUNCTION_WORDS.has(lower(word)) && !COUNTED.has(lower(word)));
}

function lower(word: string): string {
  return word.toLowerCase();
}
