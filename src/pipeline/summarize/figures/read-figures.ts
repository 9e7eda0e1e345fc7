import type { Article } from '../../../news/article.ts';
import type { Figure } from '../../../news/figure.ts';
import { SHORT_MONTHS } from '../../../text/calendar.ts';
import { splitSentences } from '../../../text/sentence.ts';
import { overlaps, type Span, slice } from '../../../text/span.ts';
import { withoutDateline } from '../dateline.ts';
import { isInEnglish } from '../in-english.ts';
import type { Clues } from './clues.ts';
import { isDenied } from './denial.ts';
import { chooseKeyFigures, isSameClaim } from './key-figures.ts';
import { readWithClues } from './read-sentence.ts';
import { isRetracted } from './retracted.ts';
import { splitWords, weighFigure } from './salience.ts';
import { isTrivial } from './trivial.ts';

/**
 * Figures after which the rest of an article is not searched: a budget report has 150. Each is held against all others,
 * and a file of nothing but numbers would keep the edition waiting (8,400 of them took 17 seconds).
 */
const MAX_FIGURES = 500;

/**
 * The figures of an article in the order of its text, headline first, and the ones that matter, most telling first and
 * no claim twice. Only the file's headline and the kept text count; furniture never does. What is said in passing (`one
 * of the`, `the two sides`, an age, `three years ago`) is left out, and so is what the sentence denies or a correction
 * takes back. The grammar is that of English: an article known to be in another language has no figures rather than
 * wrong ones.
 *
 * @param bodies the article's sentences without their datelines, when they are known
 */
export function readFigures(
  article: Article,
  bodies: readonly Span[] = bodiesOf(article),
): {
  readonly figures: readonly Figure[];
  readonly keyFigures: readonly Figure[];
} {
  if (!isInEnglish(article)) return { figures: [], keyFigures: [] };
  const { text } = article.document;
  const headline = article.headline?.span;
  const sentences = headline === undefined ? bodies : bodies.filter((span) => !overlaps(span, headline));
  const found: Found[] = [];
  const read = (sentence: Span, before?: Span, behind?: Span): void => {
    const { figures, clues } = readWithClues(text, sentence, { article, before, behind });
    for (let at = 0; at < figures.length && at < MAX_FIGURES; at++)
      found.push({ figure: figures[at]!, clues });
  };
  if (headline) read(headline);
  for (let at = 0; at < sentences.length && found.length < MAX_FIGURES; at++)
    read(sentences[at]!, sentences[at - 1], sentences[at + 1]);
  const told = found.filter(
    ({ figure, clues }) =>
      !isTrivial(text, figure) && !isDenied(text, figure, clues) && !isRetracted(text, figure, clues),
  );
  const figures = weighFigures(article, sentences, told);
  return { figures, keyFigures: chooseKeyFigures(text, figures) };
}

function bodiesOf({ document: { text }, kept }: Article): Span[] {
  return kept.flatMap((block) => splitSentences(text, block)).map((span) => withoutDateline(text, span));
}

interface Found {
  readonly figure: Figure;
  /** Its sentence's. */
  readonly clues: Clues;
}

/** Each figure with its salience. */
function weighFigures(article: Article, sentences: readonly Span[], found: readonly Found[]): Figure[] {
  if (found.length === 0) return [];
  const figures = found.map(({ figure }) => figure);
  const { text } = article.document;
  const headline = article.headline?.span;
  const lead = article.headline?.text ?? (sentences[0] ? slice(text, sentences[0]) : '');
  const topic = new Set(splitWords(lead));
  const year = yearOf(article);
  const month = monthOf(article);
  return found.map(({ figure, clues }) => {
    const repeats = countRepeats(figure, figures);
    const inHeadline = headline !== undefined && overlaps(figure.span, headline);
    const sentence = Math.max(0, sentences.indexOf(figure.sentence));
    const { start } = figure.sentence;
    const paragraph = article.kept.find((block) => block.start <= start && start < block.end)?.start ?? start;
    const standing = { inHeadline, sentence, paragraph, repeats, topic, year, month, clues };
    return { ...figure, salience: weighFigure(text, figure, standing) };
  });
}

/** How many other figures claim the same. */
function countRepeats(figure: Figure, figures: readonly Figure[]): number {
  let repeats = 0;
  for (const other of figures) if (other !== figure && isSameClaim(other, figure)) repeats++;
  return repeats;
}

/** The year that an article is of; the one before it where the date may be that of a visit to the page. */
function yearOf({ published }: Article): number | undefined {
  if (published === undefined) return undefined;
  return Number(published.at.slice(0, 4)) - (published.sure ? 0 : 1);
}

/** The month that an article is surely of, as `oct`. */
function monthOf({ published }: Article): string | undefined {
  if (published?.sure !== true) return undefined;
  const month = Number(published.at.slice(5, 7));
  return SHORT_MONTHS[month - 1];
}
