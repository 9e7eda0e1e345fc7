import type { Article } from '../../news/article.ts';
import type { Headline } from '../../news/summary.ts';
import { type Span, slice } from '../../text/span.ts';

/** The most characters that a made headline may have: two lines on a telephone. */
export const MAX_HEADLINE = 110;

/** The file's own headline, else one made from the article's first sentences. */
export function findHeadline(article: Article, sentences: readonly Span[]): Headline {
  const { headline } = article;
  if (headline !== undefined)
    return {
      text: headline.text,
      origin: 'file',
      from: headline.from,
      ...(headline.span ? { span: headline.span } : {}),
    };
  const first = sentences[0];
  if (first === undefined) return { text: article.document.file, origin: 'text', from: 'file name' };
  const text = slice(article.document.text, first).replace(/\s+/g, ' ').replace(/[.]$/, '');
  return { text: shorten(text), origin: 'text', from: 'first sentence', span: first };
}

/** Whole clauses as long as they fit, else whole words. */
function shorten(text: string): string {
  if (text.length <= MAX_HEADLINE) return text;
  const comma = text.lastIndexOf(',', MAX_HEADLINE);
  const space = text.lastIndexOf(' ', MAX_HEADLINE);
  return text.slice(0, comma > 40 ? comma : Math.max(space, 1));
}
