import type { Figure } from '../../../news/figure.ts';
import { isPlainLetter } from '../../../text/letters.ts';
import { isTied } from './background.ts';

/** `one of the`, `the two sides`, an age, `three years ago`, a list's own numbers: said in passing, no news. */
export function isTrivial(text: string, figure: Figure): boolean {
  const value = highest(figure);
  const spelled = isPlainLetter(figure.text.charCodeAt(0));
  if (spelled && isHalfOfScore(text, figure)) return true;
  if (figure.unit.kind === 'time') {
    const behind = text.slice(figure.span.end, figure.span.end + 9).toLowerCase();
    return (
      (value === 1 && spelled) ||
      // `a four-year high`: since when there was none.
      (isTied(figure) && /^ (?:average|high|low|moving|peak|rolling)/.test(behind)) ||
      figure.unit.name.endsWith(' of age') ||
      /^\s(?:ago|later|earlier)\b/.test(behind)
    );
  }
  if (figure.unit.kind === 'percent') {
    const behind = text.slice(figure.span.end, figure.span.end + 12);
    return (value >= 100 && WHOLLY.test(behind)) || CERTAINTY.test(behind);
  }
  if (figure.unit.kind !== 'count') return false;
  const near = text.slice(figure.span.end, figure.span.end + 24);
  if (/^ (?:short|shy) of\b/.test(near)) return true;
  if (/\s(?:away|down)/.test(near) && AWAY.test(near)) return true;
  const rest = figure.sentence.end - figure.sentence.start - figure.text.length;
  if (figure.counts === '' && value < 1000 && rest <= 2) return true;
  if (!spelled) return false;
  return (
    value === 1 ||
    (value <= 12 && /\b(?:the|these|those|both|our|according to)\s$/.test(lettersBefore(text, figure)))
  );
}

/** `was arrested five doors away`: how far, and none of them arrested. */
const AWAY = /^\s\p{L}+\s(?:away|down)\s?(?:[,.]|from\b|in\b|on\b|the\b|$)/u;

/** `100% sure`, `100 per cent behind her`: wholly, and no share of anything. */
const WHOLLY =
  /^ (?:agree|behind|believe|certain|clear|committed|confident|convinced|correct|effort|fine|fit|focused|happy|healthy|honest|legal|positive|ready|right|safe|set|sure|true|what|wrong)\b/i;

/** `an efficacy of 74% (95% CI: 70-78)`: how sure it is. */
const CERTAINTY = /^ (?:CI|confidence|credible)\b/;

/** `the three-three balance`. */
function isHalfOfScore(text: string, { span }: Figure): boolean {
  const [before, behind] = [
    text.slice(Math.max(0, span.start - 8), span.start),
    text.slice(span.end, span.end + 8),
  ];
  return SPELLED_BEFORE.test(before) || SPELLED_BEHIND.test(behind);
}

const SPELLED = '(?:one|two|three|four|five|six|seven|eight|nine|ten)';
const SPELLED_BEFORE = new RegExp(`\\b${SPELLED}-$`, 'i');
const SPELLED_BEHIND = new RegExp(`^-${SPELLED}\\b`, 'i');

/** The last letters before a figure, small. */
export function lettersBefore(text: string, { span }: Figure): string {
  return text.slice(Math.max(0, span.start - 14), span.start).toLowerCase();
}

/** A figure's number, or the high end of its range. */
export function highest({ value }: Figure): number {
  return typeof value === 'number' ? value : value[1];
}
