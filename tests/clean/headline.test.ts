import { describe, expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { keptOf, paragraphs, plain } from './documents.ts';

const clean = (text: string, title?: string) =>
  cleanArticles([plain(text, title ? { metadata: { title } } : {})], NO_MEMORY).articles[0]!;

const HEADLINES = [
  'Fallen crane shuts harbor at Northmere',
  'Mayor Ilse Brandt resigns',
  'Rates Rise',
  'Who pays for the crane?',
  'Council approves budget of $4.2 million for harbor',
  'POLICE ARREST TWO IN GARROWBY BANK ROBBERY',
  'Dunholt 3, Eskrigg 1',
];
const REST = ['Nobody was hurt, the police said.', 'The council meets on Friday to hear what went wrong.'];

it('the address that is shared below a headline is none of it', () => {
  const text = [
    'Fallen crane shuts harbor at Northmere',
    'https://northmere.example/crane',
    '',
    ...REST,
  ].join('\n');
  expect(clean(text).headline?.text).toBe('Fallen crane shuts harbor at Northmere');
});

describe('the headline on the first line stays it, however much of it the lede repeats', () => {
  const ledes: ((headline: string) => string)[] = [
    (headline) => `${headline}, officials said on Tuesday.`,
    (headline) => `${headline} on Tuesday.`,
    (headline) => `On Tuesday, ${headline[0]!.toLowerCase()}${headline.slice(1)}, and nobody knows why.`,
    (headline) => `NORTHMERE (AP) - ${headline}, the port said on Tuesday, and it will stay so for a week.`,
  ];
  it.each(HEADLINES)('%s', (headline) => {
    for (const lede of ledes)
      for (const above of [[], ['March 4, 2030'], ['Inland Wire']])
        for (const separator of ['\n', '\n\n']) {
          const body = [lede(headline), ...REST];
          const article = clean([...above, headline, ...body].join(separator));
          expect(article.headline?.text).toBe(headline);
          expect(keptOf(article)).toEqual(body);
        }
  });
});

it('is never an item of the list of points above a running report', () => {
  const headline = 'Northmere storm live: cranes fall at the port as two ferries are towed in';
  const points = [
    'Key points',
    '• Two ferries towed into the port',
    '• Schools of Northmere closed until Monday',
  ];
  const article = clean([headline, 'Updated 4 March 2030, 11:40', ...points, ...paragraphs(3)].join('\n\n'));
  expect(article.headline?.text).toBe(headline);
});

it('is never the years of a life alone', () => {
  const notice =
    'A much loved mother and friend, passed away on 2 May. The funeral is at eleven on 9 May in Northmere.';
  expect(clean(`Ida Blom\n1944-2031\n\n${notice}\n`).headline?.text).not.toBe('1944-2031');
});

describe('a headline broken over several lines', () => {
  const headline = 'Cracks in the Footing of the Old Crane Shut It for a Month';

  it('is put together where blocks are parted by an empty line', () => {
    const broken = 'Cracks in the Footing of\nthe Old Crane Shut It for\na Month';
    const article = clean([broken, ...paragraphs(3)].join('\n\n'));
    expect(article.headline?.text).toBe(headline);
    expect(keptOf(article)).toEqual(paragraphs(3));
  });

  it('is put together where the file declares it', () => {
    const broken = 'Cracks in the Footing\nof the Old Crane\nShut It for a Month';
    const article = clean([broken, ...paragraphs(3)].join('\n'), headline);
    expect(article.headline).toMatchObject({ text: headline, span: { start: 0, end: broken.length } });
    expect(keptOf(article)).toEqual(paragraphs(3));
  });

  it('is not put together with the line below that is another', () => {
    const article = clean(['Cracks Shut Crane', 'the harbor gazette', ...paragraphs(3)].join('\n'));
    expect(article.headline?.text).toBe('Cracks Shut Crane');
  });
});

describe('the language of a short text full of numbers', () => {
  it.each([
    'Stocks: DOW 31,204.50 +1.2%; S&P 4,310.20 -0.4%; Nasdaq 14,020.10 +0.9%; Gold $2,011; Oil $78.40; Yen 149.2.',
    'Northmere 3-1 Asterby. Corvale 0-0 Dunholt. Eskrigg 1-2 Fenwater. Garrowby 2-2 Holmcroft. Lunde 4-0 Sarrow.',
    'Quake M4.2, 10 km deep, 12 km NW Dunholt, 10:38 a.m. No damage. Felt by 1,200 people.',
    'Norvane Steel Q1: revenue $4.2m (+8%), EBITDA $1.1m (+3%), net $310,000 (-2%), dividend $0.12.',
  ])('is English: %s', (text) => {
    const { articles, notes } = cleanArticles([plain(text)], NO_MEMORY);
    expect(articles[0]?.language).toBe('en');
    expect(notes).toEqual([]);
  });

  it('is what the words say where there are words', () => {
    expect(
      clean('Der DAX stieg am Montag um 1,2 Prozent auf 18.210 Punkte, und der Euro kostete 1,08 Dollar.')
        .language,
    ).toBe('de');
  });
});

it.each(['Why the ferry was late »', '« Why the ferry was late'])(
  'is never the way to another post: %s',
  (link) => {
    const body = [
      'The ferry to Asterby was late on Tuesday because a sheep stood in front of its ramp and would not move.',
      ...REST,
    ];
    expect(clean([link, 'A sheep holds up the ferry', ...body].join('\n')).headline?.text).toBe(
      'A sheep holds up the ferry',
    );
  },
);

describe('a line of the text with the headline’s words', () => {
  const headline = 'Crane at Dunholt shut';
  const furnitureOf = (line: string) =>
    clean([headline, ...paragraphs(3).toSpliced(2, 0, line)].join('\n'))
      .furniture.filter(({ kind }) => kind === 'repeated-title')
      .map(({ span }) => span.end - span.start);

  it.each([
    'Crane at Dunholt shut | The Lantern',
    'Crane at Dunholt shut - Lantern',
    'News > Town > Crane at Dunholt shut',
  ])('repeats it with the site’s name or the way to the page: %s', (line) =>
    expect(furnitureOf(line)).toEqual([line.length]),
  );

  it.each([
    '• Crane at Dunholt shut until spring, the council says',
    '- Crane at Dunholt shut until spring',
    'Crane at Dunholt shut: what we know',
    'Crane at Dunholt shut-down plans',
  ])('tells more: %s', (line) => expect(furnitureOf(line)).toEqual([]));
});
