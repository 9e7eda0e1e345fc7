import { ARTICLE } from './chain.ts';
import { isSubhead } from './heading.ts';
import type { Page } from './page.ts';
import { LINKED } from './page-markup.ts';
import { isPointer } from './past-boxes.ts';

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

/** Words of the longest subhead, of the longest button of an offer, and of what stands below. */
const LONGEST_SUBHEAD = 8;
const LONGEST_BUTTON = 3;
const FEWEST_SENTENCES = 2;

/** `‘Nobody will pay’`, `GRADES FALLING`: what stands so between two paragraphs is neither a caption nor a name. */
const QUOTED = /^["“'‘][^"“”]{8,80}["”'’]$/;
const CAPITALS = /^(?=.*\p{Lu}{3})[^\p{Ll}:|]{5,40}$/u;

/**
 * A subhead right below one pointer to another story, an advertisement or the button of an offer belongs to the text
 * that goes on below it, as does one that is quoted or in capitals between two paragraphs.
 */
export function takeSubheads({ lines, markers, sentences }: Page, states: Uint8Array): void {
  const first = states.indexOf(ARTICLE);
  if (first < 0) return;
  for (let at = first + 2; at < lines.length - 1; at++) {
    if (states[at] === ARTICLE || states[at + 1] !== ARTICLE || markers[at]) continue;
    const line = lines[at]!;
    const box = markers[at - 1];
    const isButton = box?.kind === 'sign-up' && lines[at - 1]!.words <= LONGEST_BUTTON;
    const isHead =
      !line.stops &&
      line.words > 0 &&
      line.words <= LONGEST_SUBHEAD &&
      line.links === 0 &&
      /^["'“‘]?\p{Lu}/u.test(line.text);
    const isBelowBox = isPointer(box) || isButton || box?.kind === 'advertisement';
    const isBetween = states[at - 1] === ARTICLE && sentences[at - 1]! > 0 && line.words > 1;
    const isTelling =
      isBetween && sentences[at + 1]! > 0 && (QUOTED.test(line.text) || CAPITALS.test(line.text));
    if (isHead && (isTelling || (isBelowBox && sentences[at + 1]! >= FEWEST_SENTENCES))) states[at] = ARTICLE;
  }
}
