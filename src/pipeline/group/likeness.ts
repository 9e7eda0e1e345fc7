import { areNoticesOnOneForm } from './form.ts';
import { Likenesses } from './likenesses.ts';
import { haveOtherNames } from './names.ts';
import type { Telling } from './telling.ts';
import { makeVectors, type Vectors } from './vectors.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Short texts have too few words for their likeness to be sure. */
const SHORT_FACTOR = 0.8;

/** Likeness falls with the days between, as an event's coverage does: to a half in two weeks. */
const DAYS_SPREAD = 20;
/** However far apart two dates are, one of them may be wrong: what is nearly the same text stays alike. */
const LEAST_DATE_FACTOR = 0.45;
/** Measured on sets whose dates were taken away. */
const UNDATED_FACTOR = 0.7;

/**
 * Two fires on one day are told in the same words, all but the names. By this factor even the same words are not enough
 * to join two such reports; where they tell one event after all, a third that names both still joins them.
 */
const OTHER_NAMES_FACTOR = 0.1;

/** From this likeness on two texts are of one wording; two reports of one event seldom are. */
const ONE_WORDING = 0.7;

/** Pairs below this never bring two groups together and are not kept. */
const LEAST_LIKENESS = 0.05;

/**
 * All pairs of articles that are alike: cosine of their terms, less with every day between them, much less where they
 * open with different names, and less where both have many like them (a week of reports on one war) than where they
 * have nobody else. Articles are visited through the terms that they share, so that strangers cost nothing.
 */
export function findLikenesses(tellings: readonly Telling[], vocabulary: Vocabulary): Likenesses {
  const vectors = makeVectors(
    tellings.map(({ terms }) => terms),
    vocabulary,
  );
  const pairs = findPairs(vectors, tellings, vocabulary);
  scaleByNeighbours(pairs, tellings.length);
  return pairs;
}

function findPairs(vectors: Vectors, tellings: readonly Telling[], vocabulary: Vocabulary): Likenesses {
  const index = makeIndex(vectors, vocabulary.stems.length);
  const pairs = new Likenesses();
  const sums = new Float64Array(tellings.length);
  const alike = new Int32Array(tellings.length);
  // An iterator over entries would keep the loops within from being compiled well: they would take a third more.
  for (let b = 0; b < tellings.length; b++) {
    const telling = tellings[b]!;
    const count = sumLikenesses(b, vectors, index, sums, alike);
    for (let at = 0; at < count; at++) {
      const a = alike[at]!;
      const isOtherNotice = sums[a]! >= ONE_WORDING && areNoticesOnOneForm(tellings[a]!, telling, vocabulary);
      const damped = sums[a]! * dampen(tellings[a]!, telling, isOtherNotice);
      if (damped >= LEAST_LIKENESS) pairs.add(a, b, damped);
    }
    sums.fill(0, 0, b);
  }
  return pairs;
}

/**
 * Adds up how much an article is like each before it, and lists in `alike` those that are. Half of all pairs share some
 * word, one in a thousand is alike: an article is listed when its sum passes the least likeness, not when it begins.
 * Then it is entered in the index, for those behind it.
 *
 * @param sums 0 for every article before this one
 * @returns how many are listed
 */
function sumLikenesses(
  article: number,
  vectors: Vectors,
  index: TermIndex,
  sums: Float64Array,
  alike: Int32Array,
): number {
  const { starts, ends, articles, weights } = index;
  let count = 0;
  for (let place = vectors.starts[article]!; place < vectors.starts[article + 1]!; place++) {
    const term = vectors.terms[place]!;
    const weight = vectors.weights[place]!;
    const end = ends[term]!;
    for (let at = starts[term]!; at < end; at++) {
      const other = articles[at]!;
      const before = sums[other]!;
      const sum = before + weight * weights[at]!;
      sums[other] = sum;
      if (sum >= LEAST_LIKENESS && before < LEAST_LIKENESS) alike[count++] = other;
    }
    articles[end] = article;
    weights[end] = weight;
    ends[term] = end + 1;
  }
  return count;
}

/**
 * For every term, from `starts[term]` up to `ends[term]`, the articles that hold it, ascending, with its weight in
 * each.
 */
interface TermIndex {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly articles: Int32Array;
  readonly weights: Float32Array;
}

/** An index with room for all articles, and none in it. */
function makeIndex({ terms }: Vectors, termCount: number): TermIndex {
  const starts = new Int32Array(termCount + 1);
  for (let place = 0; place < terms.length; place++) starts[terms[place]! + 1]!++;
  for (let term = 0; term < termCount; term++) starts[term + 1]! += starts[term]!;
  return {
    starts,
    ends: starts.slice(),
    articles: new Int32Array(terms.length),
    weights: new Float32Array(terms.length),
  };
}

/** What is left of a likeness for how short the texts are, the days between them, and other names. */
function dampen(one: Telling, other: Telling, isOtherNotice: boolean): number {
  const factor =
    (one.short || other.short ? SHORT_FACTOR : 1) *
    (isOtherNotice || haveOtherNames(one.names, other.names) ? OTHER_NAMES_FACTOR : 1);
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
function scaleByNeighbours(pairs: Likenesses, count: number): void {
  const nearest = new Float64Array(count * NEIGHBOURS);
  for (let at = 0; at < pairs.length; at++) {
    const likeness = pairs.likenesses[at]!;
    keepNearest(nearest, pairs.first[at]! * NEIGHBOURS, likeness);
    keepNearest(nearest, pairs.second[at]! * NEIGHBOURS, likeness);
  }
  const crowds = Float64Array.from({ length: count }, (_, article) => {
    let sum = 0;
    for (let at = 0; at < NEIGHBOURS; at++) sum += nearest[article * NEIGHBOURS + at]!;
    return Math.max(sum / NEIGHBOURS, LEAST_CROWD);
  });
  for (let at = 0; at < pairs.length; at++) {
    const crowd = Math.sqrt(crowds[pairs.first[at]!]! * crowds[pairs.second[at]!]!);
    pairs.likenesses[at]! /= (crowd / USUAL_CROWD) ** CROWD_POWER;
  }
}

/** Puts a likeness in its place among the largest of an article, which stand from `start` on, the smallest first. */
function keepNearest(nearest: Float64Array, start: number, likeness: number): void {
  if (likeness <= nearest[start]!) return;
  const end = start + NEIGHBOURS;
  let at = start;
  for (; at + 1 < end && nearest[at + 1]! < likeness; at++) nearest[at] = nearest[at + 1]!;
  nearest[at] = likeness;
}
