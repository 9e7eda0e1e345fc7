import { isElement, isMarkedHidden, type Page, type PageElement, type PageNode } from './html-page.ts';

const HIDDEN = ['[hidden]', '[style*="display"]', '[aria-hidden="true"]'];
const PLACES = HIDDEN.map((hidden) => `article ${hidden}`).join(', ');

/** What opens the rest of an article; a menu, a form or a picture is opened by something else. */
const READ_ON =
  /^(?:(?:read|show|see) (?:more|on|full (?:article|story))|(?:continue|keep) reading|expand|weiterlesen|mehr (?:lesen|anzeigen)|lire la suite|seguir leyendo|leer más|continua a leggere|lees (?:meer|verder))\W{0,3}$/i;
const HEADING = /^(?:h[2-6]|dt|summary)$/;
/** Characters of a paragraph, and of what opens it. */
const PARAGRAPH = 60;
const LONGEST_CONTROL = 200;
/** No article has more of them. */
const MOST = 60;
/** White space and little else stands between the two. */
const REACH = 4;

/**
 * Opens what an article shows at a click: its rest below `Read more`, answers below questions. Whoever wrote it there
 * means it to be read with the article.
 */
export function openCollapsed(page: Page): void {
  for (const element of [...page.querySelectorAll(PLACES)].slice(0, MOST)) {
    if (!isClosed(element) || !isControlled(element) || !holdsText(element)) continue;
    for (const name of ['hidden', 'style', 'aria-hidden']) element.removeAttribute(name);
  }
}

function isClosed(element: PageElement): boolean {
  return element.localName !== 'dialog' && isMarkedHidden(element);
}

function isControlled(element: PageElement): boolean {
  const before = findBeside(element, ({ previousSibling }) => previousSibling);
  const after = findBeside(element, ({ nextSibling }) => nextSibling);
  return (
    (before !== undefined && (opensSection(before) || readsOn(before))) ||
    (after !== undefined && readsOn(after))
  );
}

function findBeside(
  element: PageElement,
  step: (node: PageNode) => PageNode | null,
): PageElement | undefined {
  let node = step(element);
  for (let reach = 0; node && reach < REACH; reach++, node = step(node)) if (isElement(node)) return node;
  return undefined;
}

function readsOn(control: PageElement): boolean {
  return READ_ON.test(control.textContent.slice(0, LONGEST_CONTROL).trim());
}

/** A heading that says that it opens something. */
function opensSection(control: PageElement): boolean {
  if (!HEADING.test(control.localName)) return false;
  return control.getAttribute('aria-expanded') !== null || control.querySelector('[aria-expanded]') !== null;
}

function holdsText(element: PageElement): boolean {
  if (element.querySelector('form, input, iframe, nav') !== null) return false;
  const paragraph = element.localName === 'p' ? element : element.querySelector('p');
  return paragraph !== null && paragraph.textContent.trim().length >= PARAGRAPH;
}
