import { isPublisher } from './publisher.ts';
import { looksLikeTitle, mayBeTitle, TITLE_FEATURES, type Untitled } from './title.ts';
import { TITLE_WEIGHTS } from './title-weights.ts';

/** A title that scores less than this is none: set so that files without a headline get one made instead. */
const LEAST = 1;

/** A line that scores so little less than the longer one below it is the headline, and the other its dek or a caption. */
const DEK_MARGIN = 1.5;
/** So few words above a headline are its kicker: `Earnings Report`. */
const KICKER = 2;
/** Few headlines end with a full stop: one that does is the headline when no other line scores nearly as much. */
const SENTENCE_MARGIN = 1;

/** The line that is most likely the article's headline; -1 when no line is. */
export function findTitle(page: Untitled, weights: readonly number[] | Float64Array = WEIGHTS): number {
  let best = -1;
  let highest = LEAST;
  const scores = page.lines.map((line, at) => {
    if (!mayBeTitle(line, page.markers[at])) return Number.NEGATIVE_INFINITY;
    const score = scoreTitle(page, at, weights) - (line.text.endsWith('.') ? SENTENCE_MARGIN : 0);
    if (score > highest) {
      highest = score;
      best = at;
    }
    return score;
  });
  const above = best - 1;
  if (above < 0 || !looksLikeTitle(page, above) || page.lines[above]!.words >= page.lines[best]!.words)
    return best;
  if (page.lines[above]!.words <= KICKER) return best;
  return scores[above]! >= highest - DEK_MARGIN ? above : best;
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
