import { startsCapital } from '../../../text/capital.ts';
import { REPORTING } from './attribution-lexicon.ts';
import type { CountedNoun } from './noun.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceWords } from './sentence-words.ts';

const PREPOSITIONS = /^(?:in|near|off|outside|around|across|inside)$/;
/** May stand before the name of a place: `in nearby Orsa`, `in the town of Orsa`. */
const BEFORE_PLACE = /^(?:nearby|neighbou?ring|the|town|city|village|district|province|region|county|of)$/;
/** What opens the clause that the place stands in. */
const OPENERS = /^(?:[,;:—–“"]|and|but|while|that|where|whereas|also|meanwhile)$/;
/** Things that have numbers for names. */
const NUMBERED =
  /^(?:act|apollo|area|catch|category|channel|chapter|class|district|division|euro|formula|gate|gemini|grade|group|highway|interstate|league|level|ligue|line|operation|phase|pier|platform|radio|route|sector|stage|terminal|tier|type|unit|war|ward|week|year|zone)$/;
/** Words between a preposition and its number. */
const LONGEST = 6;

/**
 * `In Koval | 40 people were killed`, `and near Orsa | 12 are missing`: the place where it happened stands before a
 * count that it is no name with (`Big 12`). It opens its clause, and several of a kind are told of.
 */
export function isBehindPlace(
  words: SentenceWords,
  { first, value }: Quantity,
  noun: CountedNoun | undefined,
): boolean {
  const { lexemes } = words;
  if (noun === undefined || noun.partOf || noun.tied || value === 1) return false;
  if (!tellsOfThem(words, noun)) return false;
  if (NUMBERED.test(lexemes[first - 1]!.lower)) return false;
  let at = first - 1;
  while (at > first - LONGEST && startsCapital(lexemes[at]?.text ?? '') && !isPreposition(words, at)) at--;
  while (at > first - LONGEST && BEFORE_PLACE.test(lexemes[at]?.lower ?? '')) at--;
  if (at < 0 || !isPreposition(words, at)) return false;
  const before = lexemes[at - 1];
  return before === undefined || OPENERS.test(before.lower) || REPORTING.has(before.lower);
}

function isPreposition({ lexemes }: SentenceWords, at: number): boolean {
  return PREPOSITIONS.test(lexemes[at]?.lower ?? '');
}

/** `people were`, `villagers died`, `wounded`: several, in small letters, and a verb behind them. */
function tellsOfThem({ lexemes, tokens }: SentenceWords, { first, last, head, state }: CountedNoun): boolean {
  if (!/^\p{Ll}/u.test(lexemes[first]!.text) || !/^\p{Ll}/u.test(lexemes[head]!.text)) return false;
  if (state !== undefined) return true;
  if (!/(?:[^su]s|children|men|people|police|women)$/.test(lexemes[head]!.lower)) return false;
  return /^(?:AUX|VERB)$/.test(tokens[last + 1]?.pos ?? '');
}
