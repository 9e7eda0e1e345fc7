import type { Article } from '../../../news/article.ts';
import type { Figure, Unit } from '../../../news/figure.ts';
import { type Lexeme, splitLexemes } from '../../../text/lexeme.ts';
import { HYPHENS } from '../../../text/number-word.ts';
import { splitSentences } from '../../../text/sentence.ts';
import { overlaps, type Span, slice } from '../../../text/span.ts';
import { chooseKeyFigures } from './key-figures.ts';
import { readMeasure } from './measure.ts';
import { isAge, isNotCounted } from './names.ts';
import { type CountedNoun, findNoun, findNounBefore } from './noun.ts';
import { findChange, findQualifier } from './qualifier.ts';
import { type Quantity, readQuantities } from './quantity.ts';
import { joinRanges } from './range.ts';
import { type SentenceWords, tagSentence } from './sentence-words.ts';
import { readUnit } from './unit.ts';

/** A quick look that spares the tagger every sentence without a number. */
const CANDIDATE =
  /\d|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|trillions?|lakhs?|crores?|dozens?|half|third|quarter|tens)\b/i;

/**
 * The figures of an article in the order of its text, headline first, and the ones that matter, most telling first and
 * no claim twice. Only the file's headline and the kept text count; furniture never does.
 */
export function readFigures(article: Article): {
  readonly figures: readonly Figure[];
  readonly keyFigures: readonly Figure[];
} {
  const { text } = article.document;
  const figures: Figure[] = [];
  const headline = article.headline?.span;
  const spans = headline
    ? [headline, ...article.kept.filter((span) => !overlaps(span, headline))]
    : article.kept;
  for (const span of spans)
    for (const sentence of splitSentences(text, span)) figures.push(...readSentence(text, sentence));
  return { figures, keyFigures: chooseKeyFigures(article, figures) };
}

/** The figures of one sentence. */
export function readSentence(text: string, sentence: Span): Figure[] {
  if (!CANDIDATE.test(slice(text, sentence))) return [];
  const lexemes = splitLexemes(text, sentence);
  const quantities = joinRanges(lexemes, readQuantities(lexemes));
  if (quantities.length === 0) return [];
  const words = tagSentence(text, sentence, lexemes);
  const figures: Figure[] = [];
  let before: Told | undefined;
  for (const [index, quantity] of quantities.entries()) {
    if (before?.noun && quantity.numeral.plain && quantity.first <= before.noun.last) continue;
    const told = completeQuantity(words, quantity, quantities[index + 1], before);
    if (told === undefined) continue;
    figures.push(makeFigure(words, told));
    before = told;
  }
  return figures;
}

/** A quantity with what its sentence leaves out filled in. */
interface Told {
  readonly quantity: Quantity;
  readonly unit: Unit | undefined;
  readonly noun: CountedNoun | undefined;
}

/**
 * Finds what a quantity counts: the noun behind it; else the unit of the quantity that it is a share of (`280 million of
 * the 1.5 billion dollars`); else the noun that announces it (`the number of troops`); else what the quantity before it
 * counts. Undefined when the number is no quantity.
 */
function completeQuantity(
  words: SentenceWords,
  quantity: Quantity,
  next: Quantity | undefined,
  before: Told | undefined,
): Told | undefined {
  const behind = isSuspended(words, quantity) ? next && findNoun(words, next) : findNoun(words, quantity);
  if (isNotCounted(words, quantity, behind)) return undefined;
  const spread = behind && quantity.unit === undefined ? unitOfNoun(words, behind) : undefined;
  if (spread) return { quantity, unit: spread, noun: undefined };
  if (isSuspended(words, quantity) && next?.unit) return { quantity, unit: next.unit, noun: undefined };
  if (quantity.unit !== undefined || behind !== undefined)
    return { quantity, unit: quantity.unit, noun: behind };
  if (isAge(words, quantity))
    return { quantity, unit: { kind: 'time', name: 'year of age' }, noun: undefined };
  if (isShareOf(words, quantity, next))
    return { quantity, unit: next?.unit, noun: next && findNoun(words, next) };
  const announced = findNounBefore(words, quantity);
  if (announced) return { quantity, unit: undefined, noun: announced };
  if (before && continues(words, before, quantity)) return { quantity, unit: before.unit, noun: before.noun };
  return isTelling(words, quantity) ? { quantity, unit: undefined, noun: undefined } : undefined;
}

/** `280 million of the 1.5 billion`. */
function isShareOf({ lexemes }: SentenceWords, quantity: Quantity, next: Quantity | undefined): boolean {
  if (next === undefined || lexemes[quantity.last + 1]?.lower !== 'of') return false;
  return next.first <= quantity.last + 4;
}

/** `four-, five- and six-cylinder engines`: a hyphen with nothing behind it waits for the next number's noun. */
function isSuspended({ lexemes }: SentenceWords, quantity: Quantity): boolean {
  const dash = lexemes[quantity.last + 1];
  const beyond = lexemes[quantity.last + 2];
  if (dash === undefined || dash.spaced || !HYPHENS.has(dash.text) || beyond === undefined) return false;
  return beyond.spaced || beyond.text === ',';
}

/** `four straight months`: a unit of time or length with an adjective before it is a unit still. */
function unitOfNoun({ lexemes }: SentenceWords, noun: CountedNoun): Unit | undefined {
  if (noun.first === noun.head || noun.partOf) return undefined;
  const found = readUnit(lexemes, noun.head);
  return found && (found.unit.kind === 'time' || found.unit.kind === 'physical') ? found.unit : undefined;
}

/**
 * Whether a number without unit and noun goes on with those of the number before it. A noun may be left out anywhere; a
 * unit only where the sentence repeats its pattern (`by 2 percent ... by 1`), because a level follows a share as often
 * (`rose 8% to 340`). A time never carries over.
 */
function continues({ lexemes }: SentenceWords, before: Told, quantity: Quantity): boolean {
  if (before.unit === undefined) return before.noun !== undefined;
  if (before.unit.kind === 'time') return false;
  const link = linkBefore(lexemes, quantity);
  if (link === linkBefore(lexemes, before.quantity) && link !== '') return true;
  if (link === 'and' || link === 'or') return true;
  return before.unit.kind === 'percent' || before.unit.kind === 'points'
    ? link === 'from'
    : link === 'to' || link === 'from';
}

/** The preposition or conjunction that leads to a number, words that hedge it passed over. */
function linkBefore(lexemes: readonly Lexeme[], quantity: Quantity): string {
  for (let at = quantity.first - 1; at >= Math.max(0, quantity.first - 4); at--) {
    const { lower, kind } = lexemes[at]!;
    if (/^(?:by|to|from|at|and|or|of|for)$/.test(lower)) return lower;
    if (
      kind !== 'word' ||
      !/^(?:about|around|nearly|almost|just|only|some|roughly|over|more|than|less)$/.test(lower)
    )
      return '';
  }
  return '';
}

/** Whether a number that stands alone is worth telling: large, exact, hedged or moving. */
function isTelling({ text, lexemes }: SentenceWords, quantity: Quantity): boolean {
  const { numeral, value } = quantity;
  if (numeral.form === 'digits' && (!numeral.plain || (typeof value === 'number' && value >= 10_000)))
    return true;
  return findQualifier(text, lexemes, quantity) !== undefined || findChange(lexemes, quantity) !== undefined;
}

function makeFigure(words: SentenceWords, { quantity, unit, noun }: Told): Figure {
  const { text, lexemes } = words;
  const change = findChange(lexemes, quantity);
  const qualifier = findQualifier(text, lexemes, quantity);
  const span = { start: lexemes[quantity.first]!.start, end: lexemes[quantity.last]!.end };
  const counted = noun && { start: lexemes[noun.first]!.start, end: lexemes[noun.last]!.end };
  return {
    text: slice(text, span),
    span,
    sentence: words.span,
    value: quantity.value,
    unit: unit ?? countUnit(words, noun),
    counts: counted ? slice(text, counted) : '',
    ...(counted ? { countsSpan: counted } : {}),
    ...(qualifier ? { qualifier } : {}),
    ...(change ? { change } : {}),
    measure: readMeasure(lexemes, quantity, noun),
    salience: 0,
  };
}

/** A count's unit is its head noun in the singular; empty when the article leaves it open. */
function countUnit(words: SentenceWords, noun: CountedNoun | undefined): Unit {
  return { kind: 'count', name: noun ? singularOf(words, noun.head) : '' };
}

/** The tagger's dictionary form, unless it respells the word (`filet` for `fillets`). */
function singularOf({ lexemes, tokens }: SentenceWords, at: number): string {
  const { lower } = lexemes[at]!;
  const lemma = tokens[at]?.lemma ?? lower;
  const respelled = lower.endsWith('s') && lemma.length < lower.length - 1 && !/(?:es|ves)$/.test(lower);
  return respelled ? lower.slice(0, -1) : lemma;
}
