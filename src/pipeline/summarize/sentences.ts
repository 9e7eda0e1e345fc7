import type { InternedWords } from '../../text/interned-words.ts';
import { type Content, readContents, scoreSentences } from '../../text/salience.ts';
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
  const candidates = listFinished(text, bodies, whole);
  const best = takeDiffering(findBest(candidates, scores), contents);
  const isEnough = best.length === SENTENCES || candidates.length <= LOOKED_AT;
  const chosen = isEnough ? best : takeDiffering(sortByScore(candidates, scores), contents);
  return chosen.sort((a, b) => a - b).map((index) => bodies[index]!);
}

/** Those that end as a sentence does; all where none does. */
function listFinished(text: string, bodies: readonly Span[], whole: number): readonly number[] {
  const finished: number[] = [];
  const all: number[] = [];
  for (let at = 0; at < Math.min(whole, bodies.length); at++) {
    all.push(at);
    if (isFinished(text, bodies[at]!)) finished.push(at);
  }
  return finished.length > 0 ? finished : all;
}

/** Two of so many best differ nearly always: to find these takes a tenth of the time that it takes to sort all. */
const LOOKED_AT = 6;

/** The candidates of the highest scores, the best first; of equals the first. */
function findBest(candidates: readonly number[], scores: readonly number[]): number[] {
  const best: number[] = [];
  for (const index of candidates) {
    const score = scores[index]!;
    if (best.length === LOOKED_AT && score <= scores[best[LOOKED_AT - 1]!]!) continue;
    let place = Math.min(best.length, LOOKED_AT - 1);
    for (; place > 0 && score > scores[best[place - 1]!]!; place--) best[place] = best[place - 1]!;
    best[place] = index;
  }
  return best;
}

function sortByScore(candidates: readonly number[], scores: readonly number[]): number[] {
  return candidates.toSorted((a, b) => scores[b]! - scores[a]! || a - b);
}

/** The first ones of which none says again what another does. */
function takeDiffering(ranked: readonly number[], contents: readonly Content[]): number[] {
  const chosen: number[] = [];
  for (const index of ranked) {
    if (chosen.length === SENTENCES) break;
    const repeats = chosen.some((other) => saysAgain(contents[index]!.terms, contents[other]!.terms));
    if (!repeats) chosen.push(index);
  }
  return chosen;
}

/** Most sentences end with the mark itself, and need no pattern. */
function isFinished(text: string, { start, end }: Span): boolean {
  const last = text.charCodeAt(end - 1);
  return (end > start && STOPS.has(last)) || FINISHED.test(text.slice(Math.max(start, end - END), end));
}

const STOPS = new Set(Array.from('.!?', (mark) => mark.charCodeAt(0)));

function saysAgain(terms: readonly number[], said: readonly number[]): boolean {
  const own = [...new Set(terms)];
  return own.filter((term) => said.includes(term)).length >= REPEATED * own.length;
}
