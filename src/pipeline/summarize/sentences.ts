import { countTerms, scoreSentences } from '../../text/salience.ts';
import { type Span, slice } from '../../text/span.ts';
import { withoutDateline } from './dateline.ts';

/** How many sentences tell an article in the briefing. */
const SENTENCES = 2;
/** The share of a sentence's terms that may stand in the one before it; with more it says the same again. */
const REPEATED = 0.8;

/**
 * The one or two sentences that tell a text best, in its order and without dateline; none says again what the other says.
 */
export function chooseSentences(text: string, whole: readonly Span[]): Span[] {
  const sentences = whole.map((sentence) => withoutDateline(text, sentence));
  const scores = scoreSentences(text, sentences);
  const ranked = sentences.map((_, index) => index).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const chosen: number[] = [];
  for (const index of ranked) {
    if (chosen.length === SENTENCES) break;
    const repeats = chosen.some((other) =>
      saysAgain(slice(text, sentences[index]!), slice(text, sentences[other]!)),
    );
    if (!repeats) chosen.push(index);
  }
  return chosen.sort((a, b) => a - b).map((index) => sentences[index]!);
}

function saysAgain(sentence: string, said: string): boolean {
  const terms = [...countTerms(sentence).keys()];
  const earlier = countTerms(said);
  return terms.filter((term) => earlier.has(term)).length >= REPEATED * terms.length;
}
