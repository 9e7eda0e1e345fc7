import { ARTICLE, HOLE } from './chain.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';
import { isOffer } from './text-line.ts';

/** Words of such a heading. */
const LONGEST_PROMISE = 6;

/** `How you can help` heads what is offered below it: when that has gone, it closes no article. */
export function dropPromise({ lines, markers, title }: Page, states: Uint8Array): void {
  const at = states.lastIndexOf(ARTICLE);
  const line = lines[at];
  const isBelow = line && !line.stops && line.words <= LONGEST_PROMISE && title !== at;
  if (isBelow && markers[at + 1]?.kind === 'sign-up' && isOffer(line)) states[at] = HOLE;
}

/** A number or a rule alone is a counter or an ornament where the article begins and ends. */
export function trimEnds({ lines }: Page, states: Uint8Array): void {
  const isBare = (at: number) => lines[at]!.words <= 2 && !/\p{L}/u.test(lines[at]!.text);
  for (let at = states.lastIndexOf(ARTICLE); at >= 0 && isBare(at); at = states.lastIndexOf(ARTICLE))
    states[at] = HOLE;
  for (let at = states.indexOf(ARTICLE); at >= 0 && isBare(at); at = states.indexOf(ARTICLE))
    states[at] = HOLE;
  trimTags(lines, states);
  trimFirstTag(lines, states);
}

/** Words of a tag. */
const LONGEST_TAG = 3;
/** A list of more lines is the text's own. */
const MOST_TAGS = 6;

/** `school`, `montana`, a line each and in small letters, right below the last sentence: the page's tags. */
function trimTags(lines: readonly Line[], states: Uint8Array): void {
  const last = states.lastIndexOf(ARTICLE);
  const isTag = ({ text, words, stops }: Line) => words <= LONGEST_TAG && !stops && /^\p{Ll}/u.test(text);
  let from = last + 1;
  while (from > 0 && last - from < MOST_TAGS && states[from - 1] === ARTICLE && isTag(lines[from - 1]!))
    from--;
  if (from > 0 && from <= last && lines[from - 1]!.stops) states.fill(HOLE, from, last + 1);
}

/**
 * `Civil Engineer`, with `Exercise` and `Readiness` left below it: the first of a row of tags is no more the text's.
 */
function trimFirstTag(lines: readonly Line[], states: Uint8Array): void {
  const last = states.lastIndexOf(ARTICLE);
  const isTag = (line: Line | undefined) =>
    line !== undefined && line.words > 0 && line.words <= LONGEST_TAG && /[\p{L}\d]$/u.test(line.text);
  if (
    last > 0 &&
    lines[last - 1]!.stops &&
    isTag(lines[last]) &&
    isTag(lines[last + 1]) &&
    isTag(lines[last + 2])
  )
    states[last] = HOLE;
}
