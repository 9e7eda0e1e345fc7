import { readBareAuthors } from './byline.ts';
import type { Line } from './line.ts';
import type { Marker } from './marker.ts';
import { isFunctionWord } from './words.ts';

export const AUTHOR: Marker = { kind: 'biography', reason: 'introduces the author named above' };

const OPENING = /^[“"([]?(\p{Lu}[\p{L}'’-]+)/u;
const DOUBLED = /^(\p{Lu}[\p{L}'’-]+) (?:\p{Lu}[\p{L}.'’-]* ){1,2}\1 /u;
const TELLS_OF =
  /^\W?(?:\S+ ){1,4}(?:is|was|has|joined|works|writes|covers|lives|holds|reports|teaches|runs|edits|hosts|studies|blogs|ist|est|es|é|è)\b/;
/** A shorter line says too little of anybody. */
const SHORTEST = 8;

/** `By`, and what somebody did for the page: `Words by`. */
const SIGNS = /^\W*(?:(?:interview|posted|reporting|story|text|words|written) )?by:?\s/i;

/** Words of a line above the text that is nothing but a name, and of a sentence that may be the text's first. */
const LONGEST_NAME = 4;
const SENTENCE = 12;

/**
 * The first names, in small letters, in the lines that sign the article: by surnames alone the people in the news are
 * called too. A name that stands alone above the text counts in full, and where the text's first sentence does not
 * speak of it: that of who died or was elected stands there too.
 */
export function nameAuthors(lines: readonly Line[], markers: readonly (Marker | undefined)[]): Set<string> {
  const authors = new Set<string>();
  const text = lines.findIndex(({ words, stops }) => words >= SENTENCE && stops);
  for (let at = 0; at < lines.length; at++) {
    const { words, capitals, text: own, folded } = lines[at]!;
    const isBare = at < text && !markers[at] && words > 1 && words <= LONGEST_NAME && capitals >= words;
    if (isBare && readBareAuthors(own) === own && !isTold(lines[text]!, folded)) authors.add(folded);
    const isSigned = markers[at]?.kind === 'byline' || (markers[at]?.kind === 'page-date' && SIGNS.test(own));
    if (!isSigned) continue;
    for (const name of lines[at]!.text.replace(SIGNS, '').split(/, | (?:and|&) /)) {
      const first = OPENING.exec(name)?.[1]?.toLowerCase();
      if (first && !isFunctionWord(first)) authors.add(first);
    }
  }
  return authors;
}

function isTold(opening: Line, name: string): boolean {
  return opening.folded.includes(name.slice(name.lastIndexOf(' ') + 1));
}

/**
 * `Ida Blom is …` where `By Ida Blom` signed the article, and `Ida Blom Ida is …`, a link to the name before the text.
 */
export function introduces({ text, folded, words }: Line, authors: ReadonlySet<string>): boolean {
  if (words < SHORTEST) return false;
  if (mayBeDoubled(text) && DOUBLED.test(text)) return true;
  if (authors.size === 0 || !TELLS_OF.test(folded)) return false;
  const first = OPENING.exec(text)?.[1];
  if (first !== undefined && authors.has(first.toLowerCase())) return true;
  const names = folded.split(' ', LONGEST_NAME);
  return names.some((_, n) => n > 0 && authors.has(names.slice(0, n + 1).join(' ')));
}

/** The first word of a line stands there again: of few lines, and the pattern takes long to tell. */
function mayBeDoubled(text: string): boolean {
  const space = text.indexOf(' ');
  return text.includes(text.slice(0, space + 1), space);
}
