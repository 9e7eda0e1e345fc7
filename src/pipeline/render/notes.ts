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
  readonly number: number;
  readonly summary: Summary;
  /** The story that cites it first. */
  readonly story: string;
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
  #story = '';

  constructor(language: string) {
    this.#language = language;
  }

  /** Says that what is cited from here on stands in the story of this place in the mail. */
  enter(story: string): void {
    this.#story = story;
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
    const entry = this.#entries.get(key) ?? {
      number: this.#entries.size + 1,
      summary,
      story: this.#story,
      sentence: figure.sentence,
      marks: [],
    };
    if (!entry.marks.some((mark) => mark.start === figure.span.start)) entry.marks.push(figure.span);
    this.#entries.set(key, entry);
    return { href: `#n${entry.number}`, note: entry.number };
  }

  /** The notes in the order of their numbers, those of one article that follow one another together. */
  view(): NoteView[] {
    const views: { summary: Summary; note: NoteView; sentences: NoteView['sentences'] }[] = [];
    for (const { number, summary, story, sentence, marks } of this.#entries.values()) {
      const { document, language } = summary.article;
      const inOrder = marks.toSorted((a, b) => a.start - b.start);
      const quote = quoteSentence(document.text, sentence, inOrder, LIMITS.quote);
      if (views.at(-1)?.summary !== summary) {
        const sentences: NoteView['sentences'] = [];
        const note = {
          source: viewSource(summary),
          href: `#${story}`,
          sentences,
          ...nameForeign(language, this.#language),
        };
        views.push({ summary, note, sentences });
      }
      views.at(-1)!.sentences.push({ id: `n${number}`, number, sentence: quote });
    }
    return views.map(({ note }) => note);
  }
}

function keyOf(summary: Summary, span: Span): string {
  return `${summary.article.document.id} ${span.start} ${span.end}`;
}
