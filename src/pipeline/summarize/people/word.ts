import type { Span } from '../../../text/span.ts';
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

/** The words and marks of a stretch of text, in order. */
export function readWords(text: string, within: Span): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(WORD)) {
    const start = within.start + match.index;
    const whole = match[0];
    const core = coreOf(whole);
    const end = start + core.length;
    const large = /^\p{Lu}/u.test(core);
    const owns = /^['’]s$/.test(whole.slice(core.length).replace(/[.-]+$/, '')) || /s['’]$/.test(whole);
    words.push({
      start,
      end,
      text: core,
      plain: core.toLowerCase(),
      large,
      owns,
      mark: !/[\p{L}\p{N}]/u.test(core),
    });
    if (!owns && whole.length > core.length && /[.]$/.test(whole)) words.push(stop(start + whole.length - 1));
  }
  return words;
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
