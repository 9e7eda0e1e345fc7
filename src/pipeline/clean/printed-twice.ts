import { ARTICLE, HOLE } from './chain.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';

/** A shorter line may stand twice in an article: a subhead, a refrain. */
const SHORTEST_PRINT = 8;
const PRINT_REACH = 8;

/** Words of a quotation set large. */
const LONGEST_PULLED = 40;
const PULLED = /^"[^"]{30,300}"$/;

/** A text does not begin with what is quoted on a line of its own and stands in a paragraph too: that was set large. */
export function dropPulledQuote({ lines }: Page, states: Uint8Array): void {
  const at = states.indexOf(ARTICLE);
  const line = lines[at];
  if (!line || line.words < SHORTEST_PRINT || line.words > LONGEST_PULLED || !PULLED.test(line.folded))
    return;
  const quoted = line.folded.slice(1, -2);
  const isTold = ({ folded }: Line, other: number) =>
    other > at && states[other] === ARTICLE && folded.includes(quoted);
  if (lines.some(isTold)) states[at] = HOLE;
}

/** A sentence that stands twice within a few lines was printed first as a dek, a caption or a quotation set large. */
export function dropFirstPrint(page: Page, states: Uint8Array): void {
  const { lines, repeated } = page;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (states[at] !== ARTICLE || repeated[at] !== 1 || line.words < SHORTEST_PRINT) continue;
    for (let below = at + 1; below <= at + PRINT_REACH; below++)
      if (states[below] === ARTICLE && lines[below]!.folded === line.folded)
        states[isNote(page, states, at, below) ? below : at] = HOLE;
  }
}

/** Whether a line that went stands in the article, a few lines from there. */
export function isPrintedTwice({ lines, repeated }: Page, states: Uint8Array, at: number): boolean {
  if (repeated[at] !== 1) return false;
  for (let other = Math.max(0, at - PRINT_REACH); other <= at + PRINT_REACH; other++)
    if (states[other] === ARTICLE && lines[other]!.folded === lines[at]!.folded) return true;
  return false;
}

/** A note of how the text begins, with furniture above it, to which the text's own first sentences do not lead. */
function isNote({ lines }: Page, states: Uint8Array, at: number, below: number): boolean {
  const between = lines
    .slice(at + 1, below)
    .filter(({ stops }, n) => stops && states[at + 1 + n] === ARTICLE);
  return at === states.indexOf(ARTICLE) && states[below - 1] !== ARTICLE && between.length >= 2;
}
