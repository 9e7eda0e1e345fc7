import type { Figure } from '../../../news/figure.ts';

/** The last UTF-16 units of a figure's sentence before it, so many at most. */
export function textBefore(text: string, { sentence, span }: Figure, most: number): string {
  return text.slice(Math.max(sentence.start, span.start - most), span.start);
}
