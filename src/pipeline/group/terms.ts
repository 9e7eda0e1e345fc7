import { stemWord } from '../../text/stem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article's stems by number, each once, with how much they weigh in it: places that tell more count more. */
export interface TermWeights {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** A headline's word counts this often, one of the opening this often. */
const HEADLINE_WEIGHT = 3;
const LEAD_WEIGHT = 3;
const LEAD_WORDS = 100;

const WORD = /[\p{L}\p{N}]{2,}/gu;

/** An article's terms: log(1 + 3 in the headline + 3 in the first 100 words + 1 in the rest). */
export function weighTerms(headline: string, text: string, vocabulary: Vocabulary): TermWeights {
  const counts = new Map<number, number>();
  for (const [word] of headline.toLowerCase().matchAll(WORD)) {
    add(counts, vocabulary.numberOfWord(word), HEADLINE_WEIGHT);
  }
  let place = 0;
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    add(counts, vocabulary.numberOfWord(word), place++ < LEAD_WORDS ? LEAD_WEIGHT : 1);
  }
  return { terms: Int32Array.from(counts.keys()), weights: Float32Array.from(counts.values(), Math.log1p) };
}

/** The stems of a short text. */
export function listStems(text: string): Set<string> {
  return new Set(Array.from(text.toLowerCase().matchAll(WORD), ([word]) => stemWord(word)));
}

function add(counts: Map<number, number>, term: number, by: number): void {
  counts.set(term, (counts.get(term) ?? 0) + by);
}
