import { ROLE_NOUNS } from './lexicon.ts';
import type { Word } from './word.ts';

/** An office by its second part (`director-general`, `president-elect`), a trade by its ending (`glaciologist`). */
const OFFICE = /-(?:general|elect|designate|in-chief)$|\p{L}{3}(?:ologist|ographer)$/u;

/** Right before a name these are what somebody is; before other words they tell of a party. */
export const MEMBER = /^(?:democrat|republican)$/i;

/** Ends as words for somebody who does something end: right before a name that is what the person is. */
export const AGENT = /^\p{Ll}[\p{Ll}-]+(?:er|or|ist|ian|eer|man|woman|person)$/u;

/** True for a word that says what somebody is: `spokesman`, `vice-premier`, `director-general`. */
export function isRole(plain: string): boolean {
  return (
    isOfficeNoun(plain) || (plain.includes('-') && ROLE_NOUNS.has(plain.slice(plain.lastIndexOf('-') + 1)))
  );
}

/** As `isRole`, but not for `ex-chief` and its like. The pattern's shortest word has seven letters. */
export function isOfficeNoun(plain: string): boolean {
  if (ROLE_NOUNS.has(plain) || (plain.length >= 7 && OFFICE.test(plain))) return true;
  return plain.startsWith('co-') && ROLE_NOUNS.has(plain.slice(3));
}

/** `Harbour Lights, | Marina and Dancing Queen`: names with an "and" before the last, and no role of the one before them. */
export function isListOfNames(words: readonly Word[], from: number, last: number): boolean {
  const joint = words.findIndex(({ plain }, at) => at > from && at < last && plain === 'and');
  return (
    joint > 0 &&
    words[last]!.large &&
    words.slice(from, joint).every(({ large, traits }) => large && !traits.roleNoun)
  );
}
