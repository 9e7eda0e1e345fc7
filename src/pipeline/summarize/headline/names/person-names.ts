import { startsCapital } from '../../../../text/capital.ts';
import { FUNCTION_WORDS } from '../../../../text/function-words.ts';
import { GIVEN_NAMES } from '../../../../text/given-names.ts';
import { itemAt } from '../../../../text/item-at.ts';
import { isFamilyFirst } from '../../../../text/name.ts';
import type { Token } from '../../../../text/tag.ts';
import { changeToken } from '../made-token.ts';
import { isOwnerMark, plain, type Words } from '../word.ts';
import { isHeldByOne } from './offices.ts';
import { isGivenBehindOffice } from './sole-offices.ts';

/** Asked for the few words of a subject; most headlines ask for none, so that no list of them is made. */
export interface Surnames {
  has(word: string): boolean;
}

/** Of what a contest makes somebody the Miss. */
const CROWNS = /^(?:america|earth|international|universe|usa|world)$/;
/** Courtesy titles, which a headline has none of. */
const COURTESY = /^(?:mr|mrs|ms|miss)\.?$/;

/**
 * `Marstad Mayor Jane Doe` is `Marstad Mayor Doe`, where Jane is a given name or the article itself calls her Doe;
 * `Mr. Doe` and `President Doe` are `Doe`: a president of no named country is the readers' own. A middle initial goes,
 * and `Dr.` before a given name.
 */
export function withoutFirstNames(words: Words, surnames: Surnames): Words {
  const named = withoutPastPresidents(words).filter((_, index, all) => !isFirstName(all, index, surnames));
  return named.filter((_, index) => !isSpareTitle(named, index));
}

/** `ex-President | Ida Blom`, `then-President | Blom`: a president of no named country, told like one who is. */
function withoutPastPresidents(words: Words): Words {
  const title = words.findIndex(({ text }) => /^(?:(?:ex|then)-)?President$/.test(text));
  if (title < 0) return words;
  const from =
    words[title - 1]?.text === '-' && /^(?:ex|then)$/.test(plain(words[title - 2])) ? title - 2 : title;
  const isPast = from < title || words[title]!.text.includes('-');
  if (!isPast || startsCapital(words[from - 1]?.text ?? '') || words[title + 1]?.pos !== 'PROPN')
    return words;
  return [...words.slice(0, from), ...words.slice(title + 1)];
}

function isFirstName(words: Words, index: number, surnames: Surnames): boolean {
  const token = words[index]!;
  const initial = isInitial(token);
  if ((initial && isMiddle(words, index)) || isGivenBehindOffice(words, index)) return true;
  const office = itemAt(words, initial ? index - 2 : index - 1);
  if (office === undefined || token.pos !== 'PROPN' || !isHeldByOne(words, initial ? index - 2 : index - 1))
    return false;
  const at = isInitial(words[index + 1]) ? index + 2 : index + 1;
  const [surname, after] = [words[at], words[at + 1]];
  if (surname?.pos !== 'PROPN' || isPartOfName(after)) return false;
  if (isFamilyFirst([token.text, surname.text])) return false;
  return surnames.has(surname.text) || GIVEN_NAMES.has(plain(initial ? words[index - 1] : token));
}

/** `Jane | E. | Doe`. */
function isMiddle(words: Words, index: number): boolean {
  const surname = words[index + 1];
  return GIVEN_NAMES.has(plain(words[index - 1])) && surname?.pos === 'PROPN' && !isInitial(surname);
}

/** `E.` */
function isInitial(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\.$/u.test(token.text);
}

/** More of the name follows: `Abu Salim al-Kovali`. */
function isPartOfName(token: Token | undefined): boolean {
  return token?.pos === 'PROPN' || /^(?:al|bin|ibn|el|de|van|von|-)$/i.test(token?.text ?? '');
}

function isSpareTitle(words: Words, index: number): boolean {
  const token = words[index]!;
  if (HOME.test(token.text))
    return plain(words[index + 1]) === 'president' && isHomePresident(words, index + 1);
  if (plain(token) === 'dr.')
    return GIVEN_NAMES.has(plain(words[index + 1])) && words[index + 2]?.pos === 'PROPN';
  if (COURTESY.test(plain(token)))
    return /^\p{Lu}\p{L}/u.test(words[index + 1]?.text ?? '') && !CROWNS.test(plain(words[index + 1]));
  const former = /^(?:former|ex)$/.test(plain(token));
  return isHomePresident(words, former ? index + (HOME.test(words[index + 1]?.text ?? '') ? 2 : 1) : index);
}

/** The country that a president without one is president of. */
const HOME = /^U\.?S\.?$/;

/** `President Doe`, `former president Doe`; not `Vice President`, `Ruritanian President`, `the president of`. */
function isHomePresident(words: Words, index: number): boolean {
  const [before, title, name, after] = [
    itemAt(words, index - 1),
    words[index]!,
    words[index + 1],
    words[index + 2],
  ];
  const former = /^(?:former|ex)$/.test(plain(before));
  if (plain(title) !== 'president' || (title.text !== 'President' && !former)) return false;
  if (name?.pos !== 'PROPN' || isPartOfName(after) || isInitial(name)) return false;
  const country = former ? words[index - 2] : before;
  // `the Marstad 12ers President`, which the tagger cuts behind the number.
  if (!former && country !== undefined && words[index - 2]?.end === country.start) return false;
  return (
    country === undefined ||
    HOME.test(country.text) ||
    !/^\p{Lu}|^-$|^(?:vice|deputy|acting|then|school|university|club|company)$/u.test(country.text)
  );
}

/**
 * `Blom said` is `Ida Blom said`, where the article has called one Blom alone, by a given name, before: a reader of the
 * headline knows no surname from elsewhere, but for a president's. A name given only later may be another's.
 *
 * @param words that begin with who did it
 */
export function withGivenName(words: Words, text: string): Words {
  const [name, next] = words;
  if (name?.pos !== 'PROPN' || !/^\p{L}{3,}$/u.test(name.text)) return words;
  if (!/^(?:VERB|AUX|ADV)$/.test(next?.pos ?? '') && !isOwnerMark(next)) return words;
  const given = givenNameBefore(name, text);
  return given === undefined ? words : [nameInFull(given, name), ...words.slice(1)];
}

/**
 * The same, by known given names only, of whoever else is named by a surname alone: `the family of Blom` is `the family
 * of Ida Blom`. Behind `in` or `to` it may be a town.
 */
export function withGivenNamesInside(words: Words, text: string): Words {
  return words.map((name, index) => {
    const [before, next] = [words[index - 1], words[index + 1]];
    if (index === 0 || name.pos !== 'PROPN' || !/^\p{Lu}\p{Ll}{2,}$/u.test(name.text)) return name;
    if (before?.pos === 'PROPN' || next?.pos === 'PROPN' || NOT_BEFORE_PERSON.test(plain(before)))
      return name;
    if (before?.pos === 'NOUN' || before?.pos === 'ADJ' || next?.pos === 'NOUN' || next?.text === '-')
      return name;
    const given = givenNameBefore(name, text);
    return given === undefined || !GIVEN_NAMES.has(given.toLowerCase()) ? name : nameInFull(given, name);
  });
}

/** The given name by which the article has called somebody before this place. */
function givenNameBefore(name: Token, text: string): string | undefined {
  return givenNameOf(name.text, text.slice(0, Math.min(name.start, FAR)));
}

function nameInFull(given: string, name: Token): Token {
  return changeToken(name, { text: `${given} ${name.text}` });
}

const NOT_BEFORE_PERSON = /^(?:a|an|and|at|from|in|inside|near|or|outside|the|to|-)$/;

/** What stands before the surname wherever a given name does, if that is one; undefined for a president. */
function givenNameOf(surname: string, text: string): string | undefined {
  const found = new Set<string>();
  const unknown = new Set<string>();
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    if (LETTER_OR_DIGIT.test(text[at - 1] ?? '') || LETTER_OR_DIGIT.test(text[at + surname.length] ?? ''))
      continue;
    const [, title, given] = GIVEN_BEFORE.exec(text.slice(Math.max(0, at - 60), at)) ?? [];
    if (given === undefined) continue;
    if (/^president$/i.test(given) || /^president$/i.test(title ?? '')) return undefined;
    if (GIVEN_NAMES.has(given.toLowerCase())) found.add(given);
    else if (!isLarge(title) && isInsideSentence(text, at - given.length - 1, given)) unknown.add(given);
  }
  const names = found.size > 0 ? found : unknown;
  return names.size === 1 ? [...names][0] : undefined;
}

/** Part of a longer name: `Salt | Lake City`; a word that opens its sentence is not. */
function isLarge(word: string | undefined): boolean {
  return word !== undefined && startsCapital(word) && !FUNCTION_WORDS.has(word.toLowerCase());
}

/** A large word that does not only begin its sentence, and no word that could stand before any name. */
function isInsideSentence(text: string, start: number, word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    /[\p{L}\p{N},] $/u.test(text.slice(start - 2, start)) &&
    !ADJECTIVES.test(word) &&
    !FUNCTION_WORDS.has(word.toLowerCase())
  );
}

/** What stands before a name and is no part of it: `Republican Blom`. */
const ADJECTIVES =
  /^(?:Republican|Democrat|Democratic|Conservative|Liberal|Tory|Former|Team|Camp|Mr|Mrs|Ms)$/;

/** The last word before a surname, past an initial, and the one before it. */
const GIVEN_BEFORE = /(?:(\p{L}{1,20}) )?(\p{L}[\p{L}'’-]{1,20}) (?:\p{Lu}\. )?$/u;

/** How far into a text surnames are looked for. */
const FAR = 20_000;
const NAME_BEFORE = /\p{Lu}[\p{L}.'’-]{0,20} $/u;
const NAME_BEHIND = /^ \p{Lu}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}_]/u;

/** The words that a text writes large and alone somewhere: among them every surname used alone. */
export function findSurnames(text: string): Surnames {
  const opening = text.slice(0, FAR);
  return { has: (word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word) && isUsedAlone(opening, word) };
}

/** Somewhere the word has no other large word before or behind it. */
function isUsedAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (LETTER_OR_DIGIT.test(text[at - 1] ?? '') || LETTER_OR_DIGIT.test(text[end] ?? '')) continue;
    if (NAME_BEHIND.test(text.slice(end, end + 3))) continue;
    if (!NAME_BEFORE.test(text.slice(Math.max(0, at - 22), at))) return true;
  }
  return false;
}
