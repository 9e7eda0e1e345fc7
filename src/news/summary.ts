import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';
import type { Figure } from './figure.ts';
import type { Person } from './person.ts';

/** An article as the briefing shows it. */
export interface Summary {
  readonly article: Article;
  readonly headline: Headline;
  /** One or two sentences of the article, in its order; each is a slice of the document. */
  readonly sentences: readonly Span[];
  /** Every figure of the article, in its order. */
  readonly figures: readonly Figure[];
  /** The figures that matter, most telling first, at most `KEY_FIGURES`; no claim twice. */
  readonly keyFigures: readonly Figure[];
  /** Who is named, the most prominent first. */
  readonly people: readonly Person[];
}

export interface Headline {
  readonly text: string;
  /** `file`: the file's own. `text`: made from the article's first sentences. */
  readonly origin: 'file' | 'text';
  /** `line`, `og:title`, `subject`, ...; for a made one, `first sentence` or what it was made from. */
  readonly from: string;
  readonly span?: Span;
}
