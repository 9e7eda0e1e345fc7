import type { Token } from '../../../text/tag.ts';

type Words = readonly Token[];

const SMALL = /^(?:and|of|for|the|on|in|&)$/;

/**
 * The words with each long name that the article also gives as an acronym written as the acronym: `Office for Flood
 * Control and Prevention` is `OFC` in an article that says `OFC`. Only names of three large words or more.
 */
export function withAcronyms(words: Words, known: () => ReadonlySet<string>): Token[] {
  const shortened: Token[] = [];
  for (let index = 0; index < words.length; ) {
    const end = nameEnd(words, index);
    const name = words.slice(index, end);
    const acronym = acronymOf(name, known);
    if (acronym !== undefined)
      shortened.push({ ...name[0]!, end: name.at(-1)!.end, text: acronym, lemma: acronym.toLowerCase() });
    else if (end > index) shortened.push(...name);
    else shortened.push(words[index]!);
    index = Math.max(end, index + 1);
  }
  return shortened;
}

/** The end of the run of large words from here, small words between them taken in. */
function nameEnd(words: Words, from: number): number {
  let end = from;
  for (let at = from; at < words.length; at++) {
    const { text } = words[at]!;
    if (/^\p{Lu}\p{L}+$/u.test(text) && !/^(?:The|US)$/.test(text)) end = at + 1;
    else if (at === from || !SMALL.test(text)) break;
  }
  return end;
}

function acronymOf(name: Words, known: () => ReadonlySet<string>): string | undefined {
  const large = name.filter((token) => !SMALL.test(token.text));
  if (large.length < 3) return undefined;
  const initials = large.map((token) => token.text[0]).join('');
  if (known().has(initials)) return initials;
  const short = initials.slice(0, -1);
  return short.length >= 3 && name.at(-2)?.text === 'and' && known().has(short) ? short : undefined;
}

/** The words of three to six large letters that an article uses. */
export function findAcronyms(text: string): Set<string> {
  return new Set(text.slice(0, 20_000).match(/\b\p{Lu}{3,6}\b/gu) ?? []);
}
