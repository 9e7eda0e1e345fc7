import { ARTICLE } from './chain.ts';
import { isSubhead } from './heading.ts';
import type { Page } from './page.ts';
import { LINKED } from './page-markup.ts';

/**
 * Where the markup tells headings, the article goes on with each section right below it, however short: `What comes
 * next` and the two points under it. One with links or any wording of furniture in it ends that.
 */
export function goOnWithSections(page: Page, states: Uint8Array): void {
  const { lines } = page;
  for (let at = 1; at < lines.length; at++) {
    if (!isSubhead(lines[at]!) || !isPlain(page, at) || states[at - 1] !== ARTICLE) continue;
    let to = at;
    while (to + 1 < lines.length && isPlain(page, to + 1) && !isSubhead(lines[to + 1]!)) to++;
    const isEnded = to + 1 === lines.length || isSubhead(lines[to + 1]!);
    if (to > at && isEnded) states.fill(ARTICLE, at, to + 1);
    at = to;
  }
}

function isPlain({ lines, markers }: Page, at: number): boolean {
  return markers[at] === undefined && lines[at]!.links < LINKED && !lines[at]!.address;
}
