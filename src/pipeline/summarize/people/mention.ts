import { itemAt } from '../../../text/item-at.ts';
import type { Span } from '../../../text/span.ts';
import { isNameWord, isOffice, runEnd } from './name-run.ts';
import { isFirstWord, isMember, nameStart } from './name-start.ts';
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

function readRun(sentence: Sentence, from: number, to: number, lowered: SmallWords): Mention | undefined {
  const { words } = sentence;
  const start = behindBracket(words, nameStart(words, from, to, lowered), to);
  if (start >= to) return undefined;
  const isBeyond = words[to - 1]!.traits.degree ? to - start > 2 : words[to - 1]!.text === 'I';
  const end = isBeyond ? to - 1 : to;
  if (start >= end) return undefined;
  const name = withoutMarks(words.slice(start, end));
  const before = itemAt(words, start - 1);
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

/** The same list where none is in it, as in most. */
function withoutMarks(words: readonly Word[]): readonly Word[] {
  return words.some(({ mark }) => mark) ? words.filter(({ mark }) => !mark) : words;
}

/**
 * `The Stubborn Mrs. | Holm`: a large word before the honorific that is no office, no day and not the sentence's first.
 */
function isTitleOfWork(words: readonly Word[], honorific: number): boolean {
  const before = itemAt(words, honorific - 1);
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
