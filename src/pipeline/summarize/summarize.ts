import type { Article } from '../../news/article.ts';
import type { Summary } from '../../news/summary.ts';
import { splitSentences } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import { readFigures } from './figures/read-figures.ts';
import { findHeadline } from './headline/headline.ts';
import { findPeople } from './people/find-people.ts';
import { chooseSentences } from './sentences.ts';

/**
 * An article as the briefing shows it: headline, one or two of its sentences, figures, people. Everything but a made
 * headline is a slice of the document, and a made headline is a sentence of the article with words left out.
 */
export function summarizeArticle(article: Article): Summary {
  const sentences = articleSentences(article);
  return {
    article,
    headline: findHeadline(article, sentences),
    sentences: chooseSentences(article.document.text, sentences),
    ...readFigures(article),
    people: findPeople(article, sentences),
  };
}

/** The sentences of the text that was kept, block by block: none runs across two blocks. */
function articleSentences(article: Article): Span[] {
  return article.kept.flatMap((block) => splitSentences(article.document.text, block));
}
