import { TITLE_ELEMENT } from '../../news/document.ts';
import {
  countSpaced,
  listSubjectWords,
  listWords,
  mayBeSiteName,
  partTitle,
} from '../../text/title-parts.ts';
import { readLine } from './metadata.ts';

/** Words that must be left of a title for its end to be cut as a name that is not known. */
const TITLE_WORDS = 4;

/** Share of words in common (Dice) from which two titles are forms of one headline. */
const SAME = 0.5;
/** The same from which one may be the other, shortened. */
const KIN = 0.3;

/** What a page says that its headline is, the most trusted first. */
export interface TitleClaim {
  readonly text: string;
  readonly from: string;
  /** The site's name, where it stood before the headline. */
  readonly site?: string;
}

/** A first-level heading. */
export interface Heading {
  readonly text: string;
  /** The same without the element at its beginning, which may hold a section's name or words for blind readers. */
  readonly bare?: string;
  /** How the text below it begins; empty where it stands among other text. */
  readonly below: string;
}

/**
 * A page's headline, chosen among what it claims in its head and what its first-level headings say. A heading that
 * agrees with a claim is how readers see it, without the site's name; a claim without such a heading stands for itself,
 * unless it is only the `title` element's and the text takes up a heading as much.
 *
 * @param names what the site calls itself, to be cut from titles
 * @param listLines the page's lines and links, asked for where nothing but its `title` speaks
 */
export function chooseTitle(
  claims: readonly TitleClaim[],
  headings: readonly Heading[],
  names: readonly string[],
  listLines: () => readonly string[] = () => [],
): TitleClaim | undefined {
  const cut = claims
    .map(({ text, from }) => ({ text: cutSiteName(text, names), from }))
    .filter(({ text }) => text !== '');
  const known = new Set(names.map(foldWords));
  const titles = headings.filter(({ text }) => !known.has(foldWords(text)));
  if (cut.length === 0) return titles[0] ? { text: titles[0].text, from: 'h1' } : undefined;
  if (cut.some(({ from }) => from !== TITLE_ELEMENT)) {
    const text = findAgreeing(titles, cut) ?? findShown(cut, listLines());
    return text === undefined ? cut[0] : { text, from: 'h1' };
  }
  const bare = { ...cut[0]!, ...cutByLines(cut[0]!.text, headings, listLines()) };
  const text = findAgreeing(leaveNames(titles, bare.text), [bare]) ?? findTold(titles, bare.text);
  return text === undefined ? bare : { text, from: 'h1' };
}

/**
 * The claim that stands on the page as a line, where the most trusted does not: that may be shortened for those who
 * pass the page on.
 */
function findShown(claims: readonly TitleClaim[], lines: readonly string[]): string | undefined {
  const shown = new Set(lines.map(foldWords));
  const found = claims.find(({ text }) => countSpaced(text) >= TITLE_WORDS && shown.has(foldWords(text)));
  const isOther = found !== undefined && found !== claims[0];
  // A site's motto stands on its pages too.
  return isOther && likenessOf(found.text, claims[0]!.text) >= KIN ? found.text : undefined;
}

/** What the page that is made for printers is called. */
const PRINTED = /^(?:print|printable|printer-friendly)(?: page| version| view)?(?:: | [|–—-] )(?=\S)/i;

/**
 * A title without the site's name before it, where the page has that as a line of its own, or the rest as one:
 * `Exchange Wire - Port wins fund` below the menu's `Exchange Wire`.
 */
function cutByLines(
  title: string,
  headings: readonly Heading[],
  lines: readonly string[],
): Pick<TitleClaim, 'text' | 'site'> {
  const text = title.replace(PRINTED, '');
  const written = new Set(lines.map(foldWords));
  if (written.has(foldWords(text))) return { text };
  for (const { head, mark, tail } of partTitle(text)) {
    if (countSpaced(tail) < TITLE_WORDS) break;
    const isName = mayBeSiteName(head) && written.has(foldWords(head));
    // A colon parts a matter from what happened to it too.
    if (isName && !mark.startsWith(':')) return { text: tail, site: head };
    const isHeading = headings.some(({ text: heading }) => foldWords(heading) === foldWords(head));
    if (written.has(foldWords(tail))) return { text: tail, ...(isName && isHeading && { site: head }) };
  }
  return { text };
}

/** The heading that has the most words in common with a claim. */
function findAgreeing(headings: readonly Heading[], claims: readonly TitleClaim[]): string | undefined {
  let best: { text: string; likeness: number } | undefined;
  for (const { text: whole, bare } of headings) {
    const text = claims.some((claim) => claim.text === bare) ? bare! : whole;
    const likeness = Math.max(...claims.map((claim) => likenessOf(text, claim.text)));
    if (likeness >= SAME && likeness > (best?.likeness ?? 0)) best = { text, likeness };
  }
  return best?.text;
}

/**
 * Without the short headings that are a name, since the text below takes up only what else the title says, or not all
 * of a title that says no more: `Vale Post`.
 */
function leaveNames(headings: readonly Heading[], title: string): Heading[] {
  const isName = (heading: Heading) => {
    if (!mayBeSiteName(heading.text)) return false;
    const told = countTold(heading);
    if (foldWords(heading.text) === foldWords(title)) return told < listSubjectWords(title).length;
    return told === 0 && countTold({ ...heading, text: title }) > 0;
  };
  return headings.filter((heading) => !isName(heading));
}

/**
 * The only heading that is too long for a name, where the text below has as many of its words as of the title's:
 * `Bridge closed after lorry strikes pier` on a page titled `Vale Post: local news for the Teal valley`; it need have
 * none where the title may be a name: `Diary`.
 */
function findTold(headings: readonly Heading[], title: string): string | undefined {
  const [only, ...others] = new Map(
    headings.filter(({ text }) => !mayBeSiteName(text)).map((heading) => [heading.text, heading]),
  ).values();
  if (!only || others.length > 0 || only.below === '') return undefined;
  const told = countTold(only);
  return (told > 0 || mayBeSiteName(title)) && told >= countTold({ ...only, text: title })
    ? only.text
    : undefined;
}

/** How many of a heading's longer words the text below it has. */
function countTold({ text, below }: Heading): number {
  const told = listWords(below);
  return listSubjectWords(text).filter((word) => told.has(word)).length;
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
    mayBeSiteName(tail) && !mark.startsWith(':') && /^[\p{Lu}\p{Lo}\d]|^www\.|\.\p{Ll}{2,3}$/u.test(tail);
  return isName && countSpaced(head) >= TITLE_WORDS ? cutSiteName(head, names) : title;
}

/** What a page's `title` has after the headline, when that is short enough for a site's name. */
export function nameSite(whole: unknown, headline: string): string | undefined {
  const line = readLine(whole);
  if (!line?.startsWith(headline)) return undefined;
  const rest = /^(?:\s+[|–—·•»-]\s+|\s*\|\s*)(\p{L}[^|–—·•»]{1,60})$/u.exec(line.slice(headline.length));
  return rest && mayBeSiteName(rest[1]!) ? rest[1]!.trim() : undefined;
}

function likenessOf(a: string, b: string): number {
  const [left, right] = [listWords(a), listWords(b)];
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return (2 * shared) / (left.size + right.size);
}

/** The letters of a name alone, so that `TheCourier.com`, `The Courier` and `the-courier` are one. */
function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/^www\.|\.(?:com|org|net|co\.uk)$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
