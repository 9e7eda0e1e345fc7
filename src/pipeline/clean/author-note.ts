import type { Line } from './line.ts';
import type { Marker } from './marker.ts';
import { isFunctionWord } from './words.ts';

const OPENING = /^[“"([]?(\p{Lu}[\p{L}'’-]+)/u;
const DOUBLED = /^(\p{Lu}[\p{L}'’-]+) (?:\p{Lu}[\p{L}.'’-]* ){1,2}\1 /u;
const TELLS_OF =
  /^\W?(?:\S+ ){1,4}(?:is|was|has|joined|works|writes|covers|lives|holds|reports|teaches|runs|edits|hosts|studies|blogs|ist|est|es|é|è)\b/;
/** A shorter line says too little of anybody. */
const SHORTEST = 8;

/** `By`, and what somebody did for the page: `Words by`. */
const SIGNS = /^\W*(?:(?:interview|posted|reporting|story|text|words|written) )?by:?\s/i;

/**
 * The first names in the lines that sign the article, in small letters: by surnames alone the people in the news are
 * called too.
 */
export function nameAuthors(lines: readonly Line[], markers: readonly (Marker | undefined)[]): Set<string> {
  const authors = new Set<string>();
  for (let at = 0; at < lines.length; at++) {
    if (markers[at]?.kind !== 'byline') continue;
    for (const name of lines[at]!.text.replace(SIGNS, '').split(/, | (?:and|&) /)) {
      const first = OPENING.exec(name)?.[1]?.toLowerCase();
      if (first && !isFunctionWord(first)) authors.add(first);
    }
  }
  return authors;
}

/**
 * `Ida Blom is …` where `By Ida Blom` signed the article, and `Ida Blom Ida is …`, a link to the name before the text.
 */
export function introduces({ text, folded, words }: Line, authors: ReadonlySet<string>): boolean {
  if (words < SHORTEST) return false;
  if (mayBeDoubled(text) && DOUBLED.test(text)) return true;
  const first = authors.size > 0 ? OPENING.exec(text)?.[1] : undefined;
  return first !== undefined && authors.has(first.toLowerCase()) && TELLS_OF.test(folded);
}

/** The first word of a line stands there again: of few lines, and the pattern takes long to tell. */
function mayBeDoubled(text: string): boolean {
  const space = text.indexOf(' ');
  return text.includes(text.slice(0, space + 1), space);
}
