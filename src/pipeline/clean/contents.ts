import { ARTICLE } from './chain.ts';
import type { Line } from './line.ts';
import type { Marker } from './marker.ts';
import type { Page } from './page.ts';
import { findPlaces } from './places.ts';
import { isText } from './text-line.ts';

const CONTENTS: Marker = {
  kind: 'navigation',
  reason: 'is a line of the page’s table of contents',
  sure: true,
};
/** How such a table is headed. */
const HEADING =
  /^(?:(?:table of )?contents|in this (?:article|guide|post)|on this page|jump to(?: section)?)(?: \[(?:hide|show)\])?:?$/;
const NUMBERED = /^\d{1,2}(?:\.\d{1,2}){0,2}[.)]? (?=\S)/;
const EDITED = / ?\[edit\]$/;
/** Entries of the smallest table, and share of them that head a section below. */
const FEWEST = 3;
const HEADED = 0.6;
const LONGEST_ENTRY = 15;

/**
 * Lines in a row, under a heading that says so or numbered, that stand again over the sections below: the table of what
 * is in them, and nothing of the text.
 */
export function markContents(lines: readonly Line[], markers: (Marker | undefined)[]): void {
  let last: ReadonlyMap<string, number> | undefined;
  for (let from = 0, to = 0; from < lines.length; from = to) {
    const isHeaded = HEADING.test(lines[from]!.folded);
    const isEntry = ({ words, stops, text, folded }: Line) =>
      words > 0 &&
      words <= LONGEST_ENTRY &&
      (isHeaded ? !stops || text.endsWith('?') : NUMBERED.test(folded));
    const first = isHeaded ? from + 1 : from;
    to = first;
    last ??= isHeaded || isEntry(lines[from]!) ? findLast(lines) : undefined;
    if (last === undefined) {
      to = from + 1;
      continue;
    }
    const heads = (at: number) => last!.get(nameEntry(lines[at]!))! > at;
    while (to < lines.length && isEntry(lines[to]!) && (!isHeaded || heads(to))) to++;
    let headed = 0;
    for (let at = first; at < to; at++) if (heads(at)) headed++;
    if (to - first >= FEWEST && headed >= HEADED * (to - first)) markers.fill(CONTENTS, from, to);
    to = Math.max(to, from + 1);
  }
}

/**
 * The text begins with the sentences right above its table of contents, and what that lists and stands again right above
 * the text is a subhead.
 */
export function takeContents(page: Page, states: Uint8Array): void {
  const { lines, markers, titleTo } = page;
  const entries = findPlaces(markers, (at) => markers[at] === CONTENTS);
  if (entries.length === 0) return;
  const names = new Set(entries.map((at) => nameEntry(lines[at]!)));
  for (let at = entries[0]!; at < lines.length; at++)
    if (!markers[at] && states[at + 1] === ARTICLE && names.has(nameHeading(lines[at]!)))
      states[at] = ARTICLE;
  if (states.indexOf(ARTICLE) > entries[0]!)
    for (let at = entries[0]! - 1; at > titleTo && isText(page, at); at--) states[at] = ARTICLE;
}

/** On which line the words of each heading stand last. */
function findLast(lines: readonly Line[]): Map<string, number> {
  const last = new Map<string, number>();
  for (let at = 0; at < lines.length; at++) last.set(nameHeading(lines[at]!), at);
  return last;
}

function nameHeading({ folded }: Line): string {
  return folded.replace(EDITED, '');
}

function nameEntry({ folded }: Line): string {
  return folded.replace(NUMBERED, '');
}
