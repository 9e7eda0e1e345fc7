import { countSpaced } from '../../text/title-parts.ts';
import { CLOCK, DATE } from './date-patterns.ts';
import { fold, type Line } from './line.ts';
import { isAddress } from './line-kind.ts';
import type { Marker } from './marker.ts';

/** Words from which a line that ends as a sentence is the text's first one. */
const SENTENCE = 8;
/** So many lines stand between a headline and the text at most. */
const REACH = 12;
/** Words of a line that tells who wrote the text, when, and how long it takes to read. */
const LONGEST_DATED = 10;
/** A day, an hour. */
const MOMENT = new RegExp(`\\b(?:${DATE}|${CLOCK})(?![\\p{L}\\d])`, 'giu');
/** What may stand beside them: a name, and how long it takes to read. */
const BESIDE = /^(?:\p{Lu}.*|by|on|at|mins?|minutes?|read|\P{L}+)$/u;
/** Words of a title that the way to a page can end with. */
const SHORTEST_TITLE = 3;

/**
 * What the first lines of a page's article are, from its beginning to its first sentence, where they stand between it
 * and the headline: the page's address, its day (`Ida Blom 20 May 2031`), the way to it (`Home News Bridge closes`).
 */
export function tellHead(
  lines: readonly Line[],
  from: number,
  title: string | undefined,
): Map<number, Marker> {
  const head = new Map<number, Marker>();
  const whole = title && countSpaced(title) >= SHORTEST_TITLE ? fold(title) : undefined;
  const heading = lines.findIndex(({ element, folded }) => element === 'h1' && folded === whole);
  const top = Math.max(from, heading + 1);
  const first = findSentence(lines, top);
  for (let at = Math.max(from, first - REACH); at < first; at++) {
    const marker = tellLine(lines[at]!, whole);
    if (marker) head.set(at, marker);
  }
  // The first sentence may be a dek, with the day below it; below a day above it another begins the next entry.
  const second = head.size === 0 && heading >= 0 ? findSentence(lines, first + 1) : -1;
  for (let at = first + 1; at < Math.min(second, first + REACH); at++) {
    const marker = isDated(lines[at]!) ? DATED : undefined;
    if (marker) head.set(at, marker);
  }
  return head;
}

function findSentence(lines: readonly Line[], from: number): number {
  return lines.findIndex(({ main, stops, words }, at) => at >= from && main && stops && words >= SENTENCE);
}

const DATED: Marker = { kind: 'page-date', reason: 'says above the text when it was written' };

function tellLine(line: Line, title: string | undefined): Marker | undefined {
  const { folded } = line;
  if (isAddress(line)) return { kind: 'address', reason: 'is the address of a page' };
  if (isDated(line)) return DATED;
  if (title && folded.length > title.length && folded.endsWith(` ${title}`))
    return { kind: 'navigation', reason: 'is the way to the page, with its title at the end' };
  return undefined;
}

function isDated({ text, words, stops, timed }: Line): boolean {
  if (!timed || stops || words > LONGEST_DATED) return false;
  const left = text.replace(MOMENT, ' ');
  return left !== text && left.split(/\s+/).every((word) => word === '' || BESIDE.test(word));
}
