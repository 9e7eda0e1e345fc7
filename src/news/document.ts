import type { Span } from '../text/span.ts';

/** The forms in which an article may lie in the inbox; a feed or a mail holds several documents. */
export type Format = 'text' | 'markdown' | 'html' | 'mail' | 'feed' | 'pdf';

/**
 * One file, decoded, or one entry of a file that holds several. Nothing has been judged yet: furniture and article
 * stand side by side. Every span that a later stage makes points into `text`.
 */
export interface Document {
  /**
   * SHA-256 of the file's bytes in hex; an entry of a feed adds `#` and the SHA-256 of its own words, by which it is
   * known in whichever file it stands. Names the content, not the file.
   */
  readonly id: string;
  /** The file as the operator knows it: its path relative to the folder of the configuration, with `/`. */
  readonly file: string;
  /** The first folder below the source folder, when there is one: the outlet if the operator sorts files by outlet. */
  readonly folder?: string;
  readonly format: Format;
  /** The encoding that the bytes were read in, by its WHATWG name: `utf-8`, `windows-1252`. */
  readonly encoding: string;
  /**
   * The whole decoded text. For `text` it is the file itself, line ends untouched, without characters that show nothing
   * (soft hyphens); for `markdown` the same with its inline marks (a link's address, emphasis) blanked out, so that
   * offsets stay; else a block a line.
   */
  readonly text: string;
  /** The lines or blocks that hold something, in order, none overlapping another. */
  readonly blocks: readonly Block[];
  /** What the file says about itself outside its text: front matter, meta elements, mail headers, feed entry. */
  readonly metadata: Metadata;
}

/** A line of plain text, or a block element of a marked-up one. */
export interface Block {
  readonly span: Span;
  /** Only where the file has markup. */
  readonly markup?: Markup;
}

export interface Markup {
  /**
   * `p`, `h1` to `h6`, `li`, `td`, `tr` (a row told whole), `figcaption`, `blockquote`, `pre`; `div` for all others.
   */
  readonly element: string;
  /** Share of the block's characters that stand inside links, 0 to 1. */
  readonly linkDensity: number;
  /** Whether the page's structure puts the block into its article (by Readability); absent where that was not told. */
  readonly main?: boolean;
}

/**
 * In `Metadata.titleFrom` where nothing but the page's tab shows the title: it may be the site's name or its slogan.
 */
export const TITLE_ELEMENT = 'title element';

/** All of it is a claim by the file: trusted less than the text where the two disagree. */
export interface Metadata {
  readonly title?: string;
  /**
   * Where the title was found: `front matter`, `first lines`, `h1`, `og:title`, `JSON-LD`, `title element`, `subject`,
   * `newsletter item`, `feed entry`, `document title`.
   */
  readonly titleFrom?: string;
  readonly outlet?: string;
  readonly byline?: string;
  /** ISO 8601, with the zone when the file gives one. */
  readonly published?: string;
  /** BCP 47, as declared. */
  readonly language?: string;
  /** Address of the article, `https:` or `http:`. */
  readonly url?: string;
  /** True when the source says that this is only the beginning of the article (a feed's teaser entry). */
  readonly truncated?: boolean;
}
