import type { Token } from '../../../../text/tag.ts';
import type { Words } from '../word.ts';

/**
 * Words without which a rule says nothing of any place in a statement. Rules are asked at each place where it may be
 * cut: what it holds is read once, and most statements hold none of these.
 */
const WORDS = {
  due: 'due scheduled set slated',
  maybe: 'could may might would',
  under: 'under',
  likening: 'compare compares comparing equate equates equating liken likens likening',
  into: 'into',
  whether: 'whether',
  that: 'that',
  turn: 'but not',
  condition: 'if unless provided providing except',
  to: 'to',
  by: 'by',
  when: 'when after as while because how why whether',
  denial: "no not n't n’t never none nobody nothing neither nor without if unless rather instead",
} as const;

type Kind = keyof typeof WORDS;

/** Each kind a bit. */
const BITS = Object.fromEntries(Object.keys(WORDS).map((kind, at) => [kind, 1 << at])) as Record<
  Kind,
  number
>;
const BITS_OF = new Map<string, number>();
for (const [kind, words] of Object.entries(WORDS))
  for (const word of words.split(' ')) BITS_OF.set(word, (BITS_OF.get(word) ?? 0) | BITS[kind as Kind]);

let last: Words | undefined;
let held = 0;

/** Whether a word is of a kind. */
export function isOfKind(token: Token | undefined, kind: Kind): boolean {
  return token !== undefined && ((BITS_OF.get(token.lower) ?? 0) & BITS[kind]) !== 0;
}

/** Whether a statement holds a word of a kind. */
export function holds(words: Words, kind: Kind): boolean {
  if (words !== last) {
    last = words;
    held = 0;
    for (const { lower } of words) held |= BITS_OF.get(lower) ?? 0;
  }
  return (held & BITS[kind]) !== 0;
}
