import { rememberWords } from '../../../text/remember.ts';
import type { Token } from '../../../text/tag.ts';

/** The word in lower case. */
export function plain(token: Token | undefined): string {
  return token === undefined ? '' : (token.lower ?? lowerCase(token.text));
}

/** Asked of each word of a sentence by dozens of rules. */
const lowerCase = rememberWords((word) => word.toLowerCase());

export function isNominal(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}
