import type { Block } from '../../news/document.ts';
import { dropInvisible } from '../../text/invisible.ts';
import { makeTable } from '../../text/table.ts';
import { wordSet } from '../../text/word-set.ts';
import { asksConsent } from './html-consent.ts';
import { isCell, isDataTable } from './html-data-table.ts';
import { measureLinks } from './html-links.ts';
import { isNoteMark, raise } from './html-note-mark.ts';
import {
  firstWordsIn,
  isElement,
  isMarkedHidden,
  type PageElement,
  type PageNode,
  TEXT,
} from './html-page.ts';
import { isStruckOut } from './html-struck.ts';
import { MAX_BLOCKS, MAX_DEPTH, MAX_TEXT } from './limits.ts';

/** A page's text, a block a line, and for each block the elements that its words stand in directly. */
export interface PageText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** By block: number of characters by element. */
  readonly owners: readonly ReadonlyMap<PageElement, number>[];
  /** True when the page has more than the limits allow. */
  readonly cut: boolean;
}

/** Elements whose words are no text of the page, such as the reading of a word that stands above it. */
const SILENT = wordSet(
  'head title script style noscript template svg math iframe object canvas video audio select datalist button textarea input map rp rt',
);

/** Elements that begin and end a block (HTML Standard section 15.3, "display: block" and its table and list kin). */
const BLOCK = wordSet(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);

/** The same of any other element, where its own style says so. */
const SHOWN_AS_BLOCK = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item)\b/i;

/** Elements in which others stand in a line. */
const WITHIN_LINE = wordSet('a b em h1 h2 h3 h4 h5 h6 i label li p span strong td th');

/** Words that bring the marks with them which a browser puts around an inline quotation. */
const QUOTED = /^\s*["'“”„«‘]/;

/** What a block is called after, when one of these holds it or stands a few elements above it. */
const NAMED = makeTable<string>({
  h1: 'h1',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  h5: 'h5',
  h6: 'h6',
  li: 'li',
  dt: 'li',
  dd: 'li',
  td: 'td',
  th: 'td',
  caption: 'figcaption',
  figcaption: 'figcaption',
  blockquote: 'blockquote',
  pre: 'pre',
  p: 'p',
});

/** How far above a block its name is looked for: `li > div > span`. */
const NAME_REACH = 4;

/** Class names of words that are read out to blind readers only: "opens in a new window". */
const SPOKEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screen-reader|assistive-text)(?:\s|$)/i;

/** Everything that a reader of the page could see, block by block. */
export function collectBlocks(root: PageElement): PageText {
  const collector = new Collector();
  collector.walk(root, { block: root, link: false, depth: 0, isData: false, isRow: false });
  return collector.finish();
}

interface Place {
  /** The block element that words belong to. */
  readonly block: PageElement;
  readonly link: boolean;
  readonly depth: number;
  /** Whether it is a table of data, and in a row of one, which is a block. */
  readonly isData: boolean;
  readonly isRow: boolean;
}

/** Between the cells of such a row. */
const CELL = ' | ';

class Collector {
  #text = '';
  readonly #blocks: Block[] = [];
  readonly #owners: Map<PageElement, number>[] = [];
  #cut = false;
  /** The block that is being filled. */
  #words = '';
  /** Their last character: asked of a text that grows bit by bit, it would have all of it copied every time. */
  #last = '';
  #linked: string[] = [];
  #held = new Map<PageElement, number>();
  #element: PageElement | undefined;
  #isRow = false;
  /** Whether the next words stand in an element right behind another one. */
  #isBeside = false;

  walk(element: PageElement, place: Place): void {
    for (const node of element.childNodes) {
      if (this.#blocks.length >= MAX_BLOCKS || this.#text.length >= MAX_TEXT) {
        this.#cut = true;
        return;
      }
      if (node.nodeType === TEXT) this.#add(node, element, place);
      else if (isElement(node)) this.#enter(node, place);
    }
  }

  finish(): PageText {
    this.#flush();
    return { text: this.#text, blocks: this.#blocks, owners: this.#owners, cut: this.#cut };
  }

  #enter(element: PageElement, place: Place): void {
    const name = element.localName;
    if (name === 'br') {
      this.#append(place.isRow ? ' ' : '\n');
      return;
    }
    if (
      (SILENT.has(name) && !isHeadingsButton(element)) ||
      isHidden(element) ||
      asksConsent(element) ||
      isNoteMark(element) ||
      isStruckOut(element)
    )
      return;
    if (place.depth >= MAX_DEPTH) {
      this.#cut = true;
      return;
    }
    const isBlock =
      !place.isRow &&
      (BLOCK.has(name) || SHOWN_AS_BLOCK.test(element.getAttribute('style') ?? '') || isPart(element));
    if (isBlock) this.#flush();
    else if (isCell(name) && /\S/.test(this.#words)) this.#append(CELL);
    else this.#isBeside = isBesideAnother(element);
    const isData = name === 'table' ? isDataTable(element) : place.isData;
    const isQuoted = name === 'q' && !QUOTED.test(firstWordsIn(element.firstChild));
    if (isQuoted) this.#append('“');
    this.walk(element, {
      block: isBlock ? element : place.block,
      link: place.link || name === 'a',
      depth: place.depth + 1,
      isData,
      isRow: place.isRow || (isData && name === 'tr'),
    });
    if (isQuoted) this.#append('”');
    if (isBlock) this.#flush();
  }

  #add(node: PageNode, parent: PageElement, place: Place): void {
    const shown = dropInvisible(node.textContent);
    const raw = parent.localName === 'sup' && /\d$/.test(this.#last) ? raise(parent, shown) : shown;
    const words = place.block.localName === 'pre' ? raw : raw.replace(/\s+/g, ' ');
    if (words === '') return;
    if (this.#isBeside && touches(this.#last, words[0]!)) this.#append(' ');
    this.#isBeside = false;
    this.#append(words);
    const length = words.trim().length;
    if (length === 0) return;
    if (place.link) this.#linked.push(words.trim());
    this.#held.set(parent, (this.#held.get(parent) ?? 0) + length);
    this.#element = place.block;
    this.#isRow = place.isRow;
  }

  #append(words: string): void {
    this.#words += words;
    this.#last = words.at(-1)!;
  }

  /** Ends a block; one that holds line breaks becomes several, unless a break stands in the middle of a sentence. */
  #flush(): void {
    const element = this.#element;
    const parts = element ? splitAtBreaks(this.#words) : [];
    const densities = measureLinks(parts, this.#linked);
    for (const [at, part] of parts.entries()) {
      if (this.#blocks.length >= MAX_BLOCKS) {
        this.#cut = true;
        break;
      }
      const start = this.#text.length;
      const name = this.#isRow ? 'tr' : nameBlock(element!);
      const markup = { element: name, linkDensity: densities[at]! };
      this.#text += `${part}\n`;
      this.#blocks.push({ span: { start, end: start + part.length }, markup });
      this.#owners.push(this.#held);
    }
    this.#words = '';
    this.#last = '';
    this.#linked = [];
    this.#held = new Map();
    this.#element = undefined;
  }
}

/** What a heading says where it opens the section below it. */
function isHeadingsButton({ localName, parentNode }: PageElement): boolean {
  return localName === 'button' && /^h[1-6]$/.test(parentNode?.localName ?? '');
}

function isBesideAnother({ localName, previousSibling: last }: PageElement): boolean {
  return last !== null && isElement(last) && localName !== 'sub' && localName !== 'sup';
}

/** A name and a day that only the page's style keeps apart: `<a>Ida Blom</a><span>20 May</span>`. */
function touches(last: string, next: string): boolean {
  return (
    (/\p{Ll}/u.test(last) && /\d/.test(next)) || (/[\p{Ll}\d]/u.test(last) && /[\p{Lu}—–·|]/u.test(next))
  );
}

function splitAtBreaks(words: string): string[] {
  return words
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?(?=(?!by \p{Lu})\p{Ll})/gu, ' ')
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isHidden(element: PageElement): boolean {
  if (isMarkedHidden(element)) return true;
  if (element.localName === 'dialog' && element.getAttribute('open') === null) return true;
  return SPOKEN.test(element.getAttribute('class') ?? '');
}

/** An element that the page's own scripts define, outside of a paragraph: a part of the page. */
function isPart({ localName, parentNode }: PageElement): boolean {
  return localName.includes('-') && parentNode !== null && !WITHIN_LINE.has(parentNode.localName);
}

function nameBlock(element: PageElement): string {
  let at: PageElement | null = element;
  for (let reach = 0; at && reach < NAME_REACH; reach++) {
    const name = NAMED.get(at.localName);
    if (name && name !== 'p') return name;
    at = at.parentNode;
  }
  return element.localName === 'p' ? 'p' : 'div';
}
