import type { Article } from '../../../news/article.ts';
import type { Figure, Unit } from '../../../news/figure.ts';
import { splitLexemes } from '../../../text/lexeme.ts';
import { splitSentences } from '../../../text/sentence.ts';
import { overlaps, type Span, slice } from '../../../text/span.ts';
import { chooseKeyFigures } from './key-figures.ts';
import { readMeasure } from './measure.ts';
import { isNotCounted } from './names.ts';
import { type CountedNoun, findNoun, findNounBefore } from './noun.ts';
import { findChange, findQualifier } from './qualifier.ts';
import { type Quantity, readQuantities } from './quantity.ts';
import { joinRanges } from './range.ts';
import { type SentenceWords, tagSentence } from './sentence-words.ts';

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
  let before:
    | { readonly quantity: Quantity; readonly noun: CountedNoun | undefined; readonly figure: Figure }
    | undefined;
  for (const quantity of quantities) {
    const noun = findNoun(words, quantity);
    if (isNotCounted(words, quantity, noun)) continue;
    const figure = makeFigure(words, quantity, noun, before);
    if (figure === undefined) continue;
    figures.push(figure);
    before = { quantity, noun, figure };
  }
  return figures;
}

function makeFigure(
  words: SentenceWords,
  quantity: Quantity,
  behind: CountedNoun | undefined,
  before: { readonly noun: CountedNoun | undefined; readonly figure: Figure } | undefined,
): Figure | undefined {
  const { text, lexemes } = words;
  let noun = behind;
  if (noun === undefined && quantity.unit === undefined)
    noun = findNounBefore(words, quantity) ?? before?.noun;
  const bare = quantity.unit === undefined && noun === undefined;
  const change = findChange(lexemes, quantity);
  const qualifier = findQualifier(text, lexemes, quantity);
  const telling = !quantity.numeral.plain && quantity.numeral.form === 'digits';
  if (bare && change === undefined && qualifier === undefined && !telling) return undefined;
  const span = { start: lexemes[quantity.first]!.start, end: lexemes[quantity.last]!.end };
  const counted = noun && { start: lexemes[noun.first]!.start, end: lexemes[noun.last]!.end };
  return {
    text: slice(text, span),
    span,
    sentence: words.span,
    value: quantity.value,
    unit: quantity.unit ?? countUnit(words, noun),
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
  return { kind: 'count', name: noun ? (words.tokens[noun.head]?.lemma ?? '') : '' };
}
