import { ARTICLE } from './chain.ts';
import { endOfTextBelow } from './introduced.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';
import { isText } from './text-line.ts';
import type { Run } from './untitled.ts';

/** `Q:`, `Answer:`, `Mira Toss:`, and in the printed form `Q.`, before what somebody says. */
const SPEAKER = /^(?:([\p{L}.'-]{1,20}(?: [\p{L}.'-]{1,20}){0,2}):|([qa])\.) ?\S/u;
/** Characters of a name, its colon not counted. */
const LONGEST_NAME = 62;
/** So many who take turns are an interview: fewer are two labels. */
const FEWEST_TURNS = 4;
/** Lines without a name that an answer goes on for. */
const LONGEST_ANSWER = 4;

/**
 * An interview is the article's from its first question to its last answer, however short they are, where the article
 * or the headline stands right above it; and so is the text above its questions and below the last answer of all.
 */
export function takeDialogues(page: Page, states: Uint8Array): void {
  let above = page.titleTo + 1;
  let last = -1;
  for (let at = 0; at < page.lines.length; at++) {
    const { from, to } = findDialogue(page, at);
    if (to < from) continue;
    let start = from;
    while (start > above && isText(page, start - 1)) start--;
    const isOwn = start === page.titleTo + 1 || states.subarray(start - 1, to + 1).includes(ARTICLE);
    if (isOwn) {
      states.fill(ARTICLE, start, to + 1);
      last = to;
    }
    above = to + 1;
    at = to;
  }
  if (last >= 0) states.fill(ARTICLE, last, endOfTextBelow(page, last));
}

/** The lines from `at` on in which two take turns; none where nobody speaks there. */
function findDialogue({ lines, markers }: Page, at: number): Run {
  const names: string[] = [];
  let to = at;
  for (let next = at; next <= to + LONGEST_ANSWER && lines[next] && !markers[next]; next++) {
    const name = nameSpeaker(lines[next]!);
    if (name === undefined && next === at) break;
    if (name === undefined) continue;
    if (name === names.at(-1) || (names.length > 1 && name !== names.at(-2))) break;
    names.push(name);
    to = next;
  }
  return names.length < FEWEST_TURNS ? { from: at, to: at - 1 } : { from: at, to };
}

function nameSpeaker({ folded }: Line): string | undefined {
  const colon = folded.indexOf(':');
  if ((colon < 0 || colon > LONGEST_NAME) && folded[1] !== '.') return undefined;
  const found = SPEAKER.exec(folded);
  return found?.[1] ?? found?.[2];
}
