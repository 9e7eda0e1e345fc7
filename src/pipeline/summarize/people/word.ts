import { type Span, slice } from '../../../text/span.ts';
import { plainLettersEnd } from '../../../text/word-runs.ts';
import { CALENDAR, HONORIFICS, ROLE_NOUNS } from './lexicon.ts';

/** A word or mark of a sentence, as names see it. */
export interface Word extends Span {
  /** Without a possessive ending and without a full stop that is not its own. */
  readonly text: string;
  readonly plain: string;
  /** Begins with a large letter. */
  readonly large: boolean;
  /** Ends with `'s` or `s'`. */
  readonly owns: boolean;
  /** A mark of punctuation, not a word. */
  readonly mark: boolean;
}

/** Bounded so that a line without spaces costs no more than its length. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’.‑-]{0,60}|\p{N}{1,20}(?:[.,]\p{N}{1,20}){0,5}|[^\s\p{L}\p{N}]/gu;
/** The most characters of a word that `WORD` matches. */
const LONGEST = 61;
/** What ends a word of plain letters for certain, so that the pattern need not be asked: most words of a text. */
const ENDS = new Set(' \n,;:!?()"“”—');

/** The words and marks of a stretch of text, in order. */
export function readWords(text: string, within: Span): Word[] {
  const words: Word[] = [];
  const part = slice(text, within);
  for (let at = 0; at < part.length; ) {
    const end = plainLettersEnd(part, at);
    if (end > at && end - at <= LONGEST && (end === part.length || ENDS.has(part[end]!))) {
      words.push(plainWord(part.slice(at, end), within.start + at));
      at = end;
    } else if (part[at] === ' ') at++;
    else {
      WORD.lastIndex = at;
      const match = WORD.exec(part);
      if (match === null) break;
      pushWord(words, match[0], within.start + match.index);
      at = WORD.lastIndex;
    }
  }
  return words;
}

function pushWord(words: Word[], whole: string, start: number): void {
  const core = coreOf(whole);
  const end = start + core.length;
  const large = /^\p{Lu}/u.test(core);
  const owns = /^['’]s$/.test(whole.slice(core.length).replace(/[.-]+$/, '')) || /s['’]$/.test(whole);
  const mark = !/[\p{L}\p{N}]/u.test(core);
  words.push({ start, end, text: core, plain: core.toLowerCase(), large, owns, mark });
  if (!owns && whole.length > core.length && /[.]$/.test(whole)) words.push(stop(start + whole.length - 1));
}

/** A word of the letters A to Z alone. */
function plainWord(word: string, start: number): Word {
  const large = word.charCodeAt(0) < 97;
  const plain = word.toLowerCase();
  return { start, end: start + word.length, text: word, plain, large, owns: false, mark: false };
}

function stop(at: number): Word {
  return { start: at, end: at + 1, text: '.', plain: '.', large: false, owns: false, mark: true };
}

/** The word itself: `Blom` of `Blom.`, `Lind` of `Lind’s`; `Gen.`, `J.`, `U.S.` and `O’Brien` stay whole. */
function coreOf(whole: string): string {
  const bare = whole.replace(/['’](?:s\.?)?$/i, '');
  if (!bare.endsWith('.')) return bare.replace(/[-‑]+$/, '');
  if (/^(?:\p{L}\.)+$/u.test(bare)) return bare;
  const plain = bare.toLowerCase();
  if (ROLE_NOUNS.has(plain) || HONORIFICS.has(plain) || CALENDAR.has(plain) || /^(?:jr|sr|st)\.$/.test(plain))
    return bare;
  return bare.replace(/[.]+$/, '');
}
