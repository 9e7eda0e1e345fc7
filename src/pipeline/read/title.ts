import { countSpaced, partTitle } from '../../text/title-parts.ts';
import { readLine } from './metadata.ts';

/** Words that a site's name has at most when nothing but its place tells it. */
const NAME_WORDS = 4;

/** Words that must be left of a title for its end to be cut as a name that is not known. */
const TITLE_WORDS = 4;

/** Share of words in common (Dice) from which two titles are forms of one headline. */
const SAME = 0.5;

/** What a page says that its headline is, the most trusted first. */
export interface TitleClaim {
  readonly text: string;
  readonly from: string;
}

/**
 * A page's headline, chosen among what it claims in its head and what its first-level headings say. A heading that
 * agrees with a claim is how readers see it, without the site's name; a claim without such a heading stands for itself.
 *
 * @param names what the site calls itself, to be cut from titles
 */
export function chooseTitle(
  claims: readonly TitleClaim[],
  headings: readonly string[],
  names: readonly string[],
): TitleClaim | undefined {
  const cut = claims
    .map(({ text, from }) => ({ text: cutSiteName(text, names), from }))
    .filter(({ text }) => text !== '');
  const known = new Set(names.map(foldWords));
  const titles = headings.filter((heading) => !known.has(foldWords(heading)));
  if (cut.length === 0) return titles[0] ? { text: titles[0], from: 'h1' } : undefined;
  let best: { text: string; likeness: number } | undefined;
  for (const text of titles) {
    const likeness = Math.max(...cut.map((claim) => likenessOf(text, claim.text)));
    if (likeness >= SAME && likeness > (best?.likeness ?? 0)) best = { text, likeness };
  }
  return best ? { text: best.text, from: 'h1' } : cut[0];
}

/**
 * A title without the name of its site, at its end or its beginning: `Harbour bridge closes | The Courier`. A part that
 * is a known name goes; of an unknown one only the last part, when it is short and enough is left.
 */
function cutSiteName(title: string, names: readonly string[]): string {
  const known = new Set(names.map(foldWords).filter((name) => name !== ''));
  const parts = partTitle(title);
  const last = parts.at(-1);
  if (!last) return title;
  for (const { head, tail } of parts) {
    if (known.has(foldWords(tail)) && head !== '') return head;
    if (known.has(foldWords(head)) && tail !== '') return cutSiteName(tail, names);
  }
  const { head, mark, tail } = last;
  const isName =
    countSpaced(tail) <= NAME_WORDS &&
    !mark.startsWith(':') &&
    /^[\p{Lu}\p{Lo}\d]|^www\.|\.\p{Ll}{2,3}$/u.test(tail);
  return isName && countSpaced(head) >= TITLE_WORDS ? cutSiteName(head, names) : title;
}

/** What a page's `title` has after the headline, when that is short enough for a site's name. */
export function nameSite(whole: unknown, headline: string): string | undefined {
  const line = readLine(whole);
  if (!line?.startsWith(headline)) return undefined;
  const rest = /^(?:\s+[|–—·•»-]\s+|\s*\|\s*)(\p{L}[^|–—·•»]{1,60})$/u.exec(line.slice(headline.length));
  return rest && countSpaced(rest[1]!) <= NAME_WORDS ? rest[1]!.trim() : undefined;
}

function likenessOf(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return (2 * shared) / (left.size + right.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** The letters of a name alone, so that `TheCourier.com`, `The Courier` and `the-courier` are one. */
function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/^www\.|\.(?:com|org|net|co\.uk)$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
