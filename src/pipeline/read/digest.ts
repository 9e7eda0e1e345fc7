import type { Block } from '../../news/document.ts';
import { slice } from '../../text/span.ts';
import { findUnlinkedItems, type Item } from './digest-items.ts';
import { endAtAd, endsAsSentence, isAdLabel, isFoot, isLink } from './digest-rows.ts';
import { MAX_ENTRIES } from './limits.ts';
import { readLine } from './metadata.ts';
import { keyPart, type Part } from './part.ts';

const HEADING = /^h[1-6]$/;
/** Fewer linked headings are pointers within one article. */
const FEWEST = 3;
/** UTF-16 units below a heading that tell a story, and those of a whole article, which ends in pointers to others. */
const SHORTEST = 60;
const LONGEST = 2_500;

/**
 * The stories of a newsletter, each by itself: a heading that is a link and what stands below it, up to the next of its
 * level. Nothing where the text is one article. What stands above the first is the editor's greeting, and goes.
 *
 * @param isList whether a list sent it, whose items may have headings that lead nowhere
 */
export function splitDigest(whole: Part, isList: boolean): readonly Part[] {
  const linked = findLinkedItems(whole);
  const items = linked.length === 0 && isList ? findUnlinkedItems(whole) : linked;
  return items.slice(0, MAX_ENTRIES).map((item) => cutItem(whole, item));
}

function findLinkedItems(whole: Part): readonly Item[] {
  const starts = findItems(whole);
  const wordsOf = (block: Block | undefined) => (block ? slice(whole.text, block.span) : '');
  return starts.flatMap((from, item) => {
    if (isAdLabel(wordsOf(whole.blocks[from - 1]))) return [];
    const level = whole.blocks[from]!.markup?.element;
    const section = whole.blocks.slice(from + 1, starts[item + 1]);
    const end = section.findIndex((block) => block.markup?.element === level || isFoot(wordsOf(block)));
    const below = end < 0 ? section : section.slice(0, end);
    return [{ title: readLine(wordsOf(whole.blocks[from])), below: endAtAd(below, wordsOf) }];
  });
}

/** The places of the headings of the stories among the blocks; none where most of them have nothing to tell. */
function findItems({ text, blocks }: Part): readonly number[] {
  const headings = [...blocks.keys()].filter((at) => isLinkedHeading(blocks[at]!));
  const levels = Map.groupBy(headings, (at) => blocks[at]!.markup!.element);
  const starts = [...levels.values()].find((places) => places.length >= FEWEST) ?? [];
  const lengths = starts.map((from, item) => tellingLength(text, blocks.slice(from + 1, starts[item + 1])));
  const above = tellingLength(text, blocks.slice(0, starts[0]));
  const told = lengths.filter((length) => length >= SHORTEST);
  const isDigest = told.length >= FEWEST && told.length * 2 > starts.length && above <= LONGEST / 2;
  return isDigest && Math.max(...lengths.slice(0, -1)) <= LONGEST ? starts : [];
}

function isLinkedHeading(block: Block): boolean {
  return HEADING.test(block.markup?.element ?? '') && isLink(block);
}

/** UTF-16 units of the blocks that end as sentences do. */
function tellingLength(text: string, blocks: readonly Block[]): number {
  const sentences = blocks.filter(({ span }) => endsAsSentence(slice(text, span)));
  return sentences.reduce((sum, { span }) => sum + span.end - span.start, 0);
}

/** One story as a text of its own. */
function cutItem(whole: Part, { title, below, ...item }: Item): Part {
  const start = below[0]?.span.start ?? 0;
  const end = below.at(-1)?.span.end ?? start;
  const text = slice(whole.text, { start, end });
  const blocks = below.map(({ span, ...block }) => ({
    ...block,
    span: { start: span.start - start, end: span.end - start },
  }));
  const { titleFrom: _, ...metadata } = { ...whole.metadata, ...item };
  return {
    ...whole,
    text,
    blocks,
    metadata: { ...metadata, ...(title && { title, titleFrom: 'newsletter item' }) },
    key: keyPart(title, text),
  };
}
