import type { Article } from '../../../news/article.ts';
import type { Headline } from '../../../news/summary.ts';
import { FUNCTION_WORDS } from '../../../text/function-words.ts';
import { type Span, slice } from '../../../text/span.ts';
import { findAcronyms } from './acronyms.ts';
import { compressSentence, type Known, MAX_HEADLINE, withoutDateline } from './compress.ts';
import { findSurnames } from './squeeze.ts';
import { type Weights, weighWords, worthOf } from './worth.ts';

/** How many sentences a headline may be made from: after these an article gives background. */
const OPENING = 3;
/** Characters of a headline that needs no other to be held against it. */
const TELLING = 62;
/** And how many are tried when those give none. */
const LAST = 10;

/**
 * Characters beyond which a sentence is not tried: newspapers print none of 1,000, and a stretch of 190,000 without a
 * full stop took seconds, since its forms are printed one by one.
 */
const LONGEST_SENTENCE = 2_000;

/** What a sentence's worth is multiplied by for each sentence that stands before it. */
const LATER = 0.6;

const ORDINALS = ['first sentence', 'second sentence', 'third sentence'];

/** The file's own headline, else one made from the article's first sentences. */
export function findHeadline(article: Article, sentences: readonly Span[]): Headline {
  const { headline } = article;
  if (headline === undefined) return makeHeadline(article, sentences);
  const { text, from, span } = headline;
  return { text, origin: 'file', from, ...(span ? { span } : {}) };
}

/**
 * Made from the opening sentence that carries most of what the article is about, an earlier one preferred; of its
 * forms the fullest that fits. When none of the opening gives one, the first later sentence that does; at last the first
 * sentence as far as it fits.
 */
function makeHeadline(article: Article, sentences: readonly Span[]): Headline {
  const { text } = article.document;
  const title = sentences.slice(0, OPENING).find((sentence) => isTitle(slice(text, sentence)));
  if (title !== undefined) return made(slice(text, title), 'line', title);
  const first = sentences[0];
  if (first === undefined) return { text: article.document.file, origin: 'text', from: 'file name' };
  if (article.language !== 'en') return made(shortenLine(slice(text, first)), ORDINALS[0]!, first);
  const known = { acronyms: findAcronyms(text), surnames: findSurnames(text) };
  const weights = weighWords(text, sentences);
  const offers = openingOffers(text, sentences, known, weights);
  const best = offers.toSorted((a, b) => b.worth - a.worth)[0] ?? laterOffer(text, sentences, known, weights);
  if (best === undefined)
    return (
      wholeSentence(text, sentences) ??
      made(shortenLine(slice(text, withoutDateline(text, first))), ORDINALS[0]!, first)
    );
  return made(best.text, ORDINALS[best.index] ?? 'later sentence', sentences[best.index]!);
}

function made(text: string, from: string, span: Span): Headline {
  return { text, origin: 'text', from, span };
}

/** The fullest headline that a sentence gives, and what the sentence is worth. */
interface Offer {
  readonly text: string;
  readonly index: number;
  readonly worth: number;
}

function offerOf(
  text: string,
  sentence: Span,
  index: number,
  known: Known,
  weights: Weights,
): Offer | undefined {
  if (sentence.end - sentence.start > LONGEST_SENTENCE) return undefined;
  const candidates = compressSentence(text, sentence, known, index === 0);
  const fullest = candidates.toSorted((a, b) => b.text.length - a.text.length)[0];
  if (fullest === undefined) return undefined;
  const worth = Math.max(...candidates.map(({ words }) => worthOf(words, weights))) * LATER ** index;
  return { text: fullest.text, index, worth };
}

/** What the first sentences give; the first alone when it tells enough, which saves the others' tagging. */
function openingOffers(text: string, sentences: readonly Span[], known: Known, weights: Weights): Offer[] {
  const offers: Offer[] = [];
  for (const [index, sentence] of sentences.slice(0, OPENING).entries()) {
    const offer = offerOf(text, sentence, index, known, weights);
    if (offer !== undefined) offers.push(offer);
    if (index === 0 && offer !== undefined && offer.text.length >= TELLING) break;
  }
  return offers;
}

function laterOffer(
  text: string,
  sentences: readonly Span[],
  known: Known,
  weights: Weights,
): Offer | undefined {
  for (let index = OPENING; index < Math.min(sentences.length, LAST); index++) {
    const offer = offerOf(text, sentences[index]!, index, known, weights);
    if (offer !== undefined) return offer;
  }
  return undefined;
}

/** A sentence that fits as it stands and does not begin by pointing back. */
function wholeSentence(text: string, sentences: readonly Span[]): Headline | undefined {
  const index = sentences.slice(0, LAST).findIndex((sentence) => {
    const [first = ''] = slice(text, sentence).split(' ', 1);
    const fits = sentence.end - sentence.start <= MAX_HEADLINE && sentence.end - sentence.start >= 30;
    return (
      fits &&
      !/^[“"‘']/.test(first) &&
      !/^(?:he|she|it|they|we|i|you|this|that|these|those|but|and|so)$/i.test(first)
    );
  });
  if (index < 0) return undefined;
  return made(
    shortenLine(slice(text, sentences[index]!)),
    ORDINALS[index] ?? 'later sentence',
    sentences[index]!,
  );
}

/** A line in title case without a full stop: a headline that stands among the article's own lines. */
function isTitle(line: string): boolean {
  if (line.length > MAX_HEADLINE || /[.,;:!?”"]$/.test(line) || line.includes('\n')) return false;
  const long = line.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.8 * long.length;
}

/** The whole line when it fits, else up to its last mark or, without one, its last whole word that is no small one. */
function shortenLine(sentence: string): string {
  const text = sentence.replace(/\s+/g, ' ').replace(/[.]$/, '');
  if (text.length <= MAX_HEADLINE) return text;
  const start = text.slice(0, MAX_HEADLINE + 1);
  const mark = Math.max(...[', ', '; ', ': ', ' – ', ' — '].map((sign) => start.lastIndexOf(sign)));
  if (mark > MAX_HEADLINE / 3) return start.slice(0, mark);
  const words = start.slice(0, Math.max(start.lastIndexOf(' '), 1)).split(' ');
  while (words.length > 1 && FUNCTION_WORDS.has(words.at(-1)!.toLowerCase())) words.pop();
  return words.join(' ');
}
