import { describe, expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { goneOf, keptOf, paragraphs, plain } from './documents.ts';

const clean = (lines: readonly string[]) => cleanArticles([plain(lines.join('\n'))], NO_MEMORY).articles[0]!;

/** Expects that all lines but the first, the headline, are kept. */
function expectWhole(lines: readonly string[]): void {
  const article = clean(lines);
  expect(article.headline?.text).toBe(lines[0]);
  expect(keptOf(article)).toEqual(lines.slice(1));
}

describe('points that open with a dash', () => {
  it.each([
    [
      'under a line that introduces them',
      [
        'Council adopts plan for the old harbour',
        'The council of Kaldbay adopted a plan for the old harbour on Monday evening, with 31 votes to 12 and after six hours of debate.',
        'The plan sets out what is to happen until 2031. Its main points are:',
        '- 240 flats on the site of the fish market',
        '- A school with room for 300 children',
        '- Two footbridges across the basin',
        '- No cars on the quay from 2028',
        'The work will cost 88 million crowns. The state pays half of it, mayor Tilda Renn said.',
        '"Nobody will recognise the place," she said. "I hope that they will like it."',
        'The opposition wants a referendum. It has until 12 March to collect 4,000 signatures.',
      ],
    ],
    [
      'some of them long, some short',
      [
        'School board closes four schools',
        'The school board of Upper Tamsel voted 7 to 2 on Tuesday to close four schools in the summer of 2027, which saves 3.1 million crowns a year.',
        'Closed will be:',
        '- The school at Brenn, 41 pupils',
        '- Lower Orl, 22 pupils',
        "- The school for fishermen's children at Quay Street",
        'Buses will take the pupils to Tamsel, a ride of 50 minutes from Hals in good weather, the board said.',
        'Member Rolf Aker voted against it. "A village without a school has no tomorrow," he said.',
      ],
    ],
  ])('are the article’s own: %s', (_, lines) => expectWhole(lines));

  it('lead elsewhere where all of them close with a publisher’s name', () => {
    const [first, second, third, fourth] = paragraphs(3) as [string, string, string, string];
    const links = [
      '- Night trains come back to the coast - Harbor Gazette',
      '- Where the cranes of Oldwick went last winter - Coast Courier',
    ];
    const article = clean([
      'Cracks in the Ferry Quay Shut It for a Month',
      first,
      second,
      third,
      fourth,
      ...links,
    ]);
    expect(keptOf(article)).toEqual([first, second, third, fourth]);
    expect(goneOf(article)).toEqual(links.map((link) => [link, 'source-list']));
  });
});
