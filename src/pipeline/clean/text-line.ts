import type { Line } from './line.ts';
import { REPORTED } from './other-wording.ts';
import type { Page } from './page.ts';

/** Share of their words that the article has too. */
const ON_TOPIC = 0.2;
/** An offer speaks to its readers, as does whoever is quoted. */
const SPOKEN = new RegExp(`"|${REPORTED.source}`, 'u');
const OFFERED = /\b(?:our|we|you|your|notre|nous|unser[a-z]{0,2}|votre|vous|wir)\b/;

/** A sentence whose wording says nothing else; false beyond the page's lines. */
export function isText({ sentences, markers }: Page, at: number): boolean {
  return sentences[at]! > 0 && !markers[at];
}

/** True when somebody is reported there, or enough of the words of lines `from` to `end` are the article's. */
export function isOnTopic({ lines, topic }: Page, from: number, end: number): boolean {
  let [known, words] = [0, 0];
  for (let at = from; at < end; at++) {
    known += topic[at]! * lines[at]!.contentWords;
    words += lines[at]!.contentWords;
  }
  return known >= ON_TOPIC * words || lines.slice(from, end).some(({ folded }) => REPORTED.test(folded));
}

export const TWO_SENTENCES = /\p{Ll}[.!?]["'”’»]? ["'“‘«]?\p{Lu}/u;
/** Words of two sentences that are no dek. */
const PARAGRAPH = 25;

/** Two sentences or more on one line, and on the topic. */
export function isParagraph(page: Page, at: number): boolean {
  const { words, stops, text } = page.lines[at]!;
  return words >= PARAGRAPH && stops && TWO_SENTENCES.test(text) && isOnTopic(page, at, at + 1);
}

/** Whether a line speaks to its readers, and is nobody's quoted words. */
export function isOffer({ folded }: Line): boolean {
  return OFFERED.test(folded) && !SPOKEN.test(folded);
}

const LONG_WORD = /\p{L}{5,}/gu;

/** Whether a longer word of one line stands in the other. */
export function sharesWord(line: Line, other: Line): boolean {
  const words = new Set(line.folded.match(LONG_WORD));
  return (other.folded.match(LONG_WORD) ?? []).some((word) => words.has(word));
}
