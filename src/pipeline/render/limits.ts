/**
 * How much of anything one mail shows. An article is hostile until proven harmless: a headline of ten thousand
 * characters must not push the rest of the day out of the mail.
 */
export const LIMITS = {
  /** Longest headline; made ones are at most 200, real ones rarely 150. */
  headline: 240,
  /** A headline in a list. */
  line: 140,
  /** One sentence of a dek. */
  sentence: 700,
  /** A quoted sentence, around its figure. */
  quote: 420,
  /** The words around a figure, where the article does not name what it counts. */
  around: 110,
  /** A figure, its qualifier. */
  figure: 80,
  /** What is counted, who says so, a role. */
  phrase: 160,
  /** Names of outlets, people, files. */
  name: 120,
  /** Longest address of a link; longer ones are left out, since some clients cut them. */
  url: 1000,
  /** Articles of one story that are named, and those of them whose figures are shown. */
  articles: 40,
  figured: 8,
  /** Outlets that reprint one article. */
  copies: 8,
  /** Figures of one article, claims of one comparison, people of one story. */
  figures: 6,
  /** Further figures of one article, in a line. */
  more: 6,
  claims: 8,
  people: 5,
  /**
   * What sources differ on comes first; of a great disaster that is the dead, hurt, missing, moved, damage and more.
   */
  comparisons: 8,
  updates: 4,
} as const;

/** RFC 5322 section 2.1.1 recommends lines of 78 characters; inboxes show fewer. */
export const MOST_SUBJECT = 78;

/** Shorter, and inboxes fill the line with whatever comes next in the mail; longer, and they cut it. */
export const PREHEADER = { least: 35, most: 140 } as const;

/**
 * Gmail clips a message near 102,400 bytes of HTML. The bar for the longest day is 92,160 in either form (decoded, and
 * as quoted-printable on the wire); folding starts below it.
 */
export const MOST_BYTES = 90_000;

/** Above this many stories the mail opens with a list of them. */
export const BRIEF_ABOVE = 5;
