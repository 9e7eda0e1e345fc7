import type { Token } from '../../../text/tag.ts';

/** The word in lower case. */
export function plain(token: Token | undefined): string {
  return token === undefined ? '' : token.lower;
}

/** A noun or a name. */
export function isNominal(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}
