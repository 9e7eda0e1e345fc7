import { isPlainLetter } from '../letters.ts';
import { CATEGORY, type Lexicon, UNKNOWN } from './lexicon.ts';
import type { Core, Pattern } from './model.ts';

type Rule = readonly [pattern: RegExp, category: number];

/** Closing marks behind a word that are cut off when the lexicon has not the two together. */
const MARKS_BEHIND = new Set('’”")]}…,.!;?/:');

/** What is one token by the model's lexicon and patterns, and by which of them the rest is taken apart. */
export class TokenRules {
  readonly lexicon: Lexicon;
  /** What they match within a text is a token; tried in this order. */
  readonly inside: readonly Rule[];
  readonly #whole: readonly Rule[];
  readonly #behind: RegExp;
  readonly #before: RegExp;
  readonly #around: RegExp;
  readonly #preserve: Core['preserve'];

  constructor(lexicon: Lexicon, core: Core) {
    const { ltc, rtc, helpers } = core.trex;
    this.lexicon = lexicon;
    this.inside = rtc.map(readyPattern);
    this.#whole = ltc.map(readyPattern);
    [this.#behind, this.#before, this.#around] = ['anyWithRP', 'anyWithLP', 'LPanyRP'].map(
      (name) => readyPattern(helpers[name]!)[0],
    ) as [RegExp, RegExp, RegExp];
    this.#preserve = core.preserve;
  }

  /** The kind of token that the letters make; `CATEGORY.unknown` when it has to be taken apart. */
  categoryOf(text: string): number {
    let letters = 0;
    while (isPlainLetter(text.charCodeAt(letters))) letters++;
    if (letters > 0 && letters === text.length) return CATEGORY.word;
    if (letters > 0 && letters === text.length - 1 && MARKS_BEHIND.has(text[letters]!))
      return CATEGORY.wordAndMark;
    for (const [pattern, category] of this.#whole) if (pattern.test(text)) return category;
    return CATEGORY.unknown;
  }

  isKnown(text: string): boolean {
    return this.lexicon.find(text) !== UNKNOWN;
  }

  /** Whether it can be told without being taken apart by patterns. */
  isPlain(text: string): boolean {
    return this.isKnown(text) || this.categoryOf(text) !== CATEGORY.unknown;
  }

  /** The words before a closing mark, and the mark; undefined when there is none. */
  cutClosing(text: string): readonly [words: string, mark: string] | undefined {
    const found = this.#behind.exec(text);
    return found === null ? undefined : [found[1]!, found[2]!];
  }

  /** An opening mark, the words behind it, and the closing mark that may follow; undefined when there is none. */
  cutOpening(text: string): readonly [mark: string, words: string, closing: string | undefined] | undefined {
    const found = this.#before.exec(text) ?? this.#around.exec(text);
    return found === null ? undefined : [found[1]!, found[2]!, found[3]];
  }

  /** Whether words joined by hyphens are one token, by the first and the last of them. */
  isCompound(word: string, first: string, last: string): boolean {
    const { prefix, suffix } = this.#preserve;
    return this.isKnown(word) || /\d/.test(word) || Boolean(prefix[first] || suffix[last]);
  }
}

function readyPattern([source, flags, category]: Pattern): Rule {
  return [new RegExp(source, flags), category];
}
