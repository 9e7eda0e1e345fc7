import { itemAt } from '../../text/item-at.ts';
import { POST, readBareAuthors } from './byline.ts';
import { HIGHLIGHTS, STORY_HIGHLIGHTS } from './highlights.ts';
import type { Line } from './line.ts';
import { findSecondEntry } from './live.ts';
import { mayBeTitle } from './may-be-title.ts';
import { isPublisher } from './publisher.ts';
import { findRepliedTo } from './replied-to.ts';
import { isInTitleCase, looksDated, TITLE_FEATURES } from './title.ts';
import { findListHeading, lookAround } from './title-neighbours.ts';
import { TITLE_WEIGHTS } from './title-weights.ts';
import type { Untitled } from './untitled.ts';

/** A title that scores less than this is none: set so that files without a headline get one made instead. */
const LEAST = 0.5;

const FULL_STOP = /[.。] ?["'”’]?$/;
/** Few headlines end with a full stop: one that does is the headline when no other line scores nearly as much. */
const SENTENCE_MARGIN = 1.5;
/** A headline among related ones is one of theirs when no other line scores nearly as much. */
const LISTED_MARGIN = 1;
/** A caption tells what the headline does, in more words of the lede. */
const CAPTION_PENALTY = 1.5;

/** What reads as a paper's name is the headline when no other line scores nearly as much. */
const SITE_PENALTY = 1;

/** What stands above an author's name. */
const SIGNED_BY = /^(?:by|authors?|posted by|written by|reporter|von|par|text):?$/;
/** What stands above the ministries that publish a release, however long their names are. */
const SENDER = 'from:';
/** No name has more words, and no paper's. */
const LONGEST_NAME = 6;
const LONGEST_SITE_NAME = 4;
/** What scores less is a menu's, though a name stands below it. */
const LEAST_SIGNED = -1;
/** So few words above a name are the column's section. */
const KICKER = 2;

/** Within so many lines below a name stands what the paper says of its bearer. */
const INTRODUCED = 5;
const TELLS_OF_AUTHOR = /^(?:\S+ ){2,4}(?:has (?:been|covered|reported|written)|is an? |writes |covers )/;

/** The line that is most likely the article's headline; -1 when no line is. */
export function findTitle(page: Untitled, weights: readonly number[] | Float64Array = WEIGHTS): number {
  let best = -1;
  let highest = LEAST;
  const entries = findSecondEntry(page);
  const offers = listOffers(page);
  const scores = page.lines.map((line, at) => {
    if (!mayBeTitle(line, page.markers[at]) || isAuthor(page, at) || at > entries || isPoint(page, at))
      return Number.NEGATIVE_INFINITY;
    if (isOffered(line, offers) || isTold(page, at)) return Number.NEGATIVE_INFINITY;
    const score =
      scoreTitle(page, at, weights) -
      (FULL_STOP.test(line.text) && !isInTitleCase(line) ? SENTENCE_MARGIN : 0) -
      (findListHeading(page, at) >= 0 ? LISTED_MARGIN : 0) -
      (page.markers[at]?.kind === 'caption' ? CAPTION_PENALTY : 0) -
      (isSiteName(line) ? SITE_PENALTY : 0);
    if (score > highest) {
      highest = score;
      best = at;
    }
    return score;
  });
  const repliedTo = findRepliedTo(page, scores);
  if (repliedTo >= 0) return repliedTo;
  if (best < 0) return findAboveAuthor(page, scores);
  const title = isSubhead(page, best) ? findAboveText(page, scores, best) : best;
  return isAboveText(page, title) ? lookAround(page, scores, title) : -1;
}

/** Words of a headline and of a paragraph. */
const FULL_TITLE = 4;
const PARAGRAPH = 12;

/** Whether a line stands below a paragraph of the text, and nobody and no day below it, as below a headline. */
function isSubhead(page: Untitled, at: number): boolean {
  const { core, prose, sentencesAbove } = page;
  return (
    at > core.from &&
    sentencesAbove[at]! >= SENTENCES_ABOVE &&
    prose[at - 1]! >= PARAGRAPH &&
    ![1, 2, 3].some((n) => looksDated(page, at + n))
  );
}

/** The likeliest line above the text that has a headline's words, where one may be it; else the subhead. */
function findAboveText({ core, lines }: Untitled, scores: readonly number[], subhead: number): number {
  const above = [...scores.keys()].filter(
    (at) => at < core.from && scores[at]! > LEAST && lines[at]!.words >= FULL_TITLE,
  );
  return above.toSorted((a, b) => scores[b]! - scores[a]!)[0] ?? subhead;
}

/** The line above the name that signs a column, however little else speaks for it; -1 for none. */
function findAboveAuthor(page: Untitled, scores: readonly number[]): number {
  return scores.findIndex(
    (score, at) =>
      at < page.core.from && score > LEAST_SIGNED && page.lines[at]!.words > KICKER && hasPost(page, at + 1),
  );
}

/**
 * A file that opens with its text, or a picture’s caption, has no headline below so many sentences: what looks like one
 * is a subhead.
 */
const SENTENCES_ABOVE = 2;

function isAboveText({ core, markers, sentencesAbove }: Untitled, best: number): boolean {
  const opensWithText = markers.slice(0, core.from).every((marker) => marker !== undefined);
  return best < core.from || !opensWithText || sentencesAbove[best]! < SENTENCES_ABOVE;
}

/** A table of contents stands so many lines above its sections at most; its heading has so many words. */
const CONTENTS_REACH = 150;
const LONGEST_HEADING = 8;

/** So many points stand below `Story highlights`, and none has less words. */
const MOST_POINTS = 6;
const SHORTEST_POINT = 4;

/**
 * The first point below `Summary`, any below `Story highlights`, or `2 Course of the fire` where `Course of the fire`
 * heads a section below.
 */
function isPoint({ lines }: Untitled, at: number): boolean {
  const above = itemAt(lines, at - 1);
  if (above && above.words <= LONGEST_HEADING && HIGHLIGHTS.test(above.folded)) return true;
  for (let n = at - 1; n >= Math.max(0, at - MOST_POINTS); n--) {
    const { folded, words } = lines[n]!;
    if (words <= SHORTEST_POINT && STORY_HIGHLIGHTS.test(folded)) return true;
    if (words < SHORTEST_POINT) break;
  }
  const heading = /^\d{1,2}(?:\.\d{1,2})? (.{3,80})$/.exec(lines[at]!.folded)?.[1];
  if (heading === undefined) return false;
  return lines.slice(at + 1, at + 1 + CONTENTS_REACH).some(({ folded }) => folded.startsWith(heading));
}

/** A sentence of the text in a line of its own: it follows on another, or opens the file and nobody signs it. */
function isTold(page: Untitled, at: number): boolean {
  const { lines, markers, prose } = page;
  if (!FULL_STOP.test(lines[at]!.text) || isInTitleCase(lines[at]!) || lines[at]!.element) return false;
  const above = lines[at - 1];
  if (above && markers[at - 1] === undefined && prose[at - 1]! > 0 && FULL_STOP.test(above.text)) return true;
  const first = markers.indexOf(undefined);
  const opens = first < 0 || first >= at;
  return opens && ![1, 2, 3].some((n) => looksDated(page, at + n));
}

/** So many lines on subscriptions tell what somebody may subscribe to. */
const MOST_OFFERS = 20;

function listOffers({ lines, markers }: Untitled): string {
  const offers = lines.filter((_, at) => markers[at]?.kind === 'sign-up').slice(0, MOST_OFFERS);
  return offers.map(({ folded }) => folded).join('\n');
}

/** `The Morning Tide` above `You receive this because you signed up for The Morning Tide.` */
function isOffered({ folded, words, capitals }: Line, offers: string): boolean {
  return words > 1 && words <= LONGEST_SITE_NAME && capitals >= words && offers.includes(` ${folded}`);
}

/** A few words, all large, that read as a publisher's name: `Harbor Tribune-Herald`. */
function isSiteName({ text, words, capitals }: Line): boolean {
  return words <= LONGEST_SITE_NAME && capitals >= words && isPublisher(text);
}

function isAuthor(page: Untitled, at: number): boolean {
  const { words, folded } = page.lines[at]!;
  const above = itemAt(page.lines, at - 1)?.folded ?? '';
  if (above === SENDER) return true;
  if (words > LONGEST_NAME) return false;
  return (
    SIGNED_BY.test(above) ||
    POST.test(folded) ||
    hasPost(page, at) ||
    isOfSite(page, at) ||
    isBareAuthor(page, at)
  );
}

/** `Ida Blom, Harbor Gazette` above the day, where the page has the paper's name in a line of its own. */
function isOfSite({ lines, markers }: Untitled, at: number): boolean {
  const { commas, folded } = lines[at]!;
  if (commas !== 1 || markers[at + 1]?.kind !== 'page-date') return false;
  const site = folded.slice(folded.indexOf(', ') + 2);
  return lines.some((line) => line.folded === site);
}

/** A name right above the day that the text does not take up: whoever died would stand in it. */
function isBareAuthor(page: Untitled, at: number): boolean {
  if (page.below[at]! > 0 || !looksDated(page, at + 1)) return false;
  return readBareAuthors(page.lines[at]!.text) !== undefined;
}

/** A name with what its bearer is for the paper below it: `Columnist`, or a sentence on the author. */
function hasPost({ lines }: Untitled, at: number): boolean {
  const { words, capitals, digits, stops, folded } = lines[at]!;
  if (words < 2 || words > LONGEST_SITE_NAME || capitals < words || digits > 0 || stops) return false;
  if (POST.test(lines[at + 1]?.folded ?? '')) return true;
  return lines
    .slice(at + 1, at + 1 + INTRODUCED)
    .some((line) => line.folded.startsWith(`${folded} `) && TELLS_OF_AUTHOR.test(line.folded));
}

/** Two or three words, all large, of which the article has none: who wrote it, or its section. */
function isName({ lines, topic, below }: Untitled, at: number): boolean {
  const { words, capitals, functionWords, element } = lines[at]!;
  if (words < 2 || words > 3 || capitals < words || functionWords > 0 || element === 'h1') return false;
  return topic[at] === 0 && below[at] === 0;
}

/** The likeliest headline among the lines above a place, however little speaks for it; -1 when none may be one. */
export function findTitleAbove(page: Untitled, end: number): number {
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < end; at++) {
    const line = page.lines[at]!;
    if (line.words < 2 || /[:;,.]$/.test(line.text) || isPublisher(line.text)) continue;
    if (page.markers[at] !== undefined || !mayBeTitle(line, undefined) || isName(page, at)) continue;
    const score = scoreTitle(page, at);
    if (score > highest) {
      highest = score;
      best = at;
    }
  }
  return best;
}

function scoreTitle(page: Untitled, at: number, weights: readonly number[] | Float64Array = WEIGHTS): number {
  let score = 0;
  TITLE_FEATURES.forEach((feature, n) => {
    score += (weights[n] ?? 0) * feature.of(page, at);
  });
  return score;
}

const WEIGHTS = TITLE_FEATURES.map(({ name }) => TITLE_WEIGHTS[name] ?? 0);
