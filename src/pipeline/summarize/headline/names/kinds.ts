import { itemAt } from '../../../../text/item-at.ts';
import type { Token } from '../../../../text/tag.ts';
import { withoutStretches } from '../quotation.ts';
import { plain, type Words } from '../word.ts';

/** What a place or a month is, which its name says; an island is often more than the country of its name. */
const PLACES = /^(?:city|county|month|province|state|town|village)$/;
/** What a number counts, where no other thing could be meant. */
const SUMS = /^(?:maximum|period|sum|total)$/;
/** Words that only say that something is spoken of, behind a preposition. */
const SHELLS = /^(?:concept|idea|issue|matter|notion|question|subject|task|topic)$/;
const BOUNDS = /^(?:above|after|at|before|below|by|from|over|under|until)$/;

/**
 * `the city of | Marstad`, `over the age of | 65`, `a total of | 50 ships`, `over the issue of | fares`: the name or
 * the number says it alone.
 */
export function withoutKinds(words: Words): Words {
  return withoutStretches(words, endOfKind);
}

/** Where a kind that begins here ends, with its article and `of`; here where none does. */
function endOfKind(words: Words, from: number): number {
  const [before, article] = [itemAt(words, from - 1), words[from]!];
  if (article.pos !== 'DET' || plain(words[from + 2]) !== 'of') return from;
  const [kind, told] = [words[from + 1]!, words[from + 3]];
  const isPlace = article.text === 'the' && PLACES.test(kind.text) && told?.pos === 'PROPN';
  const isAge = plain(kind) === 'age' && BOUNDS.test(plain(before)) && told?.pos === 'NUM';
  const isSum = SUMS.test(kind.text) && /^(?:NUM|SYM)$/.test(told?.pos ?? '');
  const isLarge = /^[\p{Lu}\p{N}$£€]/u.test(told?.text ?? '') || told?.pos === 'NUM';
  const isShell = article.text === 'the' && SHELLS.test(kind.text) && isAbout(before);
  if (isShell && told?.pos !== 'PRON') return from + 3;
  return (isPlace || isAge || isSum) && isLarge ? from + 3 : from;
}

/** `row over | the issue of | fares`, not `in the matter of`. */
function isAbout(token: Token | undefined): boolean {
  return /^(?:about|amid|at|for|on|over|with)$/.test(plain(token));
}
