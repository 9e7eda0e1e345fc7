import { isCapitalized } from '../../../text/capital.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { FORECASTER } from './amount-noun.ts';
import type { CountedNoun } from './noun.ts';
import { isPlural } from './noun-step.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceWords } from './sentence-words.ts';

/** `their 26th top | 10 | hit`, `the top | 200 | chart`: how long a list is that something stands in. */
export function isOfChart(
  words: SentenceWords,
  { first, unit, value }: Quantity,
  noun?: CountedNoun,
): boolean {
  if (unit !== undefined || value === 1 || words.lexemes[first - 1]?.lower !== 'top') return false;
  // `expects sales to top 500,000`, `sales top 500,000`.
  if (typeof value === 'number' && value > LONGEST_CHART) return false;
  return noun === undefined || (!noun.partOf && !noun.tied && !isPlural(words, noun.head));
}

const LONGEST_CHART = 1000;

/** `more than the | 8 million | economists had predicted`: it is they who say so, and nobody counts them. */
export function isForecast(
  lexemes: readonly Lexeme[],
  { first, unit }: Quantity,
  noun?: CountedNoun,
): boolean {
  if (unit !== undefined || noun === undefined || noun.partOf || lexemes[first - 1]?.lower !== 'the')
    return false;
  return (
    /^(?:above|below|than)$/.test(lexemes[first - 2]?.lower ?? '') &&
    FORECASTER.test(lexemes[noun.head]!.lower)
  );
}

/** `Pieter | ten | Holm`: a small word inside a name. */
export function isParticle(lexemes: readonly Lexeme[], { first, last }: Quantity): boolean {
  const next = lexemes[last + 1]?.text ?? '';
  if (lexemes[first]!.lower !== 'ten' || !isCapitalized(next) || /(?:ese|ish|s)$/.test(next)) return false;
  const isOne = /^(?:has|is|said|says|told|was)$/.test(lexemes[last + 2]?.lower ?? '');
  return isOne || (first > 0 && isCapitalized(lexemes[first - 1]!.text));
}

/** `the famed | 1805 | naval victory`: before a single thing four digits without a comma are its year. */
export function isYearOfThing(words: SentenceWords, { first, value }: Quantity, noun?: CountedNoun): boolean {
  if (
    typeof value !== 'number' ||
    value < 1500 ||
    value >= 2100 ||
    !/^\d{4}$/.test(words.lexemes[first]!.text)
  )
    return false;
  if (noun === undefined || noun.partOf || noun.tied || noun.state !== undefined) return false;
  const { lower } = words.lexemes[noun.head]!;
  return !lower.endsWith('s') && !isPlural(words, noun.head) && !MANY_IN_ONE.test(lower);
}

/** Several are told of without an ending. */
const MANY_IN_ONE =
  /^(?:aircraft|cattle|crew|dead|deer|fish|head|livestock|personnel|poultry|salmon|seats?|sheep|spacecraft|staff|youth)$/;
