/** Marks that sites put between a headline and their name, with white space on both sides (a colon before only). */
const MARK = /\s+[|–—·•»«:/\\-]{1,2}\s+|\s*\|\s*|:\s+/g;

/** UTF-16 units of a title; beyond, a line of nothing but spaces would cost their square. */
const LONGEST = 500;

/** A title parted at one of its marks. */
export interface TitleParts {
  readonly head: string;
  /** With the white space around it. */
  readonly mark: string;
  readonly tail: string;
}

/**
 * A title parted at each mark by which a site may have joined its name to it, from the first on; none where it has none
 * or is longer than titles are.
 */
export function partTitle(title: string): TitleParts[] {
  if (title.length > LONGEST) return [];
  return [...title.matchAll(MARK)].map(({ index, 0: mark }) => ({
    head: title.slice(0, index).trim(),
    mark,
    tail: title.slice(index + mark.length).trim(),
  }));
}

/** Words that a site's name, or a section's, has at most when nothing but its place tells it. */
const NAME_WORDS = 4;

/** Whether a title is short enough to be the name of a site. */
export function mayBeSiteName(title: string): boolean {
  return countSpaced(title) <= NAME_WORDS;
}

/** Characters from which a word says what a text is about. */
const LONG_WORD = 4;

/** The words of a title that a text on its subject takes up: the longer ones in lower case, each once. */
export function listSubjectWords(title: string): string[] {
  return [...listWords(title)].filter((word) => word.length >= LONG_WORD);
}

/** The words of a text in lower case, each once. */
export function listWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Words between white space. */
export function countSpaced(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
