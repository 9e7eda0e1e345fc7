import type { Figure } from '../../news/figure.ts';
import { shorten, toPrintable } from '../../text/printable.ts';
import { slice } from '../../text/span.ts';
import { sayShortDay } from './date.ts';
import { LIMITS } from './limits.ts';
import type { Place } from './notes.ts';
import { quoteSentence } from './quote.ts';
import type { FigureView } from './view-schema.ts';
import { WORDS } from './words.ts';

/** Columns of a third of the sheet: a sign of the number in large type takes two, one of a word before it takes one. */
const COLUMNS = 23;

/**
 * A figure as the article prints it, with what the article says about it and nothing else.
 *
 * @param text the document's
 */
export function viewFigure(text: string, figure: Figure, place: Place): FigureView {
  const printed = shorten(toPrintable(figure.text), LIMITS.figure);
  const qualifier = phrase(figure.qualifier?.text);
  const change = figure.change && !figure.reached ? WORDS[figure.change] : null;
  return {
    text: printed,
    long: 2 * printed.length + (qualifier?.length ?? 0) + (change?.length ?? 0) > COLUMNS,
    qualifier,
    change,
    counts: phrase(figure.clause ? slice(text, figure.clause) : figure.counts) ?? quoteAround(text, figure),
    who: lowerArticle(phrase(figure.attribution?.who)),
    via: phrase(figure.attribution?.via),
    asOf: figure.asOf ? sayShortDay(figure.asOf) : null,
    href: place.href,
    note: place.note,
  };
}

/** Where the article leaves open what is counted, its own words around the figure say it: `“…damage of $14 million…”`. */
function quoteAround(text: string, { sentence, span }: Figure): string | null {
  const quote = quoteSentence(text, sentence, [span], LIMITS.around)
    .map((piece) => piece.text)
    .join('')
    .trim();
  return quote === '' ? null : `“${quote}”`;
}

/** Cleaned and bounded; null when nothing is left. */
export function phrase(text: string | undefined): string | null {
  return shorten(toPrintable(text ?? ''), LIMITS.phrase) || null;
}

/** A sentence's first word stands in mid-sentence here: `according to the council`. Names keep their capital. */
function lowerArticle(who: string | null): string | null {
  return who?.replace(/^(?:The|An?)(?= )/, (word) => word.toLowerCase()) ?? null;
}
