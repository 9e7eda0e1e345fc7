import { startsCapital } from '../../../text/capital.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { DASHES } from '../../../text/number-word.ts';
import { STATE_ABBREVIATIONS, STREETS, WEEKDAY_WORDS } from './mask-lexicon.ts';
import { isOrdinal } from './mask-serial.ts';

/** Numbers of houses and postal codes. */

/** A five-digit code behind a state, as U.S. addresses end. */
export function isPostal(lexemes: readonly Lexeme[], at: number): boolean {
  const { plain, text } = lexemes[at]!;
  return plain === true && text.length === 5 && STATE_ABBREVIATIONS.has(lexemes[at - 1]?.text ?? '');
}

/**
 * `12 West Heron St.`, `7 Rue Verte`, `3-5 Harbour Avenue`, `the 1200 block of Heron`; weekdays and months never are
 * street names.
 */
export function addressEnd(lexemes: readonly Lexeme[], at: number): number | undefined {
  let end = at;
  if (!lexemes[at]!.plain) return undefined;
  const isBlock = lexemes[at + 1]?.lower === 'block' && /^(?:of|on)$/.test(lexemes[at + 2]?.lower ?? '');
  if (isBlock && lexemes[at]!.value! % 100 === 0) return at + 1;
  if (DASHES.has(lexemes[at + 1]?.text ?? '') && lexemes[at + 2]?.kind === 'number') end = at + 2;
  for (let index = end + 1; index <= end + 5; index++) {
    const word = lexemes[index];
    if (word === undefined) return undefined;
    if (word.kind === 'number' || isOrdinal(lexemes, index - 1)) continue;
    if (word.text === '.' && isCompass(lexemes[index - 1])) continue;
    if (word.kind !== 'word' || !startsCapital(word.text) || WEEKDAY_WORDS.has(word.lower)) return undefined;
    if (!STREETS.has(word.lower)) continue;
    const named = index > end + 1 || startsCapital(lexemes[index + 1]?.text ?? '');
    if (named) return index;
  }
  return undefined;
}

/** `W.` of `3170 W. County Road`, `St.` of `12 St. Olav Street`. */
function isCompass(lexeme: Lexeme | undefined): boolean {
  return /^(?:[NSEW]|[NS][EW]|St|Ft|Mt)$/.test(lexeme?.text ?? '');
}
