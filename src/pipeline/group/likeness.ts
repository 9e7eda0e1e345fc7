import type { Likeness } from './link.ts';
import type { Vector } from './vectors.ts';

/** What likeness needs to know of an article besides its words. */
export interface Dated {
  /** Days since 1970, when the date is sure. */
  readonly day?: number;
  /** True for a text of less than `SHORT` characters. */
  readonly short: boolean;
}

/** A text below this many characters is too short for its words to be sure. */
export const SHORT = 900;
const SHORT_FACTOR = 0.8;

/** Articles this many days apart do not tell one event, however alike. */
const MOST_DAYS = 14;
/** Likeness falls with the square of the days between (a normal curve of seven days). */
const DAYS_SPREAD = 98;
const UNDATED_FACTOR = 0.7;

/** Pairs below this never bring two groups together and are not kept. */
const LEAST_LIKENESS = 0.02;

/**
 * All pairs of articles that are alike: cosine of their terms, less with every day between them. Articles are visited
 * through the terms that they share, so that strangers cost nothing.
 */
export function findLikenesses(vectors: readonly Vector[], dates: readonly Dated[]): Likeness[] {
  const postings = new Map<number, { articles: number[]; weights: number[] }>();
  const pairs: Likeness[] = [];
  const sums = new Float64Array(vectors.length);
  vectors.forEach((vector, b) => {
    const touched: number[] = [];
    for (let i = 0; i < vector.terms.length; i++) {
      const term = vector.terms[i]!;
      const weight = vector.weights[i]!;
      let posting = postings.get(term);
      if (posting === undefined) {
        posting = { articles: [], weights: [] };
        postings.set(term, posting);
      }
      for (let j = 0; j < posting.articles.length; j++) {
        const a = posting.articles[j]!;
        if (sums[a] === 0) touched.push(a);
        sums[a]! += weight * posting.weights[j]!;
      }
      posting.articles.push(b);
      posting.weights.push(weight);
    }
    for (const a of touched) {
      const likeness = sums[a]! * dampen(dates[a]!, dates[b]!);
      if (likeness >= LEAST_LIKENESS) pairs.push({ a, b, likeness });
      sums[a] = 0;
    }
  });
  return pairs;
}

function dampen(one: Dated, other: Dated): number {
  const factor = one.short || other.short ? SHORT_FACTOR : 1;
  if (one.day === undefined || other.day === undefined) return factor * UNDATED_FACTOR;
  const days = Math.abs(one.day - other.day);
  return days > MOST_DAYS ? 0 : factor * Math.exp(-(days * days) / DAYS_SPREAD);
}
