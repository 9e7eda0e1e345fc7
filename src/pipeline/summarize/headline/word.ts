import { startsCapital } from '../../../text/capital.ts';
import type { Token } from '../../../text/tag.ts';

/** The words of a sentence, or of a part of one, in order. */
export type Words = readonly Token[];

/** The word in lower case. */
export function plain(token: Token | undefined): string {
  return token === undefined ? '' : token.lower;
}

/** A name with a capital: in a text without capitals nothing tells how far a name goes. */
export function isCapitalName(token: Token | undefined): boolean {
  return token?.pos === 'PROPN' && startsCapital(token.text);
}

/** A noun or a name. */
export function isNominal(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}

/** A verb or an auxiliary. */
export function isVerbal(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

/** What tells whose the next thing is: `Blom | ’s`, `sailors | ’`. */
export function isOwnerMark(token: Token | undefined): boolean {
  return token !== undefined && OWNER_MARKS.has(token.text);
}

const OWNER_MARKS = new Set(["'", '’', "'s", '’s']);

/** What makes the words beside it one: an owner's mark, or a hyphen. */
export function isTie(token: Token | undefined): boolean {
  return token?.text === '-' || isOwnerMark(token);
}
