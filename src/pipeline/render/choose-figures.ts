import { type Figure, isSameNumber } from '../../news/figure.ts';
import type { Summary } from '../../news/summary.ts';
import { isVisible, toPrintable } from '../../text/printable.ts';
import { contains } from '../../text/span.ts';
import { LIMITS } from './limits.ts';

/** How an article's figures are shown. */
export interface ChosenFigures {
  /** In the block that the eye finds first. */
  readonly block: readonly Figure[];
  /** In one line below it, in the article's order: no number of an article is lost to the block's size. */
  readonly more: readonly Figure[];
}

export const NO_FIGURES: ChosenFigures = { block: [], more: [] };

/**
 * The block holds the key figures; a place that falls free, because a comparison above shows the figure already, goes to
 * the next telling one. What is trivial (weight 0) or was said already stands nowhere.
 *
 * @param compared starts of the spans that a comparison of this story shows
 */
export function chooseFigures(
  { keyFigures, figures }: Summary,
  compared: (figure: Figure) => boolean,
): ChosenFigures {
  const said: Figure[] = figures.filter(compared);
  const isNew = (figure: Figure): boolean => {
    if (!isVisible(toPrintable(figure.text)) || said.some((other) => isSameNumber(figure, other)))
      return false;
    said.push(figure);
    return true;
  };
  const fresh = keyFigures.filter(isNew);
  const keys = fresh.filter((figure) => !isInClause(figure, fresh));
  const telling = figures
    .filter((figure) => figure.salience > 0 && !isInClause(figure, keys))
    .toSorted((a, b) => b.salience - a.salience);
  const others = telling.filter(isNew);
  const free = Math.max(0, keyFigures.length - keys.length);
  return {
    block: [...keys, ...others.slice(0, free)].slice(0, LIMITS.figures),
    more: others.slice(free, free + LIMITS.more).toSorted((a, b) => a.span.start - b.span.start),
  };
}

/** `350` in `320 of its 350 members had voted` is told beside the 320. */
function isInClause({ span }: Figure, others: readonly Figure[]): boolean {
  return others.some(({ clause }) => clause !== undefined && contains(clause, span));
}
