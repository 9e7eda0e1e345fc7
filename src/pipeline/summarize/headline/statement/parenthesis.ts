import type { Token } from '../../../../text/tag.ts';
import { mainVerb } from '../main-verb.ts';
import { COMMA } from '../telegram/print.ts';
import { plain, type Words } from '../word.ts';

const LONG_DASHES = new Set(['—', '―', '--', '---']);
const OPEN = new Set(['(', '[']);
const CLOSE = new Set([')', ']']);

/** Words between two dashes that turn what stands before them: `apologised for — but has not left — the club`. */
const TURN = 6;

/** Brackets with what is in them, and what stands between two dashes, unless it turns that; a dash alone stays. */
export function withoutParentheses(tokens: Words): Token[] {
  const kept: Token[] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (isInWord(kept.at(-1), token, tokens[index + 1])) kept.push(token);
    else if (OPEN.has(token.text)) depth++;
    else if (CLOSE.has(token.text)) depth = Math.max(0, depth - 1);
    else if (depth === 0) kept.push(token);
  }
  const dashes = kept.flatMap((_, index) => (isDash(kept, index) ? [index] : []));
  if (dashes.length !== 2) return kept;
  const [first, second] = dashes as [number, number];
  const before = kept.slice(0, first);
  const after = kept.slice(second + 1);
  const aside = kept.slice(first + 1, second);
  if (aside.length <= TURN && plain(aside[0]) === 'but') return [...before, ...aside, ...after];
  if (plain(aside[0]) === 'or' && before.some((token) => plain(token) === 'either'))
    return [...before, ...aside, ...after];
  // `Watching the fire — it burned all night — has left`: what opens the sentence is its subject.
  const isSubject = after[0]?.pos === 'AUX' && plain(before[0]).endsWith('ing');
  const isOpening =
    plain(before[0]) === 'having' ||
    (/^(?:VERB|ADP|SCONJ)$/.test(before[0]?.pos ?? '') && mainVerb(before) < 0);
  return [
    ...before,
    ...((isOpening && !isSubject) || isApart(before.at(-1), after[0]) ? [COMMA] : []),
    ...after,
  ];
}

/** `“clos[ing] the bridge”`: what stands in brackets is the end of a word of the quotation. */
function isInWord(before: Token | undefined, token: Token, next: Token | undefined): boolean {
  if (before === undefined || before.end !== token.start) return false;
  if (token.text !== '[') return before.text === '[' || token.text === ']';
  return /^\p{L}/u.test(before.text) && /^\p{Ll}/u.test(next?.text ?? '');
}

/**
 * `the bridge — by a third — | releasing`, `| the council said`: what cannot follow a noun or a number without a mark.
 */
function isApart(before: Token | undefined, after: Token | undefined): boolean {
  if (!/^(?:NOUN|PROPN|NUM|SYM)$/.test(before?.pos ?? '')) return false;
  return after?.pos === 'DET' || (after?.pos === 'VERB' && after.text.endsWith('ing'));
}

/** A long dash, a shorter one with space on one side, a hyphen with space around it; inside a word it is none. */
export function isDash(tokens: Words, index: number): boolean {
  const token = tokens[index]!;
  if (LONG_DASHES.has(token.text)) return true;
  if (token.text !== '-' && token.text !== '–') return false;
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  const [opens, closes] = [(previous?.end ?? -1) < token.start, (next?.start ?? token.end) > token.end];
  return token.text === '–' ? opens || closes : opens && closes;
}
