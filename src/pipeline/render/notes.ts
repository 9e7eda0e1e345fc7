import type { Figure } from '../../news/figure.ts';
import type { Summary } from '../../news/summary.ts';
import type { Span } from '../../text/span.ts';
import { LIMITS } from './limits.ts';
import { quoteSentence } from './quote.ts';
import { nameForeign, viewSource } from './source.ts';
import type { NoteView } from './view-schema.ts';

/** Where a figure's link leads, and the number that stands beside it. */
export interface Place {
  readonly href: string;
  readonly note: number | null;
}

interface Entry {
  readonly summary: Summary;
  readonly sentence: Span;
  readonly marks: Span[];
}

/**
 * The sentences behind the figures, numbered in the order in which the mail comes to them. Two figures of one sentence
 * share a note. A figure whose sentence stands elsewhere in the mail (`settle`) needs none.
 */
export class Notes {
  readonly #entries = new Map<string, Entry>();
  readonly #settled = new Map<string, string>();
  readonly #language: string;

  constructor(language: string) {
    this.#language = language;
  }

  /** Says that the figure's sentence is quoted at this place of the mail. */
  settle(summary: Summary, figure: Figure, href: string): void {
    this.#settled.set(keyOf(summary, figure.span), href);
  }

  /** Where the figure's sentence stands, in a note made now if there is none yet. */
  cite(summary: Summary, figure: Figure): Place {
    const settled = this.#settled.get(keyOf(summary, figure.span));
    if (settled) return { href: settled, note: null };
    const key = keyOf(summary, figure.sentence);
    const entry = this.#entries.get(key) ?? { summary, sentence: figure.sentence, marks: [] };
    if (!entry.marks.some((mark) => mark.start === figure.span.start)) entry.marks.push(figure.span);
    this.#entries.set(key, entry);
    const note = [...this.#entries.keys()].indexOf(key) + 1;
    return { href: `#n${note}`, note };
  }

  view(): NoteView[] {
    return [...this.#entries.values()].map(({ summary, sentence, marks }, index) => ({
      id: `n${index + 1}`,
      number: index + 1,
      sentence: quoteSentence(
        summary.article.document.text,
        sentence,
        marks.toSorted((a, b) => a.start - b.start),
        LIMITS.quote,
      ),
      source: viewSource(summary),
      ...nameForeign(summary.article.language, this.#language),
    }));
  }
}

function keyOf(summary: Summary, span: Span): string {
  return `${summary.article.document.id} ${span.start} ${span.end}`;
}
