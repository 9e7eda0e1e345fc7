import { isPublisher } from './publisher.ts';
import { looksLikeTitle, mayBeTitle, TITLE_FEATURES, type Untitled } from './title.ts';
import { TITLE_WEIGHTS } from './title-weights.ts';

/** A title that scores less than this is none: set so that files without a headline get one made instead. */
const LEAST = 1;

/** A line that scores so little less than the longer one below it is the headline, and the other its dek or a caption. */
const DEK_MARGIN = 1;
/** So few words above a headline are its kicker: `Earnings Report`. */
const KICKER = 2;
/** Few headlines end with a full stop: one that does is the headline when no other line scores nearly as much. */
const SENTENCE_MARGIN = 1;

/** A headline among related ones is one of theirs when no other line scores nearly as much. */
const LISTED_MARGIN = 2;
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
      (isListed(page, at) ? LISTED_MARGIN : 0);
    if (score > highest) {
      highest = score;
      best = at;
    }
    return score;
  });
  best = findBare(page, best);
  const above = best - 1;
  if (above < 0 || !looksLikeTitle(page, above) || page.lines[above]!.words >= page.lines[best]!.words)
    return best;
  if (page.lines[above]!.words <= KICKER) return best;
  return scores[above]! >= highest - DEK_MARGIN ? above : best;
}

/** What parts a page's headline from the site's name or the sections that lead to it. */
const SEPARATED = /^ ?[|·•»›>:/–—-]|[|·•»›>:/–—-] ?$/;

/** The headline by itself where the likeliest line has it with the site's name or the way to the page. */
function findBare({ lines, markers, core }: Untitled, best: number): number {
  const whole = lines[best]?.folded ?? '';
  for (let at = 0; at <= core.to; at++) {
    const { folded, words } = lines[at]!;
    if (words < 3 || folded.length >= whole.length || !whole.includes(folded)) continue;
    if (mayBeTitle(lines[at]!, markers[at]) && SEPARATED.test(whole.replace(folded, ''))) return at;
  }
  return best;
}

/** Nothing but headlines stands between the line and the heading of a list of other stories. */
function isListed({ lines, markers }: Untitled, at: number): boolean {
  for (let above = at - 1; above >= Math.max(0, at - LIST); above--) {
    const marker = markers[above];
    if (marker?.opens) return marker.kind === 'related' || marker.kind === 'teaser-list';
    if (marker && marker.kind !== 'related') return false;
    if (lines[above]!.stops || lines[above]!.words < 3) return false;
  }
  return false;
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
