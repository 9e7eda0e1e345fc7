import { stemWord } from '../../text/stem.ts';

/** How much each stem weighs in an article, places that tell more counted more. */
export type TermWeights = ReadonlyMap<string, number>;

/** A headline's word counts this often, one of the opening this often. */
const HEADLINE_WEIGHT = 3;
const LEAD_WEIGHT = 3;
const LEAD_WORDS = 100;

/** An article's terms: log(1 + 3 in the headline + 3 in the first 100 words + 1 in the rest). */
export function weighTerms(headline: string, text: string): TermWeights {
  const weights = new Map<string, number>();
  for (const stem of readStems(headline)) add(weights, stem, HEADLINE_WEIGHT);
  let place = 0;
  for (const stem of readStems(text)) add(weights, stem, place++ < LEAD_WORDS ? LEAD_WEIGHT : 1);
  for (const [stem, count] of weights) weights.set(stem, Math.log1p(count));
  return weights;
}

function* readStems(text: string): Generator<string> {
  for (const [word] of text.matchAll(/[\p{L}\p{N}]{2,}/gu)) yield stemOf(word.toLowerCase());
}

const stems = new Map<string, string>();

/** A day's words are mostly the same words; the memory is emptied when it has outgrown any day's vocabulary. */
const MOST_STEMS = 200_000;

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size > MOST_STEMS) stems.clear();
  const stem = stemWord(word);
  stems.set(word, stem);
  return stem;
}

function add(weights: Map<string, number>, stem: string, by: number): void {
  weights.set(stem, (weights.get(stem) ?? 0) + by);
}
