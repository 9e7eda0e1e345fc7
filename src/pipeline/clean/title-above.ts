import { POST, readBareAuthors } from './byline.ts';
import { HEADLINE, looksDated } from './title.ts';
import type { Untitled } from './untitled.ts';

/** Words of a point below a headline; a site gives no more of them. */
const POINT = 6;
const MOST_POINTS = 5;
/** Among so many first lines a site says what it is. */
const SITE_HEAD = 3;
/** Words of a headline that no kicker and no section has. */
const FULL_TITLE = 4;
/** What a blog says of itself below its name has less words. */
const LONGEST_MOTTO = 14;
/** A line that scores so much less is a menu's, as where the author's name stands above the headline. */
const NAME_MARGIN = 4;
/** Words of a sentence that the text begins with. */
const SENTENCE = 6;

/**
 * Of a headline and the points below it the first, where it tells more of what the lede does than any of them, or much
 * of it and more than the one that is signed: in a row of other stories' headlines one does so by chance, and seldom
 * the first.
 */
export function findAbovePoints(
  page: Untitled,
  scores: readonly number[],
  best: number,
  least: number,
): number {
  const { lines, ledeWords } = page;
  const isPoint = (at: number) => isHeadline(page, scores, at) && lines[at]!.words >= POINT;
  let [first, last] = [best, best];
  while (last - best < MOST_POINTS && isPoint(last + 1)) last++;
  while (best - first < MOST_POINTS && isPoint(first - 1)) first--;
  if (last - first < 2 || isPoint(first - 1)) return best;
  const known = ledeWords[first]!;
  if (looksDated(page, last + 1) && known >= FULL_TITLE && known > ledeWords[last]!) return first;
  if (best - first < 2 || scores[first]! <= least) return best;
  return ledeWords.slice(first + 1, best + 1).every((words) => words < known) ? first : best;
}

/**
 * What stands between the author's name and the day is a dek, and the headline the line above the name, whatever it
 * tells. Below a name with a post no day need stand.
 */
export function findAboveName(page: Untitled, scores: readonly number[], best: number): number {
  const { lines, markers } = page;
  const isPost = POST.test(lines[best - 1]?.folded ?? '');
  if (!isPost && !looksDated(page, best + 1)) return best;
  const isByline = () =>
    markers[best - 1]?.kind === 'byline' || readBareAuthors(lines[best - 1]?.text ?? '') !== undefined;
  if (!isPost && !isByline()) return best;
  const above = best - (isPost ? 3 : 2);
  if (!isPost && scores[above]! < scores[best]! - NAME_MARGIN) return best;
  const isTitle = isHeadline(page, scores, above) && lines[above]!.words >= FULL_TITLE;
  return isTitle && !lines[above]!.stops ? above : best;
}

/**
 * On a blog the day stands above the headline, and that above the text: a line further up, with a menu below it, is
 * what the site says of itself.
 */
export function findBelowDate(page: Untitled, scores: readonly number[], best: number): number {
  const { lines, markers, prose, core } = page;
  const at = core.from - 1;
  const isBetween = at > best + 1 && markers[at - 1]?.kind === 'page-date' && prose[core.from]! >= SENTENCE;
  if (!isBetween || best >= SITE_HEAD || !isHeadline(page, scores, at) || lines[at]!.stops) return best;
  // A headline has more words than the blog's name, and its dek more than a motto.
  const [name, motto, title] = [lines[best]!, lines[best + 1]!, lines[at]!];
  const isFirst = markers.slice(0, best).every((marker) => marker !== undefined);
  const isMotto =
    isFirst && motto.words < LONGEST_MOTTO && title.words >= FULL_TITLE && name.words < title.words;
  const isMenu = lines
    .slice(best + 1, at - 1)
    .every((line, n) => markers[best + 1 + n] || line.words < HEADLINE || (n === 0 && isMotto));
  return isMenu && at - 1 > best + 1 && page.ledeWords[at]! >= page.ledeWords[best]! ? at : best;
}

/**
 * Between the day and the author’s name a headline stands; what stands above the day, and tells nothing of what the text
 * does, is what the blog says of itself.
 */
export function findSignedBelowDate(page: Untitled, scores: readonly number[], best: number): number {
  const { lines, markers, ledeWords } = page;
  const at = best + 2;
  if (markers[best + 1]?.kind !== 'page-date' || markers[at + 1]?.kind !== 'byline') return best;
  const isTitle = isHeadline(page, scores, at) && lines[at]!.words >= FULL_TITLE && !lines[at]!.stops;
  const isOnText = ledeWords[at]! >= 2 && ledeWords[at]! > ledeWords[best]!;
  return isTitle && isOnText && scores[at]! > scores[best]! - NAME_MARGIN ? at : best;
}

/** Whether a menu stands above a line and the text right below: what opens the file is its site's name and motto. */
export function isBelowMenu({ markers, core }: Untitled, at: number): boolean {
  return at === core.from - 1 && markers.slice(2, at).some((marker) => marker?.kind === 'navigation');
}

/** Whether a line may be the headline by its length and its wording, whatever it scores. */
export function isHeadline({ lines, markers }: Untitled, scores: readonly number[], at: number): boolean {
  const line = lines[at];
  return (
    line !== undefined &&
    line.words >= HEADLINE &&
    !line.timed &&
    markers[at] === undefined &&
    scores[at]! > Number.NEGATIVE_INFINITY
  );
}
