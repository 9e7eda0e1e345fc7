import { wordSet } from '../../text/word-set.ts';
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
  readonly firstChild: PageNode | null;
  readonly parentNode: PageElement | null;
  readonly previousSibling: PageNode | null;
  readonly nextSibling: PageNode | null;
}

/** What readers ask of an element, whichever library has parsed it. */
export interface PageElement extends PageNode {
  readonly localName: string;
  readonly attributes: ArrayLike<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): readonly PageElement[];
  append(node: PageNode): void;
  replaceChildren(...nodes: PageNode[]): void;
  replaceWith(node: PageNode): void;
}

/** A page, or a part of one. */
export interface Page extends PageElement {
  createElement(name: string): PageElement;
  readonly documentElement: PageElement | null;
  readonly body: PageElement;
}

const ELEMENT = 1;
export const TEXT = 3;

/** Tells elements from text and comments. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/** The first words in a node. All of its words (`textContent`) would be too long to read for each node beside it. */
export function firstWordsIn(node: PageNode | null): string {
  let at = node;
  while (at && isElement(at)) at = at.firstChild;
  return at?.nodeType === TEXT ? at.textContent : '';
}

/** An element and all that it stands in, from the inside out, as far as another. */
export function climb(element: PageElement, end?: PageElement): PageElement[] {
  const path: PageElement[] = [];
  for (let at: PageElement | null = element; at && at !== end; at = at.parentNode) path.push(at);
  return path;
}

/** True for what the page's own markup hides from whoever looks at it. */
export function isMarkedHidden(element: PageElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

/** Parses a page; scripts are not run and nothing is loaded. What goes beyond the limits is cut off before. */
export async function parsePage(html: string): Promise<{ readonly page: Page; readonly cut: boolean }> {
  const { parseHTML } = await import('linkedom');
  const bare = html.length > MAX_MARKUP ? html.replace(INLINED, '') : html;
  const end = findEnd(bare);
  const bounded = bare.slice(0, end);
  const page = parseHTML(bounded).document as unknown as Page;
  // A fragment without <html> is parsed as a bare list of nodes.
  const isWhole = page.documentElement?.localName === 'html';
  const whole = isWhole ? page : (parseHTML(`<html>${bounded}</html>`).document as unknown as Page);
  openShadows(whole);
  partPage(whole);
  return { page: whole, cut: end < bare.length };
}

const SHADOW = 'template[shadowrootmode]';

/** What an element of the page's own shows is written as a template of it (HTML Standard section 4.12.3). */
function openShadows(page: Page): void {
  const open = [...page.querySelectorAll(SHADOW)];
  for (let template = open.pop(); template; template = open.pop()) {
    const part = page.createElement('div');
    for (const child of [...template.childNodes]) part.append(child);
    template.replaceWith(part);
    for (const inner of part.querySelectorAll(SHADOW)) open.push(inner);
  }
}

/** Pictures and fonts that a page saved into one file has inside it. */
const INLINED = /\bdata:[a-z]+\/[\w.+;=-]{1,100},[\w+/=%]{200,}/g;

/** Elements whose tags a page may leave out, repeat or end too early. */
const FRAME = new Set(['html', 'head', 'body']);

/** Elements that say something about a page and show nothing. */
const ABOUT = wordSet('base link meta noscript script style template title');

/**
 * Gives a page one head and one body, as browsers do: HTML lets its writer leave out the tags of both, and the parser
 * would find no body in `<html><title>Bridge closed</title><p>The Teal Bridge was closed.</p></html>`.
 */
function partPage(page: Page): void {
  const nodes: PageNode[] = [];
  const head = page.createElement('head');
  let body: PageElement | undefined;
  const stack = [...page.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node) || !FRAME.has(node.localName)) nodes.push(node);
    else {
      if (node.localName === 'body') body ??= node;
      for (const child of [...node.childNodes].reverse()) stack.push(child);
    }
  }
  body ??= page.createElement('body');
  page.documentElement!.replaceChildren(head, body);
  for (const node of nodes) {
    if (isElement(node)) (ABOUT.has(node.localName) ? head : body).append(node);
    else if (node.nodeType === TEXT) body.append(node);
  }
}

/** Elements that need no end tag, so that many open ones say nothing about the depth. */
const LOOSE = wordSet(
  'area base br col dd dt embed hr img input li link meta option p param path rect source tbody td tfoot th thead tr track use wbr',
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

/** What the DOM library writes as an entity, to read each again as a node of its own when the article finder copies. */
const WRITTEN_AS_ENTITY = /[\u00a0<>&]/g;

/** True when the page is small and flat enough for the article finder, whose time grows with elements times depth. */
export function isModest(page: Page): boolean {
  let elements = 0;
  let entities = 0;
  const stack: { node: PageNode; depth: number }[] = page.documentElement
    ? [{ node: page.documentElement, depth: 0 }]
    : [];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if (node.nodeType === TEXT) {
      entities += node.textContent.match(WRITTEN_AS_ENTITY)?.length ?? 0;
      if (entities > MAX_MARKS) return false;
    }
    if (!isElement(node)) continue;
    const { childNodes } = node;
    if (++elements > MAX_ELEMENTS || depth > MAX_DEPTH) return false;
    if (childNodes.length > MAX_CHILDREN || node.attributes.length > MAX_ATTRIBUTES) return false;
    for (const child of childNodes) stack.push({ node: child, depth: depth + 1 });
  }
  return true;
}
