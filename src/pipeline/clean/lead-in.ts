import { ARTICLE } from './chain.ts';
import { nameShape } from './list-item.ts';
import type { Page } from './page.ts';

/** Words of a salutation: `Dear members of the harbor board,`. */
const LONGEST_SALUTATION = 8;
/** Digits of a result, and the share of its words that the headline or the first sentences have too. */
const FEWEST_DIGITS = 2;
const ON_TOPIC = 0.3;

/**
 * The text begins with a letter's salutation, a match's result or the first heading of a list right above its first
 * sentence.
 */
export function beginWithLeadIn(page: Page, states: Uint8Array): void {
  const at = states.indexOf(ARTICLE) - 1;
  const line = page.lines[at];
  if (line === undefined || page.title < 0 || at <= page.titleTo || page.markers[at] !== undefined) return;
  const isSalutation = line.words <= LONGEST_SALUTATION && line.text.endsWith(',');
  const isResult =
    line.digits >= FEWEST_DIGITS &&
    !line.timed &&
    at > page.titleTo + 1 &&
    page.opening[at]! >= ON_TOPIC &&
    nameShape(line) !== '';
  const isFirst = page.items[at] === 1 && page.items.some((item, of) => item === 2 && states[of] === ARTICLE);
  if (isSalutation || isResult || isFirst) states[at] = ARTICLE;
}
