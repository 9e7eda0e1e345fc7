import type { Block } from '../../news/document.ts';
import { slice } from '../../text/span.ts';

/** A word that is parted at a line's end, and what stands right behind it there. */
const PARTED =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,40})-[ \t]*(\r\n|\r|\n)[ \t]*(\p{Ll}[\p{L}\p{M}]{1,40})([^\s\p{L}]{0,4})(?:[ \t]+(?=\S)|(?=[\r\n]|$))/gu;

/** What stands behind such a hyphen. */
const LINE_END = /[ \t]*[\r\n]/y;

/** The two words that a hyphen joins within a line, the second behind it, where it may be joined to a third. */
const COMPOUND = /([\p{L}\p{M}]{2,40})-(?=([\p{L}\p{M}]{2,41}))/gu;

/** Behind a hyphen they part two words: `pre- and post-war`. */
const JOINT = /^(?:and|bis|e|ed|en|et|nor|o|oder|of|or|ou|to|und|y)$/;

/** One alone may be a hyphen that a line ends with by chance. */
const FEWEST = 2;

/**
 * A text of wrapped lines with the words made whole that hyphens part at their ends, as in what is copied from a PDF.
 * Lines stay as many, and a compound that the text has elsewhere keeps its hyphen.
 *
 * @param blocks whose lines belong together: words are joined within them
 */
export function joinPartedWords(
  text: string,
  blocks: readonly Block[],
): { readonly text: string; readonly blocks: readonly Block[] } {
  if (!mayBeParted(text) || (text.match(PARTED)?.length ?? 0) < FEWEST) return { text, blocks };
  const compounds = new Set(Array.from(text.matchAll(COMPOUND), ([, before, after]) => `${before}-${after}`));
  let joined = '';
  let from = 0;
  const moved = blocks.map((block): Block => {
    joined += text.slice(from, block.span.start);
    from = block.span.end;
    const start = joined.length;
    const words = slice(text, block.span).replace(PARTED, (all, before, end, after, marks) => {
      if (JOINT.test(after)) return all;
      const compound = `${before}-${after}`;
      return `${compounds.has(compound) ? compound : before + after}${marks}${end}`;
    });
    joined += words;
    return { ...block, span: { start, end: start + words.trimEnd().length } };
  });
  return { text: joined + text.slice(from), blocks: moved };
}

/** Most texts have no hyphen at a line's end, and are spared the search for words. */
function mayBeParted(text: string): boolean {
  let found = 0;
  for (let at = text.indexOf('-'); at >= 0 && found < FEWEST; at = text.indexOf('-', at + 1)) {
    LINE_END.lastIndex = at + 1;
    if (LINE_END.test(text)) found++;
  }
  return found >= FEWEST;
}
