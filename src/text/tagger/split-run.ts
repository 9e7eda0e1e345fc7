import { CATEGORY, type Entry, type Part, UNKNOWN } from './lexicon.ts';
import type { Piece } from './piece.ts';
import type { TokenRules } from './token-rules.ts';

/** A run of so many characters without white space is no word; the patterns' time on one grows with its square. */
const LONG_RUN = 100;

/** Kept by `split`: every other part is one. */
const HYPHENS = /([-–—])/;
const INITIALS = /^(?:[a-z]\.)+$/i;
const OPEN_INITIALS = /^(?:[a-z]\.)+[a-z]?$/i;

/**
 * The pieces of what stands between two spaces, as if it were all of the text, by wink's rules for tokens: what the
 * lexicon has is one; else marks at either end are cut off; else by patterns.
 */
export function splitRun(run: string, rules: TokenRules): readonly Piece[] {
  return new RunSplitter(run, rules).split();
}

/** Takes one run apart, from its beginning to its end. */
class RunSplitter {
  readonly #run: string;
  readonly #rules: TokenRules;
  readonly #pieces: Piece[] = [];
  /** How much of the run is in pieces. */
  #done = 0;

  constructor(run: string, rules: TokenRules) {
    this.#run = run;
    this.#rules = rules;
  }

  split(): readonly Piece[] {
    if (this.#run.length >= LONG_RUN) this.#push(this.#run, CATEGORY.unknown);
    else if (!this.#pushKnown(this.#run)) this.#splitUnknown(this.#run);
    return this.#pieces;
  }

  #splitUnknown(text: string): void {
    const category = this.#rules.categoryOf(text);
    if (category === CATEGORY.unknown) this.#splitMarks(text);
    else if (category !== CATEGORY.wordAndMark) this.#push(text, category);
    else if (text.length === 2 && text[1] === '.') this.#push(text, CATEGORY.word);
    else {
      this.#push(text.slice(0, -1), CATEGORY.word);
      this.#push(text.slice(-1), CATEGORY.punctuation);
    }
  }

  #splitMarks(text: string): void {
    const closed = this.#rules.cutClosing(text);
    const opened = closed === undefined ? this.#rules.cutOpening(text) : undefined;
    if (closed !== undefined && this.#rules.isPlain(closed[0])) {
      this.#splitPlain(closed[0]);
      this.#push(closed[1], CATEGORY.punctuation);
    } else if (opened !== undefined && this.#rules.isPlain(opened[1])) {
      this.#push(opened[0], CATEGORY.punctuation);
      this.#splitPlain(opened[1]);
      if (opened[2] !== undefined) this.#push(opened[2], CATEGORY.punctuation);
    } else this.#splitByPatterns(text, 0);
  }

  #splitPlain(text: string): void {
    if (!this.#pushKnown(text)) this.#splitUnknown(text);
  }

  /** What a pattern matches is a token; what is left over is for the patterns behind it. */
  #splitByPatterns(text: string, from: number): void {
    const rule = this.#rules.inside[from];
    if (rule === undefined) {
      this.#push(text, CATEGORY.unknown);
      return;
    }
    const [pattern, category] = rule;
    let left = 0;
    for (const match of text.matchAll(pattern)) {
      this.#splitRest(text.slice(left, match.index), from);
      if (category === CATEGORY.word) this.#splitAtPoints(match[0]);
      else this.#pushToken(match[0], category);
      left = match.index + match[0].length;
    }
    this.#splitRest(text.slice(left), from);
  }

  #splitRest(text: string, from: number): void {
    const trimmed = text.trim();
    if (trimmed !== '') this.#splitByPatterns(trimmed, from + 1);
  }

  /** `Ph.D.` and `U.S.` stay whole, `end.Next` is three. */
  #splitAtPoints(word: string): void {
    if (this.#rules.isKnown(word) || INITIALS.test(word)) {
      this.#pushToken(word, CATEGORY.word);
      return;
    }
    let built = '';
    word.split('.').forEach((part, index, parts) => {
      if (built === '' || this.#goesOn(built + part)) built += part;
      else {
        this.#splitAtHyphens(built);
        built = part;
      }
      if (index === parts.length - 1) return;
      if (this.#goesOn(`${built}.`)) built += '.';
      else {
        this.#splitAtHyphens(built);
        this.#pushToken('.', CATEGORY.punctuation);
        built = '';
      }
    });
    if (built !== '') this.#splitAtHyphens(built);
  }

  /** Whether a word with points may be more than what is read of it. */
  #goesOn(built: string): boolean {
    return OPEN_INITIALS.test(built) || (built.length > 2 && this.#rules.isKnown(built));
  }

  #splitAtHyphens(word: string): void {
    const parts = word.split(HYPHENS);
    if (parts.length === 1 || this.#rules.isCompound(word, parts[0]!, parts.at(-1)!))
      this.#pushToken(word, CATEGORY.word);
    else
      parts.forEach((part, index) => {
        const category = index % 2 === 0 ? CATEGORY.word : CATEGORY.punctuation;
        if (part !== '') this.#pushToken(part, category);
      });
  }

  #pushToken(text: string, category: number): void {
    if (!this.#pushKnown(text)) this.#push(text, category);
  }

  /** Takes a word that the lexicon has, a contraction in its parts. */
  #pushKnown(text: string): boolean {
    const { lexicon } = this.#rules;
    const entry = lexicon.find(text);
    if (entry === UNKNOWN) return false;
    const parts = lexicon.partsOf(entry);
    if (parts === undefined)
      this.#pushPiece(text, entry, lexicon.usualPos(entry, text, CATEGORY.word), undefined);
    else for (const part of parts) this.#pushPiece(lexicon.wordOf(part.entry), part.entry, part.pos, part);
    return true;
  }

  #push(text: string, category: number): void {
    const { lexicon } = this.#rules;
    const entry = lexicon.find(text);
    this.#pushPiece(text, entry, lexicon.usualPos(entry, text, category), undefined);
  }

  /** Left out when the run has it not: the model's parts of a contraction need not be what is written. */
  #pushPiece(text: string, entry: Entry, pos: number, part: Part | undefined): void {
    const at = this.#run.indexOf(text, this.#done);
    if (at < 0) return;
    this.#done = at + text.length;
    const { lexicon } = this.#rules;
    const normal = part?.normal ?? lexicon.normalOf(entry, text);
    this.#pieces.push({
      offset: at,
      text,
      lower: text.toLowerCase(),
      entry,
      pos,
      hint: lexicon.hintOf(entry),
      part,
      normal,
      lemmas: [],
    });
  }
}
