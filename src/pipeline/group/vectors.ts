import { shareInNews } from './common-words.ts';
import type { TermWeights } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** More terms than this cost time and change no grouping. */
const MOST_TERMS = 160;

/** A term in a larger share of the articles tells no story from another. */
const TOO_COMMON = 0.08;

/** Nor does one that this many articles share, in however large an intake; keeps the search for pairs linear. */
const TOO_MANY = 400;

/** News in general counts as this many articles beside those given. */
const NEWS_IN_GENERAL = 300;

/** Rare words count for more. */
const RARITY_POWER = 1.1;

/**
 * Turns every article's terms into a point: its weightiest terms, rare ones weighted up (tf-idf), with weights whose
 * squares sum to 1. How rare a term is, the articles say together with what is known of news in general: alone, a folder
 * of five would find every word of its one event common.
 */
export function makeVectors(articles: readonly TermWeights[], vocabulary: Vocabulary): TermWeights[] {
  const rarities = rateTerms(articles, vocabulary);
  return articles.map((article) => makeVector(article, rarities));
}

/** How much a term's rarity weighs, by number; 0 for those that tell nothing. */
function rateTerms(articles: readonly TermWeights[], { stems }: Vocabulary): Float64Array {
  const holders = new Int32Array(stems.length);
  for (const { terms } of articles) for (const term of terms) holders[term]!++;
  return Float64Array.from(stems, (stem, term) => {
    const count = holders[term]!;
    const share = (count + NEWS_IN_GENERAL * shareInNews(stem)) / (articles.length + NEWS_IN_GENERAL);
    return share > TOO_COMMON || count > TOO_MANY ? 0 : Math.log(1 / share) ** RARITY_POWER;
  });
}

function makeVector({ terms, weights }: TermWeights, rarities: Float64Array): TermWeights {
  let weighted: { readonly term: number; readonly weight: number }[] = [];
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at]!;
    const rarity = rarities[term]!;
    if (rarity > 0) weighted.push({ term, weight: weights[at]! * rarity });
  }
  if (weighted.length > MOST_TERMS) {
    weighted = weighted.sort((a, b) => b.weight - a.weight || a.term - b.term).slice(0, MOST_TERMS);
  }
  const length = Math.sqrt(weighted.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  return {
    terms: Int32Array.from(weighted, ({ term }) => term),
    weights: Float32Array.from(weighted, ({ weight }) => weight / length),
  };
}
