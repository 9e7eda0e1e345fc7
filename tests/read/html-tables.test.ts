import { describe, expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { readSource } from '../../src/pipeline/read/read.ts';
import { summarizeArticle } from '../../src/pipeline/summarize/summarize.ts';
import { slice } from '../../src/text/span.ts';
import { sourceOf } from '../support/source-of.ts';

async function readPage(body: string) {
  const { documents } = await readSource(sourceOf('a.html', `<html lang="en"><body>${body}</body></html>`));
  return documents[0]!;
}

async function listLines(body: string) {
  const { text, blocks } = await readPage(body);
  return blocks.map(({ span, markup }) => [slice(text, span), markup!.element]);
}

const ROWS = `<tr><td>Quay <b>dredgers</b></td><td>41<br>people</td></tr><tr><td></td><td>Pilots</td><td>52 people</td></tr>`;

describe('a table of data on a page', () => {
  it.each([
    [
      'with a head',
      `<table><caption>Staff</caption><thead><tr><th>Trade</th><th>Staff</th></tr></thead>${ROWS}</table>`,
    ],
    ['of numbers', `<table><caption>Staff</caption><tr><td>Trade</td><td>In 2031</td></tr>${ROWS}</table>`],
  ])('is read row by row: %s', async (_, table) => {
    const lines = await listLines(table);
    expect(lines.map(([, element]) => element)).toEqual(['figcaption', 'tr', 'tr', 'tr']);
    expect(lines.slice(2).map(([line]) => line)).toEqual(['Quay dredgers | 41 people', 'Pilots | 52 people']);
  });

  it('tells no figures, whose columns’ heads stand elsewhere', async () => {
    const paragraphs = [
      'The harbour of Corvale took on 93 people last year, more than ever, its board said on Monday.',
      'Most of them work on the quay, where two cranes came into use in the spring of last year.',
      'The board said that it would look for pilots again as soon as the new tower is lit in May.',
    ].map((text) => `<p>${text}</p>`);
    const [first, ...rest] = paragraphs;
    const head = '<tr><th>Trade</th><th>Staff</th></tr>';
    const body = `<article><h1>Corvale harbour takes on staff</h1>${first}<table>${head}${ROWS}</table>${rest.join('')}</article>`;
    const [article] = cleanArticles([await readPage(body)], NO_MEMORY).articles;
    const { figures } = summarizeArticle(article!);
    expect(figures.map(({ span }) => slice(article!.document.text, span))).toEqual(['93', 'two']);
  });

  it.each([
    [
      'lays out text',
      `<table><tr><td>Home</td><td>${'The quay is shut. '.repeat(9)}</td></tr><tr><td>1</td><td>2</td></tr></table>`,
    ],
    [
      'holds another',
      `<table><tr><td>1</td><td><table><tr><td>The quay is shut.</td></tr></table></td></tr><tr><td>2</td><td>3</td></tr></table>`,
    ],
    ['has one row', '<table><tr><td>3 May</td><td>2031</td></tr></table>'],
    [
      'has words alone',
      '<table><tr><td>Home</td><td>News</td></tr><tr><td>Sport</td><td>Jobs</td></tr></table>',
    ],
  ])('is none that %s', async (_, table) => {
    expect((await listLines(table)).map(([, element]) => element)).not.toContain('tr');
  });
});
