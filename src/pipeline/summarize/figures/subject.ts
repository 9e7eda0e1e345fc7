import { startsCapital } from '../../../text/capital.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { wordSet } from '../../../text/word-set.ts';
import { REPORTING } from './attribution-lexicon.ts';
import { isNoun, type Phrase, readPhraseBefore } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceWords } from './sentence-words.ts';
import { STATES } from './state.ts';

/** Words between a verb and its number: `rose by about 5%`, `is up more than 3%`. */
const BETWEEN = wordSet(
  'by to at of in between about around approximately roughly nearly almost just only some over under more less than fewer ' +
    'as much many high low up down a an the another further additional estimated total record least most well slightly ' +
    'sharply minus from',
);

/** Verbs that say of their subject how much it is or how it moves. */
const TELLING = wordSet(
  'is are was were be been cost costs costing total totals totaled totalled totaling totalling number numbers ' +
    'numbered numbering reach reaches reached reaching hit hits hitting stand stands stood standing amount amounts ' +
    'amounted exceed exceeds exceeded weigh weighs weighed measure measures measured average averages averaged top ' +
    'tops topped rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing climb ' +
    'climbs climbed jump jumps jumped drop drops dropped decline declines declined increase increases increased ' +
    'decrease decreases decreased gain gains gained lose loses lost surge surges surged soar soars soared plunge ' +
    'plunges plunged tumble tumbles tumbled sink sinks sank slip slips slipped slide slides slid shrink shrinks ' +
    'shrank expand expands expanded edge edges edged swell swelled double doubles doubled triple triples tripled ' +
    'treble trebles trebled quadruple quadruples quadrupled halve halves halved dwindle dwindled dwindles remain ' +
    'remains remained end ended close closed finish finished trade traded came comes ran runs range ranges ranged ' +
    'last lasts lasted span spans spanned cover covers covered stretch stretches stretched',
);

/** Whether a word in lower case is a verb by which an amount is said of its subject. */
export function isTellingVerb(lower: string): boolean {
  return TELLING.has(lower);
}

/**
 * What an amount is said of: the subject of its verb (`Sales rose 4.5%`, `The bridge cost $2 billion`) or the noun
 * before `of` and `at` (`a fine of $3 billion`). Undefined when the sentence is built otherwise.
 */
export function findSubject(words: SentenceWords, quantity: Quantity): Phrase | undefined {
  const { lexemes, tokens } = words;
  let at = quantity.first - 1;
  let of = false;
  for (
    let step = 0;
    step < 6 && at >= 0 && BETWEEN.has(lexemes[at]!.lower) && !TELLING.has(lexemes[at]!.lower);
    step++, at--
  )
    if (lexemes[at]!.lower === 'of' || lexemes[at]!.lower === 'at') of = true;
  const lexeme = lexemes[at];
  if (lexeme === undefined || lexeme.kind !== 'word' || isPlaced(lexemes, quantity)) return undefined;
  if (quantity.unit && isOfNothing(lexemes, quantity, at)) return undefined;
  // `two groups of | four`: how large each is.
  if (of && GROUPS.test(lexeme.lower) && quantity.unit === undefined) return undefined;
  if (of && isNoun(tokens[at]?.pos))
    return withoutArticle(words, readMeasured(words, at + 1), quantity.unit !== undefined);
  if (of && tokens[at]?.pos === 'ADJ' && tokens[at - 1]?.pos === 'DET')
    return isMeasureAlone(lexeme) ? undefined : { first: at, last: at };
  if (quantity.unit === undefined && BEING.has(lexeme.lower)) return undefined;
  if (!TELLING.has(lexeme.lower) || lexemes[at - 1]?.lower === 'to') return undefined;
  // `Blackout hits 2 million`: those whom it struck, and no blackouts.
  if (/^hit/.test(lexeme.lower) && STRIKING.test(lexemes[at - 1]?.lower ?? '')) return undefined;
  return findStated(words, at) ?? withoutArticle(words, readMeasured(words, at), quantity.unit !== undefined);
}

const GROUPS = /^(?:batches|groups|lots|pairs|rows|sets|teams)$/;
const STRIKING =
  /^(?:attack|blackout|crisis|cyclone|drought|earthquake|fire|flood(?:ing|s)?|heatwave|hurricane|outages?|quake|storm|strikes?|tornado|typhoon|virus|wildfire)$/;
const BEING = wordSet('is are was were be been');

/** The phrase right before a lexeme, all of `earnings per share`. */
function readMeasured(words: SentenceWords, before: number): Phrase | undefined {
  const below = readPhraseBefore(words, before);
  if (below === undefined || itemAt(words.lexemes, below.first - 1)?.lower !== 'per') return below;
  const above = readPhraseBefore(words, below.first - 1);
  return above?.last === below.first - 2 ? { first: above.first, last: below.last } : below;
}

/** `The missing numbered 70`: those whom something befell, without a noun. */
function findStated({ lexemes }: SentenceWords, verb: number): Phrase | undefined {
  const isStated = STATES.has(lexemes[verb - 1]?.lower ?? '') && lexemes[verb - 2]?.lower === 'the';
  return isStated ? { first: verb - 1, last: verb - 1 } : undefined;
}

/** `65 miles north of the capital`: where something lies, not how much it is. */
export function isPlaced(lexemes: readonly Lexeme[], { unit, last }: Quantity): boolean {
  if (unit?.kind !== 'physical') return false;
  const at = behindAside(lexemes, last + 1);
  const isTo = lexemes[at]?.lower === 'to' && lexemes[at + 1]?.lower === 'the';
  return DIRECTIONS.test(lexemes[isTo ? at + 2 : at]?.lower ?? '');
}

/** `145 km | (90 miles) | north`, `(90 miles | ) | north`: the same in other units. */
function behindAside(lexemes: readonly Lexeme[], at: number): number {
  if (lexemes[at]?.text === ')') return at + 1;
  if (lexemes[at]?.text !== '(') return at;
  const close = lexemes.findIndex(({ text }, place) => place > at && place < at + 6 && text === ')');
  return close < 0 ? at : close + 1;
}

/**
 * `was five months | pregnant`, `fell | about 70 feet`, `is 51 metres | longer than`, `in nearly 50 years`: an amount
 * that is none of the one whom or what it is told of.
 */
function isOfNothing(lexemes: readonly Lexeme[], { unit, first, last }: Quantity, verb: number): boolean {
  const next = lexemes[last + 1]?.lower ?? '';
  if (unit?.kind === 'time')
    return next === 'pregnant' || lexemes.slice(verb + 1, first).some(({ lower }) => lower === 'in');
  if (unit?.kind !== 'physical') return false;
  if (FALLS.test(lexemes[verb]!.lower) && LENGTHS.test(unit.name)) return true;
  const at = behindAside(lexemes, last + 1);
  return /er$/.test(lexemes[at]?.lower ?? '') && lexemes[at + 1]?.lower === 'than';
}

const FALLS = /^(?:climb(?:ed|s)?|dropped|f[ae]ll(?:s|en)?|plunged|slid|slipped|tumbled)$/;
const LENGTHS = /^(?:foot|kilometre|metre|mile|yard)$/;

/**
 * `a total of $40`, `puts the figure at 40%`, `down by a third at £41m`: says nothing of what is measured; an average
 * is no sum.
 */
export function isMeasureAlone({ lower }: Lexeme): boolean {
  return MEASURES.has(lower);
}

const MEASURES = wordSet(
  'half third quarter fifth tenth figure maximum minimum number numbers part portion rest total',
);

const DIRECTIONS =
  /^(?:(?:north|south)?(?:east|west)?(?:ern|ward|wards)?|from|away|off|inland|offshore|outside|above|below|up|down|ahead|behind)$/;

/**
 * `the fine` is told as `fine`, `the amount of such losses` as `such losses`; what stands behind a preposition (`in the
 * U.S.`) or a verb (`who reported using it`) is no subject.
 */
function withoutArticle(
  words: SentenceWords,
  phrase: Phrase | undefined,
  isMeasured: boolean,
): Phrase | undefined {
  if (phrase === undefined) return undefined;
  const { lexemes, tokens } = words;
  const before = itemAt(lexemes, phrase.first - 1);
  if (WHERE_OR_WHOSE.has(before?.lower ?? '')) {
    const whole = readPhraseBefore(words, phrase.first - 1);
    const own = whole?.last === phrase.first - 2 ? withoutArticle(words, whole, isMeasured) : undefined;
    // `Unemployment among women` is all that a share is said of.
    return own && isMeasured ? { first: own.first, last: phrase.last } : own;
  }
  if (
    PREPOSITIONS.has(before?.lower ?? '') ||
    (before?.kind === 'word' && tokens[phrase.first - 1]?.pos === 'VERB' && !PUTTING.has(before.lower))
  )
    return undefined;
  if (phrase.first === phrase.last && PRONOUNS.has(lexemes[phrase.last]!.lower)) return undefined;
  if (phrase.last > phrase.first && REPORTING.has(lexemes[phrase.last]!.lower)) return undefined;
  if (PRICED.has(lexemes[phrase.last]!.lower) || tellsWhen(lexemes, phrase)) return undefined;
  const own = behindNumber(lexemes, behindPlace(lexemes, phrase));
  if (own === undefined) return undefined;
  let first = behindMeasure(lexemes, singularPart(lexemes, own));
  if (first < phrase.last && ARTICLES.has(lexemes[first]!.lower)) first++;
  if (first === phrase.last && isMeasureAlone(lexemes[first]!)) return undefined;
  return { first, last: phrase.last };
}

/** `collections | the previous month | reached $2 million`: when it was. */
function tellsWhen(lexemes: readonly Lexeme[], { first, last }: Phrase): boolean {
  return (
    /^(?:day|month|quarter|week|year)$/.test(lexemes[last]!.lower) &&
    /^(?:following|last|next|previous|prior|same)$/.test(lexemes[last - 1]?.lower ?? '') &&
    last - first < 3
  );
}

const PREPOSITIONS = wordSet('in on at by for with from to since during after before of as than');
/** `Cases | among children | rose to 40`: what stands before them is counted. */
const WHERE_OR_WHOSE = wordSet('across among around between beyond near outside under within without');
const PRONOUNS = wordSet('it they he she we i you that this those these there');
const PRICED = wordSet('trading priced valued');
/** Also `said | that profit fell`, which the tagger takes for one of them. */
const ARTICLES = wordSet('the a an whose that this its their his her our my');

/** `off the coast at | a depth`, `at 3:12 a.m. at | a depth`: where and when it was is nothing that is measured. */
function behindPlace(lexemes: readonly Lexeme[], { first, last }: Phrase): Phrase {
  const at = lexemes.findLastIndex(({ lower }, place) => place >= first && place < last && lower === 'at');
  return at < 0 || !/^an?$/.test(lexemes[at + 1]!.lower) ? { first, last } : { first: at + 1, last };
}

/**
 * `profits of 1.6 billion and revenue` is `revenue`: what stands behind a number and its joint; `up 7.4 percent` is
 * nothing that an amount is said of.
 */
function behindNumber(lexemes: readonly Lexeme[], { first, last }: Phrase): Phrase | undefined {
  let number = last;
  while (number >= first && lexemes[number]!.kind !== 'number') number--;
  if (number < first) return { first, last };
  const joint = lexemes.findIndex(({ lower }, at) => at > number && at < last && lower === 'and');
  if (joint > 0 && joint <= number + 2) return { first: joint + 1, last };
  // `The farm's 300,000 panels cover`: what is counted already.
  if (lexemes[number]!.plain !== true) return undefined;
  return number === first && last <= first + 2 ? undefined : { first, last };
}

/** `put the strikers at 6,400`: what stands behind the verb is counted. */
const PUTTING = wordSet('put puts putting place places placed estimate estimates estimated');

/** `the amount of such losses`, `the total value of the deal`: what is measured stands behind. */
function behindMeasure(lexemes: readonly Lexeme[], { first, last }: Phrase): number {
  for (let at = first; at < Math.min(last, first + 4); at++)
    if (lexemes[at + 1]!.lower === 'of' && at + 2 <= last)
      return /^(?:amount|number|sum|total)$/.test(lexemes[at]!.lower) ? at + 2 : first;
  return first;
}

/** `fell to $55 a barrel and Brent was`: a verb in the singular has the last name alone for its subject. */
function singularPart(lexemes: readonly Lexeme[], { first, last }: Phrase): Phrase {
  const verb = lexemes[last + 1]?.lower;
  if (verb !== 'is' && verb !== 'was' && verb !== 'has') return { first, last };
  for (let at = last - 1; at > first; at--) {
    const isName = startsCapital(lexemes[at - 1]!.text) && startsCapital(lexemes[at + 1]!.text);
    if (lexemes[at]!.lower === 'and' && !isName) return { first: at + 1, last };
  }
  return { first, last };
}
