import type { Lexeme } from './lexeme.ts';
import { readDigits } from './number-digits.ts';
import { readShare, readVague } from './number-share.ts';
import { readSpelled } from './number-spelled.ts';
import { DENOMINATORS, SCALES } from './number-word.ts';
import type { Numeral } from './numeral.ts';

/**
 * The numeral that begins at a lexeme, the longest there is; undefined when none does. Grammar: digits with a scale
 * (`2.5 million`, `3 lakh crore`), powers of ten, fractions, cardinals in words as English spells them (`one hundred
 * and twenty-five thousand`), `a million`, `half a million`, `two and a half`, and vague plurals before `of`.
 */
export function readNumeral(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const lexeme = lexemes[at];
  // Nearly all words of a text are spared the readers.
  if (lexeme === undefined || !lexeme.mayOpenNumeral) return undefined;
  if (lexeme.kind === 'number') return readDigits(lexemes, at);
  if (isArticle(lexeme) && !BEHIND_ARTICLE.has(lexemes[at + 1]?.lower ?? '')) return undefined;
  return readVague(lexemes, at) ?? readShare(lexemes, at) ?? readSpelled(lexemes, at);
}

function isArticle({ lower }: Lexeme): boolean {
  return lower === 'a' || lower === 'an';
}

/**
 * What an article begins a numeral with, one of its own kind of reader after the other: `a few hundred`, `a third`, `a
 * million`.
 */
const BEHIND_ARTICLE: ReadonlySet<string> = new Set([
  ...['several', 'few', 'dozen'],
  ...DENOMINATORS.keys(),
  ...SCALES.keys(),
]);
