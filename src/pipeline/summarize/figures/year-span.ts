import type { Lexeme } from '../../../text/lexeme.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Four digits that may be a year. */
export function isYearValue(lexeme: Lexeme): boolean {
  return lexeme.plain === true && lexeme.text.length === 4 && lexeme.value! >= 1000 && lexeme.value! < 2100;
}

/** Before a year that is not sure. */
export const YEAR_HEDGES = wordSet('about around least circa roughly');

/**
 * `between | 1899 | and 1905`, `from about | 2000 | until 2011`, `from 1569 to at least | 1738`: one end of a span of
 * years, behind which nothing is counted.
 */
export function isOfSpan(lexemes: readonly Lexeme[], at: number): boolean {
  const opener = YEAR_HEDGES.has(lexemes[at - 1]?.lower ?? '') ? openerOfHedge(lexemes, at - 1) : at - 1;
  const word = lexemes[opener]?.lower;
  const [link, until] = [lexemes[at + 1]?.lower ?? '', lexemes[at + 2]];
  if (word === 'between' || word === 'from') {
    const isLinked = word === 'between' ? link === 'and' : /^(?:through|till|to|until)$/.test(link);
    return isLinked && isLaterYear(until, lexemes[at]!) && !isPluralWord(lexemes[at + 3]);
  }
  const from = lexemes[opener - 1];
  return word === 'to' && opener < at - 1 && isLaterYear(lexemes[at], from) && !isPluralWord(lexemes[at + 1]);
}

/** Where the word stands that opens `about`, `at least` and the like. */
function openerOfHedge(lexemes: readonly Lexeme[], hedge: number): number {
  return lexemes[hedge]!.lower === 'least' ? hedge - 2 : hedge - 1;
}

function isLaterYear(year: Lexeme | undefined, than: Lexeme | undefined): boolean {
  return (
    year !== undefined &&
    than !== undefined &&
    isYearValue(year) &&
    isYearValue(than) &&
    year.value! > than.value!
  );
}

/** In small letters, as what is counted: `people`, `boats`. */
function isPluralWord(word: Lexeme | undefined): boolean {
  return word?.kind === 'word' && word.text === word.lower && /[^s]s$|^people$/.test(word.lower);
}
