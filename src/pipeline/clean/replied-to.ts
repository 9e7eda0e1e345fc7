import type { Line } from './line.ts';
import type { Untitled } from './untitled.ts';

/**
 * `5 Responses to "Ferry stays in port"`, as blogs head their comments in whatever language, and what trackbacks stand
 * below.
 */
const REPLIES =
  /^(?:\d[\d,]{0,6}|no|one|een|ein|un|una|une|um|uma) \p{L}{4,12} (?:\p{L}{1,5}|nt\.) " ?(.{3,200}?) ?"$|^listed below are links to weblogs that reference (.{3,200}?):?$/u;
/** What such a line begins with: few lines have to be matched. */
const OPENS = /^(?:\d|no |one |eine? |een |un[ae]? |uma? |listed )/;

/** The line that the heading of the readers' comments names as what they speak of; -1 for none. */
export function findRepliedTo({ lines }: Untitled, scores: readonly number[]): number {
  let places: ReadonlyMap<string, number> | undefined;
  for (let at = lines.length - 1; at > 0; at--) {
    const { folded } = lines[at]!;
    const found = OPENS.test(folded) ? REPLIES.exec(folded) : null;
    if (!found) continue;
    places ??= placeTitles(lines, scores);
    const title = places.get((found[1] ?? found[2])!) ?? -1;
    if (title >= 0 && title < at) return title;
  }
  return -1;
}

/** On which line the words of each that may be a headline stand first. */
function placeTitles(lines: readonly Line[], scores: readonly number[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = lines.length - 1; at >= 0; at--)
    if (scores[at]! > Number.NEGATIVE_INFINITY) places.set(lines[at]!.folded, at);
  return places;
}
