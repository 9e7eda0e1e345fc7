import { type Span, slice } from '../../../text/span.ts';
import type { Token } from '../../../text/tag.ts';
import { listRuns } from '../../../text/word-runs.ts';

/** How often the article uses a word, by the word's first letters, so that `troop` and `troops` are one. */
export type Weights = ReadonlyMap<string, number>;

export function weighWords(text: string, sentences: readonly Span[]): Weights {
  const weights = new Map<string, number>();
  for (const sentence of sentences.slice(0, 40)) {
    for (const word of listRuns(slice(text, sentence), 3)) {
      const key = keyOf(word);
      weights.set(key, (weights.get(key) ?? 0) + 1);
    }
  }
  return weights;
}

function keyOf(word: string): string {
  return word.toLowerCase().slice(0, 6);
}

/** Words that an editor's headline has, taken as this many when a candidate's length is held against it. */
const USUAL_LENGTH = 8;

/** The F-score that a candidate can be expected to reach against an editor's headline. */
export function worthOf(words: readonly Token[], weights: Weights): number {
  const seen = new Set<string>();
  let hits = 0;
  let length = 0;
  for (const token of words) {
    if (token.pos === 'PUNCT') continue;
    length++;
    const key = keyOf(token.text);
    if (seen.has(key)) continue;
    seen.add(key);
    hits += chanceOf(token, weights.get(key) ?? 1);
  }
  return (2 * hits) / (length + USUAL_LENGTH);
}

/** The chance that an editor's headline has the word, by its part of speech and how often the article uses it. */
function chanceOf(token: Token, uses: number): number {
  const more = Math.min(0.3, 0.15 * Math.log(uses));
  if (token.pos === 'PROPN') return 0.4 + more;
  if (token.pos === 'NOUN' || token.pos === 'NUM') return 0.35 + more;
  if (token.pos === 'VERB' || token.pos === 'ADJ') return 0.25 + more;
  return 0.1;
}
