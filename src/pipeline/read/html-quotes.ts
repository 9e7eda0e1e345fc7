import { slice } from '../../text/span.ts';
import type { PageText } from './html-blocks.ts';
import type { PageElement } from './html-page.ts';

/** Characters of a quotation that tells something, and those by which it is known in the text. */
const SHORTEST = 60;
const KNOWN_BY = 40;
/** Quotations of an article that the article finder has missed. */
const MOST = 20;
/** How far above a quotation stands what a page calls it: what a text says once more in large type. */
const REACH = 4;
const PULLED = /pull/i;

/** By block: whether it is a quotation in an element of its own, and none that a page repeats in large type. */
export function findQuotations({ text, blocks, owners }: PageText): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, { span, markup }] of blocks.entries()) {
    if (markup?.element !== 'blockquote' || markup.linkDensity > 0) continue;
    const [owner] = owners[at]!.keys();
    if (!owner || slice(text, span).length < SHORTEST || isPulled(owner)) continue;
    if (found.add(at).size === MOST) break;
  }
  return found;
}

function isPulled(owner: PageElement): boolean {
  let at: PageElement | null = owner;
  for (let reach = 0; at && reach < REACH; reach++, at = at.parentNode)
    if (PULLED.test(at.getAttribute?.('class') ?? '')) return true;
  return false;
}

/** Those of them that stand between an article's paragraphs and are none of what it says elsewhere. */
export function findMissed(
  quotations: ReadonlySet<number>,
  main: ReadonlySet<number>,
  { text, blocks }: PageText,
): readonly number[] {
  const first = [...main].reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const last = [...main].reduce((most, at) => Math.max(most, at), -1);
  const missed = [...quotations].filter((at) => !main.has(at) && at > first && at < last);
  if (missed.length === 0) return [];
  const told = [...main].map((at) => fold(slice(text, blocks[at]!.span))).join('');
  return missed.filter((at) => !told.includes(fold(slice(text, blocks[at]!.span)).slice(0, KNOWN_BY)));
}

function fold(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
