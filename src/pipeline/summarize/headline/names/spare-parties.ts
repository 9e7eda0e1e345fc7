import { startsCapital } from '../../../../text/capital.ts';
import type { Token } from '../../../../text/tag.ts';
import { withoutStretches } from '../quotation.ts';
import { plain, type Words } from '../word.ts';
import { namesParty } from './offices.ts';

const PARTIES = /^(?:democrat|democratic|gop|republican)$/;
/** Those of whom the place tells more than the party. */
const OFFICES = /^(?:gov\.|governor|mayor|rep\.|representative|sen\.|senator)$/;
/** What stands between a party and a place and is none. */
const RANKS = /^(?:former|leading|moderate|rep\.|sen\.|senior|top)$/;

/**
 * Without the party of who holds an office, where its place is told and the party is not spoken of: `Marstad |
 * Democratic | Gov.`, `Democratic | Marstad Gov.`
 */
export function withoutSpareParties(words: Words): Words {
  if (!words.some((token) => PARTIES.test(plain(token))) || namesParty(words)) return words;
  return withoutStretches(words, (all, from) => (isSpareParty(all, from) ? from + 1 : from));
}

function isSpareParty(words: Words, index: number): boolean {
  if (!PARTIES.test(plain(words[index])) || words[index + 1]?.text === '-') return false;
  if (OFFICES.test(plain(words[index + 1]))) return isPlace(words[index - 1]);
  let at = index + 1;
  while (at < index + 3 && isPlace(words[at])) at++;
  return at > index + 1 && OFFICES.test(plain(words[at])) && words[index - 1]?.pos !== 'PROPN';
}

function isPlace(token: Token | undefined): boolean {
  return (
    token?.pos === 'PROPN' &&
    startsCapital(token.text) &&
    !RANKS.test(plain(token)) &&
    !OFFICES.test(plain(token))
  );
}
