import { CLAUSE_OPENERS } from '../../../text/abbreviations.ts';
import { isFamilyFirst } from '../../../text/name.ts';
import { NEWSROOMS } from '../../../text/newsrooms.ts';
import type { Span } from '../../../text/span.ts';
import { wordSet } from '../../../text/word-set.ts';
import { MEMBER } from './role-word.ts';
import type { SmallWords } from './small-words.ts';
import { type Sentence, spanOfWords, type Word } from './word.ts';

/** A run of large words that may name a person, with what stands around it. */
export interface Mention {
  /** The name alone, without office and honorific. */
  readonly span: Span;
  readonly words: readonly Word[];
  /** Where its first word stands among the sentence's words, and where the one after its last does. */
  readonly from: number;
  readonly to: number;
  /** Directly before the name stands what the person is: `President`, `spokesman`, `Gen.`. */
  readonly office: boolean;
  /** Directly before it stands `Mr.` or its like. */
  readonly honorific: boolean;
  readonly owns: boolean;
}

/** The most words of a name; a longer run is a title or a heading. */
const LONGEST = 5;

/** The mentions of one sentence, in order. */
export function findMentions(sentence: Sentence, lowered: SmallWords): Mention[] {
  const { words } = sentence;
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    if (!isNameWord(words[at])) {
      at++;
      continue;
    }
    const end = runEnd(words, at);
    const mention = readRun(sentence, at, end, lowered);
    if (mention !== undefined) mentions.push(mention);
    at = end;
  }
  return mentions;
}

function isNameWord(word: Word | undefined): boolean {
  if (word?.large !== true || word.mark || word.traits.compound) return false;
  return word.plain !== 'vs' && word.plain !== 'vs.';
}

/** Large words, and the small ones inside a name (`van`, `bin`); a possessive ends the run. */
function runEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (end < words.length) {
    const word = words[end]!;
    if (end > from && word.traits.calendar && !isFamilyNamedMay(words, end)) break;
    if (end > from && isNumbered(words, end)) break;
    if (isNameWord(word)) end++;
    else if (end > from && isInsideName(words, end)) end++;
    else if (end > from && isNickname(words, end)) end += 3;
    else if (word.plain === 'of' && isOffice(words[end - 1]) && isNameWord(words[end + 1])) end++;
    else if (
      word.plain === 'of' &&
      isOffice(words[end - 1]) &&
      words[end + 1]?.plain === 'the' &&
      isNameWord(words[end + 2])
    )
      end += 2;
    else break;
    if (word.owns) break;
  }
  return end;
}

/** `Ida May said`, not `Ida May 5`. */
function isFamilyNamedMay(words: readonly Word[], at: number): boolean {
  return (
    words[at]!.text === 'May' &&
    words[at - 1]?.traits.givenName === true &&
    !/^\d/.test(words[at + 1]?.plain ?? '')
  );
}

/** `the Dan | No. 142 | bus` */
function isNumbered(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!;
  if (text !== 'No' && text !== 'No.') return false;
  const next = words[at + 1]?.text === '.' ? words[at + 2] : words[at + 1];
  return /^\d/.test(next?.text ?? '');
}

/** `“Bill”` of `William “Bill” Holm`. */
function isNickname(words: readonly Word[], at: number): boolean {
  const [opening, name, closing, next] = [words[at]!, words[at + 1], words[at + 2], words[at + 3]];
  if (!opening.traits.opensNickname || !/^["”’')]$/.test(closing?.text ?? '')) return false;
  return isNameWord(name) && isNameWord(next);
}

/** `van` of `Ida van Dam`, both of `Ida von der Heide`, `al-Amin` of `Omar al-Amin`. */
function isInsideName(words: readonly Word[], at: number): boolean {
  const { joined, particle } = words[at]!.traits;
  if (joined || !particle) return joined;
  return isNameWord(words[at + 1]) || (words[at + 1]?.traits.particle === true && isNameWord(words[at + 2]));
}

function isOffice(word: Word | undefined): boolean {
  return word?.traits.office === true && (word.large || !word.traits.adjective);
}

function readRun(sentence: Sentence, from: number, to: number, lowered: SmallWords): Mention | undefined {
  const { words } = sentence;
  const start = behindBracket(words, nameStart(words, from, to, lowered), to);
  if (start >= to) return undefined;
  const isBeyond = DEGREES.test(words[to - 1]!.plain) ? to - start > 2 : words[to - 1]!.text === 'I';
  const end = isBeyond ? to - 1 : to;
  if (start >= end) return undefined;
  const name = words.slice(start, end).filter(({ mark }) => !mark);
  const before = words[start - 1];
  if (words[to]?.traits.compound || (start > from && isTitleOfWork(words, start - 1))) return undefined;
  if (name.length === 0 || name.length > LONGEST || name.some((word) => word.plain === 'of'))
    return undefined;
  if (name.every((word) => isOffice(word) || word.traits.suffix)) return undefined;
  // `Sen. Ida…`: a feed has cut what was behind it.
  if (name.length === 1 && words[to]?.text === '…') return undefined;
  const honorific = before?.traits.honorific === true;
  const takesName = before !== undefined && (name.length > 1 || before.traits.beforeFamilyName);
  const office =
    (takesName && isOffice(before) && !before.owns) ||
    isMember(words, start - 1) ||
    (start > from &&
      before?.plain !== undefined &&
      name.length > 1 &&
      words.slice(from, start).some(isOffice));
  const span = spanOfWords(
    sentence,
    words.indexOf(name[0]!, start),
    words.lastIndexOf(name.at(-1)!, end - 1) + 1,
  );
  return { span, words: name, from: start, to: end, office, honorific, owns: name.at(-1)!.owns };
}

/**
 * `The Stubborn Mrs. | Holm`: a large word before the honorific that is no office, no day and not the sentence's first.
 */
function isTitleOfWork(words: readonly Word[], honorific: number): boolean {
  const before = words[honorific - 1];
  if (!words[honorific]!.traits.honorific || !isNameWord(before) || isFirstWord(words, honorific - 1))
    return false;
  const { traits, owns } = before!;
  return (
    !owns &&
    !traits.roleNoun &&
    !traits.honorific &&
    !traits.calendar &&
    !traits.place &&
    !traits.functionWord
  );
}

/** `(Ida) Holm`: what somebody put in, and closed inside the run, is no part of the name. */
function behindBracket(words: readonly Word[], start: number, to: number): number {
  for (let at = start; at < to; at++) if (words[at]!.text === ')') return at + 1;
  return start;
}

/** Behind a name, and no part of it. */
const DEGREES = /^(?:mp|mps|mep|msp|qc|kc|phd|md|esq\.?|obe|mbe|cbe)$/;

/** Past the office, the department it heads, nationality and words that only open the sentence. */
function nameStart(words: readonly Word[], from: number, to: number, lowered: SmallWords): number {
  let start = from;
  const office = lastOffice(words, from, to);
  if (office >= 0) {
    start = office + 1;
    if (words[start]?.plain === 'of') start = afterDepartment(words, start + 1, to);
    return start;
  }
  if (to - from > 1 && isFirstWord(words, from) && opensSentence(words[from]!, lowered, to - from)) start++;
  if (isOffice(words[start - 1])) return start;
  if (start < to - 1 && NEWSROOM.test(words[start]!.text)) start++;
  const deed = lastDeed(words, start, to);
  if (deed >= 0 && isCalled(words[deed + 1])) return deed + 1;
  while (start < to && to - start !== 2 && isSetting(words[start]!)) start++;
  return to - start === 2 && isSetting(words[start]!) && !isName(words[start]!, words[start + 1]!)
    ? start + 1
    : start;
}

/** `told CNN | Holm`. */
const NEWSROOM = new RegExp(`^(?:${NEWSROOMS})$`);

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
function isMember(words: readonly Word[], at: number): boolean {
  return isCalled(words[at + 1]) && MEMBER.test(words[at]?.plain ?? '');
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
  for (let at = from + 1; at < to - 1; at++) if (words[at]!.traits.givenName) return at;
  if (to - from >= 3) return to - 2;
  return Math.min(from + 1, to);
}

/** Whether nothing but marks stands before a word. */
function isFirstWord(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (words[before]?.mark) before--;
  return before < 0;
}

/** `Meanwhile`, `After`, `Analysts`: large because the sentence starts, and small elsewhere. */
function opensSentence(word: Word, lowered: SmallWords, length: number): boolean {
  const isVerb = length === 2 && /ing$/.test(word.plain) && !word.traits.givenName;
  return (
    isVerb ||
    /^(?:alongside|barring|besides|born|despite|either|except|maybe|meet|said|says|tweeted|watch|wrote|neither|nor|perhaps|unlike)$/.test(
      word.plain,
    ) ||
    word.traits.functionWord ||
    CLAUSE_OPENERS.has(word.plain) ||
    (lowered.has(word.hash) && !word.traits.givenName)
  );
}

function isSetting({ traits }: Word): boolean {
  return traits.place || traits.calendar || traits.notName || traits.functionWord;
}
