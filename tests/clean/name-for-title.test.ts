import { expect, it } from 'vitest';
import type { Block, Document } from '../../src/news/document.ts';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';

const TEXT: readonly (readonly [string, string])[] = [
  [
    'p',
    'The hospital in Dunmere will close its maternity ward on 1 July, the health board decided on Monday.',
  ],
  ['p', 'Last year 312 children were born there, 40 fewer than in the year before.'],
  ['p', 'A petition against the plan gathered 9,000 signatures in a week, and the mayor signed it too.'],
];
const HEADLINE = 'Hospital in Dunmere to lose its maternity ward';

/** A page that says nothing of itself but its title, the lines given above its text. */
function readPage(title: string, above: readonly (readonly [string, string])[], titleFrom = 'title element') {
  let text = '';
  const blocks = [...above, ...TEXT].map(([element, words]): Block => {
    const start = text.length;
    text += `${words}\n`;
    return { span: { start, end: text.length - 1 }, markup: { element, linkDensity: 0 } };
  });
  const metadata = { title, titleFrom };
  const page: Document = {
    id: 'x',
    file: 'a.html',
    format: 'html',
    encoding: 'utf-8',
    text,
    blocks,
    metadata,
  };
  return cleanArticles([page], NO_MEMORY).articles[0]!;
}

it.each<[string, string, [string, string][]]>([
  ['a publisher’s name, one word of which the text has', 'Dunmere Gazette', [['div', HEADLINE]]],
  ['a name that the text has nothing of', 'The Valley Ledger', [['h2', HEADLINE]]],
  ['a section’s name', 'Diary', [['p', HEADLINE]]],
  [
    'a name that stands above the headline too',
    'The Valley Ledger',
    [
      ['h1', 'The Valley Ledger'],
      ['h2', HEADLINE],
    ],
  ],
])('a page is headed by the line above its text where its title is %s', (_, title, above) => {
  expect(readPage(title, above).headline).toMatchObject({ text: HEADLINE, from: 'line' });
});

it('tells whose page it is by a publisher’s name in place of a title', () => {
  expect(readPage('Dunmere Gazette', [['div', HEADLINE]]).outlet).toBe('Dunmere Gazette');
  expect(readPage('Diary', [['div', HEADLINE]]).outlet).toBeUndefined();
});

it.each<[string, string, [string, string][]]>([
  ['has words that the text takes up', 'Maternity Ward Closes', [['p', HEADLINE]]],
  ['is written as a sentence', 'No way back', [['p', HEADLINE]]],
  ['is longer than a name', 'Why Nobody Asked Us About It', [['p', HEADLINE]]],
  ['has nothing below it but the text', 'Dunmere Gazette', []],
  [
    'is a heading of the page, and the other line is none',
    'Goodbye Babies',
    [
      ['h1', 'Goodbye Babies'],
      ['p', HEADLINE],
    ],
  ],
])('a page keeps its title where it %s', (_, title, above) => {
  expect(readPage(title, above).headline?.text).toBe(title);
});

it('a page keeps the title that it gives to others, however it reads', () => {
  expect(readPage('Dunmere Gazette', [['div', HEADLINE]], 'og:title').headline?.text).toBe('Dunmere Gazette');
});
