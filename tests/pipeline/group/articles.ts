import type { Article } from '../../../src/news/article.ts';
import type { Summary } from '../../../src/news/summary.ts';
import { readFigures } from '../../../src/pipeline/summarize/figures/read-figures.ts';
import { splitLines } from '../../../src/text/span.ts';

/** An article that needs no cleaning, as the grouping sees it. */
export interface Told {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly day?: string;
  readonly outlet?: string;
}

export function summarize({ id, title, text, day, outlet }: Told): Summary {
  const kept = splitLines(text);
  const article: Article = {
    document: {
      id,
      file: `${id}.txt`,
      format: 'text',
      encoding: 'utf-8',
      text,
      blocks: kept.map((span) => ({ span })),
      metadata: {},
    },
    headline: { text: title, from: 'line' },
    language: 'en',
    kept,
    furniture: [],
    teasers: [],
    ...(outlet ? { outlet } : {}),
    ...(day ? { published: { at: day, from: 'metadata', sure: true } } : {}),
  };
  return {
    article,
    headline: { text: title, origin: 'file', from: 'line' },
    sentences: kept.slice(0, 1),
    ...readFigures(article),
    people: [],
  };
}
