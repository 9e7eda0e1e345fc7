import { REPORTING } from './attribution-lexicon.ts';
import { isNoun, type Phrase, readPhraseBefore } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Words between a verb and its number: `rose by about 5%`, `is up more than 3%`. */
const BETWEEN =
  /^(?:by|to|at|of|in|between|about|around|approximately|roughly|nearly|almost|just|only|some|over|under|more|less|than|fewer|as|much|many|high|low|up|down|an?|the|another|further|additional|estimated|total|record|least|most|well|slightly|sharply|minus|from)$/;

/** Verbs that say of their subject how much it is or how it moves. */
const TELLING =
  /^(?:is|are|was|were|be|been|cost|costs|costing|total|totals|totaled|totalled|totaling|totalling|reach|reaches|reached|reaching|hit|hits|hitting|stand|stands|stood|standing|amount|amounts|amounted|exceed|exceeds|exceeded|weigh|weighs|weighed|measure|measures|measured|average|averages|averaged|top|tops|topped|rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|grow|grows|grew|grown|growing|climb|climbs|climbed|jump|jumps|jumped|drop|drops|dropped|decline|declines|declined|increase|increases|increased|decrease|decreases|decreased|gain|gains|gained|lose|loses|lost|surge|surges|surged|soar|soars|soared|plunge|plunges|plunged|tumble|tumbles|tumbled|sink|sinks|sank|slip|slips|slipped|slide|slides|slid|shrink|shrinks|shrank|expand|expands|expanded|edge|edges|edged|swell|swelled|double|doubled|remain|remains|remained|end|ended|close|closed|finish|finished|trade|traded|came|comes|ran|runs|ranges?|ranged|last|lasts|lasted|spans?|spanned|cover|covers|covered|stretch|stretches|stretched)$/;

/**
 * What an amount is said of: the subject of its verb (`Sales rose 4.5%`, `The bridge cost $2 billion`) or the noun before
 * `of` and `at` (`a fine of $3 billion`). Undefined when the sentence is built otherwise.
 */
export function findSubject(words: SentenceWords, quantity: Quantity): Phrase | undefined {
  const { lexemes, tokens } = words;
  let at = quantity.first - 1;
  let of = false;
  for (
    let step = 0;
    step < 6 && at >= 0 && BETWEEN.test(lexemes[at]!.lower) && !TELLING.test(lexemes[at]!.lower);
    step++, at--
  )
    if (lexemes[at]!.lower === 'of' || lexemes[at]!.lower === 'at') of = true;
  const lexeme = lexemes[at];
  if (lexeme === undefined || lexeme.kind !== 'word') return undefined;
  if (of && isNoun(tokens[at]?.pos)) return withoutArticle(words, readPhraseBefore(words, at + 1));
  if (of && tokens[at]?.pos === 'ADJ' && tokens[at - 1]?.pos === 'DET') return { first: at, last: at };
  if (quantity.unit === undefined && /^(?:is|are|was|were|be|been)$/.test(lexeme.lower)) return undefined;
  if (!TELLING.test(lexeme.lower) || lexemes[at - 1]?.lower === 'to') return undefined;
  return withoutArticle(words, readPhraseBefore(words, at));
}

/** `the fine` is told as `fine`; what stands behind a preposition (`in the U.S.`) is no subject. */
function withoutArticle({ lexemes }: SentenceWords, phrase: Phrase | undefined): Phrase | undefined {
  if (phrase === undefined) return undefined;
  if (
    /^(?:in|on|at|by|for|with|from|to|since|during|after|before|of|as|than)$/.test(
      lexemes[phrase.first - 1]?.lower ?? '',
    )
  )
    return undefined;
  if (phrase.last > phrase.first && REPORTING.has(lexemes[phrase.last]!.lower)) return undefined;
  const article = /^(?:the|an?)$/.test(lexemes[phrase.first]!.lower) && phrase.first < phrase.last;
  return article ? { first: phrase.first + 1, last: phrase.last } : phrase;
}
