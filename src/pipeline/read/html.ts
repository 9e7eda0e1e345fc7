import type { Block, Metadata } from '../../news/document.ts';
import { collectBlocks } from './html-blocks.ts';
import { findBoxed, nameBoxes } from './html-boxes.ts';
import { openCollapsed } from './html-collapsed.ts';
import { findMainBlocks } from './html-main.ts';
import { readArticleBody, readPageMetadata } from './html-metadata.ts';
import { isModest, parsePage } from './html-page.ts';
import { findMissed, findQuotations } from './html-quotes.ts';

/** A marked-up page as the text that a reader sees. */
export interface PageReading {
  /** A block a line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  /** True when the page has more than the limits allow. */
  readonly cut: boolean;
}

/** Reads a piece of HTML that is all text: a mail's body, a feed's entry. */
export async function readFragment(html: string): Promise<Omit<PageReading, 'metadata'>> {
  const { page, cut } = await parsePage(html);
  const collected = collectBlocks(page.body);
  const { text, cut: cutHere } = collected;
  const boxed = findBoxed(nameBoxes(collected), new Set(collected.blocks.keys()), collected);
  const blocks = collected.blocks.map((block, at) =>
    boxed.get(at) === 'caption' ? nameCaption(block) : block,
  );
  return { text, blocks, cut: cut || cutHere };
}

function nameCaption({ span, markup }: Block): Block {
  return { span, ...(markup && { markup: { ...markup, element: 'figcaption' } }) };
}

/** So many times what a page shows must it tell to search engines for its text to be missing: its scripts never ran. */
const FAR_MORE = 2;

function withLines(text: string): string {
  return text.replace(/\r?\n/g, '<br>');
}

/**
 * Reads a page of HTML: all its visible text, block by block, each marked by whether Mozilla's Readability takes it for
 * the article. A page that is too large or too deep for it, or in which it finds nothing, has no marks.
 */
export async function readHtml(html: string): Promise<PageReading> {
  const { page, cut } = await parsePage(html);
  openCollapsed(page);
  const collected = collectBlocks(page.body);
  const metadata = readPageMetadata(page, collected);
  const told = readArticleBody(page);
  if (told !== undefined && told.length > FAR_MORE * collected.text.length)
    return { ...(await readFragment(withLines(told))), metadata };
  // Before the article finder, which alters the page.
  const boxes = nameBoxes(collected);
  const quotations = findQuotations(collected);
  const found = isModest(page) ? await findMainBlocks(page, collected, metadata.title) : undefined;
  const quoted = found ? findMissed(quotations, found, collected).filter((at) => !boxes[at]) : [];
  const main = found && new Set([...found, ...quoted]);
  const boxed = main && findBoxed(boxes, main, collected);
  const blocks = collected.blocks.map((block, at): Block => {
    const { span, markup } = block;
    if (!main || !markup) return block;
    const box = boxed?.get(at);
    const marked = { span, markup: { ...markup, main: main.has(at) && box !== 'aside' } };
    return box === 'caption' ? nameCaption(marked) : marked;
  });
  return { text: collected.text, blocks, metadata, cut: cut || collected.cut };
}
