import type { TermWeights } from './terms.ts';

/** An article as a point: its weightiest terms by number, ascending, with weights whose squares sum to 1. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** More terms than this cost time and change no grouping. */
const MOST_TERMS = 160;

/** A term in a larger share of the documents tells no story from another. */
const TOO_COMMON = 0.03;

/** Rare words count for more; the power keeps one rare word from deciding. */
const RARITY_POWER = 0.9;

/**
 * Turns every article's terms into a vector, rare terms weighted up. How rare a term is, the articles themselves say,
 * mixed with what news in general says (`PRIOR_DOCUMENTS` imagined articles), because a folder of five cannot know.
 */
export function makeVectors(articles: readonly TermWeights[]): Vector[] {
  const documents = countDocuments(articles);
  const numbers = new Map<string, number>();
  return articles.map((terms) => makeVector(terms, documents, articles.length, numbers));
}

const PRIOR_DOCUMENTS = 300;
const PRIOR_SHARE = 0.004;

function countDocuments(articles: readonly TermWeights[]): Map<string, number> {
  const documents = new Map<string, number>();
  for (const terms of articles)
    for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  return documents;
}

function makeVector(
  terms: TermWeights,
  documents: ReadonlyMap<string, number>,
  count: number,
  numbers: Map<string, number>,
): Vector {
  const weighted: { number: number; weight: number }[] = [];
  for (const [term, weight] of terms) {
    const share = ((documents.get(term) ?? 0) + PRIOR_DOCUMENTS * PRIOR_SHARE) / (count + PRIOR_DOCUMENTS);
    if (share > TOO_COMMON) continue;
    let number = numbers.get(term);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(term, number);
    }
    weighted.push({ number, weight: weight * Math.log(1 / share) ** RARITY_POWER });
  }
  weighted.sort((a, b) => b.weight - a.weight || a.number - b.number);
  const best = weighted.slice(0, MOST_TERMS).sort((a, b) => a.number - b.number);
  const length = Math.sqrt(best.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  return {
    terms: Int32Array.from(best, ({ number }) => number),
    weights: Float32Array.from(best, ({ weight }) => weight / length),
  };
}
