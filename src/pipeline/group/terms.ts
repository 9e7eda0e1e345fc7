import type { Vocabulary } from './vocabulary.ts';
import type { Words } from './word-table.ts';

/** An article's stems by number, each once, with how much they weigh in it: places that tell more count more. */
export interface TermWeights {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** A headline's word counts this often, one of the opening this often. */
const HEADLINE_WEIGHT = 3;
const LEAD_WEIGHT = 3;
const LEAD_WORDS = 100;

/** `log(1 + n)` for the sums of nearly all words. */
const LOGARITHMS = Float64Array.from({ length: 256 }, (_, sum) => Math.log1p(sum));

/**
 * An article's terms: log(1 + 3 in the headline + 3 in the first 100 words + 1 in the rest).
 *
 * @param headline the words of its headline
 * @param words those of its text
 */
export function weighTerms(headline: Words, words: Words, vocabulary: Vocabulary): TermWeights {
  const { tally } = vocabulary;
  for (const word of headline.numbers) tally.add(vocabulary.stemOfWord(word), HEADLINE_WEIGHT);
  for (let place = 0; place < words.numbers.length; place++)
    tally.add(vocabulary.stemOfWord(words.numbers[place]!), place < LEAD_WORDS ? LEAD_WEIGHT : 1);
  const terms = vocabulary.numbers.keep(tally.view());
  const weights = vocabulary.fractions.take(terms.length);
  for (let at = 0; at < terms.length; at++) {
    const sum = tally.sumOf(terms[at]!);
    weights[at] = LOGARITHMS[sum] ?? Math.log1p(sum);
  }
  tally.forget();
  return { terms, weights };
}
