import { isPublisher } from './publisher.ts';
import { looksLikeTitle, mayBeTitle, TITLE_FEATURES, type Untitled } from './title.ts';
import { TITLE_WEIGHTS } from './title-weights.ts';

/** A title that scores less than this is none: set so that files without a headline get one made instead. */
const LEAST = 0.5;

/** A line that scores so little less than the longer one below it is the headline, and the other its dek or a caption. */
const DEK_MARGIN = 1;
/** The same where the upper line has a headline's words itself: no kicker tells so much of what the lede does. */
const CAPTION_MARGIN = 3;
const FULL_TITLE = 4;
/** So few words above a headline are its kicker: `Earnings Report`. */
const KICKER = 2;
/** Few headlines end with a full stop: one that does is the headline when no other line scores nearly as much. */
const SENTENCE_MARGIN = 1;

/** A headline among related ones is one of theirs when no other line scores nearly as much. */
const LISTED_MARGIN = 1;
/** So many lines below the heading of such a list still belong to it. */
const LIST = 4;

/** The line that is most likely the article's headline; -1 when no line is. */
export function findTitle(page: Untitled, weights: readonly number[] | Float64Array = WEIGHTS): number {
  let best = -1;
  let highest = LEAST;
  const scores = page.lines.map((line, at) => {
    if (!mayBeTitle(line, page.markers[at])) return Number.NEGATIVE_INFINITY;
    const score =
      scoreTitle(page, at, weights) -
      (line.text.endsWith('.') ? SENTENCE_MARGIN : 0) -
      (findListHeading(page, at) >= 0 ? LISTED_MARGIN : 0);
    if (score > highest) {
      highest = score;
      best = at;
    }
    return score;
  });
  best = findBare(page, findAboveList(page, best));
  const above = best - 1;
  if (above < 0 || !looksLikeTitle(page, above) || page.lines[above]!.words >= page.lines[best]!.words)
    return best;
  if (page.lines[above]!.words <= KICKER) return best;
  const margin = isFullTitle(page, above) ? CAPTION_MARGIN : DEK_MARGIN;
  return scores[above]! >= highest - margin ? above : best;
}

/** What parts a page's headline from the site's name behind it or the sections before it. */
const SEPARATED_BEHIND = /^ ?[|·•»›>]|^ [/–—-] /;
const SEPARATED_BEFORE = /[|·•»›>:] ?$|(?:^| )[/–—-] $/;
/** A site's name and the sections that lead to a page are no longer. */
const LONGEST_REST = 80;

/** Whether a folded line is a headline with the site's name behind it, or with the way to the page before it. */
export function namesPage(line: string, headline: string): boolean {
  const rest = line.length - headline.length;
  if (headline === '' || rest <= 0 || rest > LONGEST_REST) return false;
  return line.startsWith(headline)
    ? SEPARATED_BEHIND.test(line.slice(headline.length))
    : line.endsWith(headline) && SEPARATED_BEFORE.test(line.slice(0, rest));
}

/** The headline by itself where the likeliest line has it with the site's name or the way to the page. */
function findBare({ lines, markers, core }: Untitled, best: number): number {
  const whole = lines[best]?.folded ?? '';
  for (let at = 0; at <= core.to; at++) {
    const { folded, words } = lines[at]!;
    if (words >= 3 && namesPage(whole, folded) && mayBeTitle(lines[at]!, markers[at])) return at;
  }
  return best;
}

function isFullTitle({ lines, ledeWords }: Untitled, at: number): boolean {
  return lines[at]!.words >= FULL_TITLE && ledeWords[at]! >= 2;
}

/** The heading of the list of other stories that a line stands in, nothing but headlines between; -1 for none. */
function findListHeading({ lines, markers }: Untitled, at: number): number {
  for (let above = at - 1; above >= Math.max(0, at - LIST); above--) {
    const marker = markers[above];
    if (marker?.opens) return marker.kind === 'related' || marker.kind === 'teaser-list' ? above : -1;
    if (marker && marker.kind !== 'related') return -1;
    if (lines[above]!.stops || lines[above]!.words < 3) return -1;
  }
  return -1;
}

/** Related stories follow the headline that they are related to. */
function findAboveList(page: Untitled, best: number): number {
  const above = best < 0 ? -1 : findListHeading(page, best) - 1;
  return above >= 0 && page.lines[above]!.words >= 4 && looksLikeTitle(page, above) ? above : best;
}

/** The likeliest headline among the lines above a place, however little speaks for it; -1 when none may be one. */
export function findTitleAbove(page: Untitled, end: number): number {
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < end; at++) {
    const line = page.lines[at]!;
    if (line.words < 2 || /[:;,.]$/.test(line.text) || isPublisher(line.text)) continue;
    if (page.markers[at] !== undefined || !mayBeTitle(line, undefined)) continue;
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
