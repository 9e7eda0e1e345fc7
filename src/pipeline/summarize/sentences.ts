import type { Article } from '../../news/article.ts';
import type { Span } from '../../text/span.ts';

/** The one or two sentences that tell the article best, in its order. */
export function chooseSentences(_article: Article, sentences: readonly Span[]): Span[] {
  return sentences.slice(0, 2);
}
