import type { Span } from '../text/span.ts';
import type { Comparison } from './comparison.ts';
import type { Summary } from './summary.ts';

/** One event and the articles that tell it. */
export interface Story {
  /** Stable while the story runs: the id of its first document. */
  readonly id: string;
  /** The first article's headline. */
  readonly headline: string;
  /**
   * The articles, the most central first of which the headline gives no number that has moved since; a reprint of
   * another stands in `copies` of it, not here.
   */
  readonly members: readonly Member[];
  /** One to three sentences drawn from the members, nothing said twice. */
  readonly dek: readonly Quote[];
  /** The dek in a language model's words, checked against its sentences; shown in their place. Absent without one. */
  readonly retold?: string;
  readonly comparisons: readonly Comparison[];
  /** What moved since an earlier edition told of this story. */
  readonly updates: readonly Update[];
  /** Who is named, in any of the articles: the most prominent first, variants of one name joined. */
  readonly people: readonly StoryPerson[];
  /** The latest edition that told of this story; absent for a new one. */
  readonly earlier?: Earlier;
}

/** Somebody whom the story's articles name. */
export interface StoryPerson {
  /** The fullest form that any of the articles uses. */
  readonly name: string;
  readonly role?: string;
  /** How many of the members name them. */
  readonly members: number;
  /** The first mention by that name. */
  readonly mention: Quote;
}

/** How an earlier edition told of a story. */
export interface Earlier {
  /** ISO day of the edition. */
  readonly day: string;
  readonly headline: string;
}

/** An article of a story. */
export interface Member {
  readonly summary: Summary;
  /** Reprints of the same text by other outlets, or the same article saved twice; never independent sources. */
  readonly copies: readonly Summary[];
  /** True when an earlier edition has shown this very text: it is no news, whoever prints it today. */
  readonly repeated: boolean;
  /** True for a report that may be on something else: it is listed, and nothing of it is told as the story's. */
  readonly doubtful?: true;
}

/** A sentence of one of the story's articles. */
export interface Quote {
  /** `Document.id`. */
  readonly document: string;
  readonly span: Span;
}

/** A figure that an earlier edition printed and that stands differently today. */
export interface Update {
  readonly counts: string;
  /** As printed then. */
  readonly before: string;
  /** ISO day of the edition that printed it. */
  readonly day: string;
  /** Today's claim: `Document.id` and the figure's span in it. */
  readonly now: { readonly document: string; readonly span: Span; readonly text: string };
}
