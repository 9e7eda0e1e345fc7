import { ARTICLE } from './chain.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';
import { MATTER } from './wordings/authors.ts';

/** Between a place and the text of a press release: `LENZ, 3 May 2031 /PRNewswire/ --`. */
const SERVICE =
  /[/(](?:accesswire|business wire|cnw|globe ?newswire|newsfile corp\.?|prnewswire)\b[^/)]{0,30}[/)]/;
/** UTF-16 units of a line in which that stands. */
const DATELINE = 160;

/** Whether the text that begins with a line was sent by a service for press releases. */
function isReleased(line: Line | undefined): boolean {
  return line !== undefined && SERVICE.test(line.folded.slice(0, DATELINE));
}

const FEWEST_POINTS = 2;
const MOST_POINTS = 7;
const SHORTEST_POINT = 4;
const LONGEST_POINT = 25;

/** The points between a press release's day and its text are its own summary; one alone is a dek. */
export function beginWithPoints({ lines, markers, titleTo }: Page, states: Uint8Array): void {
  const first = states.indexOf(ARTICLE);
  if (titleTo < 0 || !isReleased(lines[first])) return;
  const isPoint = (at: number) =>
    !markers[at] && lines[at]!.words >= SHORTEST_POINT && lines[at]!.words <= LONGEST_POINT;
  let from = first;
  while (first - from < MOST_POINTS && from - 1 > titleTo && isPoint(from - 1)) from--;
  if (first - from >= FEWEST_POINTS) states.fill(ARTICLE, from, first);
}

/** What a press release says below its text: on its publisher, on what may not come true, whom to ask. */
const ABOUT = new RegExp(
  `^(?:about (?!${MATTER}\\b)\\S.{1,60}[^.?!]|(?:company |corporate |investors? |media |press )?(?:and (?:investors?|media) )?(?:relations )?contacts?(?: information)?:?|(?:cautionary .{1,60}|forward-looking) statements?:?)$`,
);
const SOURCE = /^SOURCE:? \p{Lu}/u;
const LONGEST_ABOUT = 10;

/** The line below which a press release tells nothing more; -1 for none. */
export function findAbout({ lines }: Page, states: Uint8Array): number {
  const first = lines.findIndex((line, at) => states[at] === ARTICLE && isReleased(line));
  if (first < 0) return -1;
  return lines.findIndex(
    ({ words, text, folded }, at) =>
      at > first + 1 && words <= LONGEST_ABOUT && (ABOUT.test(folded) || SOURCE.test(text)),
  );
}
