import { shareInNews } from './common-words.ts';
import type { TermWeights } from './terms.ts';

/** An article as a point: its weightiest terms by number, with weights whose squares sum to 1. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** More terms than this cost time and change no grouping. */
const MOST_TERMS = 160;

/** A term in a larger share of the articles tells no story from another. */
const TOO_COMMON = 0.08;

/** Nor does one that this many articles share, in however large an intake; keeps the search for pairs near linear. */
const TOO_MANY = 400;

/** News in general counts as this many articles beside those given. */
const NEWS_IN_GENERAL = 300;

/** Rare words count for more. */
const RARITY_POWER = 1.1;

/**
 * Turns every article's terms into a vector, rare terms weighted up (tf-idf). How rare a term is, the articles say
 * together with what is known of news in general: alone, a folder of five would find every word of its one event common.
 */
export function makeVectors(articles: readonly TermWeights[]): Vector[] {
  const holders = countHolders(articles);
  const known = new Map<string, { readonly number: number; readonly rarity: number }>();
  for (const [term, count] of holders) {
    const share = (count + NEWS_IN_GENERAL * shareInNews(term)) / (articles.length + NEWS_IN_GENERAL);
    if (share > TOO_COMMON || count > TOO_MANY) continue;
    known.set(term, { number: known.size, rarity: Math.log(1 / share) ** RARITY_POWER });
  }
  return articles.map((terms) => makeVector(terms, known));
}

function countHolders(articles: readonly TermWeights[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const terms of articles) {
    for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  return holders;
}

function makeVector(
  terms: TermWeights,
  known: ReadonlyMap<string, { readonly number: number; readonly rarity: number }>,
): Vector {
  const weighted: { readonly number: number; readonly weight: number }[] = [];
  for (const [term, weight] of terms) {
    const found = known.get(term);
    if (found !== undefined) weighted.push({ number: found.number, weight: weight * found.rarity });
  }
  if (weighted.length > MOST_TERMS) {
    weighted.sort((a, b) => b.weight - a.weight || a.number - b.number);
    weighted.length = MOST_TERMS;
  }
  const length = Math.sqrt(weighted.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  return {
    terms: Int32Array.from(weighted, ({ number }) => number),
    weights: Float32Array.from(weighted, ({ weight }) => weight / length),
  };
}
