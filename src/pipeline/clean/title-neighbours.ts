import { mayBeTitle } from './may-be-title.ts';
import { namesPage } from './names-page.ts';
import { isPublisher } from './publisher.ts';
import { HEADLINE, looksDated, looksLikeTitle } from './title.ts';
import {
  findAboveName,
  findAbovePoints,
  findBelowDate,
  findSignedBelowDate,
  isBelowMenu,
  isHeadline,
} from './title-above.ts';
import { isPairBelowMenu, isPairBelowRow, isSignedPair, KICKER, SHORTEST_DEK } from './title-pair.ts';
import type { Untitled } from './untitled.ts';

/**
 * A line that scores so little less than the longer one below it is the headline, and the other its dek or a caption.
 */
const DEK_MARGIN = 1;
/** The same where the upper line has a headline's words itself: no kicker tells so much of what the lede does. */
const CAPTION_MARGIN = 3;
const FULL_TITLE = 4;
/** The same where the lower line ends with a full stop. */
const SENTENCE_MARGIN = 4;
/** Stars that are drawn. */
const STARS = /^[★☆⭐✩]{3,10}$/u;
/** So few lines below a kicker the headline stands, and it scores so little less. */
const KICKED = 3;
const KICKER_MARGIN = 3;
/** The first line of a file that opens with it is the headline when it scores so little less. */
const OPENING_MARGIN = 3;
/** Words of a sentence and of a paragraph that the text begins with. */
const SENTENCE = 6;
const PARAGRAPH = 15;
/** Share of a headline's words that return below it. */
const ON_TOPIC = 0.3;
/** So many lines below the heading of a list of other stories still belong to it. */
const LIST = 4;
/** A line between its kicker and its dek, with byline or date below the three, scores so little less than the dek. */
const SIGNED_PAIR_MARGIN = 1.5;
/** The same below a menu. */
const MENU_PAIR_MARGIN = 2.5;
/** The same below other stories' headlines, where the text takes up the line. */
const ROW_PAIR_MARGIN = 4;
/** A line right above byline or date is the headline when it scores so little less than one that is not. */
const SIGNED_MARGIN = 1;

/**
 * The headline by what stands around the line that scores highest: a list's heading, the site's name, a kicker, a date
 * or a dek tells that it is a line nearby.
 *
 * @param scores of all lines; negative infinity for one that cannot be a headline
 */
export function lookAround(page: Untitled, scores: readonly number[], likeliest: number): number {
  if (likeliest < 0) return likeliest;
  const highest = scores[likeliest]!;
  if (opensText(page, scores, highest - OPENING_MARGIN) && !isBelowMenu(page, likeliest)) return 0;
  const rated = findAboveStars(page, scores, likeliest);
  if (rated >= 0) return rated;
  let best = findBare(page, findAboveList(page, likeliest));
  best = findBelowKicker(page, scores, best);
  best = findSignedBelow(page, scores, best, highest - SIGNED_MARGIN);
  best = findAboveDate(page, scores, best, highest - SIGNED_MARGIN);
  best = findAbovePoints(page, scores, best, highest - SIGNED_PAIR_MARGIN);
  best = findAboveName(page, scores, best);
  best = findBelowDate(page, scores, best);
  best = findSignedBelowDate(page, scores, best);
  return findAboveDek(page, scores, best, highest);
}

/** Whether the file's first line is no sentence and the text begins right below: no menu stands above it. */
function opensText(page: Untitled, scores: readonly number[], least: number): boolean {
  const { lines, prose } = page;
  const isOpen = (prose[1] ?? 0) >= SENTENCE || (prose[1] === 0 && (prose[2] ?? 0) >= PARAGRAPH);
  return (
    isOpen &&
    !lines[0]!.stops &&
    isHeadline(page, scores, 0) &&
    !isPublisher(lines[0]!.text) &&
    scores[0]! > least
  );
}

/** The headline right above the stars of a review, a few lines above its dek; -1 for none. */
function findAboveStars(page: Untitled, scores: readonly number[], best: number): number {
  for (let at = best - 1; at >= Math.max(1, best - KICKED); at--)
    if (page.markers[at]?.name === 'stars' || STARS.test(page.lines[at]!.text))
      return isHeadline(page, scores, at - 1) ? at - 1 : -1;
  return -1;
}

/** The headline by itself where the likeliest line has it with the site's name or the way to the page. */
function findBare({ lines, markers, core }: Untitled, best: number): number {
  const whole = lines[best]!.folded;
  for (let at = 0; at <= core.to; at++) {
    const { folded, words } = lines[at]!;
    if (words >= 2 && namesPage(whole, folded) && mayBeTitle(lines[at]!, markers[at])) return at;
  }
  return best;
}

/** The heading of the list of other stories that a line stands in, nothing but headlines between; -1 for none. */
export function findListHeading({ lines, markers }: Untitled, at: number): number {
  for (let above = at - 1; above >= Math.max(0, at - LIST); above--) {
    const marker = markers[above];
    if (marker?.opens) return marker.kind === 'related' || marker.kind === 'teaser-list' ? above : -1;
    if (marker && marker.kind !== 'related') return -1;
    if (lines[above]!.stops || lines[above]!.words < HEADLINE) return -1;
  }
  return -1;
}

/** Related stories follow the headline that they are related to. */
function findAboveList(page: Untitled, best: number): number {
  const above = findListHeading(page, best) - 1;
  return above >= 0 && page.lines[above]!.words >= FULL_TITLE && looksLikeTitle(page, above) ? above : best;
}

/** The likeliest of the fuller lines below a kicker, whose words return below or which are signed. */
function findBelowKicker(page: Untitled, scores: readonly number[], best: number): number {
  const { lines, markers, below } = page;
  if (lines[best]!.words > KICKER) return best;
  let fuller = best;
  let highest = scores[best]! - KICKER_MARGIN;
  for (let at = best + 1; at <= Math.min(best + KICKED, lines.length - 1); at++) {
    if (lines[at]!.words < FULL_TITLE || markers[at] || scores[at]! <= highest) continue;
    if (below[at]! <= ON_TOPIC && !looksDated(page, at + 1)) continue;
    highest = scores[at]!;
    fuller = at;
  }
  return fuller;
}

/** In a row of headlines the signed one that tells no less of what the lede does: the others are of other stories. */
function findSignedBelow(page: Untitled, scores: readonly number[], best: number, least: number): number {
  if (looksDated(page, best + 1)) return best;
  const known = Math.max(2, page.ledeWords[best]!);
  if (isDekOf(page, best)) return best;
  for (let at = best + 1; at <= best + LIST && isHeadline(page, scores, at); at++)
    if (looksDated(page, at + 1)) return page.ledeWords[at]! >= known && scores[at]! > least ? at : best;
  return best;
}

/** Whether the line below one is long enough for its dek, signed, and tells no more of what the lede does. */
function isDekOf(page: Untitled, title: number): boolean {
  const { lines, ledeWords } = page;
  const dek = lines[title + 1];
  if (!dek || dek.words < SHORTEST_DEK || !looksDated(page, title + 2)) return false;
  return ledeWords[title + 1]! <= ledeWords[title]! && !lines[title]!.folded.endsWith(dek.folded);
}

/** Who says what a press release tells, between its headline and the day. */
const COMPANY = /^(?:\S+ ){1,5}(?:ag|corp|corporation|gmbh|inc|llc|ltd|limited|n\.v|plc|s\.a|se)\.?$/;

function isCompany(page: Untitled, at: number): boolean {
  return COMPANY.test(page.lines[at]?.folded ?? '') && looksDated(page, at + 1);
}

/** What follows right below byline or date is a dek, and the headline the line above them. */
function findAboveDate(page: Untitled, scores: readonly number[], best: number, least: number): number {
  if (looksDated(page, best + 1) || looksDated(page, best + 2)) return best;
  let above = best - 1;
  while (
    looksDated(page, above) ||
    (isPublisher(page.lines[above]?.text ?? '') && looksDated(page, above - 1))
  )
    above--;
  if (isCompany(page, above) && isHeadline(page, scores, above - 1)) return above - 1;
  return above < best - 1 && isHeadline(page, scores, above) && scores[above]! > least ? above : best;
}

/**
 * The line right above, a notice about the browser aside, is the headline of which this is the dek: where it is
 * shorter, where the page prints it twice there, and where the file opens with the two.
 */
function findAboveDek(page: Untitled, scores: readonly number[], best: number, highest: number): number {
  const above = page.markers[best - 1]?.kind === 'legal' ? best - 2 : best - 1;
  const [line, dek] = [page.lines[above], page.lines[best]!];
  if (!line || line.words <= KICKER) return best;
  if (standsAboveSentence(page, scores, above, best, highest)) return above;
  if (isPairBelowRow(page, above) && scores[above]! >= highest - ROW_PAIR_MARGIN) return above;
  if (isPairBelowMenu(page, above) && scores[above]! >= highest - MENU_PAIR_MARGIN) return above;
  const isShort = line.words < dek.words || page.lines[above - 1]?.folded === line.folded;
  const isSigned = isSignedPair(page, above);
  if (!(isShort || isSigned ? looksLikeTitle(page, above) : opensWith(page, scores, above, best)))
    return best;
  if (isSigned && scores[above]! >= highest - SIGNED_PAIR_MARGIN) return above;
  const margin = isFullTitle(page, above) ? CAPTION_MARGIN : DEK_MARGIN;
  return scores[above]! >= highest - margin ? above : best;
}

/** Whether a sentence has a line above it that is none, no menu's and no list's: few headlines end with a full stop. */
function standsAboveSentence(
  page: Untitled,
  scores: readonly number[],
  above: number,
  dek: number,
  highest: number,
): boolean {
  const { lines } = page;
  return (
    /[.。]["”]?$/.test(lines[dek]!.text) &&
    !lines[above]!.stops &&
    isHeadline(page, scores, above) &&
    (lines[above - 1]?.words ?? 0) < HEADLINE &&
    scores[above]! >= highest - SENTENCE_MARGIN
  );
}

/**
 * Whether a file opens with a headline, a kicker above it at most, which tells no less of what the lede does than its
 * dek.
 */
function opensWith(page: Untitled, scores: readonly number[], title: number, dek: number): boolean {
  const { lines, ledeWords } = page;
  return (
    (title === 0 || (title === 1 && lines[0]!.words <= KICKER)) &&
    isHeadline(page, scores, title) &&
    isFullTitle(page, title) &&
    !lines[title]!.stops &&
    !namesPage(lines[title]!.folded, lines[dek]!.folded) &&
    ledeWords[title]! >= ledeWords[dek]!
  );
}

function isFullTitle({ lines, ledeWords }: Untitled, at: number): boolean {
  return lines[at]!.words >= FULL_TITLE && ledeWords[at]! >= 2;
}
