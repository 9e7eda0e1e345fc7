import { type FigureInText, groupByPlace, relatePrinted } from './comparison/wording.ts';
import type { Telling } from './telling.ts';

/** A table has thousands; a reprint that was changed is known by the first of them as well. */
const MOST_FIGURES = 200;

/** The figures of a text by where they stand; found once for each telling that is asked for. */
const found = new WeakMap<Telling, ReadonlyMap<string, readonly FigureInText[]>>();

/**
 * Whether two prints of one text give different numbers at one place (`and eleven sailors drowned`, `and thirteen
 * sailors drowned`): then the one does not say what the other does. How a number is written makes no difference, nor do
 * paragraphs that only one of them has. Of a past story's articles what their edition printed is known.
 */
export function haveOtherFigures(one: Telling, other: Telling): boolean {
  const theirs = readPlaces(other);
  for (const [place, figures] of readPlaces(one)) {
    const others = theirs.get(place) ?? [];
    const relations = figures.flatMap((a) => others.map((b) => relatePrinted(a.figure, b.figure)));
    if (relations.some((relation) => relation !== undefined) && !relations.includes('equal')) return true;
  }
  return false;
}

function readPlaces(telling: Telling): ReadonlyMap<string, readonly FigureInText[]> {
  let places = found.get(telling);
  if (places === undefined) {
    places = groupByPlace(listPrinted(telling));
    found.set(telling, places);
  }
  return places;
}

function listPrinted({ from, document }: Telling): FigureInText[] {
  if ('past' in from)
    return from.past.figures
      .filter((printed) => printed.document === document)
      .map(({ sentence, figure }) => ({ text: sentence, figure }));
  const { article, figures } = from.summary;
  return figures.slice(0, MOST_FIGURES).map((figure) => ({ text: article.document.text, figure }));
}
