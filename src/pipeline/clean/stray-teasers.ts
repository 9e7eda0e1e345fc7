import { ARTICLE, HOLE } from './chain.ts';
import type { Line } from './line.ts';
import type { Marker } from './marker.ts';
import type { Page } from './page.ts';
import { LINKED } from './page-markup.ts';

/** Words of another story's headline, which a subhead has less of, and of the sentence below it. */
const SHORTEST_HEADLINE = 5;
const LONGEST_HEADLINE = 16;
const SHORTEST_DEK = 12;
/** So many pairs in a row are no sections, where so many sentences in a row stand above them. */
const FEWEST_PAIRS = 3;
const FEWEST_SENTENCES = 3;
/** Share of its words that the article's opening has: of all the pairs, and of each of half of them. */
const ON_TOPIC = 0.2;
const OFF_TOPIC = 0.15;
/** Letters of a word that tells of something. */
const LONG_WORD = /\p{L}{4,}/gu;

const PAIR: Marker = { kind: 'teaser-list', reason: 'stands in a list of other stories below the text' };

/**
 * Headline, sentence, headline, sentence to the end, each telling the same as the other, and most of them nothing that
 * the article opens with: other stories that no heading parts from this one.
 */
export function dropPairs(page: Page, states: Uint8Array, markers: Map<number, Marker>): void {
  const last = states.lastIndexOf(ARTICLE);
  // A line on whose page it is may stand below them.
  const end = isPair(page, last - 1) ? last : last - 1;
  let from = end + 1;
  while (from - 2 > page.titleTo && isPair(page, from - 2) && isKept(page, states, from - 2)) from -= 2;
  if (page.title < 0 || end - from < 2 * FEWEST_PAIRS - 1) return;
  const isText = (at: number) => states[at] === ARTICLE && page.lines[at]!.stops;
  for (let at = from - FEWEST_SENTENCES; at < from; at++) if (at < 0 || !isText(at)) return;
  if (!isElsewhere(page, from, end)) return;
  for (let at = from; at <= last; at++) {
    states[at] = HOLE;
    markers.set(at, PAIR);
  }
}

/** A headline that is a link has gone before. */
function isKept({ lines }: Page, states: Uint8Array, at: number): boolean {
  return states[at + 1] === ARTICLE && (states[at] === ARTICLE || lines[at]!.links >= LINKED);
}

/** Whether all together tell little, and half of the pairs nothing, of what the article opens with. */
function isElsewhere({ opening }: Page, from: number, end: number): boolean {
  const shares = opening.slice(from, end + 1);
  const sum = shares.reduce((all, share) => all + share, 0);
  const off = shares.filter((share, n) => n % 2 === 0 && share <= OFF_TOPIC && shares[n + 1]! <= OFF_TOPIC);
  return sum <= ON_TOPIC * shares.length && 4 * off.length >= shares.length;
}

function isPair({ lines, markers }: Page, at: number): boolean {
  const [headline, dek] = [lines[at], lines[at + 1]];
  if (headline === undefined || dek === undefined || markers[at] || markers[at + 1]) return false;
  if (!isHeadline(headline) || !dek.stops || dek.words < SHORTEST_DEK) return false;
  return (headline.folded.match(LONG_WORD) ?? []).some((word) => dek.folded.includes(word));
}

function isHeadline({ words, stops, text }: Line): boolean {
  return (
    words >= SHORTEST_HEADLINE &&
    words <= LONGEST_HEADLINE &&
    !stops &&
    /^["'“‘]?\p{Lu}/u.test(text) &&
    !text.endsWith(':')
  );
}

/** Words of a line in capitals that is no subhead any more. */
const SHORTEST_SHOUT = 6;
const SHOUTED: Marker = { kind: 'related', reason: 'points to another story in capitals' };

/** `MAN WRESTLES ALLIGATOR FOR HIS DOG` between two paragraphs that are not so written is a link to that story. */
export function dropShouted({ lines }: Page, states: Uint8Array, markers: Map<number, Marker>): void {
  for (let at = 1; at < lines.length - 1; at++) {
    const { words, text, stops } = lines[at]!;
    const isBetween = states[at - 1] === ARTICLE && states[at] === ARTICLE && states[at + 1] === ARTICLE;
    if (!isBetween || stops || words < SHORTEST_SHOUT || text.endsWith(':')) continue;
    if (/\p{Ll}/u.test(text) || !/\p{Lu}{3}/u.test(text)) continue;
    if (![at - 1, at + 1].every((near) => lines[near]!.stops && /\p{Ll}/u.test(lines[near]!.text))) continue;
    states[at] = HOLE;
    markers.set(at, SHOUTED);
  }
}
