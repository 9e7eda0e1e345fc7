import type { Article } from '../../../news/article.ts';
import type { Figure, Unit } from '../../../news/figure.ts';
import { type Lexeme, splitLexemes } from '../../../text/lexeme.ts';
import { HYPHENS } from '../../../text/number-word.ts';
import { splitSentences } from '../../../text/sentence.ts';
import { overlaps, type Span, slice } from '../../../text/span.ts';
import { findDay } from './as-of.ts';
import { type Earlier, findAttribution, findVoices, sourceOf } from './attribution.ts';
import { chooseKeyFigures, isSameClaim } from './key-figures.ts';
import { readMeasure } from './measure.ts';
import { isAge, isNotCounted } from './names.ts';
import { type CountedNoun, findNoun, findNounBefore, findState, readNounPhrase, STATES } from './noun.ts';
import type { Phrase } from './phrase-before.ts';
import { findChange, findQualifier } from './qualifier.ts';
import { type Quantity, readQuantities } from './quantity.ts';
import { joinRanges } from './range.ts';
import { isTrivial, weighFigure, words } from './salience.ts';
import { type SentenceWords, tagSentence } from './sentence-words.ts';
import { findSubject } from './subject.ts';
import { readUnit } from './unit.ts';

/** A quick look that spares the tagger every sentence without a number. */
const CANDIDATE =
  /\d|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|trillions?|lakhs?|crores?|dozens?|half|third|quarter|tens)\b/i;

/**
 * Figures after which the rest of an article is not searched: a budget report has 150. Each is held against all others,
 * and a file of nothing but numbers would keep the edition waiting (8,400 of them took 17 seconds).
 */
const MAX_FIGURES = 500;

/**
 * The figures of an article in the order of its text, headline first, and the ones that matter, most telling first and
 * no claim twice. Only the file's headline and the kept text count; furniture never does. What is said in passing
 * (`one of the`, `the two sides`, an age, `three years ago`) is left out.
 */
export function readFigures(article: Article): {
  readonly figures: readonly Figure[];
  readonly keyFigures: readonly Figure[];
} {
  const { text } = article.document;
  const headline = article.headline?.span;
  const kept = headline ? article.kept.filter((span) => !overlaps(span, headline)) : article.kept;
  const sentences = kept.flatMap((span) => splitSentences(text, span));
  const found = headline ? readSentence(text, headline, { article }) : [];
  for (const [index, sentence] of sentences.entries()) {
    if (found.length >= MAX_FIGURES) break;
    found.push(
      ...readSentence(text, sentence, { article, before: sentences[index - 1] }).slice(0, MAX_FIGURES),
    );
  }
  const told = found.filter((figure) => !isTrivial(text, figure));
  const figures = weighFigures(article, sentences, told);
  return { figures, keyFigures: chooseKeyFigures(figures) };
}

/** Each figure with its salience. */
function weighFigures(article: Article, sentences: readonly Span[], figures: readonly Figure[]): Figure[] {
  const { text } = article.document;
  const headline = article.headline?.span;
  const lead = article.headline?.text ?? (sentences[0] ? slice(text, sentences[0]) : '');
  const topic = new Set(words(lead));
  const place = new Map(sentences.map((sentence, index) => [sentence.start, index]));
  return figures.map((figure) => {
    const repeats = figures.filter((other) => other !== figure && isSameClaim(other, figure)).length;
    const inHeadline = headline !== undefined && overlaps(figure.span, headline);
    const standing = { inHeadline, sentence: place.get(figure.sentence.start) ?? 0, repeats, topic };
    return { ...figure, salience: weighFigure(text, figure, standing) };
  });
}

/** What stands around a sentence: its article, for the day, and the sentence before it, for who `it` is. */
interface Surroundings {
  readonly article?: Article;
  readonly before?: Span | undefined;
}

/** The figures of one sentence, in order, none of them weighed. */
export function readSentence(text: string, sentence: Span, around: Surroundings = {}): Figure[] {
  if (!CANDIDATE.test(slice(text, sentence))) return [];
  const lexemes = splitLexemes(text, sentence);
  const quantities = joinRanges(lexemes, readQuantities(lexemes));
  if (quantities.length === 0) return [];
  const words = tagSentence(text, sentence, lexemes);
  const earlier: Earlier = () => {
    const { before } = around;
    return before && sourceOf(tagSentence(text, before));
  };
  const voices = findVoices(words);
  const day = findDay(lexemes, around.article?.published);
  const figures: Figure[] = [];
  let before: Told | undefined;
  for (const [index, quantity] of quantities.entries()) {
    if (before?.noun && quantity.numeral.plain && quantity.first <= before.noun.last) continue;
    const told = completeQuantity(words, quantity, nextComplete(words, quantities, index), before);
    if (told === undefined) continue;
    const attribution = findAttribution(words, voices, quantity.first, earlier);
    figures.push({
      ...makeFigure(words, told),
      ...(attribution ? { attribution } : {}),
      ...(day ? { asOf: day } : {}),
    });
    before = told;
  }
  return figures;
}

/** The next quantity that has its own unit or noun: `four-, five- and six-cylinder engines` share the last one's. */
function nextComplete(
  words: SentenceWords,
  quantities: readonly Quantity[],
  index: number,
): Quantity | undefined {
  let next = index + 1;
  while (next < Math.min(quantities.length, index + 6) && isSuspended(words, quantities[next]!)) next++;
  return quantities[next];
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
  const elided = behind !== undefined && behind.state === behind.first && before?.noun?.state !== undefined;
  if (elided && before?.noun)
    return { quantity, unit: undefined, noun: withState(words, before.noun, behind.first) };
  if (quantity.unit !== undefined || behind !== undefined)
    return { quantity, unit: quantity.unit, noun: behind };
  if (isAge(words, quantity))
    return { quantity, unit: { kind: 'time', name: 'year of age' }, noun: undefined };
  if (next?.unit?.kind === 'physical' && isTimes(words, quantity, next))
    return { quantity, unit: next.unit, noun: undefined };
  if (isShareOf(words, quantity, next))
    return { quantity, unit: next?.unit, noun: next && findNoun(words, next) };
  const announced = findNounBefore(words, quantity);
  if (announced) return { quantity, unit: undefined, noun: announced };
  if (before && continues(words, before, quantity))
    return {
      quantity,
      unit: before.unit,
      noun: before.noun && withState(words, before.noun, quantity.last + 1),
    };
  if (!isTelling(words, quantity)) return undefined;
  return { quantity, unit: undefined, noun: subjectNoun(findSubject(words, quantity)) };
}

/** `Claims fell to 473,000`: what moves is what is counted. */
function subjectNoun(phrase: Phrase | undefined): CountedNoun | undefined {
  return phrase && { ...phrase, head: phrase.last, partOf: false };
}

/** The noun of the number before, with what befell these: `900 sailors were rescued and 40 are missing`. */
function withState(words: SentenceWords, noun: CountedNoun, from: number): CountedNoun {
  const state = findState(words, from);
  const { first, last, head, partOf } = noun;
  return { first, last, head, partOf, ...(state === undefined ? {} : { state }) };
}

/** `320 by 240 pixels`, `3 x 5 metres`. */
function isTimes({ lexemes }: SentenceWords, quantity: Quantity, next: Quantity): boolean {
  return next.first === quantity.last + 2 && /^(?:by|x|×)$/.test(lexemes[quantity.last + 1]!.lower);
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
  if (lexemes[noun.head]!.text.length < 3) return undefined;
  if (found?.last !== noun.head || lexemes[noun.head]!.text !== lexemes[noun.head]!.lower) return undefined;
  return found && (found.unit.kind === 'time' || found.unit.kind === 'physical') ? found.unit : undefined;
}

/**
 * Whether a number without unit and noun goes on with those of the number before it. A noun may be left out anywhere; a
 * unit only where the sentence repeats its pattern (`by 2 percent ... by 1`), because a level follows a share as often
 * (`rose 8% to 340`). A time never carries over.
 */
function continues({ lexemes }: SentenceWords, before: Told, quantity: Quantity): boolean {
  if (typeof quantity.numeral.value !== 'number' || !isCoordinated(lexemes, before.quantity, quantity))
    return false;
  const link = linkBefore(lexemes, quantity);
  if (before.unit === undefined) {
    if (/^(?:to|at|by|of|for)$/.test(link))
      return before.noun !== undefined && link === linkBefore(lexemes, before.quantity);
    return before.noun !== undefined;
  }
  if (before.unit.kind === 'time') return false;
  if (link === linkBefore(lexemes, before.quantity) && link !== '') return true;
  if (link === 'and' || link === 'or') return true;
  return before.unit.kind === 'percent' || before.unit.kind === 'points'
    ? link === 'from'
    : link === 'to' || link === 'from';
}

/** Beyond as many lexemes a number no longer leans on the one before it. */
const FAR = 14;

/** Whether one clause goes on from the first number to the second: nothing ends between them. */
function isCoordinated(lexemes: readonly Lexeme[], first: Quantity, second: Quantity): boolean {
  if (second.first - first.last > FAR) return false;
  const between = lexemes.slice(first.last + 1, second.first);
  if (between.some(({ text }) => /^[;:—.()]$/.test(text))) return false;
  return between.some(({ lower }) => /^(?:and|or|but|while|to|from|,)$/.test(lower));
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

/** Whether a number without a noun is worth telling: large, exact, hedged, moving, or a line of its own. */
function isTelling({ text, lexemes }: SentenceWords, quantity: Quantity): boolean {
  const { numeral, value } = quantity;
  if (quantity.first === 0 && lexemes.slice(quantity.last + 1).every(({ kind }) => kind === 'mark'))
    return true;
  if (numeral.form === 'digits' && (!numeral.plain || (typeof value === 'number' && value >= 10_000)))
    return true;
  return findQualifier(text, lexemes, quantity) !== undefined || findChange(lexemes, quantity) !== undefined;
}

function makeFigure(words: SentenceWords, { quantity, unit, noun }: Told): Figure {
  const { text, lexemes } = words;
  const change = findChange(lexemes, quantity);
  const qualifier = findQualifier(text, lexemes, quantity);
  const last = noun?.tied ? noun.last : quantity.last;
  const span = { start: lexemes[quantity.first]!.start, end: lexemes[last]!.end };
  const phrase = noun?.tied
    ? readNounPhrase(words, noun.last + 1, false)
    : (noun ?? (unit && findSubject(words, quantity)));
  return {
    text: slice(text, span),
    span,
    sentence: words.span,
    value: quantity.value,
    unit: unit ?? countUnit(words, noun),
    ...tellCounts(words, phrase),
    ...(qualifier ? { qualifier } : {}),
    ...(change ? { change } : {}),
    measure: readMeasure(lexemes, quantity, noun),
    salience: 0,
  };
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

/** A count's unit is its head noun in the singular; empty when the article leaves it open. */
function countUnit(words: SentenceWords, noun: CountedNoun | undefined): Unit {
  return { kind: 'count', name: noun ? singularOf(words, noun.head) : '' };
}

/** The tagger's dictionary form, unless it respells the word (`filet` for `fillets`) or leaves a name's plural. */
function singularOf({ lexemes, tokens }: SentenceWords, at: number): string {
  const { lower } = lexemes[at]!;
  if (STATES.has(lower)) return lower;
  const lemma = tokens[at]?.lemma ?? lower;
  const plural = /[^su]s$/.test(lower) && (tokens[at]?.pos === 'PROPN' || lemma.length < lower.length - 1);
  return plural && !/(?:es|ves)$/.test(lower) ? lower.slice(0, -1) : lemma;
}
