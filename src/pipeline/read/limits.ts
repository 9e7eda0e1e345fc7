/**
 * What one file may ask of the readers. Everything in a file is somebody else's: each bound keeps one hostile or broken
 * file from holding up the morning's edition, far above what a news article needs.
 */

/**
 * Bytes that a `.gz` may unfold to: as much as a plain file may have, so that packing gains nothing (a gzip bomb is
 * 1000:1).
 */
export const MAX_UNPACKED_BYTES = 5_000_000;

/** UTF-16 units of one document that are read; the longest newspaper features have 120,000, a novel 500,000. */
export const MAX_TEXT = 400_000;

/** Lines or blocks of one document that are read; a page with every comment open has 2,000. */
export const MAX_BLOCKS = 5_000;

/** Bytes that the encoding is judged by, from the first one that is not ASCII. */
export const ENCODING_SAMPLE = 32_768;

/**
 * Share of control characters above which decoded bytes are not text: prose has none, `less` calls a file binary at
 * less.
 */
export const MAX_CONTROL_SHARE = 0.005;

/** UTF-16 units of front matter: fifty keys with long values stay under 8,000. */
export const MAX_FRONT_MATTER = 16_000;

/** UTF-16 units of a title, byline or other line of metadata; longer ones are not what they claim to be. */
export const MAX_METADATA = 500;

/**
 * UTF-16 units of a page with its markup; the largest of 181 news pages measured had 1.5 million, most under 150,000.
 */
export const MAX_MARKUP = 3_000_000;

/**
 * Tags and entities of a page that are parsed, each of which becomes a node; of those pages the richest had 3,200 tags.
 */
export const MAX_MARKS = 60_000;

/** Elements left open at once that are parsed: the parser looks through all of them at every end tag. */
export const MAX_OPEN = 1_000;

/**
 * Elements of a page that the article finder looks at, whose time grows with elements times depth; those pages had up
 * to 1,600.
 */
export const MAX_ELEMENTS = 15_000;

/** Elements inside one another; browsers themselves stop at 512, those pages had up to 30. */
export const MAX_DEPTH = 200;

/**
 * Nodes directly in one element; the DOM library passes them all as arguments of one call, which ends at about 60,000.
 */
export const MAX_CHILDREN = 10_000;

/** Attributes of one element, which the article finder copies one by one; those pages had up to 64. */
export const MAX_ATTRIBUTES = 300;

/**
 * UTF-16 units of an attribute's value that the article finder sees: some of its expressions and of the DOM library's
 * take time in the square of a value (`style`), and what it goes by, names and links, is shorter.
 */
export const MAX_ATTRIBUTE = 500;

/** MIME parts inside one another; a forwarded newsletter with attachments has 5. */
export const MAX_PARTS_DEPTH = 30;

/** Mails inside one another that are read with the outer one. */
export const MAX_MAIL_DEPTH = 5;

/** Mails attached to one another that are looked into for the article; it was forwarded so often. */
export const MAX_FORWARDS = 2;

/** Mails attached to one mail that are read; whoever forwards a morning's newsletters has ten. */
export const MAX_MESSAGES = 50;

/**
 * Parts of one mail, those of the mails inside it among them: a mail of 20,000 that stand in one another, 1.5 MB, took
 * 13 seconds to take apart.
 */
export const MAX_PARTS = 1_000;

/** Attachments named in a note. */
export const MAX_ATTACHMENTS = 10;

/** Entries of one feed: feeds carry 10 to 100. */
export const MAX_ENTRIES = 500;

/** Pages of a PDF that are read; a newspaper has 40. */
export const MAX_PDF_PAGES = 60;

/**
 * Milliseconds of the processor that a PDF may take once its reader is loaded; an article of five pages takes 60, and on
 * the slowest machines ten times as many.
 */
export const MAX_PDF_MS = 3_000;

/** Megabytes that the thread which reads a PDF may fill. */
export const MAX_PDF_MEMORY = 256;
