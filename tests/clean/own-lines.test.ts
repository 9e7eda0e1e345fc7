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

const OFFER = [
  'Sign up to our newsletter',
  "Get the day's stories every morning at 7.",
  'Enter your email',
  'Sign up',
];
const POINTER = ['READ MORE: Why the Orl has not run dry'];
const BREAD = [
  'A loaf of rye bread costs 41 crowns in Tamsel from Monday, four more than before, the guild of bakers said on Friday.',
  'Flour has become dearer by a third since the summer, when hail destroyed much of the harvest around Brenn.',
  "Ovens are another reason. Most of them burn gas, and Kaldbay's utility charges twice what it did in 2024.",
  'Not everyone will follow. Two shops near the station keep the old tag until Easter, and one gives rolls away.',
  'Customers took it calmly on Friday morning. Some bought two loaves and put one into the freezer.',
  'The guild was founded in 1688. It has nineteen members today, down from sixty a generation ago.',
];

describe('a box ends no text that goes on below it', () => {
  it.each([
    [2, OFFER, 4, POINTER],
    [2, POINTER, 4, OFFER],
    [4, OFFER, 6, POINTER],
    [3, POINTER, 4, OFFER],
    [4, POINTER, 6, OFFER],
  ])('after %d paragraphs %j, after %d %j', (first, one, second, other) => {
    const lines = [
      ...BREAD.slice(0, first),
      ...one,
      ...BREAD.slice(first, second),
      ...other,
      ...BREAD.slice(second),
    ];
    const article = clean(['Bakers of Tamsel raise the price of bread', ...lines]);
    expect(keptOf(article)).toEqual(BREAD);
    expect(goneOf(article).map(([line]) => line)).toEqual([...one, ...other]);
  });

  it('nor does it take a paragraph along that stands between two', () => {
    const lines = [...BREAD.slice(0, 3), 'Sign up', BREAD[3]!, 'Subscribe now', ...BREAD.slice(4)];
    expect(keptOf(clean(['Bakers of Tamsel raise the price of bread', ...lines]))).toEqual(BREAD);
  });

  it('but an offer below it is none', () => {
    const offer = [
      'The stories that matter to you reach your phone before the first ferry leaves the quay.',
      'We write them at night, and you may stop whenever you have had enough of it.',
    ];
    const article = clean(['Bakers of Tamsel raise the price of bread', ...BREAD, ...OFFER, ...offer]);
    expect(keptOf(article)).toEqual(BREAD);
  });
});
