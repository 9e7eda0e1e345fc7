import { ARTICLE } from './chain.ts';
import { DAY, MONTH } from './date-patterns.ts';
import type { Page } from './page.ts';
import { findPlaces } from './places.ts';

/**
 * So many days head the parts of a text; one may be the page's. With their year, as in a timeline, pages have more of
 * them.
 */
const FEWEST_DAYS = 2;
const FEWEST_DATES = 3;
/** `Tuesday, Aug. 1` above what happened then: of the page's own day the year is told. */
const DAY_ALONE = new RegExp(`^${DAY},? (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})$`);
/** `March 2012`, `August 30, 2021`. */
const DATE_ALONE = new RegExp(`^(?:${MONTH} (?:\\d{1,2}, )?|\\d{1,2} ${MONTH} )(?:19|20)\\d\\d$`);

/** The days that head the parts of a text, as in a police report or a timeline: a sentence stands right below each. */
export function findDays({ lines, markers }: Page, states: Uint8Array): ReadonlySet<number> {
  const heads = findPlaces(
    lines,
    (at) =>
      states[at] === ARTICLE &&
      markers[at]?.kind === 'page-date' &&
      states[at + 1] === ARTICLE &&
      !markers[at + 1] &&
      lines[at + 1]!.stops,
  );
  const days = heads.filter((at) => DAY_ALONE.test(lines[at]!.folded));
  const dates = heads.filter((at) => DATE_ALONE.test(lines[at]!.folded));
  return new Set([...(days.length < FEWEST_DAYS ? [] : days), ...(dates.length < FEWEST_DATES ? [] : dates)]);
}
