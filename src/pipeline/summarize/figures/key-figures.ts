import type { Figure } from '../../../news/figure.ts';

/** A key-figures block holds no more: as many as one takes in at a glance. */
const KEY_FIGURES = 4;

/** Figures this close tell the same claim once in round numbers (`1.2 million`) and once exactly (`1,204,000`). */
const ROUNDING = 0.03;

/** The figures that matter, most telling first, no claim twice, at most `KEY_FIGURES`; trivial ones weigh nothing. */
export function chooseKeyFigures(figures: readonly Figure[]): Figure[] {
  const chosen: Figure[] = [];
  const ranked = figures.filter(({ salience }) => salience > 0).sort((a, b) => b.salience - a.salience);
  for (const figure of ranked) {
    if (chosen.length === KEY_FIGURES) break;
    if (!chosen.some((other) => isSameClaim(other, figure))) chosen.push(figure);
  }
  return chosen.map((figure) => fullestTelling(figure, figures));
}

/** True when two figures of one article claim the same: equal value or rounding of it, in the same unit. */
export function isSameClaim(a: Figure, b: Figure): boolean {
  if (a.unit.kind !== b.unit.kind || a.unit.currency !== b.unit.currency) return false;
  if (a.measure !== b.measure) return false;
  if (!sameValue(a, b)) return false;
  if (a.unit.kind === 'count') return sharesNoun(a, b);
  if (a.unit.kind === 'money') return true;
  return a.unit.name === b.unit.name && (a.counts === '' || b.counts === '' || sharesNoun(a, b));
}

function sameValue(a: Figure, b: Figure): boolean {
  const [from, to] = [bounds(a), bounds(b)];
  return from.every((value, index) => {
    const other = to[index]!;
    if (value === other) return true;
    const large = a.unit.kind === 'count' || a.unit.kind === 'money';
    return large && Math.abs(value) >= 1000 && Math.abs(value - other) <= ROUNDING * Math.abs(value);
  });
}

function bounds({ value }: Figure): readonly [number, number] {
  return typeof value === 'number' ? [value, value] : value;
}

function sharesNoun(a: Figure, b: Figure): boolean {
  if (a.counts === '' || b.counts === '') return true;
  const last = (figure: Figure) => figure.counts.toLowerCase().split(/\s+/);
  const words = new Set(last(a));
  return last(b).some((word) => words.has(word));
}

/**
 * Of several tellings of one claim, the one that says most: who says so, how exactly, and what is counted. The headline
 * rounds and leaves out; the text below it tells.
 */
function fullestTelling(figure: Figure, figures: readonly Figure[]): Figure {
  let best = figure;
  for (const other of figures)
    if (other !== figure && isSameClaim(figure, other) && fullness(other) > fullness(best)) best = other;
  return best;
}

function fullness(figure: Figure): number {
  return (figure.attribution ? 2 : 0) + (figure.qualifier ? 1 : 0) + (figure.counts === '' ? 0 : 1);
}
