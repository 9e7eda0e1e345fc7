import type { Article } from '../../../news/article.ts';
import type { Headline } from '../../../news/summary.ts';
import { type Span, slice } from '../../../text/span.ts';
import { findAcronyms } from './acronyms.ts';
import { compressSentence, MAX_HEADLINE } from './compress.ts';
import { findSurnames } from './squeeze.ts';
import { weighWords, worthOf } from './worth.ts';

/** How many sentences a headline may be made from: after these an article gives background. */
const OPENING = 3;

/** What a sentence's worth is multiplied by for each sentence that stands before it. */
const LATER = 0.6;

const ORDINALS = ['first', 'second', 'third'];

/** The file's own headline, else one made from the article's first sentences. */
export function findHeadline(article: Article, sentences: readonly Span[]): Headline {
  const { headline } = article;
  if (headline === undefined) return makeHeadline(article, sentences);
  const { text, from, span } = headline;
  return { text, origin: 'file', from, ...(span ? { span } : {}) };
}

/**
 * Made from the opening sentence that carries most of what the article is about, an earlier one preferred; of its
 * forms the fullest that fits. The whole first sentence or its beginning when no sentence gives a headline.
 */
function makeHeadline(article: Article, sentences: readonly Span[]): Headline {
  const { text } = article.document;
  const first = sentences[0];
  if (first === undefined) return { text: article.document.file, origin: 'text', from: 'file name' };
  if (isTitle(slice(text, first)))
    return { text: slice(text, first), origin: 'text', from: 'first line', span: first };
  const weights = weighWords(text, sentences);
  const known = { acronyms: findAcronyms(text), surnames: findSurnames(text) };
  let best: { readonly text: string; readonly index: number; readonly worth: number } | undefined;
  for (const [index, sentence] of sentences.slice(0, OPENING).entries()) {
    const candidates = compressSentence(text, sentence, { ...known, first: index === 0 });
    const fullest = candidates.toSorted((a, b) => b.text.length - a.text.length)[0];
    if (fullest === undefined) continue;
    const worth = Math.max(...candidates.map(({ words }) => worthOf(words, weights))) * LATER ** index;
    if (best === undefined || worth > best.worth) best = { text: fullest.text, index, worth };
  }
  if (best === undefined)
    return { text: shorten(slice(text, first)), origin: 'text', from: 'first sentence', span: first };
  return {
    text: best.text,
    origin: 'text',
    from: `${ORDINALS[best.index]} sentence`,
    span: sentences[best.index]!,
  };
}

/** A line in title case without a full stop: a headline that stands among the article's own lines. */
function isTitle(line: string): boolean {
  if (line.length > MAX_HEADLINE || /[.,;:!?”"]$/.test(line) || line.includes('\n')) return false;
  const long = line.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.8 * long.length;
}

/** Whole clauses as long as they fit, else whole words. */
function shorten(sentence: string): string {
  const text = sentence.replace(/\s+/g, ' ').replace(/[.]$/, '');
  if (text.length <= MAX_HEADLINE) return text;
  const comma = text.lastIndexOf(',', MAX_HEADLINE);
  const space = text.lastIndexOf(' ', MAX_HEADLINE);
  return text.slice(0, comma > 40 ? comma : Math.max(space, 1));
}
