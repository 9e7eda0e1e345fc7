import { GIVEN_NAMES } from '../../../../text/given-names.ts';
import { isNominal, isOwnerMark, plain, type Words } from '../word.ts';

/** Offices that a team or a house has one of, which stands before them. */
const HELD = /^(?:boss|captain|coach|manager|skipper)$/;
/** What has several of them, or is no team. */
const SEVERAL =
  /^(?:army|campaign|city|ex|fire|former|general|marine|navy|new|old|police|retired|sales|ship|stage|veteran|vice|young)$/;
/** And that a text without large letters tells of. */
const SMALL = /^(?:boss|captain|chancellor|coach|leader|manager|minister|pm|president|secretary|skipper)$/;
/** Whose attorney general may be one of a state. */
const PARTIES = /^(?:democratic|republican)$/;
/** Given names that in small letters are other words. */
const WORDS =
  /^(?:art|bill|chase|christian|dean|drew|faith|frank|gene|grace|grant|guy|hope|hunter|jack|joy|major|mark|max|may|pat|pearl|penny|price|ray|rich|rob|rose|sue|summer|victor|will|young)$/;

/**
 * A given name between an office that is held by one, as whose the words before it tell, and the surname: `Orsa coach |
 * Ida | Blom`, `Secretary of State | Ida | Blom`, `world number one | Ida | Blom`, and in a text without large letters
 * `home secretary | ida | blom`.
 */
export function isGivenBehindOffice(words: Words, index: number): boolean {
  const [token, surname, after] = [words[index], words[index + 1], words[index + 2]];
  if (index === 0 || surname === undefined || !GIVEN_NAMES.has(plain(token))) return false;
  if (isNominal(after) || /^(?:al|bin|de|el|ibn|van|von|-)$/.test(plain(after))) return false;
  const isSmall = /^\p{Ll}/u.test(token!.text);
  if (isSmall ? !isSmallName(words, index) : surname.pos !== 'PROPN') return false;
  const [place, office] = [words[index - 2], plain(words[index - 1])];
  if (office === 'one') return plain(place) === 'number';
  if (office === 'state') return plain(place) === 'of' && plain(words[index - 3]) === 'secretary';
  if (office === 'general') return place?.text === 'Attorney' && !PARTIES.test(plain(words[index - 3]));
  if (office === 'counsel') return plain(place) === 'special';
  if (office === 'justice')
    return plain(place) === 'chief' || (plain(place) === 'court' && plain(words[index - 3]) === 'supreme');
  if (office === 'secretary' && plain(place) === 'press') return words[index - 3]?.pos === 'PROPN';
  // `Norland rowing coach`: of whom it has several.
  if (SEVERAL.test(plain(place)) || words[index - 3]?.pos === 'ADJ') return false;
  if (isSmall) return SMALL.test(office);
  return (
    HELD.test(office) &&
    !GIVEN_NAMES.has(plain(surname)) &&
    (place?.pos === 'PROPN' || plain(place) === 'national')
  );
}

/** `ida blom said`, of which a word says that they are no other words. */
function isSmallName(words: Words, index: number): boolean {
  const [given, surname, after] = words.slice(index, index + 3);
  return (
    !WORDS.test(plain(given)) &&
    /^\p{Ll}{3,}$/u.test(surname!.text) &&
    /^(?:ADJ|NOUN|PROPN)$/.test(surname!.pos) &&
    (after === undefined || /^(?:ADP|ADV|AUX|CCONJ|PART|PUNCT|VERB)$/.test(after.pos)) &&
    !isOwnerMark(words[index + 1])
  );
}
