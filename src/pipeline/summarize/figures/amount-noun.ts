import type { CountedNoun } from './noun.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceWords } from './sentence-words.ts';
import { isMeasureAlone } from './subject.ts';

/**
 * Whether the noun behind an amount or a measure is what that is told of: not `range` of `in the $140 million range`.
 */
export function isOfAmount(
  { lexemes, tokens }: SentenceWords,
  { last, unit }: Quantity,
  { head, partOf }: CountedNoun,
): boolean {
  const noun = lexemes[head]!;
  if (noun.lower === 'range' || isMeasureAlone(noun)) return false;
  // `The fee of €85m | makes | him the dearest`: a verb that has the ending of a plural.
  const isVerb = tokens[last + 1]?.pos === 'VERB' && lexemes[last + 1]!.lower.endsWith('s');
  if (unit?.kind === 'money' && isVerb) return false;
  return partOf || head !== last + 1 || !FORECASTER.test(noun.lower);
}

/** `the $1.98 | analysts | had expected`: they say it, and it is no amount of theirs. */
export const FORECASTER =
  /^(?:analysts|economists|experts|forecasters|investors|markets?|observers|officials|prosecutors|strategists|traders|unions)$/;
