import { expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { readSource } from '../../src/pipeline/read/read.ts';
import { sourceOf } from '../support/source-of.ts';
import { keptOf } from './documents.ts';

const TITLE = 'Ferry strike enters third week';
const LEDE = 'Ferry crews in Kaldbay voted on Monday to stay out for a third week.';
const UNION = '## What the union wants\n\nSix percent. The operator offered 4.1 percent.';
const NEXT = '## What comes next\n\n- Talks on Friday\n- A vote on Sunday';
const SECTIONS = [
  LEDE,
  'What the union wants',
  'Six percent. The operator offered 4.1 percent.',
  'What comes next',
  'Talks on Friday',
  'A vote on Sunday',
];

async function cleanMarkdown(...parts: readonly string[]) {
  const { documents } = await readSource(sourceOf('a.md', `# ${TITLE}\n\n${parts.join('\n\n')}\n`));
  return cleanArticles(documents, NO_MEMORY).articles[0]!;
}

it.each([
  ['no others', []],
  [
    'a list of links',
    [
      '## From the islands\n\n- [Night trains come back](https://a.example/1)\n- [Bread](https://a.example/2)',
    ],
  ],
  ['one that heads other stories', ['## Popular\n\n- Night trains come back', '## Bread\n\nIt is dearer.']],
  ['an offer', ['## Newsletter\n\nSign up for it.']],
])(
  'an article goes on with its sections, however short, and not with what follows: %s',
  async (_, others) => {
    const article = await cleanMarkdown(LEDE, UNION, NEXT, ...others);
    expect(article.headline?.text).toBe(TITLE);
    expect(keptOf(article)).toEqual(SECTIONS);
  },
);

it('a heading with nothing below it is none of its sections', async () => {
  expect(keptOf(await cleanMarkdown(LEDE, UNION, NEXT, '## Kaldbay'))).toEqual(SECTIONS);
});
