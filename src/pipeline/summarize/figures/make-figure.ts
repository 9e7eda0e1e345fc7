import type { Attribution, Figure, Unit } from '../../../news/figure.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { overlaps, type Span, slice } from '../../../text/span.ts';
import { readBefallen } from './befell.ts';
import { findClause } from './clause.ts';
import { isExcepted } from './excepted.ts';
import { ON_TOP, readMeasure } from './measure.ts';
import { type CountedNoun, readNounPhrase } from './noun.ts';
import type { Phrase } from './phrase.ts';
import { findChange, findQualifier, findQualifierBehind } from './qualifier.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceWords } from './sentence-words.ts';
import { endOfStates, STATES } from './state.ts';
import type { Told } from './told.ts';

/**
 * The figure that a completed quantity makes; its words are slices of the text. It has every field, so that all figures
 * are one shape to the engine: what asks for one finds it where it was in the last.
 *
 * @param sentence that `words` are a part of
 * @param asOf the day that the sentence tells for it
 */
export function makeFigure(
  words: SentenceWords,
  told: Told,
  sentence: Span,
  attribution: Attribution | undefined,
  asOf: string | undefined,
): Figure {
  const { text, lexemes } = words;
  const { quantity, unit, noun } = told;
  const qualifier = findQualifier(text, lexemes, quantity);
  const last = lastPrinted(lexemes, told);
  const span = { start: lexemes[firstPrinted(lexemes, quantity)]!.start, end: lexemes[last]!.end };
  // `of magnitude 5.8 shook the isles`: what stands behind it is not counted.
  const isScale = quantity.unit?.name === 'magnitude' && lexemes[quantity.first - 2]?.lower === 'of';
  const counted = isScale ? undefined : noun?.tied ? readNounPhrase(words, noun.last + 1) : (noun ?? told.of);
  const excepted = isExcepted(words, quantity.first);
  const { counts, countsSpan } = tellCounts(words, excepted ? withoutState(counted) : counted);
  const clause = excepted
    ? undefined
    : ((noun && !noun.tied && !isScale
        ? findClause(words, quantity.first, last + 1, noun, quantity.unit !== undefined)
        : undefined) ?? (hasState(counted) ? countsSpan : undefined));
  const { change, reached } = findChange(lexemes, quantity);
  return {
    text: slice(text, span),
    span,
    sentence,
    value: quantity.value,
    unit: unit ?? countUnit(words, noun),
    counts,
    countsSpan,
    befell: unit || excepted ? undefined : readBefallen(lexemes, quantity.first),
    qualifier,
    change,
    reached,
    measure: excepted ? 'rest' : told.isPart ? 'part' : readMeasure(lexemes, quantity),
    salience: 0,
    clause: clause && attribution && overlaps(clause, attribution.span) ? undefined : clause,
    attribution,
    asOf,
  };
}

/** A noun tied to its number is printed with it (`90-member`), and so is what stands behind it (`or more`). */
function lastPrinted(lexemes: readonly Lexeme[], { quantity, noun }: Told): number {
  const tied = noun?.tied && noun.first === quantity.last + 2 ? noun.last : quantity.last;
  return Math.max(tied, findQualifierBehind(lexemes, quantity)?.last ?? 0);
}

/**
 * `another 1,200` and `an additional 30` are printed whole: without the word they would read as totals; and so is `from
 * 33 to 48`, which may be a rise and no range.
 */
function firstPrinted(lexemes: readonly Lexeme[], { first, last, value }: Quantity): number {
  const before = lexemes[first - 1]?.lower ?? '';
  const isMove = Array.isArray(value) && lexemes.slice(first, last).some(({ lower }) => lower === 'to');
  if (before === 'another' || (before === 'from' && isMove)) return first - 1;
  if (!ON_TOP.has(before)) return first;
  return lexemes[first - 2]?.lower === 'an' || lexemes[first - 2]?.lower === 'a' ? first - 2 : first - 1;
}

/** What is counted, in the article's words: one stretch of them where noun and state stand together. */
function tellCounts(
  { text, lexemes }: SentenceWords,
  phrase: { readonly first: number; readonly last: number; readonly state?: number } | undefined,
): Pick<Figure, 'counts' | 'countsSpan'> {
  if (phrase === undefined) return { counts: '' };
  const { state } = phrase;
  const opens = /^["“]$/.test(lexemes[phrase.first]!.text);
  const end = state === undefined ? phrase.last : endOfStates(lexemes, state);
  const closes = opens && /^["”]$/.test(lexemes[phrase.last + 1]?.text ?? '');
  // `“several hundred | ” people`: a mark whose other half stands elsewhere.
  const first =
    /^["”“]$/.test(lexemes[phrase.first]!.text) &&
    !closes &&
    phrase.last > phrase.first &&
    !holdsQuote(lexemes, phrase)
      ? phrase.first + 1
      : phrase.first;
  const last = closes ? phrase.last + 1 : state === phrase.last + 1 ? end : phrase.last;
  const countsSpan = { start: lexemes[first]!.start, end: lexemes[last]!.end };
  const counts = slice(text, countsSpan);
  const apart = state !== undefined && (state < first || state > last);
  if (!apart) return { counts, countsSpan };
  return { counts: `${counts} ${slice(text, { start: lexemes[state]!.start, end: lexemes[end]!.end })}` };
}

/** `“K2” tea`: the mark's other half stands inside. */
function holdsQuote(lexemes: readonly Lexeme[], { first, last }: Phrase): boolean {
  return lexemes.slice(first + 1, last + 1).some(({ text }) => /^["”]$/.test(text));
}

/** Whom a sentence excepts did not undergo what it tells. */
function withoutState<T extends Phrase | CountedNoun>(
  phrase: T | undefined,
): Pick<T, 'first' | 'last'> | undefined {
  return phrase && { first: phrase.first, last: phrase.last };
}

function hasState(phrase: Phrase | CountedNoun | undefined): boolean {
  return phrase !== undefined && 'state' in phrase;
}

/** A count's unit is its head noun in the singular; empty when the article leaves it open. */
function countUnit(words: SentenceWords, noun: CountedNoun | undefined): Unit {
  return { kind: 'count', name: noun ? singularOf(words, noun.head) : '' };
}

/** The tagger's dictionary form, unless it respells the word or leaves a name's plural. */
function singularOf({ lexemes, tokens }: SentenceWords, at: number): string {
  const { lower } = lexemes[at]!;
  if (STATES.has(lower)) return lower;
  const lemma = tokens[at]?.lemma ?? lower;
  const plural = /[^su]s$/.test(lower) && (tokens[at]?.pos === 'PROPN' || lemma.length < lower.length - 1);
  return plural && !/(?:es|ves)$/.test(lower) ? lower.slice(0, -1) : lemma;
}
