import { type Figure, isSameNumber } from '../../../news/figure.ts';

/** A key-figures block holds no more: as many as one takes in at a glance. */
const KEY_FIGURES = 4;

/**
 * The figures that matter, most telling first, no claim twice, at most `KEY_FIGURES`; trivial ones weigh nothing.
 *
 * @param text the document's
 */
export function chooseKeyFigures(text: string, figures: readonly Figure[]): Figure[] {
  const chosen: Figure[] = [];
  const ranked = figures.filter(({ salience }) => salience > 0).sort((a, b) => b.salience - a.salience);
  for (const figure of ranked) {
    if (chosen.length === KEY_FIGURES) break;
    const converted =
      figures.find((other) => other !== figure && isConversion(text, other, figure)) ?? figure;
    if (!chosen.some((other) => isSameClaim(other, figure) || isSameClaim(other, converted)))
      chosen.push(figure);
  }
  return chosen.map((figure) => fullestTelling(figure, figures));
}

/** True when two figures of one article claim the same: one number of the same thing, be it rounded in one. */
export function isSameClaim(a: Figure, b: Figure): boolean {
  if (a.measure !== b.measure || !isSameNumber(a, b)) return false;
  return a.unit.kind === 'money' || a.counts === '' || b.counts === '' || sharesNoun(a, b);
}

/** `$30bn (£20bn)`, `12 inches (30 cm)`: one amount in two measures; the one that weighs more tells it. */
function isConversion(text: string, a: Figure, b: Figure): boolean {
  if (a.unit.kind !== b.unit.kind || (a.unit.kind !== 'money' && a.unit.kind !== 'physical')) return false;
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  const between = second.span.start - first.span.end;
  return between < 30 && /^[^.;()]*\([^()\d]*$/.test(text.slice(first.span.end, second.span.start));
}

function sharesNoun(a: Figure, b: Figure): boolean {
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
