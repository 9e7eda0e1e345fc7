import {
  MAX_ATTRIBUTES,
  MAX_CHILDREN,
  MAX_DEPTH,
  MAX_ELEMENTS,
  MAX_MARKS,
  MAX_MARKUP,
  MAX_OPEN,
} from './limits.ts';

/** As much of the DOM as the readers use, so that neither the compiler's DOM nor the library's types are needed. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string;
  readonly childNodes: readonly PageNode[];
  readonly parentNode: PageElement | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly attributes: { readonly length: number };
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): readonly PageElement[];
}

export interface Page extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

const ELEMENT = 1;
export const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/** Parses a page; scripts are not run and nothing is loaded. What goes beyond the limits is cut off before. */
export async function parsePage(html: string): Promise<{ readonly page: Page; readonly cut: boolean }> {
  const { parseHTML } = await import('linkedom');
  const end = findEnd(html);
  const bounded = html.slice(0, end);
  const page = parseHTML(bounded).document as unknown as Page;
  // A fragment without <html> is parsed as a bare list of nodes, without a body to look in.
  const isWhole = page.documentElement?.localName === 'html';
  const whole = isWhole
    ? page
    : (parseHTML(`<html><body>${bounded}</body></html>`).document as unknown as Page);
  return { page: whole, cut: end < html.length };
}

/** Elements that need no end tag, so that many open ones say nothing about the depth. */
const LOOSE = new Set(
  'area base br col dd dt embed hr img input li link meta option p param path rect source tbody td tfoot th thead tr track use wbr'.split(
    ' ',
  ),
);

/** Where a page reaches the parser's limits, by one look at its tags and entities; its length when it does not. */
function findEnd(html: string): number {
  const marks = /<(\/?)([a-z][a-z0-9-]{0,30})|[<&]/gi;
  let open = 0;
  let count = 0;
  for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
    if (++count > MAX_MARKS || open > MAX_OPEN || mark.index > MAX_MARKUP) return mark.index;
    const [, end, name] = mark;
    if (name && !LOOSE.has(name.toLowerCase())) open = Math.max(0, open + (end ? -1 : 1));
  }
  return Math.min(html.length, MAX_MARKUP);
}

/** True when the page is small and flat enough for the article finder, whose time grows with elements times depth. */
export function isModest(page: Page): boolean {
  let elements = 0;
  const stack: { node: PageNode; depth: number }[] = page.documentElement
    ? [{ node: page.documentElement, depth: 0 }]
    : [];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if (!isElement(node)) continue;
    const { childNodes } = node;
    if (++elements > MAX_ELEMENTS || depth > MAX_DEPTH) return false;
    if (childNodes.length > MAX_CHILDREN || node.attributes.length > MAX_ATTRIBUTES) return false;
    for (const child of childNodes) stack.push({ node: child, depth: depth + 1 });
  }
  return true;
}
