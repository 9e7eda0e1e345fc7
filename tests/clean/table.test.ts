import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/news/document.ts';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { goneOf, keptOf, paragraphs, plain } from './documents.ts';

/** A file whose lines that open with a mark of a row are rows of a table. */
function withRows(lines: readonly string[]): Document {
  const document = plain(lines.join('\n'));
  const blocks = document.blocks.map(({ span }) => {
    const element = document.text[span.start] === '|' ? 'tr' : 'p';
    return { span, markup: { element, linkDensity: 0 } };
  });
  return { ...document, format: 'markdown', blocks };
}

const TITLE = 'Cracks in the Ferry Quay Shut It for a Month';
const [FIRST, SECOND, THIRD, FOURTH] = paragraphs(3) as [string, string, string, string];
const HEAD = '| Quay | Cracks | Ships a week |';
const rows = (count: number) => [
  HEAD,
  ...Array.from({ length: count }, (_, at) => `| Pier ${at} | ${at * 3} | ${at} ships a week |`),
];

describe('the rows of a table', () => {
  it.each([1, 5, 25])('are no sentences of the article and do not end it: %d', (count) => {
    const lines = [TITLE, FIRST, ...rows(count), SECOND, 'Where ships go', THIRD, ...rows(2), FOURTH];
    const article = cleanArticles([withRows(lines)], NO_MEMORY).articles[0]!;
    expect(article.headline?.text).toBe(TITLE);
    expect(keptOf(article)).toEqual([FIRST, SECOND, 'Where ships go', THIRD, FOURTH]);
    expect(goneOf(article)).toEqual([...rows(count), ...rows(2)].map((row) => [row, 'table']));
  });

  it('make no article of a file that has nothing else', () => {
    const { articles, notes } = cleanArticles([withRows(['Quays of May', ...rows(25)])], NO_MEMORY);
    expect(articles).toEqual([]);
    expect(notes).toMatchObject([{ rule: 'not-an-article', skipped: true }]);
  });
});
