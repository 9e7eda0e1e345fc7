import type { Telling } from './telling.ts';
import { makeVectors, type Vector } from './vectors.ts';

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

/** Pairs below this never bring two groups together and are not kept. */
const LEAST_LIKENESS = 0.05;

/**
 * All pairs of articles that are alike: cosine of their terms, less with every day between them, and less where both
 * have many like them (a week of reports on one war) than where they have nobody else. Articles are visited through the
 * terms that they share, so that strangers cost nothing.
 */
export function findLikenesses(tellings: readonly Telling[]): Likeness[] {
  const pairs = findPairs(makeVectors(tellings.map(({ terms }) => terms)), tellings);
  return scaleByNeighbours(pairs, tellings.length);
}

function findPairs(vectors: readonly Vector[], tellings: readonly Telling[]): Likeness[] {
  const index = indexTerms(vectors);
  const pairs: Likeness[] = [];
  const sums = new Float64Array(vectors.length);
  vectors.forEach(({ terms, weights }, b) => {
    const touched: number[] = [];
    terms.forEach((term, place) => {
      const { articles, articleWeights } = index[term]!;
      for (let at = 0; articles[at]! < b; at++) {
        const a = articles[at]!;
        if (sums[a] === 0) touched.push(a);
        sums[a]! += weights[place]! * articleWeights[at]!;
      }
    });
    for (const a of touched) {
      const likeness = sums[a]! * dampen(tellings[a]!, tellings[b]!);
      if (likeness >= LEAST_LIKENESS) pairs.push({ a, b, likeness });
      sums[a] = 0;
    }
  });
  return pairs;
}

/** For every term the articles that hold it, ascending, with its weight in each. */
function indexTerms(vectors: readonly Vector[]) {
  const index: { readonly articles: number[]; readonly articleWeights: number[] }[] = [];
  vectors.forEach(({ terms, weights }, article) => {
    terms.forEach((term, place) => {
      index[term] ??= { articles: [], articleWeights: [] };
      index[term].articles.push(article);
      index[term].articleWeights.push(weights[place]!);
    });
  });
  return index;
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
