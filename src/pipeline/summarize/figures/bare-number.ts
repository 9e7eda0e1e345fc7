import type { Lexeme } from '../../../text/lexeme.ts';
import { readBefallen } from './befell.ts';
import { findChange, findQualifier } from './qualifier.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceWords } from './sentence-words.ts';

const LARGE_IN_WORDS = 100_000;

/** Whether a number without a noun is worth telling: large, exact, hedged, moving, or a line of its own. */
export function isTelling({ text, lexemes }: SentenceWords, quantity: Quantity): boolean {
  const { numeral, value } = quantity;
  if (quantity.first === 0 && lexemes.slice(quantity.last + 1).every(({ kind }) => kind === 'mark'))
    return true;
  if (numeral.form === 'digits' && (!numeral.plain || (typeof value === 'number' && value >= 10_000)))
    return true;
  // `the unions spoke of a quarter of a million`
  if (numeral.form === 'words' && typeof value === 'number' && value >= LARGE_IN_WORDS)
    // `thanks a million`
    return !/^an?$/.test(lexemes[quantity.first]!.lower) || quantity.last > quantity.first + 1;
  if (readBefallen(lexemes, quantity.first) || isBroughtTo(lexemes, quantity)) return true;
  return (
    findQualifier(text, lexemes, quantity) !== undefined || findChange(lexemes, quantity).change !== undefined
  );
}

/** `bringing the total in the outbreak to | 31`, `took its tally to | 57`. */
function isBroughtTo(lexemes: readonly Lexeme[], { first }: Quantity): boolean {
  if (lexemes[first - 1]?.lower !== 'to') return false;
  const before = lexemes.slice(Math.max(0, first - BROUGHT_REACH), first - 1);
  const verb = before.findLastIndex(({ lower }) =>
    /^(?:br(?:ing(?:s|ing)?|ought)|tak(?:es?|ing)|took)$/.test(lower),
  );
  const noun = before.findIndex(({ lower }, at) => at > verb && /^(?:count|number|tally|total)$/.test(lower));
  return (
    verb >= 0 && noun > verb && noun <= verb + 3 && before.slice(verb).every(({ kind }) => kind === 'word')
  );
}

/** Lexemes from `bringing` to its number. */
const BROUGHT_REACH = 10;
