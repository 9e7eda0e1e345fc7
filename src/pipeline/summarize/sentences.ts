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

/** Words that two sentences may have together to be read at a glance. */
const GLANCE = 50;
/** What each word beyond costs: of two that tell as much, the shorter. */
const WORD = 0.005;
/** Sentences down to which an article tells what happened: further on are examples and what was earlier. */
const TOLD_BY = 16;
/** What it costs to come from further down, or to point back at a sentence that is not there. */
const ASIDE = 0.1;

/**
 * The one or two sentences that tell a text best, in its order and without dateline; none says again what the other
 * says, none is a heading or a line of a list where others are sentences, and the later one stands alone or directly
 * behind the other where there is a choice.
 *
 * @param text the document's
 * @param bodies the text's sentences without their datelines
 * @param words of the whole sentences
 * @param whole how many of them may be chosen, from the first on
 * @param mayFollow whether one can be read behind an earlier one without those between them
 */
export function chooseSentences(
  text: string,
  bodies: readonly Span[],
  words: InternedWords,
  whole: number,
  mayFollow: (later: Span, earlier: Span) => boolean,
): Span[] {
  const contents = readContents(
    words,
    bodies.map(({ start }) => start),
  );
  const scores = scoreSentences(contents);
  const candidates = listFinished(text, bodies, whole);
  const readsOn = (a: number, b: number): boolean =>
    Math.abs(a - b) === 1 || mayFollow(bodies[Math.max(a, b)]!, bodies[Math.min(a, b)]!);
  const take = (ranked: readonly number[]): number[] => takeTwo(ranked, scores, contents, readsOn);
  const best = take(findBest(candidates, scores));
  const isEnough = best.length === SENTENCES || candidates.length <= LOOKED_AT;
  const chosen = isEnough ? best : take(sortByScore(candidates, scores));
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

/** The first, and which of those that say something else goes best with it. */
function takeTwo(
  ranked: readonly number[],
  scores: readonly number[],
  contents: readonly Content[],
  readsOn: (a: number, b: number) => boolean,
): number[] {
  const [first] = ranked;
  if (first === undefined) return [];
  let second: number | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const index of ranked.slice(1)) {
    // What goes with the first can only cost: none of the rest is worth more.
    if (scores[index]! <= most) break;
    if (saysAgain(contents[index]!.terms, contents[first]!.terms)) continue;
    let worth = scores[index]! - costBeside(first, index, contents);
    // Few are worth more than those before them: the others need not be asked what takes longer to tell.
    if (worth > most && !readsOn(first, index)) worth -= ASIDE;
    if (worth > most) [second, most] = [index, worth];
  }
  return second === undefined ? [first] : [first, second];
}

/** What speaks against the second: how long both are, and how far down it stands. */
function costBeside(first: number, second: number, contents: readonly Content[]): number {
  const words = contents[first]!.words + contents[second]!.words;
  return WORD * Math.max(0, words - GLANCE) + (second > TOLD_BY ? ASIDE : 0);
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
