import { nameOthers } from './names.ts';
import type { Telling } from './telling.ts';
import type { TermWeights } from './terms.ts';
import { makeVectors } from './vectors.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two articles that are alike, by their places in a list, and how much, 0 to 1. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** Short texts have too few words for their likeness to be sure. */
const SHORT_FACTOR = 0.8;

/** Likeness falls with the days between, as an event's coverage does: to a half in two weeks. */
const DAYS_SPREAD = 20;
/** However far apart two dates are, one of them may be wrong: what is nearly the same text stays alike. */
const LEAST_DATE_FACTOR = 0.45;
/** Measured on sets whose dates were taken away. */
const UNDATED_FACTOR = 0.75;

/**
 * Two fires on one day are told in the same words, all but the names. By this factor even the same words are not enough
 * to join two such reports; where they tell one event after all, a third that names both still joins them.
 */
const OTHER_NAMES_FACTOR = 0.1;

/** Pairs below this never bring two groups together and are not kept. */
const LEAST_LIKENESS = 0.05;

/**
 * All pairs of articles that are alike: cosine of their terms, less with every day between them, much less where they
 * open with different names, and less where both have many like them (a week of reports on one war) than where they have
 * nobody else. Articles are visited through the terms that they share, so that strangers cost nothing.
 */
export function findLikenesses(tellings: readonly Telling[], vocabulary: Vocabulary): Likeness[] {
  const vectors = makeVectors(
    tellings.map(({ terms }) => terms),
    vocabulary,
  );
  return scaleByNeighbours(findPairs(vectors, tellings, vocabulary.stems.length), tellings.length);
}

function findPairs(
  vectors: readonly TermWeights[],
  tellings: readonly Telling[],
  termCount: number,
): Likeness[] {
  const index = indexTerms(vectors, termCount);
  const pairs: Likeness[] = [];
  const sums = new Float64Array(vectors.length);
  const touched = new Int32Array(vectors.length);
  for (const [b, { terms, weights }] of vectors.entries()) {
    let count = 0;
    for (let place = 0; place < terms.length; place++) {
      const weight = weights[place]!;
      for (let at = index.starts[terms[place]!]!; index.articles[at]! < b; at++) {
        const a = index.articles[at]!;
        if (sums[a] === 0) touched[count++] = a;
        sums[a]! += weight * index.weights[at]!;
      }
    }
    for (const a of touched.subarray(0, count)) {
      let likeness = sums[a]! * dampen(tellings[a]!, tellings[b]!);
      if (likeness >= LEAST_LIKENESS && nameOthers(tellings[a]!.names, tellings[b]!.names))
        likeness *= OTHER_NAMES_FACTOR;
      if (likeness >= LEAST_LIKENESS) pairs.push({ a, b, likeness });
      sums[a] = 0;
    }
  }
  return pairs;
}

/** For every term, from `starts[term]` on, the articles that hold it, ascending, with its weight in each. */
interface TermIndex {
  readonly starts: Int32Array;
  readonly articles: Int32Array;
  readonly weights: Float32Array;
}

function indexTerms(vectors: readonly TermWeights[], termCount: number): TermIndex {
  const starts = new Int32Array(termCount + 1);
  for (const { terms } of vectors) for (const term of terms) starts[term + 1]!++;
  for (let term = 0; term < termCount; term++) starts[term + 1]! += starts[term]!;
  const ends = starts.slice();
  const articles = new Int32Array(starts[termCount]!);
  const indexed = new Float32Array(articles.length);
  for (const [article, { terms, weights }] of vectors.entries()) {
    terms.forEach((term, place) => {
      const at = ends[term]!++;
      articles[at] = article;
      indexed[at] = weights[place]!;
    });
  }
  return { starts, articles, weights: indexed };
}

function dampen(one: Telling, other: Telling): number {
  const factor = one.short || other.short ? SHORT_FACTOR : 1;
  if (one.day === undefined || other.day === undefined) return factor * UNDATED_FACTOR;
  const days = Math.abs(one.day - other.day);
  return factor * Math.max(Math.exp(-days / DAYS_SPREAD), LEAST_DATE_FACTOR);
}

/** How many of an article's nearest say how crowded it stands. */
const NEIGHBOURS = 5;
/** Mean likeness to them that changes nothing; and the least that is counted, for an article that stands alone. */
const USUAL_CROWD = 0.2;
const LEAST_CROWD = 0.1;
const CROWD_POWER = 0.4;

/** Local scaling (L. Zelnik-Manor and P. Perona, "Self-tuning spectral clustering", 2004), damped. */
function scaleByNeighbours(pairs: readonly Likeness[], count: number): Likeness[] {
  const nearest = Array.from({ length: count }, () => new Float64Array(NEIGHBOURS));
  for (const { a, b, likeness } of pairs) {
    keepNearest(nearest[a]!, likeness);
    keepNearest(nearest[b]!, likeness);
  }
  const crowds = nearest.map((likenesses) =>
    Math.max(likenesses.reduce((sum, likeness) => sum + likeness) / NEIGHBOURS, LEAST_CROWD),
  );
  return pairs.map(({ a, b, likeness }) => ({
    a,
    b,
    likeness: likeness / (Math.sqrt(crowds[a]! * crowds[b]!) / USUAL_CROWD) ** CROWD_POWER,
  }));
}

/** Puts a likeness in its place among the largest, the smallest first. */
function keepNearest(nearest: Float64Array, likeness: number): void {
  if (likeness <= nearest[0]!) return;
  let at = 0;
  for (; at + 1 < nearest.length && nearest[at + 1]! < likeness; at++) nearest[at] = nearest[at + 1]!;
  nearest[at] = likeness;
}
