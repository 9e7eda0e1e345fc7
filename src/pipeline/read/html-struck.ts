import { isElement, type PageElement, type PageNode } from './html-page.ts';

const STRUCK = new Set(['del', 's', 'strike']);
const STRUCK_BY_STYLE = /text-decoration(?:-line)?\s*:[^;]{0,40}\bline-through\b/i;
/** Whoever forgets to end such an element strikes the rest of the page: more than this is taken for that. */
const MOST_CHARACTERS = 600;
const MOST_NODES = 60;

/**
 * True for words that a page shows struck out: somebody has taken them back, and beside the number that came in its
 * place (`<s>12</s> 15 people`, `$<s>4</s>5 million`) the old one would be read as one more, or as part of the new.
 */
export function isStruckOut(element: PageElement): boolean {
  const struck = STRUCK.has(element.localName) || STRUCK_BY_STYLE.test(element.getAttribute('style') ?? '');
  return struck && isShort(element);
}

function isShort(element: PageElement): boolean {
  let nodes = 0;
  let characters = 0;
  const stack: PageNode[] = [element];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (++nodes > MOST_NODES) return false;
    if (!isElement(node)) characters += node.textContent.length;
    else if (node.childNodes.length > MOST_NODES) return false;
    else stack.push(...node.childNodes);
    if (characters > MOST_CHARACTERS) return false;
  }
  return true;
}
