import type { Figure, Unit } from '../../../news/figure.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { slice } from '../../../text/span.ts';
import { readBefallen } from './befell.ts';
import { findClause } from './clause.ts';
import type { Told } from './complete.ts';
import { readMeasure } from './measure.ts';
import { type CountedNoun, readNounPhrase } from './noun.ts';
import type { Phrase } from './phrase.ts';
import { findChange, findQualifier, findQualifierBehind } from './qualifier.ts';
import type { SentenceWords } from './sentence-words.ts';
import { STATES } from './state.ts';

/** The figure that a completed quantity makes; its words are slices of the text. */
export function makeFigure(words: SentenceWords, { quantity, unit, noun, of }: Told): Figure {
  const { text, lexemes } = words;
  const qualifier = findQualifier(text, lexemes, quantity);
  const behind = findQualifierBehind(lexemes, quantity);
  const last = Math.max(
    noun?.tied && noun.first === quantity.last + 2 ? noun.last : quantity.last,
    behind?.last ?? 0,
  );
  const span = { start: lexemes[firstPrinted(lexemes, quantity.first)]!.start, end: lexemes[last]!.end };
  const counted = noun?.tied ? readNounPhrase(words, noun.last + 1, false) : (noun ?? of);
  const clause = noun && !noun.tied ? findClause(words, quantity.first, last + 1, noun) : undefined;
  const told = tellCounts(words, counted);
  const befell = unit ? undefined : readBefallen(lexemes, quantity.first);
  return {
    text: slice(text, span),
    span,
    sentence: words.span,
    value: quantity.value,
    unit: unit ?? countUnit(words, noun),
    ...told,
    ...(clause ? { clause } : hasState(counted) && told.countsSpan ? { clause: told.countsSpan } : {}),
    ...(befell ? { befell } : {}),
    ...(qualifier ? { qualifier } : {}),
    ...findChange(lexemes, quantity),
    measure: readMeasure(lexemes, quantity),
    salience: 0,
  };
}

/** `another 1,200` and `an additional 30` are printed whole: without the word they would read as totals. */
function firstPrinted(lexemes: readonly Lexeme[], first: number): number {
  const before = lexemes[first - 1]?.lower ?? '';
  if (before === 'another') return first - 1;
  if (!/^(?:additional|further|extra)$/.test(before)) return first;
  return lexemes[first - 2]?.lower === 'an' || lexemes[first - 2]?.lower === 'a' ? first - 2 : first - 1;
}

/** What is counted, in the article's words: one stretch of them where noun and state stand together. */
function tellCounts(
  { text, lexemes }: SentenceWords,
  phrase: { readonly first: number; readonly last: number; readonly state?: number } | undefined,
): Pick<Figure, 'counts' | 'countsSpan'> {
  if (phrase === undefined) return { counts: '' };
  const { first, state } = phrase;
  const last = state === phrase.last + 1 ? state : phrase.last;
  const countsSpan = { start: lexemes[first]!.start, end: lexemes[last]!.end };
  const counts = slice(text, countsSpan);
  const apart = state !== undefined && (state < first || state > last);
  return apart ? { counts: `${counts} ${lexemes[state]!.text}` } : { counts, countsSpan };
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
