import { startsCapital } from '../../../text/capital.ts';
import { type InternedSentence, type InternedWords, rememberForms } from '../../../text/interned-words.ts';
import type { Span } from '../../../text/span.ts';
import { hashWord, type WordHash } from '../../../text/word-numbers.ts';
import { plainLettersEnd } from '../../../text/word-runs.ts';
import { CALENDAR, HONORIFICS, ROLE_NOUNS } from './lexicon.ts';
import { readTraits, type Traits } from './traits.ts';

/** A word or mark as names see it, wherever it stands: one for all places of an article that have the same letters. */
export interface Word {
  /** Without a possessive ending and without a full stop that is not its own. */
  readonly text: string;
  readonly plain: string;
  /** Of `plain`. */
  readonly hash: WordHash;
  /** Begins with a large letter. */
  readonly large: boolean;
  /** A word in small letters, and no abbreviation: what is written so is hardly ever part of a name. */
  readonly small: boolean;
  /** Ends with `'s` or `s'`. */
  readonly owns: boolean;
  /** A mark of punctuation, not a word. */
  readonly mark: boolean;
  /** Where it begins in its form: the full stop of `Blom.` at 4. */
  readonly offset: number;
  /** What else goes by its letters alone. */
  readonly traits: Traits;
}

/** A sentence of a text in words as names see them. */
export interface Sentence {
  readonly span: Span;
  readonly words: readonly Word[];
  /** Where each word begins, in the text. */
  readonly starts: readonly number[];
}

/** From the word at `from` to the one before `to`. */
export function spanOfWords({ words, starts }: Sentence, from: number, to: number): Span {
  return { start: starts[from]!, end: starts[to - 1]! + words[to - 1]!.text.length };
}

/** The words of each form (see `internWords`). */
export function readForms({ forms }: InternedWords): (readonly Word[])[] {
  return forms.map(wordsOf);
}

/**
 * The words of a sentence where they stand.
 *
 * @param forms what `readForms` gave for the words that the sentence is of
 */
export function placeWords(
  sentence: InternedSentence,
  forms: readonly (readonly Word[])[],
  span: Span,
): Sentence {
  let count = 0;
  for (const form of sentence.words) count += forms[form]!.length;
  // Arrays that grow take as much memory again.
  const words = new Array<Word>(count);
  const starts = new Array<number>(count);
  let placed = 0;
  for (let at = 0; at < sentence.words.length; at++)
    for (const word of forms[sentence.words[at]!]!) {
      words[placed] = word;
      starts[placed++] = sentence.starts[at]! + word.offset;
    }
  return { span, words, starts };
}

/** Bounded so that a line without spaces costs no more than its length. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’.‑-]{0,60}|\p{N}{1,20}(?:[.,]\p{N}{1,20}){0,5}|[^\s\p{L}\p{N}]/gu;
/** The most characters of a word that `WORD` matches. */
const LONGEST = 61;

const wordsOf = rememberForms(readForm);

/**
 * The words and marks of a form, in order. Nearly all are of a few plain shapes, which no pattern need be asked about.
 */
function readForm(form: string): readonly Word[] {
  const letters = plainLettersEnd(form, 0);
  if (letters > 0 && letters <= LONGEST) {
    if (letters === form.length) return [plainWord(form)];
    if (letters > 1 && letters === form.length - 1 && letters < LONGEST && form[letters] === '.')
      return POINTED.has(form.toLowerCase())
        ? [plainWord(form)]
        : [plainWord(form.slice(0, letters)), stopAt(letters)];
  }
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(form); match !== null; match = WORD.exec(form))
    pushWord(words, match[0], match.index);
  return words;
}

/** A word that begins with a letter A to Z. */
function plainWord(text: string): Word {
  const large = text.charCodeAt(0) < 97;
  const plain = text.toLowerCase();
  return makeWord({ text, plain, large, owns: false, mark: false, offset: 0 });
}

/** `Blom.`, or `Blom...`, behind which words were left out. */
function stopAt(offset: number, text = '.'): Word {
  return makeWord({ text, plain: text, large: false, owns: false, mark: true, offset });
}

/** With what goes by the letters. */
function makeWord(word: Omit<Word, 'hash' | 'small' | 'traits'>): Word {
  const { text, plain, large, owns, mark, offset } = word;
  const small = !large && !mark && plain.length > 1 && !plain.endsWith('.');
  const traits = readTraits(text, plain);
  return { text, plain, hash: hashWord(plain), large, small, owns, mark, offset, traits };
}

function pushWord(words: Word[], whole: string, offset: number): void {
  const text = coreOf(whole);
  const large = startsCapital(text);
  const owns = /^['’]s$/.test(whole.slice(text.length).replace(/[.-]+$/, '')) || /s['’]$/.test(whole);
  const mark = !/[\p{L}\p{N}]/u.test(text);
  const plain = text.toLowerCase();
  words.push(makeWord({ text, plain, large, owns, mark, offset }));
  if (!owns && whole.length > text.length && whole.endsWith('.'))
    words.push(stopAt(offset + whole.length - 1, whole.endsWith('..') ? '…' : '.'));
}

/** Words that have their full stop wherever they stand. */
const POINTED: ReadonlySet<string> = new Set(
  [...ROLE_NOUNS, ...HONORIFICS, ...CALENDAR, 'jr.', 'sr.', 'st.'].filter((word) => word.endsWith('.')),
);

/** The word itself: `Blom` of `Blom.`, `Lind` of `Lind’s`; `Gen.`, `J.`, `U.S.` and `O’Brien` stay whole. */
function coreOf(whole: string): string {
  // The first letter of an apostrophe that was encoded twice: `Blomâ€™s`.
  const bare = whole.replace(/['’](?:s\.?)?$|(?<=\p{L}{3})â$/iu, '');
  if (!bare.endsWith('.')) return bare.replace(/[-‑]+$/, '');
  if (/^(?:\p{L}\.)+$/u.test(bare)) return bare;
  return POINTED.has(bare.toLowerCase()) ? bare : bare.replace(/['’]?[.]+$/, '');
}
