import type { Token } from '../../../text/tag.ts';
import { plain } from './grammar.ts';

/** Openers of what only adds to a statement: how, with whom, meanwhile, in spite of what. */
const ADDS =
  /^(?:which|where|with|during|despite|while|amid|including|among|following|as|and|even|although|though)$/;

/**
 * What begins with these words most often tells which, what, to what end or under what limit: a statement that stops
 * before it may be whole and yet tell nothing (`signed a bill | that`, `broke with the mayor | over`).
 *
 * @param marked a comma or a dash stood before it
 */
export function isOwed([next, after]: readonly Token[], marked: boolean): boolean {
  const word = plain(next);
  if (next === undefined || ADDS.test(word)) return false;
  if (next.pos === 'VERB') return !marked || !word.endsWith('ing');
  if (/^(?:ADP|SCONJ)$/.test(next.pos) && plain(after).endsWith('ing')) return false;
  return /^(?:ADP|SCONJ|PART)$/.test(next.pos) || /^(?:that|who|when|but|because)$/.test(word);
}
