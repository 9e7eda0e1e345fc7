import { splitLexemes } from '../../../text/lexeme.ts';
import { readNumeral } from '../../../text/number.ts';
import { type Span, slice } from '../../../text/span.ts';

/** A number that a sentence says stood before. */
export interface Former {
  readonly start: number;
  readonly value: number;
  /** True where it is surely one of what the sentence counts now: `down from eight`, or behind today's number. */
  readonly isSure: boolean;
}

/** Before a number: `revising the toll down from |`, `from an initial count of |`. */
const FROM =
  /\bfrom(?: an?)?(?: (?:earlier|initial|previous|original|first))?(?: (?:count|figure|number|toll|estimate))?(?: of)?(?: (?:at least|about|some|as many as))? $/;

/** `, after earlier putting the toll at |`, `instead of |`. */
const EARLIER =
  /\b(?:(?:earlier|initially|previously|originally|at first)(?: [\p{L}’']+){1,5}|instead of) $/u;

/** What makes of `from 34` a number that was, and no more is. */
const REVISING =
  /^(?:revis\p{L}+|lower(?:s|ed|ing)|correct\p{L}+|reduc\p{L}+|downgrad\p{L}+|adjust\p{L}+|rais\p{L}+|ris(?:es|en|ing)|rose|climb\p{L}+|down|up)$/u;

/** What no such sentence is without; most figures are spared the rest. */
const TELLS = /\b(?:from|earlier|initially|previously|originally|at first|instead)\b/i;

/** Words before a number that are looked at. */
const REACH = 9;

/**
 * The numbers that a sentence takes back or says have moved (`three dead, revising the toll down from eight`): whoever
 * still gives one of them is overtaken.
 */
export function findFormer(text: string, sentence: Span): Former[] {
  if (!TELLS.test(slice(text, sentence))) return [];
  const lexemes = splitLexemes(text, sentence);
  const isRevised = lexemes.some(({ lower }) => REVISING.test(lower));
  const former: Former[] = [];
  let hasOther = false;
  for (let at = 0; at < lexemes.length; at++) {
    const numeral = readNumeral(lexemes, at);
    if (numeral === undefined) continue;
    const opening = lexemes.slice(Math.max(0, at - REACH), at).map(({ lower }) => lower);
    const before = `${opening.join(' ')} `;
    const { start } = lexemes[at]!;
    const hasMoved = isRevised && FROM.test(before);
    if (typeof numeral.value === 'number' && (hasMoved || EARLIER.test(before)))
      former.push({ start, value: numeral.value, isSure: hasMoved || hasOther });
    hasOther = true;
    at = numeral.last;
  }
  return former;
}
