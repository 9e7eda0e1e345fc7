import { startsCapital } from '../../text/capital.ts';
import { itemAt } from '../../text/item-at.ts';
import { AUTHOR, introduces, nameAuthors } from './author-lines.ts';
import { markComments } from './comment-writers.ts';
import { markContents } from './contents.ts';
import { markKeyEvents } from './key-events.ts';
import type { Line } from './line.ts';
import type { Marker } from './marker.ts';
import { markAppeals, markLetters, markOffers, markPerks } from './offer-box.ts';
import { CAPTION, markCaptions, markFigures, markPictureSources } from './picture-source.ts';
import { markChapters, markPlayers } from './player.ts';
import { markSigned } from './signed.ts';

/** What a line is by the lines around it, where its own wording says nothing. */
export function matchPlaces(
  lines: readonly Line[],
  markers: readonly (Marker | undefined)[],
): (Marker | undefined)[] {
  const authors = nameAuthors(lines, markers);
  const placed = lines.map(
    (line, at) =>
      matchTwice(line) ??
      markers[at] ??
      matchCopy(lines, at) ??
      (isCloud(line) ? CLOUD : undefined) ??
      (line.text.includes('/') && PICTURED.test(line.text) ? CAPTION : undefined) ??
      (line.words <= LONGEST_TAKER && TAKEN_BY.test(line.text) ? TAKER : undefined) ??
      matchPicture(lines, markers, at) ??
      (introduces(line, authors) ? AUTHOR : undefined),
  );
  markSigned(lines, placed);
  markPictureSources(lines, placed);
  markCaptions(lines, placed);
  markFigures(lines, placed);
  markGalleries(lines, placed);
  markCounted(lines, placed);
  markComments(lines, placed);
  markPolls(lines, placed);
  markKeyEvents(lines, placed);
  markPlayers(lines, placed);
  markContents(lines, placed);
  markChapters(lines, placed);
  markLinked(lines, placed);
  markOffers(lines, placed);
  markPerks(lines, placed);
  markLetters(lines, placed);
  markAppeals(lines, placed);
  return placed;
}

const ROW_CAPTION: Marker = { kind: 'caption', reason: 'is the caption of a picture in a row', sure: true };
const NAME: Marker = { kind: 'caption', reason: 'is the name of a row of pictures', sure: true };

/** A line this long may hold an article in one piece. */
const WHOLE_ARTICLE = 60;

/** Some pages carry their article twice, the second time in one line: it opens with two lines of the first in a row. */
function matchCopy(lines: readonly Line[], at: number): Marker | undefined {
  const { folded, words } = lines[at]!;
  if (words < WHOLE_ARTICLE) return undefined;
  for (let above = 0; above < at - 1; above++) {
    const first = lines[above]!;
    if (first.words < 5 || first.words >= words || !folded.startsWith(first.folded)) continue;
    const next = lines[above + 1]!.folded;
    if (
      next.length > 20 &&
      folded.slice(first.folded.length, first.folded.length + next.length + 2).includes(next)
    )
      return { kind: 'site', reason: 'repeats the lines above in one' };
  }
  return undefined;
}

const CLOUD: Marker = { kind: 'keywords', reason: 'lists keywords in alphabetical order', sure: true };
/** Words of a line that is no chance row of them. */
const SHORTEST_CLOUD = 8;

/** `bees budget council elections …`: a cloud of keywords, in which nothing holds the words together. */
function isCloud({ words, functionWords, stops, commas, digits, folded }: Line): boolean {
  if (words < SHORTEST_CLOUD || functionWords > 0 || stops || commas > 0 || digits > 0) return false;
  const row = folded.split(' ');
  return row.length >= SHORTEST_CLOUD && row.every((word, n) => n === 0 || row[n - 1]! <= word);
}

/** `AFP/GETTY The harbour`: an agency or two in large letters before what the picture shows. */
const PICTURED = /^(?:\p{Lu}{2,12}\/){1,3}\p{Lu}{2,12} \p{Lu}\p{Ll}[^\n]{10,300}$/u;

const TAKER: Marker = { kind: 'credit', reason: 'credits a picture', name: 'picture-credit' };
/** `Kirk Haldane/Montana Public Radio`, `Kirk Haldane for The Montana Post`, and its words. */
const TAKEN_BY =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}(?:\/(?:The )?| for The )\p{Lu}\p{Ll}[\p{L}.'’-]*(?: (?:[&]|\p{Lu}[\p{L}.'’-]+)){1,4}$/u;
const LONGEST_TAKER = 9;

/** Characters of what is told twice on one line. */
const TWICE = 12;

/**
 * `A ferry in the storm. (File) A ferry in the storm. (File)`: the words that a page has for a picture, and for who
 * cannot see it.
 */
function matchTwice({ folded }: Line): Marker | undefined {
  const half = (folded.length - 1) / 2;
  const isTwice = Number.isInteger(half) && half >= TWICE && folded[half] === ' ';
  return isTwice && folded.slice(0, half) === folded.slice(half + 1) ? CAPTION : undefined;
}

/** What some pages write before a caption, in a line of its own. */
const LABELLED = /^(?:image|media|photo|picture) caption[,:]?$/;

/** `2`, of the pictures. */
function isBareNumber(line: Line | undefined): boolean {
  return line !== undefined && line.folded.length <= 2 && /^\d{1,2}$/.test(line.folded);
}

/** `Image 2 of 5` or `2`, the caption, its credit; or `Image caption,` and the caption. */
function matchPicture(
  lines: readonly Line[],
  markers: readonly (Marker | undefined)[],
  at: number,
): Marker | undefined {
  if (LABELLED.test(itemAt(lines, at - 1)?.folded ?? '')) return CAPTION;
  const caption = isBareNumber(lines[at]!) ? at + 1 : isBareNumber(itemAt(lines, at - 1)) ? at : -1;
  if (caption > 0 && markers[caption + 1]?.kind === 'credit' && lines[caption]?.stops === false)
    return ROW_CAPTION;
  const below = markers[at + 1]?.kind;
  return isCounter(itemAt(markers, at - 1)) && (below === 'caption' || below === 'credit')
    ? ROW_CAPTION
    : undefined;
}

function isCounter(marker: Marker | undefined): boolean {
  return marker?.name === 'picture-counter';
}

/** So often in a row a line is the name of as many pictures. */
const FEWEST_PICTURES = 3;

/**
 * A gallery of so many pictures prints all captions and then its name as often: it is no text, however long. Numbers
 * alone are no name: the rows of a table below an article are alike.
 */
function markGalleries(lines: readonly Line[], markers: (Marker | undefined)[]): void {
  for (let from = 0, to = 0; from < lines.length; from = to) {
    to = from + 1;
    if (markers[from] || lines[from]!.words < 2 || !hasLetter(lines[from]!)) continue;
    while (to < lines.length && lines[to]!.folded === lines[from]!.folded) to++;
    const count = to - from;
    if (count < FEWEST_PICTURES) continue;
    markers.fill(NAME, from, to);
    let last = from;
    while (isCounter(markers[last - 1])) last--;
    for (let at = last - 1; at >= Math.max(0, last - count) && !markers[at]; at--) markers[at] = ROW_CAPTION;
  }
}

function hasLetter({ functionWords, text }: Line): boolean {
  return functionWords > 0 || /\p{L}/u.test(text);
}

const POLL: Marker = {
  kind: 'related',
  reason: 'is a question to readers, or an answer that they may choose',
  sure: true,
};
/** Answers of a poll, and words of the longest; the last but one of them may ask for the results. */
const MOST_ANSWERS = 8;
const LONGEST_ANSWER = 12;
const RESULTS =
  /^(?:or )?(?:(?:see|show|view|vote to see)(?: the)? (?:poll )?results?|vote now|submit vote)$/;

/** A question, its answers a line each (`Yes`, `No`), and the results to look at. */
function markPolls(lines: readonly Line[], markers: (Marker | undefined)[]): void {
  for (let at = 0; at < lines.length; at++) {
    if (!lines[at]!.text.trimEnd().endsWith('?')) continue;
    const below = lines.slice(at + 1, at + 2 + MOST_ANSWERS);
    const results = below.findIndex(({ folded }) => RESULTS.test(folded));
    const isYesOrNo = /^yes\b/.test(below[0]?.folded ?? '') && /^no\b/.test(below[1]?.folded ?? '');
    const end = results > 0 ? results + 1 : isYesOrNo ? 2 : 0;
    const answers = below.slice(0, end);
    if (end > 0 && answers.every(({ words, stops }) => words <= LONGEST_ANSWER && !stops))
      markers.fill(POLL, at, at + 1 + end);
  }
}

/** One of how many pictures: `3/19`. */
const COUNTER = /(?<![\d/])(\d{1,3})\/(\d{1,3})(?![\d/])/g;
/** A gallery of fewer pictures is a few captions; before its first counter and between two stand few. */
const FEWEST_COUNTED = 4;
const MOST_MISSED = 3;

/** Captions of a gallery inside a text, counted as `2/19`, `3/19` and so on wherever a line was broken. */
function markCounted(lines: readonly Line[], markers: (Marker | undefined)[]): void {
  const galleries = new Map<string, { last: number; lines: number[] }>();
  lines.forEach(({ folded, digits }, at) => {
    if (digits === 0 || !folded.includes('/')) return;
    for (const [, one = '', all = ''] of folded.matchAll(COUNTER)) {
      const gallery = galleries.get(all) ?? { last: 0, lines: [] };
      galleries.set(all, gallery);
      const step = Number(one) - gallery.last;
      if (step < 1 || step > MOST_MISSED) continue;
      gallery.last = Number(one);
      if (gallery.lines.at(-1) !== at) gallery.lines.push(at);
    }
  });
  for (const [all, gallery] of galleries) {
    if (gallery.lines.length < FEWEST_COUNTED || Number(all) < FEWEST_COUNTED) continue;
    for (let at = gallery.lines[0]!; at <= gallery.lines.at(-1)!; at++) markers[at] = ROW_CAPTION;
  }
}

const LINKED: Marker = { kind: 'source-list', reason: 'links to an article elsewhere' };
const DASHED = /^[-–] /;
const LINK = /^[-–] .{20,200}[^.!?:;,]$/;
const LONGEST_LINK = 30;

/**
 * Lines that open with a dash and close with a publisher's name, all that stand in a row, lead to articles elsewhere:
 * `- Night trains come back to the coast - Harbor Gazette`. Points that differ in how they end are the article's own,
 * as are those that the line above introduces.
 */
function markLinked(lines: readonly Line[], markers: (Marker | undefined)[]): void {
  const isDashed = (at: number) => at < lines.length && DASHED.test(lines[at]!.folded);
  for (let from = 0, to = 0; from < lines.length; from = to) {
    to = from + 1;
    if (!isDashed(from)) continue;
    while (isDashed(to)) to++;
    const isIntroduced = from > 0 && !markers[from - 1] && lines[from - 1]!.text.endsWith(':');
    if (isIntroduced || !lines.slice(from, to).every(isLinked)) continue;
    for (let at = from; at < to; at++) markers[at] ??= LINKED;
  }
}

/** The last two words are capitalized, as a publisher's are. */
function isLinked({ text, folded, words }: Line): boolean {
  const isNamed = text
    .split(' ')
    .slice(-2)
    .every((word) => startsCapital(word));
  return isNamed && words <= LONGEST_LINK && LINK.test(folded);
}
