import type { PageText } from './html-blocks.ts';
import { findListed, findLists } from './html-listed.ts';
import { findOthers } from './html-others.ts';
import { climb, isElement, type Page, type PageElement, type PageNode, TEXT } from './html-page.ts';
import { MAX_ATTRIBUTE } from './limits.ts';

/** Names an element through everything that the article finder does with it: moving, renaming, parsing anew. */
const MARK = 'data-daybook';

/** Share of a block's characters that must be chosen for the block to be. */
const MOST = 0.5;

/** Characters below which the library itself looks again (its `charThreshold`), and takes the best of what it saw. */
const CONFIDENT = 500;

/** So many times what was found lies elsewhere on a page whose article was missed. */
const FAR_MORE = 6;

/**
 * The blocks that Mozilla's Readability takes for the article, by index; undefined when it finds none. Where it chooses
 * one article of a list, all of them are the article; other articles that a page has beside the one of its title are
 * not. It alters the page.
 */
export async function findMainBlocks(
  page: Page,
  text: PageText,
  title: string | undefined,
): Promise<ReadonlySet<number> | undefined> {
  const { Readability } = await import('@mozilla/readability');
  const { owners } = text;
  const marks = markOwners(owners);
  const lists = findLists(page, text);
  const others = findOthers(page, text, title);
  const lengths = owners.map((owned) => (isWithin(owned, others) ? 0 : sum(owned.values())));
  for (const other of others) other.replaceChildren();
  cutAttributes(page);
  const reader = new Readability<PageElement>(page as never, {
    serializer: (node) => node as unknown as PageElement,
    disableJSONLD: true,
    keepClasses: true,
  });
  const found = parseOrNothing(reader);
  if (!found) return undefined;
  const chosen = collectMarks(found);
  const main = new Set<number>();
  owners.forEach((owned, at) => {
    const inside = [...owned].filter(([element]) => chosen.has(marks.get(element)!));
    if (sum(inside.map(([, length]) => length)) > lengths[at]! * MOST) main.add(at);
  });
  for (const at of findListed(main, lists, text)) main.add(at);
  const characters = sum(lengths.filter((_, at) => main.has(at)));
  return characters < CONFIDENT && sum(lengths) > characters * FAR_MORE ? undefined : main;
}

function isWithin(owned: ReadonlyMap<PageElement, number>, others: ReadonlySet<PageElement>): boolean {
  if (others.size === 0) return false;
  const [owner] = owned.keys();
  return owner !== undefined && climb(owner).some((element) => others.has(element));
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** Gives each element that holds words of its own a mark. */
function markOwners(owners: PageText['owners']): ReadonlyMap<PageElement, string> {
  const marks = new Map<PageElement, string>();
  for (const element of owners.flatMap((owned) => [...owned.keys()])) {
    if (marks.has(element)) continue;
    const mark = String(marks.size);
    marks.set(element, mark);
    element.setAttribute(MARK, mark);
  }
  return marks;
}

/** The finder takes what is called a header for the page's, also a heading of the text: `<h2 class="header-anchor">`. */
const HEADER = /header/gi;
const SUBHEADS = 'h2[class*="header"], h3[class*="header"], h4[class*="header"]';

/** The sizes of a picture say nothing about what is article, and are the slowest for the finder to read. */
function cutAttributes(page: Page): void {
  for (const heading of page.querySelectorAll(SUBHEADS))
    heading.setAttribute('class', heading.getAttribute('class')!.replace(HEADER, ''));
  for (const element of page.querySelectorAll('*')) {
    element.removeAttribute('srcset');
    for (const { name, value } of Array.from(element.attributes))
      if (value.length > MAX_ATTRIBUTE) element.setAttribute(name, value.slice(0, MAX_ATTRIBUTE));
  }
}

/** A page that the library stumbles over is a page in which it found nothing. */
function parseOrNothing(reader: {
  parse(): { content?: PageElement | null } | null;
}): PageElement | undefined {
  try {
    return reader.parse()?.content ?? undefined;
  } catch {
    return undefined;
  }
}

/** The marks of the elements whose own words are part of the content. */
function collectMarks(content: PageElement): ReadonlySet<string> {
  const chosen = new Set<string>();
  const stack: { node: PageNode; mark: string | null }[] = [{ node: content, mark: null }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, mark } = next;
    if (node.nodeType === TEXT && mark !== null && node.textContent.trim() !== '') chosen.add(mark);
    if (!isElement(node)) continue;
    const own = node.getAttribute(MARK) ?? mark;
    for (const child of node.childNodes) stack.push({ node: child, mark: own });
  }
  return chosen;
}
