import type { Span } from '../text/span.ts';
import type { Document } from './document.ts';
import type { Teaser } from './teaser.ts';

/** A document with its furniture told from its text. */
export interface Article {
  readonly document: Document;
  /** The file's own headline; absent when it has none, and then the summary makes one from the text. */
  readonly headline?: FileHeadline;
  /** The line under the headline. */
  readonly dek?: Span;
  /** The publisher, as the page names it. */
  readonly outlet?: string;
  readonly byline?: string;
  /** The place that the article was filed from. */
  readonly dateline?: string;
  /** Where the dateline stands, with its dash; what follows is the lede. */
  readonly datelineSpan?: Span;
  readonly published?: Published;
  /** ISO 639-1 code of the language that the text is written in; `und` when it cannot be told. */
  readonly language: string;
  /** The article's text: block by block in order, without furniture, title lines and what was run into a block. */
  readonly kept: readonly Span[];
  /** Which of that an operator's rule kept; absent when none did. */
  readonly keptByRule?: readonly Omit<Furniture, 'kind'>[];
  /** What was taken away, and why. */
  readonly furniture: readonly Furniture[];
  /** Other stories that the page advertises, each once. */
  readonly teasers: readonly Teaser[];
}

export interface FileHeadline {
  readonly text: string;
  /** `line` when it stands in the text; otherwise what `Metadata.titleFrom` says. */
  readonly from: string;
  /** Where it stands in the text, when it does. */
  readonly span?: Span;
}

export interface Published {
  /** ISO 8601: a day (`2024-10-23`), or an instant with its zone (`2024-10-23T07:00:00+02:00`). */
  readonly at: string;
  /**
   * What told us: the file's metadata, a dateline or a dated sentence of the article, or a date printed on the page.
   */
  readonly from: 'metadata' | 'article' | 'page';
  /** True when it may order and compare articles; a date printed on the page may be the day it was fetched. */
  readonly sure: boolean;
}

/** The kinds of furniture; each is a word that an operator can read in a report. */
export type FurnitureKind =
  | 'navigation'
  | 'page-date'
  | 'keywords'
  | 'byline'
  | 'credit'
  | 'caption'
  | 'teaser-list'
  | 'related'
  | 'source-list'
  | 'previous-next'
  | 'share'
  | 'sign-up'
  | 'advertisement'
  | 'rating'
  | 'comments'
  | 'address'
  | 'biography'
  | 'legal'
  | 'table'
  | 'code'
  | 'repeated-title'
  | 'site'
  | 'rule';

/** A stretch of the document that is not article text. */
export interface Furniture {
  readonly span: Span;
  readonly kind: FurnitureKind;
  /** Why it went (or was kept by a rule), in words that make sense beside the line: `stands under "Hot this week"`. */
  readonly reason: string;
}
