import type { FurnitureKind } from '../../news/article.ts';
import { countWords, type Line } from './line.ts';
import type { Marker } from './marker.ts';
import { REPORTED } from './other-wording.ts';

const OFFER: Marker = {
  kind: 'sign-up',
  reason: 'stands in a box that asks for a subscription',
  sure: true,
};
/** Words of the box's heading and its buttons, and of what stands between them; there it says what it offers. */
const LONGEST_BUTTON = 12;
const LONGEST_PROMISE = 25;
const MOST_PROMISES = 2;
/** A paragraph between two boxes speaks neither of mails nor to its reader. */
const PROMISE =
  /^(?:be|discover|enter|get|keep|never|receive|stay)\b|\b(?:delivered|e-?mails?|every (?:day|evening|friday|monday|morning|sunday|week|weekday)|inbox|our|you|your)\b/;

/** Words of a bare button, and how the sentence above it says when the mail comes. */
const SIGN_UP = 3;
const DELIVERED = /\b(?:delivered|mailed|sent) (?:\w+ ){0,3}(?:daily|every|each|inbox|weekdays?|weekly)\b/;

/** What a subscription brings, a line each, and how many of these in a row are no text. */
const PERK =
  /^(?:access|create an account|enjoy|exclusive|get|plus|share your|support (?:local|our)|unlimited)\b|\b(?:any device|e-?paper|one account|sign(?:ing)? (?:in|up))\b/;
const FEWEST_PERKS = 3;
const MOST_LINES = 20;
/** What may stand between them. */
const OF_BOX: ReadonlySet<FurnitureKind | undefined> = new Set(['sign-up', 'navigation', 'comments']);

/** Why readers should give, between two buttons, in one line; how a site speaks to them. */
const PLEA = /\b(?:donat|fund|journalis|member|newsroom|nonprofit|subscri|support)/;
const SPEAKS = /\b(?:our|us|we|you|your)\b/;
const LONGEST_PLEA = 90;

/** How a site begins to ask for money, in a line of its own; what it speaks of, and how many lines it needs for that. */
const APPEAL = /^(?:your (?:contribution|donation|gift|support)|(?:help|support) us)\b/;
const LONGEST_APPEAL = 12;
const ASKED_FOR =
  /\b(?:contribut|donat|journalis|news outlet|newsroom|paywall|reporters|reporting|subscri|support)/;
const FEWEST_ASKED = 2;
/** Words of all these lines: a form has less. */
const SHORTEST_APPEAL = 50;
const MOST_ASKED = 6;
/** Share of the paragraphs above it that speak so too, in a text of its author's or its readers' own. */
const SPOKEN = 0.2;

/** How a site turns to its readers below a text, and sentences of that above it: a letter that is the text has none. */
const SALUTATION = /^dear readers?[,:]?$/;
const SENTENCE = 12;
const FEWEST_SENTENCES = 3;

/**
 * `Sign up to our newsletter`, `Get the day's stories every morning.`, `Enter your email`: what stands between belongs
 * to them, as do the terms below.
 */
export function markOffers(lines: readonly Line[], markers: (Marker | undefined)[]): void {
  const isButton = (at: number) => markers[at]?.kind === 'sign-up' && lines[at]!.words <= LONGEST_BUTTON;
  const isPromise = (at: number) => {
    const line = lines[at];
    if (line === undefined || markers[at] || line.words > LONGEST_PROMISE) return false;
    return PROMISE.test(line.folded) && !REPORTED.test(line.folded);
  };
  for (let from = 0, to = 0; from < lines.length; from = to) {
    to = from + 1;
    if (!isButton(from)) continue;
    if (markers[to]?.kind === 'legal') markers[to] = OFFER;
    while (to <= from + MOST_PROMISES && isPromise(to)) to++;
    if (isButton(to)) markers.fill(OFFER, from + 1, to);
    if (isButton(from + 2) && !markers[from + 1] && isPlea(lines[from + 1]!)) markers[from + 1] = OFFER;
    if (lines[from]!.words <= SIGN_UP && isPromise(from - 1) && DELIVERED.test(lines[from - 1]!.folded))
      markers[from - 1] = OFFER;
  }
}

/** `Subscribe now`, `Unlimited online access`, `Exclusive articles by Ida Blom`: what is promised line by line. */
export function markPerks(lines: readonly Line[], markers: (Marker | undefined)[]): void {
  for (let from = 0, to = 0; from < lines.length; from = Math.max(to, from + 1)) {
    if (markers[from]?.kind !== 'sign-up') continue;
    let perks = 0;
    for (to = from + 1; to < Math.min(lines.length, from + MOST_LINES); to++) {
      if (!markers[to] && isPerk(lines[to]!)) perks++;
      else if (!OF_BOX.has(markers[to]?.kind) && lines[to]!.folded !== 'or') break;
    }
    if (perks >= FEWEST_PERKS) markers.fill(OFFER, from, to);
  }
}

/** `Dear Reader,` below a text, and all that speaks to its readers below it. */
export function markLetters(lines: readonly Line[], markers: (Marker | undefined)[]): void {
  let above = 0;
  lines.forEach(({ folded, stops, words }, at) => {
    if (stops && words >= SENTENCE) above++;
    if (words > 2 || above < FEWEST_SENTENCES || !SALUTATION.test(folded)) return;
    let end = at + 1;
    while (end < lines.length && SPEAKS.test(lines[end]!.folded) && isUnquoted(lines[end]!)) end++;
    markers.fill(OFFER, at, end);
  });
}

/**
 * `Your support helps us`, and the paragraphs in which a site tells why it should be paid; the same below a text without
 * such a heading, where nothing above speaks to anybody.
 */
export function markAppeals(lines: readonly Line[], markers: (Marker | undefined)[]): void {
  let paragraphs = 0;
  let spoken = 0;
  for (let from = 0, to = 0; from < lines.length; from = Math.max(to, from + 1)) {
    const line = lines[from]!;
    const isHeaded = line.words <= LONGEST_APPEAL && APPEAL.test(line.folded) && isUnquoted(line);
    const isBelow = paragraphs >= FEWEST_SENTENCES && spoken <= SPOKEN * paragraphs;
    const isParagraph = !markers[from] && line.stops && line.words >= SENTENCE;
    // Asked once for both that want to know it, and of no line that neither does: it is looked for at each letter.
    const speaks = (isBelow || isParagraph) && line.words > 0 && SPEAKS.test(line.folded);
    const isTurned = speaks && isUnquoted(line);
    to = from;
    if (isHeaded || (isBelow && isTurned)) {
      to = from + 1;
      while (to <= from + MOST_ASKED && lines[to] && isAppeal(lines[to]!)) to++;
      const asked = lines.slice(isHeaded ? from + 1 : from, to);
      const asks = asked.filter(({ folded }) => ASKED_FOR.test(folded)).length;
      if (asks >= FEWEST_ASKED && countWords(asked) >= SHORTEST_APPEAL) {
        markers.fill(OFFER, from, to);
        continue;
      }
      to = from;
    }
    if (!isParagraph) continue;
    paragraphs++;
    if (isTurned) spoken++;
  }
}

function isAppeal(line: Line): boolean {
  return line.words > 0 && SPEAKS.test(line.folded) && !REPORTED.test(line.folded);
}

function isPlea(line: Line): boolean {
  const { folded, words } = line;
  return words <= LONGEST_PLEA && PLEA.test(folded) && SPEAKS.test(folded) && isUnquoted(line);
}

function isPerk(line: Line): boolean {
  return line.words <= LONGEST_PROMISE && PERK.test(line.folded) && isUnquoted(line);
}

function isUnquoted({ folded }: Line): boolean {
  return !folded.includes('"') && !REPORTED.test(folded);
}
