import { firstWordsIn, isElement, type PageElement, type PageNode } from './html-page.ts';

const MARK = /^\s*\[?\s*(?:\d{1,3}|[ivx]{1,5}|[a-z*†‡§])\s*\]?\s*$/;
/** What a page calls the link from a text to its note. */
const NOTE = /footnote|noteref|cite[_-]ref/i;
/** A mark with its brackets in elements of their own has so few nodes and characters. */
const MOST_NODES = 8;
const LONGEST = 12;

/** True for the mark of a footnote and nothing else: behind a number it would be read as part of that. */
export function isNoteMark(element: PageElement): boolean {
  const { localName, parentNode } = element;
  if (localName === 'sup') return hasMark(element) && (hasLink(element) || parentNode?.localName === 'a');
  if (localName !== 'a') return false;
  const isNote = ['class', 'id', 'role'].some((name) => NOTE.test(element.getAttribute(name) ?? ''));
  return isNote && hasMark(element);
}

function hasMark(element: PageElement): boolean {
  let nodes = 0;
  let words = '';
  const stack: PageNode[] = [element];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (++nodes > MOST_NODES) return false;
    if (!isElement(node)) words += node.textContent;
    else if (node.childNodes.length > MOST_NODES) return false;
    else stack.push(...node.childNodes.toReversed());
    if (words.length > LONGEST) return false;
  }
  return MARK.test(words);
}

function hasLink(element: PageElement): boolean {
  return element.querySelector('a') !== null;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `10⁶`, and `12` with the mark of a note that is no link: not 106, and not 122; but `3 1/2`. */
export function raise(sup: PageElement, words: string): string {
  const over = /^\s?[/⁄]/.test(firstWordsIn(sup.nextSibling));
  return over ? ` ${words.trim()}` : words.replace(/\d/g, (digit) => RAISED[Number(digit)]!);
}
