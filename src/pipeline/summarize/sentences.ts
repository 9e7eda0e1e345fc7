import type { InternedWords } from '../../text/interned-words.ts';
import { readContents, scoreSentences } from '../../text/salience.ts';
import type { Span } from '../../text/span.ts';

/** How many sentences tell an article in the briefing. */
const SENTENCES = 2;
/** What a sentence ends in. */
const FINISHED = /[.!?…。][\s"'”’»)\]]*$/u;
/** So many UTF-16 units at a sentence's end hold what it ends in. */
const END = 12;
/** The share of a sentence's terms that may stand in the one before it; with more it says the same again. */
const REPEATED = 0.8;

/**
 * The one or two sentences that tell a text best, in its order and without dateline; none says again what the other
 * says, and none is a heading or a line of a list where others are sentences.
 *
 * @param text the document's
 * @param bodies the text's sentences without their datelines
 * @param words of the whole sentences
 * @param whole how many of them may be chosen, from the first on
 */
export function chooseSentences(
  text: string,
  bodies: readonly Span[],
  words: InternedWords,
  whole: number,
): Span[] {
  const contents = readContents(
    words,
    bodies.map(({ start }) => start),
  );
  const scores = scoreSentences(contents);
  const finished = [...bodies.keys()].slice(0, whole).filter((at) => isFinished(text, bodies[at]!));
  const candidates = finished.length > 0 ? finished : [...bodies.keys()].slice(0, whole);
  const ranked = candidates.sort((a, b) => scores[b]! - scores[a]! || a - b);
  const chosen: number[] = [];
  for (const index of ranked) {
    if (chosen.length === SENTENCES) break;
    const repeats = chosen.some((other) => saysAgain(contents[index]!.terms, contents[other]!.terms));
    if (!repeats) chosen.push(index);
  }
  return chosen.sort((a, b) => a - b).map((index) => bodies[index]!);
}

function isFinished(text: string, { start, end }: Span): boolean {
  return FINISHED.test(text.slice(Math.max(start, end - END), end));
}

function saysAgain(terms: readonly number[], said: readonly number[]): boolean {
  const own = [...new Set(terms)];
  return own.filter((term) => said.includes(term)).length >= REPEATED * own.length;
}
