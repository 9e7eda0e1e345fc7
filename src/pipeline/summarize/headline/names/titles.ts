import { startsCapital } from '../../../../text/capital.ts';
import { GIVEN_NAMES } from '../../../../text/given-names.ts';
import { itemAt } from '../../../../text/item-at.ts';
import type { Token } from '../../../../text/tag.ts';
import { plain, type Words } from '../word.ts';
import { namesParty } from './offices.ts';

/**
 * The last word of a title that says little of somebody whose given name follows: many have it, or everybody knows
 * them.
 */
const SPARE = /^(?:speaker|leader|candidate|justice|sens?\.|senators?|reps?\.|representatives?)$/;
/** One that goes alone as well. */
const MEMBER = /^(?:sens?\.|senators?|reps?\.|representatives?)$/;
/** What tells of a governor or a minister less than the place or the office does. */
const PARTIES = /^(?:republican|democratic|incumbent)$/;
const PLACED_OFFICES = /^(?:gov\.|governor|mayor|secretary|minister|commissioner)$/;

/**
 * Without the titles that stand before a member's or a candidate's given name and surname: `Marstad Senator Ida Blom`
 * is `Ida Blom`; a governor, a secretary or a director is nobody without the place or the office and loses only the
 * party. For a statement that is too long for a headline.
 */
export function withoutTitles(words: Words): Words {
  if (namesParty(words)) return words;
  const kept: Token[] = [];
  for (let index = 0; index < words.length; index++) {
    const name = nameBehind(words, index);
    if (name > index + 1 || (name > index && MEMBER.test(plain(words[index])))) index = name;
    if (!isParty(words, index)) kept.push(words[index]!);
  }
  return kept;
}

/** `Republican Gov.` */
function isParty(words: Words, index: number): boolean {
  return PARTIES.test(plain(words[index])) && PLACED_OFFICES.test(plain(words[index + 1]));
}

/** Where the name begins behind a title that begins here; -1 where none does. */
function nameBehind(words: Words, from: number): number {
  const before = itemAt(words, from - 1);
  if (before !== undefined && (isInTitle(before) || /^(?:['’]s?|of|for|-|&)$/.test(before.text))) return -1;
  let at = from;
  while (isInTitle(words[at]) && !isFullName(words, at)) at++;
  const [kind, office] = [plain(itemAt(words, at - 2)), plain(itemAt(words, at - 1))];
  const isOffice = SPARE.test(office) || (office === 'president' && kind === 'vice');
  return at > from && isFullName(words, at) && isOffice ? at : -1;
}

/** A large word of a title, or what tells when somebody had it. */
function isInTitle(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (startsCapital(token.text) || /^(?:former|then|incumbent)$/.test(token.text)) &&
    /^(?:PROPN|NOUN|ADJ)$/.test(token.pos)
  );
}

/** A given name and a surname. */
export function isFullName(words: Words, index: number): boolean {
  const [given, surname] = [words[index], words[index + 1]];
  return given?.pos === 'PROPN' && GIVEN_NAMES.has(plain(given)) && surname?.pos === 'PROPN';
}
