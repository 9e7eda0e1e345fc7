import type { Article } from '../../src/news/article.ts';
import { splitLines } from '../../src/text/span.ts';

/** An article whose every line was kept, with nothing else known of it. */
export function articleOf(text: string, more: Partial<Article> = {}): Article {
  const kept = splitLines(text);
  const blocks = kept.map((span) => ({ span }));
  const document = {
    id: 'x',
    file: 'x.txt',
    format: 'text',
    encoding: 'utf-8',
    text,
    blocks,
    metadata: {},
  } as const;
  return { document, language: 'en', kept, furniture: [], teasers: [], ...more };
}
