import type { Line } from './line.ts';
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
    if (lines[from]!.words <= SIGN_UP && isPromise(from - 1) && DELIVERED.test(lines[from - 1]!.folded))
      markers[from - 1] = OFFER;
  }
}
