import { MAX_DEPTH, MAX_ELEMENTS } from './limits.ts';

/** As much of the DOM as the readers use, so that neither the compiler's DOM nor the library's types are needed. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string;
  readonly childNodes: readonly PageNode[];
  readonly parentNode: PageElement | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): readonly PageElement[];
}

export interface Page extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

export const ELEMENT = 1;
export const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/** Parses a page; scripts are not run and nothing is loaded. */
export async function parsePage(html: string): Promise<Page> {
  const { parseHTML } = await import('linkedom');
  // A fragment without <html> would be parsed as a bare list of nodes, without a body to look in.
  const whole = /<html[\s>]/i.test(html.slice(0, 10_000)) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Page;
}

/** True when the page is small and flat enough for algorithms whose time grows with elements times depth. */
export function isModest(page: Page): boolean {
  let elements = 0;
  const stack: { node: PageNode; depth: number }[] = page.documentElement
    ? [{ node: page.documentElement, depth: 0 }]
    : [];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (!isElement(next.node)) continue;
    if (++elements > MAX_ELEMENTS || next.depth > MAX_DEPTH) return false;
    for (const child of next.node.childNodes) stack.push({ node: child, depth: next.depth + 1 });
  }
  return true;
}
