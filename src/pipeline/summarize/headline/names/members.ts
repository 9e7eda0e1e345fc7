import { changeToken } from '../made-token.ts';
import { findQuoted } from '../quotation.ts';
import { isCapitalName, isTie, plain, type Words } from '../word.ts';
import { isFullName } from './titles.ts';

const TITLES = /^(?:rep\.|representative|sen\.|senator|speaker)$/;
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['democratic', 'Democrat'],
  ['republican', 'Republican'],
]);
/** Words of a name between a title and a place. */
const LONGEST = 3;

/**
 * Members of a house in fewer words, outside quotations: `Democratic Senator Ida Blom` is `Democrat Ida Blom`, `Speaker
 * Blom of Marstad` is `Speaker Blom`, `Justice Ida Blom of the High Court` is `High Court Justice Ida Blom`.
 */
export function withBriefMembers(words: Words): Words {
  const title = words.findIndex((token) => TITLES.test(plain(token)) || token.text === 'Justice');
  if (title < 0 || findQuoted(words)[title]) return words;
  const placed = withoutPlace(words, title);
  const party = PARTIES.get(plain(placed[title - 1]));
  const isOfParty =
    party !== undefined && plain(placed[title]) !== 'speaker' && isFullName(placed, title + 1);
  if (!isOfParty || placed[title - 1]!.text === 'democratic' || placed[title - 2]?.pos === 'PROPN')
    return placed;
  const member = changeToken(placed[title - 1]!, { text: party, pos: 'NOUN', lemma: party.toLowerCase() });
  return [...placed.slice(0, title - 1), member, ...placed.slice(title + 1)];
}

/** Without `of Marstad` behind a member, with `High Court` before a justice. */
function withoutPlace(words: Words, title: number): Words {
  const of = words.findIndex((token, at) => at > title && plain(token) === 'of');
  const name = words.slice(title + 1, of);
  if (of < title + 2 || name.length > LONGEST || !name.every(isCapitalName)) return words;
  const from = plain(words[of + 1]) === 'the' ? of + 2 : of + 1;
  let end = from;
  while (isCapitalName(words[end])) end++;
  if (end === from || end > from + LONGEST || isCapitalName(words[title - 1]) || isTie(words[end]))
    return words;
  const house = words.slice(from, end);
  if (words[title]!.text === 'Justice')
    return house.at(-1)!.text === 'Court'
      ? [...words.slice(0, title), ...house, ...words.slice(title, of), ...words.slice(end)]
      : words;
  return from === of + 1 ? [...words.slice(0, of), ...words.slice(end)] : words;
}
