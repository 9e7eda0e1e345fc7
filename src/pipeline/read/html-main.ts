import type { PageText } from './html-blocks.ts';
import { isElement, type Page, type PageElement, type PageNode, TEXT } from './html-page.ts';

/** Names an element through everything that the article finder does with it: moving, renaming, parsing anew. */
const MARK = 'data-daybook';

/** Share of a block's characters that must be chosen for the block to be. */
const MOST = 0.5;

/** Characters below which the library itself looks again (its `charThreshold`), and takes the best of what it saw. */
const CONFIDENT = 500;

/** So many times what was found lies elsewhere on a page whose article was missed. */
const FAR_MORE = 6;

/**
 * The blocks that Mozilla's Readability takes for the article, by index; undefined when it finds none. It alters the
 * page.
 */
export async function findMainBlocks(
  page: Page,
  { owners }: PageText,
): Promise<ReadonlySet<number> | undefined> {
  const { Readability } = await import('@mozilla/readability');
  const marks = markOwners(owners);
  const reader = new Readability<PageElement>(page as never, {
    serializer: (node) => node as unknown as PageElement,
    disableJSONLD: true,
    keepClasses: true,
  });
  const found = parseOrNothing(reader);
  if (!found) return undefined;
  const chosen = countChosen(found);
  const main = new Set<number>();
  let characters = 0;
  let total = 0;
  owners.forEach((owned, at) => {
    let inside = 0;
    let all = 0;
    for (const [element, length] of owned) {
      all += length;
      if (chosen.has(marks.get(element)!)) inside += length;
    }
    total += all;
    if (inside <= all * MOST) return;
    main.add(at);
    characters += all;
  });
  return characters < CONFIDENT && total > characters * FAR_MORE ? undefined : main;
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
function countChosen(content: PageElement): ReadonlySet<string> {
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
