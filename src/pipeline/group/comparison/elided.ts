import type { Figure } from '../../../news/figure.ts';
import { clipSentence } from './subject.ts';
import { exactValue } from './values.ts';
import { isNumberWord, splitWords } from './words.ts';

/** Between a verb and its number. */
const HEDGES = /^(?:about|around|some|nearly|almost|only|just|more|than|over|at|least|up|to|as|many|a)$/;

/**
 * `spoke of 120,000`, `gave a figure of 120,000`, `there were 1,400`, `put it at 4,800`: of what was counted just
 * before.
 */
const POINTING =
  /(?:\b(?:spoke|speaks?|talked|talks) of|\b(?:figure|number|total|count|estimate) (?:of|was|is|at)|\b(?:it|them|that|this) (?:at|was|is|were)|\bthere (?:were|was|are)|\b(?:counted|counts|estimated|estimates|reported|reports|claimed|claims|recorded|said|says))$/;

/** Words before a number that are looked at. */
const REACH = 8;

/** One count of a thing by two who counted is never farther apart. */
const MOST_RATIO = 8;

/**
 * Whether a figure names no noun because it counts what the figure before it does: the same again, by another hand
 * (`Police said 35,000 took part; the unions spoke of 120,000`).
 *
 * @param before the article's figure before it
 */
export function goesOnCounting(text: string, figure: Figure, before: Figure): boolean {
  if (figure.unit.kind !== 'count' || figure.counts !== '' || figure.change !== undefined) return false;
  if (before.unit.kind !== 'count' || !isNextTo(text, figure, before) || !areOneSize(figure, before))
    return false;
  const words = splitWords(text, clipSentence(figure));
  const first = words.findIndex(({ end }) => end > figure.span.start);
  const behind = words.find(({ start }) => start >= figure.span.end);
  if (behind !== undefined && !behind.isMark && !ENDING.test(behind.lower)) return false;
  let at = first - 1;
  while (at >= 0 && HEDGES.test(words[at]!.lower) && !POINTING.test(tellBefore(at))) at--;
  return at >= 0 && !isNumberWord(words[at]!) && POINTING.test(tellBefore(at));

  function tellBefore(end: number): string {
    return words
      .slice(Math.max(0, end - REACH), end + 1)
      .map(({ lower }) => lower)
      .join(' ');
  }
}

/** What may stand behind a number that stands alone. */
const ENDING = /^(?:on|in|at|and|but|while|according|yesterday|today)$/;

/** In one sentence, or in the next with nothing but space between. */
function isNextTo(text: string, { sentence, span }: Figure, before: Figure): boolean {
  if (before.span.end > span.start) return false;
  return (
    before.sentence.start === sentence.start || text.slice(before.sentence.end, sentence.start).trim() === ''
  );
}

function areOneSize(a: Figure, b: Figure): boolean {
  const [one, other] = [exactValue(a), exactValue(b)];
  if (one === undefined || other === undefined || one === other) return false;
  return Math.max(one, other) / Math.min(one, other) <= MOST_RATIO;
}
