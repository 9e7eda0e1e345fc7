import { ALSO_WORDS, BEFORE_A_NAME, EITHER_WAY, SENTENCE_OPENERS } from './abbreviations.ts';
import { startsCapital } from './capital.ts';
import { splitGluedList } from './glued-list.ts';
import { isSpace, type Span, trimSpan } from './span.ts';
import { isSpeechVerb } from './speech.ts';
import { isWordUnit } from './word-runs.ts';

/**
 * Sentences by a hand scan: 329 MB/s against Intl.Segmenter's 139, which also splits half as often again after
 * abbreviations and initials. Linear in the length of the text.
 */

const CLOSERS = '"\'”’)]»';
const OPENERS = '"\'“‘([«—–-•';
const DASHES = '—–―';
const BULLETS = '•‣◦▪■●►▶·*';

/**
 * The sentences of a stretch of text, in order, trimmed, covering everything in it but white space and the bullets
 * before a list's items. An empty line ends a sentence (LF, CRLF or CR); a single line break does not, so text whose
 * lines are paragraphs is passed line by line. The items of a list in one line are sentences of their own
 * (`splitGluedList`).
 *
 * @param within offsets into `text`; the whole text when left out
 */
export function splitSentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const sentences: Span[] = [];
  const cased = isCased(text, within);
  let start = within.start;
  let hasJoint = false;
  // Of a text with many stretches none is searched beyond its end.
  const searched = text.slice(0, within.end);
  MARKS.lastIndex = start;
  while (MARKS.test(searched)) {
    const at = MARKS.lastIndex - 1;
    const char = text[at]!;
    if (char === '-') {
      hasJoint ||= text[at + 1] === ' ';
      continue;
    }
    if (isLineEnd(char)) {
      if (isParagraphEnd(text, at, within.end)) push(at);
      continue;
    }
    let end = at + 1;
    while (end < within.end && '.!?…'.includes(text[end]!)) end++;
    while (end < within.end && CLOSERS.includes(text[end]!)) end++;
    MARKS.lastIndex = end;
    if (char === '。' || endsSentence(text, at, end, within, cased)) push(end);
  }
  push(within.end);
  return sentences;

  function push(end: number): void {
    const span = trimSpan(text, { start: behindBullet(text, start, end), end });
    if (hasJoint) sentences.push(...splitGluedList(text, span));
    else if (span.end > span.start) sentences.push(span);
    start = end;
    hasJoint = false;
  }
}

/** What may end a sentence, and hyphens: an expression finds them in a third of the time that a loop takes. */
const MARKS = /[-.!?…。\r\n]/g;

/** Past the bullet of a list's item, which is no part of what it says. */
function behindBullet(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return BULLETS.includes(text[at] ?? ' ') && isSpace(text.charCodeAt(at + 1)) ? at + 1 : start;
}

/** How much of a text without a large letter is looked at before it counts as one that is written small throughout. */
const SMALL = 400;

/** False when large letters are not used, so that a small one after a full stop tells nothing. */
function isCased(text: string, within: Span): boolean {
  const end = Math.min(within.end, within.start + SMALL);
  // Most begin with one.
  if (end - within.start < 80 || startsCapital(text[within.start]!)) return true;
  return /\p{Lu}/u.test(text.slice(within.start, end));
}

/** From this line end on there is nothing but white space up to the next one. */
function isParagraphEnd(text: string, at: number, end: number): boolean {
  let next = text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
  while (next < end && !isLineEnd(text[next]!) && isSpace(text.charCodeAt(next))) next++;
  return next < end && isLineEnd(text[next]!);
}

function isLineEnd(char: string): boolean {
  return char === '\n' || char === '\r';
}

/** Whether the mark at `at`, closed at `end`, ends a sentence: by what follows it, then by the word before it. */
function endsSentence(text: string, at: number, end: number, within: Span, cased: boolean): boolean {
  if (end >= within.end) return true;
  if (!isSpace(text.charCodeAt(end))) return isGlued(text, at, end, within);
  let next = end;
  while (next < within.end && isSpace(text.charCodeAt(next))) next++;
  if (next >= within.end) return true;
  if (text[at] === '.' && end === at + 1 && isDash(text, next)) return false;
  let first = next;
  while (first < within.end && OPENERS.includes(text[first]!)) first++;
  const follower = text[first] ?? '';
  if (cased && isLower(follower)) return false;
  if (isPause(text, at, within.start)) return false;
  if (text[at] === '!' && MARKED.test(text.slice(Math.max(within.start, at - 10), at))) return false;
  if (text[at] !== '.') return !(end > at + 1 && isSaid(text, next, within.end));
  if (text[at + 1] === '.') return true;
  const word = wordBefore(text, at, within.start);
  return word === '' || (!isGermanDay(text, at, first) && endsAfter(word, text, first, within.end));
}

/** `a film called Row … Row Home has won`: dots with space before them leave something out. */
function isPause(text: string, at: number, start: number): boolean {
  const dots = text[at] === '…' || (text[at + 1] === '.' && text[at + 2] === '.');
  return dots && at > start && isSpace(text.charCodeAt(at - 1));
}

/** Names that are written with a mark: `Yahoo! Finance`. */
const MARKED = /(?:^|\P{L})(?:Jeopardy|Yahoo)$/u;

const GERMAN_DAY = /\s(?:ab|am|bis|dem|den|der|seit|vom|zum) \d{1,2}$/;
const GERMAN_MONTH =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u;

/** `zum 1. April`: German writes a day's number with a full stop. */
function isGermanDay(text: string, at: number, first: number): boolean {
  return (
    text.charCodeAt(at - 1) <= LAST_DIGIT &&
    GERMAN_DAY.test(text.slice(Math.max(0, at - 8), at)) &&
    GERMAN_MONTH.test(text.slice(first, first + 12))
  );
}

const LAST_DIGIT = 0x39;

/** `has died.The mayor`: a page has lost the space; `www.Dover.example` and `Dover.Com` are names. */
function isGlued(text: string, at: number, end: number, { start, end: last }: Span): boolean {
  if (!/^\p{Ll}{2}$/u.test(text.slice(Math.max(start, at - 2), at))) return false;
  const next = /^\p{Lu}\p{Ll}+/u.exec(text.slice(end, Math.min(last, end + 12)))?.[0];
  if (next === undefined || /^(?:Com|Js|Net|Org)$/.test(next)) return false;
  let word = at;
  while (word > start && at - word < LONGEST_WORD && !isSpace(text.charCodeAt(word - 1))) word--;
  return !/^www$|[./@:_]/.test(text.slice(word, at));
}

const LONGEST_WORD = 40;

/** `DOVER, Me. — The mayor`: a dash with space around it goes on with what came before. */
function isDash(text: string, at: number): boolean {
  return DASHES.includes(text[at]!) && isSpace(text.charCodeAt(at + 1));
}

/** `"Why?" Smith said.`: within four words of the quotation somebody says it. */
function isSaid(text: string, from: number, end: number): boolean {
  const [, ...words] = text.slice(from, Math.min(end, from + 60)).split(/[^\p{L}'’.-]+/u, 4);
  return words.some((word) => /^\p{Ll}/u.test(word) && isSpeechVerb(word));
}

/** Whether a full stop after this word ends a sentence, when what follows at `first` does not begin small. */
function endsAfter(word: string, text: string, first: number, end: number): boolean {
  const plain = word.toLowerCase();
  const letters =
    word.length <= 3 || word.includes('.') ? endsAfterLetters(word, plain, text, first, end) : undefined;
  if (letters !== undefined) return letters;
  const small = word[0] === plain[0];
  if (small && ALSO_WORDS.has(plain)) return !(plain === 'no' && /\d/.test(text[first] ?? ''));
  if (BEFORE_A_NAME.has(plain)) return false;
  if (EITHER_WAY.has(plain)) return startsClause(text, first, end);
  return true;
}

/**
 * `p.m.`, `U.S.`, `J.`, `M.D.`: undefined when the word is none of these, which have points or three letters at most.
 */
function endsAfterLetters(
  word: string,
  plain: string,
  text: string,
  first: number,
  end: number,
): boolean | undefined {
  if (/^[ap]\.m$/.test(plain))
    return (
      !/^(?:\p{Lu}{2,4}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/u.test(text.slice(first, first + 10)) &&
      /\p{L}/u.test(text[first] ?? '')
    );
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return startsCapital(word) && startsClause(text, first, end);
  if (!/^\p{Lu}$/u.test(word) && !/^(?:ph|m)\.?d$/.test(plain)) return undefined;
  return text[first + 1] !== '.' && startsClause(text, first, end);
}

function startsClause(text: string, at: number, end: number): boolean {
  let stop = at;
  while (stop < end && /[\p{L}’']/u.test(text[stop]!)) stop++;
  return SENTENCE_OPENERS.has(text.slice(at, stop).toLowerCase());
}

/** Letters, digits and points before the mark; an abbreviation is never longer than 12. */
function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && at - start < 12 && (text[start - 1] === '.' || isWordUnit(text, start - 1))) start--;
  return text.slice(start, at);
}

function isLower(char: string): boolean {
  return char !== '' && char !== char.toUpperCase();
}
