import type { Figure } from '../../../../src/news/figure.ts';
import { readSentence } from '../../../../src/pipeline/summarize/figures/read-sentence.ts';

/** The figures of a sentence. */
export function figuresOf(sentence: string): Figure[] {
  return readSentence(sentence, { start: 0, end: sentence.length });
}

/** Each figure of a sentence as `value unit`, money by its code, a count by its noun. */
export function tellFigures(sentence: string): string[] {
  return figuresOf(sentence).map(({ value, unit }) => {
    const number = typeof value === 'number' ? value : value.join('..');
    return `${number} ${unit.currency ?? unit.name}`.trim();
  });
}
