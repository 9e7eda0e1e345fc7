import type { Document } from '../../news/document.ts';
import { countWords, fold, type Line } from './line.ts';
import { isAddress } from './line-kind.ts';
import type { Marker } from './marker.ts';
import type { Run } from './untitled.ts';
import { isFunctionWord } from './words.ts';

/** No headline is broken over more lines, and none has more words. */
const MOST_LINES = 5;
const MOST_WORDS = 30;

/** The lines that together are the title which the file itself declares: a page may break its headline over several. */
export function findDeclaredRun(declared: string, lines: readonly Line[]): Run | undefined {
  const title = fold(declared);
  for (let from = 0; from < lines.length; from++) {
    if (lines[from]!.folded === '' || !title.startsWith(lines[from]!.folded)) continue;
    let joined = lines[from]!.folded;
    let to = from;
    while (joined.length < title.length && to + 1 < lines.length && to - from + 1 < MOST_LINES) {
      to++;
      joined += ` ${lines[to]!.folded}`;
    }
    if (joined === title && to > from) return { from, to };
  }
  return undefined;
}

/**
 * The headline of a plain text with the lines that it is broken over: one that ends in the middle of a phrase (`of`,
 * `the`, a comma) goes on below, and one that begins small goes on from above. Only in files that part their blocks by
 * an empty line: elsewhere every line break parts two of them.
 */
export function extendTitle(
  { text }: Document,
  lines: readonly Line[],
  markers: readonly (Marker | undefined)[],
  title: number,
): Run {
  let { from, to } = { from: title, to: title };
  const isParted = (upper: number) => {
    const [above, below] = [lines[upper], lines[upper + 1]];
    return !above || !below || text.slice(above.span.end, below.span.start).split('\n').length > 2;
  };
  const goesOn = (upper: number) => {
    if (isParted(upper) || markers[upper] || markers[upper + 1]) return false;
    const [above, below] = [lines[upper]!, lines[upper + 1]!];
    const words = lines.slice(Math.min(from, upper), Math.max(to, upper + 1) + 1);
    const isLong = countWords(words) > MOST_WORDS;
    // What is shared from a browser has its address below its headline.
    if (isAddress(below)) return false;
    if (above.stops || below.stops || isLong || to - from + 1 >= MOST_LINES) return false;
    const last = above.folded.split(' ').at(-1)!;
    return isFunctionWord(last) || last.endsWith(',') || /^\p{Ll}/u.test(below.text.trimStart());
  };
  while (goesOn(from - 1)) from--;
  while (goesOn(to)) to++;
  return isParted(from - 1) && isParted(to) ? { from, to } : { from: title, to: title };
}
