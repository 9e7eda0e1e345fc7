import { hashOn } from '../letters.ts';
import { rememberRuns } from '../remember-runs.ts';
import { CATEGORY, type Entry, type Lexicon, type Part, UNKNOWN } from './lexicon.ts';
import type { Core, Pattern } from './model.ts';

/** A word, a mark or a run of line breaks, before the words around it are looked at. One is made for many places. */
export interface Piece {
  /** Behind the beginning of what stands between two spaces. */
  readonly offset: number;
  readonly text: string;
  readonly entry: Entry;
  /** The part of speech that it most often has. */
  readonly pos: number;
  /** The group of words that it belongs to; 0 for none. */
  readonly hint: number;
  /** Of a part of a contraction: its part of speech and dictionary form are settled. */
  readonly part: Part | undefined;
}

/** The pieces of a stretch of text, and where each of them begins. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly starts: readonly number[];
}

/** Splits a stretch of text without its spaces. */
export type Split = (text: string, start: number, end: number) => Pieces;

/** A run of so many characters without white space is no word; the patterns' time on one grows with its square. */
const LONG_RUN = 100;

type Rule = readonly [pattern: RegExp, category: number];

/** Closing marks behind a word that are cut off when the lexicon has not the two together. */
const MARKS_BEHIND = new Set('’”")]}…,.!;?/:');
const HYPHENS = /[-–—]/g;
const INITIALS = /^(?:[a-z]\.)+$/i;
const OPEN_INITIALS = /^(?:[a-z]\.)+[a-z]?$/i;

/** wink's rules for tokens: what the lexicon has is one; else marks at either end are cut off; else by patterns. */
export function makeSplit(lexicon: Lexicon, core: Core): Split {
  const whole = core.trex.ltc.map(readyPattern);
  const inside = core.trex.rtc.map(readyPattern);
  const [behind, before, around] = ['anyWithRP', 'anyWithLP', 'LPanyRP'].map(
    (name) => readyPattern(core.trex.helpers[name]!)[0],
  ) as [RegExp, RegExp, RegExp];
  let found: Piece[] = [];
  let run = '';
  /** How much of the run is in pieces. */
  let done = 0;
  const piecesOf = rememberRuns(splitRun);
  return (text, start, end) => {
    const pieces: Piece[] = [];
    const starts: number[] = [];
    for (let at = start; at < end; ) {
      const kind = kindOf(text.charCodeAt(at));
      let hash = 0;
      let stop = at;
      for (; stop < end; stop++) {
        const code = text.charCodeAt(stop);
        if (kindOf(code) !== kind) break;
        hash = hashOn(hash, code);
      }
      if (kind !== SPACE)
        for (const piece of piecesOf(text, at, stop, hash)) {
          pieces.push(piece);
          starts.push(at + piece.offset);
        }
      at = stop;
    }
    return { pieces, starts };
  };

  /** The pieces of what stands between two spaces, as if it were all of the text. */
  function splitRun(text: string): readonly Piece[] {
    run = text;
    found = [];
    done = 0;
    if (text.length >= LONG_RUN) push(text, CATEGORY.unknown);
    else if (!pushKnown(text)) pushAs(text, categoryOf(text));
    return found;
  }

  function pushAs(token: string, category: number): void {
    if (category === CATEGORY.unknown) splitMarks(token);
    else if (category !== CATEGORY.wordAndMark) push(token, category);
    else if (token.length === 2 && token[1] === '.') push(token, CATEGORY.word);
    else {
      push(token.slice(0, -1), CATEGORY.word);
      push(token.slice(-1), CATEGORY.punctuation);
    }
  }

  function push(text: string, category: number): void {
    const entry = lexicon.find(text);
    pushPiece(text, entry, lexicon.usualPos(entry, text, category), undefined);
  }

  /** Left out when the run has it not: the model's parts of a contraction need not be what is written. */
  function pushPiece(text: string, entry: Entry, pos: number, part: Part | undefined): void {
    const at = run.indexOf(text, done);
    if (at < 0) return;
    done = at + text.length;
    found.push({ offset: at, text, entry, pos, hint: lexicon.hintOf(entry), part });
  }

  /** Takes a word that the lexicon has, a contraction in its parts. */
  function pushKnown(text: string): boolean {
    const entry = lexicon.find(text);
    if (entry === UNKNOWN) return false;
    const parts = lexicon.partsOf(entry);
    if (parts === undefined) pushPiece(text, entry, lexicon.usualPos(entry, text, CATEGORY.word), undefined);
    else for (const part of parts) pushPiece(lexicon.wordOf(part.entry), part.entry, part.pos, part);
    return true;
  }

  function categoryOf(token: string): number {
    let letters = 0;
    while (isPlainLetter(token.charCodeAt(letters))) letters++;
    if (letters > 0 && letters === token.length) return CATEGORY.word;
    if (letters > 0 && letters === token.length - 1 && MARKS_BEHIND.has(token[letters]!))
      return CATEGORY.wordAndMark;
    for (const [pattern, category] of whole) if (pattern.test(token)) return category;
    return CATEGORY.unknown;
  }

  function splitMarks(token: string): void {
    const closed = behind.exec(token);
    if (closed !== null) {
      if (!pushPart(closed[1]!)) splitByPatterns(token, 0);
      else push(closed[2]!, CATEGORY.punctuation);
      return;
    }
    const opened = before.exec(token) ?? around.exec(token);
    if (opened === null || !isPart(opened[2]!)) {
      splitByPatterns(token, 0);
      return;
    }
    push(opened[1]!, CATEGORY.punctuation);
    pushPart(opened[2]!);
    if (opened[3] !== undefined) push(opened[3], CATEGORY.punctuation);
  }

  function isPart(text: string): boolean {
    return lexicon.find(text) !== UNKNOWN || categoryOf(text) !== CATEGORY.unknown;
  }

  function pushPart(text: string): boolean {
    if (!isPart(text)) return false;
    if (!pushKnown(text)) pushAs(text, categoryOf(text));
    return true;
  }

  /** What a pattern matches is a token; what is left over is for the patterns behind it. */
  function splitByPatterns(text: string, from: number): void {
    const rule = inside[from];
    if (rule === undefined) {
      push(text, CATEGORY.unknown);
      return;
    }
    const [pattern, category] = rule;
    let left = 0;
    for (const match of text.matchAll(pattern)) {
      rest(text.slice(left, match.index));
      if (category === CATEGORY.word) splitAtPoints(match[0]);
      else pushToken(match[0], category);
      left = match.index + match[0].length;
    }
    rest(text.slice(left));

    function rest(text: string): void {
      const trimmed = text.trim();
      if (trimmed !== '') splitByPatterns(trimmed, from + 1);
    }
  }

  function pushToken(text: string, category: number): void {
    if (!pushKnown(text)) push(text, category);
  }

  /** `Ph.D.` and `U.S.` stay whole, `end.Next` is three. */
  function splitAtPoints(word: string): void {
    if (lexicon.find(word) !== UNKNOWN || INITIALS.test(word)) {
      pushToken(word, CATEGORY.word);
      return;
    }
    let built = '';
    const goesOn = (next: string): boolean =>
      OPEN_INITIALS.test(next) || (next.length > 2 && lexicon.find(next) !== UNKNOWN);
    word.split('.').forEach((part, index, parts) => {
      if (built === '' || goesOn(built + part)) built += part;
      else {
        splitAtHyphens(built);
        built = part;
      }
      if (index === parts.length - 1) return;
      if (goesOn(`${built}.`)) built += '.';
      else {
        splitAtHyphens(built);
        pushToken('.', CATEGORY.punctuation);
        built = '';
      }
    });
    if (built !== '') splitAtHyphens(built);
  }

  function splitAtHyphens(word: string): void {
    const hyphens = word.match(HYPHENS);
    const parts = word.split(HYPHENS);
    const isWhole =
      hyphens === null ||
      lexicon.find(word) !== UNKNOWN ||
      /\d/.test(word) ||
      core.preserve.prefix[parts[0]!] ||
      core.preserve.suffix[parts.at(-1)!];
    if (isWhole) pushToken(word, CATEGORY.word);
    else
      parts.forEach((part, index) => {
        if (part !== '') pushToken(part, CATEGORY.word);
        if (hyphens[index] !== undefined) pushToken(hyphens[index], CATEGORY.punctuation);
      });
  }
}

function readyPattern([source, flags, category]: Pattern): Rule {
  return [new RegExp(source, flags), category];
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const WORD = 0;
const SPACE = 1;
const LINE_BREAK = 2;

/** White space as the model's patterns have it; line breaks are a token, since no rule looks across them. */
function kindOf(code: number): number {
  if (code === 32 || code === 0xa0) return SPACE;
  if (code === 9 || code === 10 || code === 13) return LINE_BREAK;
  if (code < 0x2002) return WORD;
  return code <= 0x2005 || code === 0x2009 || code === 0x200a || code === 0x202f || code === 0x205f
    ? SPACE
    : WORD;
}
