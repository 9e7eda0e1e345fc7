import { ROLE_NOUNS } from './lexicon.ts';
import type { Word } from './word.ts';

/** An office by its second part (`director-general`, `president-elect`), a trade by its ending (`glaciologist`). */
const OFFICE = /-(?:general|elect|designate|in-chief|to-be)$|\p{L}{3}(?:ologist|ographer)$/u;

/** Right before a name these are what somebody is; before other words they tell of a party. */
export const MEMBER = /^(?:democrat|republican)$/i;

/** Ends as words for somebody who does something end: right before a name that is what the person is. */
export const AGENT = /^\p{Ll}[\p{Ll}-]+(?:er|or|ist|ian|eer|man|woman|person)$|^official$/u;

/** True for a word that says what somebody is: `spokesman`, `vice-premier`, `director-general`. */
export function isRole(plain: string): boolean {
  return (
    isOfficeNoun(plain) || (plain.includes('-') && ROLE_NOUNS.has(plain.slice(plain.lastIndexOf('-') + 1)))
  );
}

/** Whose holder is one too, as no `ex-chief` is. */
const AS_WELL = /^(?:arch|co|sub|super|under|vice)-/;

/** As `isRole`, but not for `ex-chief` and its like. The pattern's shortest word has seven letters. */
export function isOfficeNoun(plain: string): boolean {
  if (ROLE_NOUNS.has(plain) || (plain.length >= 7 && OFFICE.test(plain))) return true;
  return AS_WELL.test(plain) && ROLE_NOUNS.has(plain.slice(plain.indexOf('-') + 1));
}

/**
 * `Harbour Lights, | Marina and Dancing Queen`: names with an "and" before the last, and no role of the one before
 * them.
 */
export function isListOfNames(words: readonly Word[], from: number, last: number): boolean {
  const joint = words.findIndex(({ plain }, at) => at > from && at < last && plain === 'and');
  return (
    joint > 0 &&
    words[last]!.large &&
    words.slice(from, joint).every(({ large, traits }) => large && !traits.roleNoun)
  );
}

/**
 * `, | an activist group`, `, | a firm specializing in harbours`: no person; not `, | a group leader`, `, | the club
 * agreed`.
 */
export function isBody(words: readonly Word[], from: number): boolean {
  const article = words[from]?.plain ?? '';
  if (!/^(?:an?|its|one|the|their)$/.test(article)) return false;
  for (let at = from + 1; at < Math.min(from + 9, words.length); at++) {
    const { large, mark, plain, traits } = words[at]!;
    if (mark || traits.functionWord || traits.role) return false;
    if (large || !isBodyNoun(plain)) continue;
    const next = words[at + 1];
    const ends = next === undefined || next.mark || next.traits.functionWord || /^\d/.test(next.plain);
    return ends || (/^an?$/.test(article) && /ing$|ed$/.test(next.plain));
  }
  return false;
}

/** `firm`, `newspaper`: what no person is. */
export function isBodyNoun(plain: string): boolean {
  return BODIES.test(plain);
}

const BODIES =
  /^(?:agency|airline|association|band|bank|body|broadcaster|business|chain|charity|club|company|daily|drug|firm|foundation|group|institute|job|league|magazine|maker|manufacturer|network|newspaper|nonprofit|paper|suburb|organi[sz]ation|party|programme?|project|publication|retailer|school|service|site|start-?up|station|subsidiary|team|town|city|village|union|unit|university|website)$/;

/** `Marlow Pharma (MP)`: the name's own letters behind it, and nobody's office. */
export function isAbbreviation(words: readonly Word[], { from, to }: { from: number; to: number }): boolean {
  const letters = words.slice(from, to).map(({ plain }) => plain.charAt(0));
  return words[to]?.plain === '(' && letters.length > 1 && words[to + 1]?.plain === letters.join('');
}

/** Without these a role would say more than is known, or what is no longer so: `Alleged | gunman`. */
export const NARROWS =
  /^(?:accused|acting|alleged|confessed|convicted|defeated|deposed|designated|disgraced|elected|impeached|incoming|interim|ousted|outgoing|purported|reputed|retired|sacked|supposed|suspected|suspended)$/i;

/** `would-be`, `self-proclaimed`. */
export const NARROWS_TIED = /^(?:appointed|be|confessed|declared|described|proclaimed|styled)$/;

/** Further small words that may stand before an office with a large letter. */
export const MODIFIERS =
  /^(?:former|deputy|incumbent|fellow|late|vice|assistant|senior|longtime|then|first|lead|chief|ex|current|new|conservative|liberal|moderate|independent|junior|exiled|jailed|borough|council|county|parish|provincial|regional|municipal|opposition|parliamentary)$/;
