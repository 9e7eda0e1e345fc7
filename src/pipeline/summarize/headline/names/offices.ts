import { startsCapital } from '../../../../text/capital.ts';
import { plain, type Words } from '../word.ts';

/** The last word of a title that stands before a name. */
export const OFFICES =
  /^(?:president|chancellor|minister|secretary|governor|gov\.|senator|sen\.|rep\.|representative|mayor|general|gen\.|justice|judge|speaker|commissioner|chairman|chairwoman|director|leader|vp|ceo|cfo|head|chief)$/;
/** Those that a country has one of. */
const SOLE = /^(?:president|chancellor|minister|speaker|leader)$/;
/** Those that it has many of, whatever they are of. */
const SHARED = /^(?:senator|sen\.|rep\.|representative|justice|judge|vp|ceo|cfo|head|chief)$/;
/** What else may stand in a title and says nothing of what the office is of. */
const PARTIES =
  /^(?:republican|democrat|democratic|gop|labou?r|conservative|tory|liberal|progressive|independent|attorney|prime|former|then|ex)$/;

/** `his party’s plan`: the title says which party. */
export function namesParty(words: Words): boolean {
  return words.some(
    (token, index) => plain(token) === 'party' && /^(?:his|her|their)$/.test(plain(words[index - 1])),
  );
}

/** `Chancellor`, `Marstad Governor`, `Marstad Democratic Governor`: the surname behind it says who. */
export function isHeldByOne(words: Words, office: number): boolean {
  const title = plain(words[office]);
  if (SOLE.test(title)) return true;
  if (!OFFICES.test(title) || SHARED.test(title)) return false;
  let at = office - 1;
  if (title === 'general' && plain(words[at]) !== 'attorney') return false;
  while (PARTIES.test(plain(words[at]))) at--;
  return at >= 0 && startsCapital(words[at]!.text) && /^(?:PROPN|ADJ|NOUN)$/.test(words[at]!.pos);
}
