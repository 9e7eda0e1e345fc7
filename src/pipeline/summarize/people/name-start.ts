import { SENTENCE_OPENERS } from '../../../text/abbreviations.ts';
import { itemAt } from '../../../text/item-at.ts';
import { isFamilyFirst } from '../../../text/name.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isOffice } from './name-run.ts';
import type { SmallWords } from './small-words.ts';
import type { Word } from './word.ts';

/** Past the office, the department it heads, nationality and words that only open the sentence. */
export function nameStart(words: readonly Word[], from: number, to: number, lowered: SmallWords): number {
  let start = from;
  if (/^(?:for|of)$/.test(itemAt(words, from - 1)?.plain ?? '')) {
    const named = behindHouse(words, from, to);
    if (named > from) return named;
  }
  const office = lastOffice(words, from, to);
  if (office >= 0) {
    start = office + 1;
    if (words[start]?.plain === 'of') start = afterDepartment(words, start + 1, to);
    return start;
  }
  if (to - from > 1 && isFirstWord(words, from) && opensSentence(words[from]!, lowered, to - from)) start++;
  if (isOffice(itemAt(words, start - 1))) return start;
  // `told CNN | Holm`
  if (start < to - 1 && words[start]!.traits.newsroom) start++;
  const deed = lastDeed(words, start, to);
  if (deed >= 0 && isCalled(words[deed + 1])) return deed + 1;
  while (start < to && to - start !== 2 && isSetting(words[start]!)) start++;
  return to - start === 2 && isSetting(words[start]!) && !isName(words[start]!, words[start + 1]!)
    ? start + 1
    : start;
}

/** `ROWERS Hire | Ida Holm`: what was done to somebody, in the capitals of a headline. */
const DEEDS = /^(?:appoint|arrest|beat|elect|fire|hire|name|sack|sign|trade)(?:e?d|s)?$/;

function lastDeed(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 3; at >= from; at--) if (DEEDS.test(words[at]!.plain)) return at;
  return -1;
}

/** `May Holm`, `Han Min Ho`: a given name or a family name that is also something else. */
function isName(first: Word, second: Word): boolean {
  return first.traits.givenName || isFamilyFirst([first.text, second.text]);
}

/** Large in the middle of a run these are names, not what somebody is. */
const RELATIONS = wordSet(
  'son daughter mother father brother sister husband wife friend boss head chair count whip shah major dean pastor ranger ' +
    'farmer chef victim model',
);

/** `Norland Democrat | Ida Blom`. */
export function isMember(words: readonly Word[], at: number): boolean {
  return isCalled(words[at + 1]) && itemAt(words, at)?.traits.member === true;
}

/** By a given name; `Al` is one before a family name. */
function isCalled(word: Word | undefined): boolean {
  return word?.traits.givenName === true || word?.text === 'Al';
}

/** The last word of the run that says what somebody is, with a word after it. */
function lastOffice(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 2; at >= from; at--) {
    const word = words[at]!;
    if (word.traits.honorific || isMember(words, at)) return at;
    if (isOffice(word) && (at === from ? !isFamilySon(words, at, to) : isOfficeInside(words, at))) return at;
  }
  return -1;
}

/** `Son Young Nam`: a family name, whether a sentence begins there or not. */
function isFamilySon(words: readonly Word[], at: number, to: number): boolean {
  if (words[at]!.text !== 'Son' || words[at + 1]!.traits.givenName) return false;
  return !isFirstWord(words, at) || to - at > 2;
}

function isOfficeInside(words: readonly Word[], at: number): boolean {
  if (words[at]!.plain.endsWith('.')) return true;
  if (words[at - 1]!.traits.givenName && !STATES.test(words[at - 1]!.plain)) return false;
  return !RELATIONS.has(words[at]!.plain) || words[at + 1]!.traits.givenName;
}

/** Given names that before an office are a state. */
const STATES = /^(?:carolina|dakota|georgia|virginia)$/;

/** `Secretary of Commerce | Ida Blom`, `Secretary of Homeland Security | Jane Doe`. */
function afterDepartment(words: readonly Word[], from: number, to: number): number {
  // `Bishop of San Pedro Alto`: a place alone.
  if (/^(?:san|santa|santo|são|st)\.?$/.test(words[from]?.plain ?? '') && to - from <= 3) return to;
  for (let at = from + 1; at < to - 1; at++) if (words[at]!.traits.givenName) return at;
  if (to - from >= 3) return to - 2;
  return Math.min(from + 1, to);
}

/** `Minister for Foreign Affairs | Ida Blom`, `then-Archbishop of Orsa | Per Sund`. */
function behindHouse(words: readonly Word[], from: number, to: number): number {
  const office = itemAt(words, from - 2);
  if (office === undefined) return from;
  const isHeld =
    words[from - 1]!.plain === 'for'
      ? isOffice(office)
      : /^(?:ex|then)-/.test(office.plain) && office.traits.role;
  if (!isHeld) return from;
  for (let at = from + 1; at < to - 1; at++) if (words[at]!.traits.givenName) return at;
  return from;
}

/** Whether nothing but marks stands before a word. */
export function isFirstWord(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (itemAt(words, before)?.mark) before--;
  return before < 0;
}

/** `Meanwhile`, `After`, `Analysts`: large because the sentence starts, and small elsewhere. */
function opensSentence(word: Word, lowered: SmallWords, length: number): boolean {
  const isVerb = length === 2 && /ing$/.test(word.plain) && !word.traits.givenName;
  return (
    isVerb ||
    /^(?:alongside|barring|besides|born|despite|either|except|incumbent|maybe|meet|said|says|tweeted|watch|wrote|neither|nor|perhaps|throughout|unlike)$/.test(
      word.plain,
    ) ||
    word.traits.functionWord ||
    SENTENCE_OPENERS.has(word.plain) ||
    (lowered.has(word.hash) && !word.traits.givenName)
  );
}

function isSetting({ traits }: Word): boolean {
  return traits.place || traits.calendar || traits.notName || traits.functionWord;
}
