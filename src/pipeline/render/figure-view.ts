import type { Figure } from '../../news/figure.ts';
import { shorten, toPrintable } from '../../text/printable.ts';
import { sayShortDay } from './date.ts';
import { LIMITS } from './limits.ts';
import type { Place } from './notes.ts';
import type { FigureView } from './view-schema.ts';

/** A figure as the article prints it, with what the article says about it and nothing else. */
export function viewFigure(figure: Figure, place: Place): FigureView {
  return {
    text: shorten(toPrintable(figure.text), LIMITS.figure),
    qualifier: phrase(figure.qualifier?.text),
    change: figure.change ?? null,
    counts: phrase(figure.counts),
    who: phrase(figure.attribution?.who),
    via: phrase(figure.attribution?.via),
    asOf: figure.asOf ? sayShortDay(figure.asOf) : null,
    href: place.href,
    note: place.note,
  };
}

/** Cleaned and bounded; null when nothing is left. */
export function phrase(text: string | undefined): string | null {
  return shorten(toPrintable(text ?? ''), LIMITS.phrase) || null;
}
