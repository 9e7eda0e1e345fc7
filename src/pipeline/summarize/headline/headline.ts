import type { Article } from '../../../news/article.ts';
import type { Headline } from '../../../news/summary.ts';
import { type Span, slice } from '../../../text/span.ts';
import { findAcronyms } from './acronyms.ts';
import { type Candidate, compressSentence, MAX_HEADLINE } from './compress.ts';
import { findSurnames } from './squeeze.ts';
import { weighWords, worthOf } from './worth.ts';

/** How many sentences a headline may be made from: after these an article gives background. */
const OPENING = 3;

const ORDINALS = ['first', 'second', 'third'];

/** The file's own headline, else one made from the article's first sentences. */
export function findHeadline(article: Article, sentences: readonly Span[]): Headline {
  const { headline } = article;
  if (headline === undefined) return makeHeadline(article, sentences);
  const { text, from, span } = headline;
  return { text, origin: 'file', from, ...(span ? { span } : {}) };
}

/** The best of what the first sentences can be shortened to; the whole first sentence or its beginning when none can. */
function makeHeadline(article: Article, sentences: readonly Span[]): Headline {
  const { text } = article.document;
  const first = sentences[0];
  if (first === undefined) return { text: article.document.file, origin: 'text', from: 'file name' };
  const weights = weighWords(text, sentences);
  const known = { acronyms: findAcronyms(text), surnames: findSurnames(text) };
  let best: { candidate: Candidate; index: number; worth: number } | undefined;
  for (const [index, sentence] of sentences.slice(0, OPENING).entries()) {
    for (const candidate of compressSentence(text, sentence, known)) {
      const worth = worthOf(candidate.words, weights, index);
      if (best === undefined || worth > best.worth) best = { candidate, index, worth };
    }
  }
  if (best === undefined)
    return { text: shorten(slice(text, first)), origin: 'text', from: 'fallback', span: first };
  const { candidate, index } = best;
  return {
    text: candidate.text,
    origin: 'text',
    from: `${ORDINALS[index]} sentence`,
    span: sentences[index]!,
  };
}

/** Whole clauses as long as they fit, else whole words. */
function shorten(sentence: string): string {
  const text = sentence.replace(/\s+/g, ' ').replace(/[.]$/, '');
  if (text.length <= MAX_HEADLINE) return text;
  const comma = text.lastIndexOf(',', MAX_HEADLINE);
  const space = text.lastIndexOf(' ', MAX_HEADLINE);
  return text.slice(0, comma > 40 ? comma : Math.max(space, 1));
}
