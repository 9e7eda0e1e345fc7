import type { PageText } from './html-blocks.ts';
import { climb, type Page, type PageElement } from './html-page.ts';

/** Share of an article's characters that must stand in one list for the whole list to be the article. */
const MOST = 0.5;

/**
 * By block: the list among whose articles it stands, as the updates of a live page do:
 * `<ul><li><article><h2>11:40 Bridge closed</h2>…</article></li>…</ul>`.
 */
export function findLists(page: Page, { owners }: PageText): (PageElement | undefined)[] {
  const items = new Set<PageElement>();
  for (const article of page.querySelectorAll('li article')) {
    const item = climb(article).find(({ localName }) => localName === 'li');
    if (item) items.add(item);
  }
  return owners.map((owned) => {
    const [owner] = owned.keys();
    const item = items.size > 0 && owner ? climb(owner).findLast((element) => items.has(element)) : undefined;
    return item?.parentNode ?? undefined;
  });
}

/**
 * The blocks of the list that an article is one item of; none where it is none, or where the items are whole pages of
 * their own, each with a first-level heading.
 */
export function findListed(
  main: ReadonlySet<number>,
  lists: readonly (PageElement | undefined)[],
  { blocks }: PageText,
): number[] {
  const held = new Map<PageElement, number>();
  let total = 0;
  for (const at of main) {
    const { start, end } = blocks[at]!.span;
    total += end - start;
    const list = lists[at];
    if (list) held.set(list, (held.get(list) ?? 0) + end - start);
  }
  const list = [...held.keys()].find((each) => held.get(each)! > total * MOST);
  const listed = list ? [...blocks.keys()].filter((at) => lists[at] === list) : [];
  return listed.some((at) => blocks[at]!.markup?.element === 'h1') ? [] : listed;
}
