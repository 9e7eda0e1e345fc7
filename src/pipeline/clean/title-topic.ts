import type { Line, Topics } from './line.ts';
import { LONGEST_TITLE, type Run } from './untitled.ts';

/** How far below a title its words are looked for. */
const TITLE_VIEW = 40;
/** However much furniture parts a title from the text, its words return in the first lines of that. */
const CORE_VIEW = 6;

/** A line with so much running text is a sentence of the article. */
const SENTENCE = 12;
/** And one with so much may be: a headline's words may come again there. */
const PROSE = 8;
const LEDE_SENTENCES = 3;

/**
 * What share and how many of a line's content words the core's first sentences have: they say what a headline is about
 * better than all that follows. Nothing for those sentences themselves.
 */
export function measureLede(
  lines: readonly Line[],
  { content, vocabulary }: Topics,
  prose: readonly number[],
  core: Run,
): { lede: number[]; ledeWords: number[] } {
  const isOfLede = new Array<number>(vocabulary).fill(0);
  for (let at = core.from, left = LEDE_SENTENCES; at <= core.to && left > 0; at++) {
    if (prose[at]! < SENTENCE) continue;
    for (const word of content[at]!) isOfLede[word] = 1;
    left--;
  }
  const ledeWords = content.map((own, at) => {
    if (prose[at]! >= SENTENCE && (lines[at]!.stops || (at >= core.from && at <= core.to))) return 0;
    let known = 0;
    for (const word of own) known += isOfLede[word]!;
    return known;
  });
  return {
    lede: content.map((own, at) => ledeWords[at]! / Math.max(1, own.length)),
    ledeWords,
  };
}

/** Which lines have a topical word of the headline, its own among them. */
export function findOnHeadline({ content, vocabulary }: Topics, headline: Run): boolean[] {
  const isOfHeadline = new Array<boolean>(vocabulary).fill(false);
  for (let at = Math.max(0, headline.from); at <= headline.to; at++)
    for (const word of content[at]!) isOfHeadline[word] = true;
  return content.map((own) => own.some((word) => isOfHeadline[word]));
}

/** How many sentences stand above each line. */
export function countSentencesAbove(prose: readonly number[]): number[] {
  const counts = new Array<number>(prose.length).fill(0);
  for (let at = 1; at < prose.length; at++)
    counts[at] = counts[at - 1]! + (prose[at - 1]! >= SENTENCE ? 1 : 0);
  return counts;
}

/**
 * What share of each short line’s topic comes again in sentences not far below it, or where the page’s prose begins.
 */
export function measureBelow(
  lines: readonly Line[],
  { content, vocabulary }: Topics,
  prose: readonly number[],
  core: Run,
): number[] {
  const next = new Array<number>(vocabulary).fill(lines.length + TITLE_VIEW + 1);
  const shares = new Array<number>(lines.length).fill(0);
  for (let at = lines.length - 1; at >= 0; at--) {
    const own = content[at]!;
    if (own.length > 0 && lines[at]!.words <= LONGEST_TITLE) {
      const reach = at < core.from ? Math.max(at + TITLE_VIEW, core.from + CORE_VIEW) : at + TITLE_VIEW;
      let known = 0;
      for (const word of own) if (next[word]! <= reach) known++;
      shares[at] = known / own.length;
    }
    if (prose[at]! >= PROSE) for (const word of own) next[word] = at;
  }
  return shares;
}
