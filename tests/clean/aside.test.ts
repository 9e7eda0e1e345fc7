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

describe('the lines of a log that an article quotes', () => {
  const LOGS = [
    ['2026-02-02 04:12:08 WARN retry 1 of 3', '2026-02-02 04:12:11 ERROR giving up, starting again.'],
    ['2026-02-02T04:12:08.114Z [warn] retry 1 of 3', '2026-02-02T04:12:11.020Z [error] giving up'],
    ['Feb  2 04:12:08 berth9 ticketd[311]: retry 1 of 3', 'Feb  2 04:12:11 berth9 ticketd[311]: giving up'],
  ];
  const outage = [
    'The outage that stopped ticket sales in Kaldbay came from a retry loop, the company said.',
    'Its report quotes the log:',
    'The loop ran 40 million times before noon. Nobody had set a limit, the report says.',
    'The company will pay back 61,000 crowns to 2,300 passengers, who could not prove that they had tried to buy one.',
  ];

  it.each(LOGS)('are none of its own and do not date it: %s', (...log) => {
    const lines = ['Ticket outage traced to a retry loop', ...outage.slice(0, 2), ...log, ...outage.slice(2)];
    const article = cleanArticles([plain(lines.join('\n'))], NO_MEMORY).articles[0]!;
    expect(article.headline?.text).toBe(lines[0]);
    expect(article.published).toBeUndefined();
    expect(keptOf(article)).toEqual(outage);
    expect(goneOf(article)).toEqual(log.map((line) => [line, 'code']));
  });

  it('are a log where they are most of a file', () => {
    const log = Array.from({ length: 12 }, () => LOGS[0]!).flat();
    const { articles, notes } = cleanArticles([plain([...outage.slice(0, 3), ...log].join('\n'))], NO_MEMORY);
    expect(articles).toEqual([]);
    expect(notes[0]?.message).toContain('a log');
  });
});
