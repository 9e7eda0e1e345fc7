import { describe, expect, it } from 'vitest';
import { cleanLines as clean, goneOf, keptOf, paragraphs } from './documents.ts';

const TITLE = 'Cracks in the Ferry Quay Shut It for a Month';
const [FIRST, SECOND, THIRD, FOURTH] = paragraphs(3) as [string, string, string, string];

describe('what stands inside or beside an article goes, named', () => {
  it.each([
    ['Image 3 of 8', 'caption'],
    ['2 / 8', 'caption'],
    ['Hide caption', 'caption'],
    ['Back to gallery', 'caption'],
    ['A ferry passes the old quay at dusk. Photograph: Ilse Brandt/Harbor Gazette', 'caption'],
    ['Ilse Brandt, USA Today Sports', 'credit'],
    ['<a href="http://ads.example/click?id=7">Buy a boat today', 'advertisement'],
    ['googletag.cmd.push(function() { googletag.display("slot-7"); });', 'advertisement'],
    ['Let our news meet your inbox. The stories that matter, every morning.', 'sign-up'],
    ['Keep reading for £1', 'sign-up'],
    ['Get unlimited access to the Harbor Gazette', 'sign-up'],
    ['Already a subscriber? Log in', 'sign-up'],
    ['Digital: £3 a week for the first 10 weeks. Cancel anytime.', 'sign-up'],
    ['Just €1 a week for six months.', 'sign-up'],
    ['Join 190,000 readers who trust the Harbor Gazette.', 'sign-up'],
    ['Every weekday morning, 30,000 readers get our free briefing.', 'sign-up'],
    ['Give £5 a month and join 14,000 supporters.', 'sign-up'],
    ['You are receiving this because you signed up at harbor.example. Unsubscribe', 'sign-up'],
    ['The post Night Trains Come Back to the Coast appeared first on Harbor Gazette.', 'credit'],
    ['Der Beitrag Nachtzüge fahren wieder erschien zuerst auf Hafenbote.', 'credit'],
    ['4/7/2030 at 10:38 a.m. Night Trains Come Back to the Coast After Nine Years', 'related'],
    ['MORE: Night Trains Come Back to the Coast', 'related'],
    ['More Harbor Gazette', 'related'],
    ['Next Post Night Trains Come Back to the Coast', 'previous-next'],
    ['March 4, 2030/0 Comments/in Harbour News /by jblom', 'page-date'],
    ['5 min read', 'page-date'],
    ['Tempo de leitura: 2 minutos', 'page-date'],
    ['March 4, 2030 / 12:21 AM / Updated 14 hours ago', 'page-date'],
    ['Sent: Tuesday, March 5, 2030 6:30 PM', 'page-date'],
    ['Please turn on JavaScript. Media requires JavaScript to play.', 'legal'],
  ])('%s: %s', (line, kind) => {
    const article = clean([TITLE, FIRST, SECOND, line, THIRD, FOURTH]);
    expect(goneOf(article)).toEqual([[line, kind]]);
    expect(keptOf(article)).toEqual([FIRST, SECOND, THIRD, FOURTH]);
  });

  it.each([
    'Ilse Brandt and Tobias Reuter contributed to this report.',
    'Reporting by Ilse Brandt in Northmere; editing by Tobias Reuter',
    '17',
    'About Ilse Brandt',
  ])('%s, below an article', (line) => {
    expect(keptOf(clean([TITLE, FIRST, SECOND, THIRD, FOURTH, line]))).toEqual([
      FIRST,
      SECOND,
      THIRD,
      FOURTH,
    ]);
  });

  it('the whole article once more in one line', () => {
    const lines = [FIRST, SECOND, THIRD, FOURTH];
    const article = clean([TITLE, ...lines, 'Latest news', lines.join(' ')]);
    expect(keptOf(article)).toEqual(lines);
    expect(article.furniture.at(-1)).toMatchObject({
      kind: 'site',
      reason: 'repeats the lines above in one',
    });
  });
});

it.each([
  'Keep reading with your child for twenty minutes a day, and talk about the pictures, teachers say.',
  'Get full access to the records, the auditors were told, or resign.',
  'Already a member of the council, Ida Blom was chosen on Friday to lead the harbor board.',
  'The column runs every night from the barracks to the pier.',
  'The Harbor Gazette raised its subscription to $4 a month for the first 12 weeks, its publisher said.',
  'Those who have paid may cancel at any time, and 4,000 of them did so in a week.',
  'Some 190,000 readers trust the Harbor Gazette with news of the cracks in the quay.',
  'The post by the harbor master appeared first on the board’s own pages.',
  'Half of those who get our newsletter told us that they cross on foot.',
])('a sentence of the text that opens as an offer or a biography does stays: %s', (line) => {
  expect(keptOf(clean([TITLE, FIRST, SECOND, line, THIRD, FOURTH]))).toContain(line);
});

describe('the last paragraph, below an interruption', () => {
  const title = 'Ferry Line Cancels Half of Its Winter Crossings';
  const text = [
    'Brandt Island Lines said on Wednesday it would cancel half of its winter crossings after engine failures.',
    'The company, which carried 412,000 passengers last year, has put three of its six boats in a dock.',
    'Passengers who have booked will be refunded in full within 14 days.',
  ];
  const last =
    'The council of Holmcroft will meet on Friday to discuss a relief flight at 80,000 crowns a week.';

  it.each([
    ['Advertisement', ['Related stories', 'Storm Closes Coast Road', 'Bakers Start Earlier']],
    ['ADVERTISEMENT', ['Most read', 'Storm Closes Coast Road', 'Bakers Start Earlier']],
    ['Anzeige', ['Mehr zum Thema', 'Sturm sperrt die Straße', 'Bäcker fangen früher an']],
    [
      'Sign up to our newsletter',
      ['Comments', 'Ann 3 hours ago', 'I take this boat and it is never on time.'],
    ],
    ['Sign up to our newsletter and get the news from the bay each morning.', ['Related stories', 'A Storm']],
    ['Advertisement', ['Ida Blom is a staff writer for the Bay Gazette.', 'Related stories', 'A Storm']],
  ])('stays: %s, then %j', (line, below) => {
    expect(keptOf(clean([title, ...text, line, last, ...below]))).toEqual([...text, last]);
  });

  it('stays where the author’s name below it ends the article, whatever it tells', () => {
    const off = 'The lamp will not be lit before May, when swallows come.';
    const lines = [...text, 'Advertisement', off, 'Ida Blom', 'Related stories', 'A Storm'];
    expect(keptOf(clean([title, 'By Ida Blom', '3 May 2031', ...lines]))).toEqual([...text, off]);
    expect(keptOf(clean([title, 'By Per Sund', '3 May 2031', ...lines]))).toEqual(text);
  });

  it('stays when it quotes in a few words', () => {
    const quotation = '“We will be back in spring,” she said.';
    const below = ['Related stories', 'Storm Closes Coast Road', 'Bakers Start Earlier'];
    expect(keptOf(clean([title, ...text, 'Advertisement', quotation, ...below]))).toContain(quotation);
  });

  it.each([
    [
      'an offer',
      'Sign up to our newsletter',
      [
        'Our editors choose the best stories of the bay for thousands of people at seven on each working day.',
      ],
    ],
    ['a dek', 'Advertisement', ['Bakers Start Earlier', 'Two shops by the mill now open while it is dark.']],
    ['one of a list', 'Advertisement', ['Two shops by the mill now open while it is dark.', 'A New Crane']],
  ])('is not %s', (_, line, others) => {
    const article = clean([
      title,
      ...text,
      last,
      line,
      ...others,
      'Related stories',
      'Night Trains Come Back',
    ]);
    expect(keptOf(article)).toEqual([...text, last]);
  });
});

describe('a list that is part of an article', () => {
  it('is kept to its last number, although nothing in it is a sentence', () => {
    const items = Array.from({ length: 9 }, (_, n) => `${n + 1}) Pier ${n + 1}, built of oak and iron`);
    const article = clean([TITLE, FIRST, SECOND, THIRD, 'The piers by age:', ...items, 'Comments']);
    expect(keptOf(article).slice(-items.length)).toEqual(items);
  });

  it('is another’s when it begins below the article', () => {
    const items = ['1. Bakers Start Earlier', '2. Ferry Line Buys a Ship', '3. Night Trains Come Back'];
    expect(keptOf(clean([TITLE, FIRST, SECOND, THIRD, 'Most read', ...items])).at(-1)).toBe(THIRD);
  });
});

describe('the headline', () => {
  it('is found far above the text, beyond menus and lists', () => {
    const menu = Array.from({ length: 60 }, (_, n) => `Section ${n + 1}`);
    expect(clean(['Home', TITLE.replace('Ferry', 'Tramway'), ...menu, ...paragraphs(4)]).headline?.text).toBe(
      TITLE.replace('Ferry', 'Tramway'),
    );
  });

  it.each([
    'https://gazette.example/ferry-quay-shut',
    'gazette.com : World News',
    'March 4, 2030 / 12:21 AM / Updated 14 hours ago',
    'Northmere 14 11 6 15 — 46',
  ])('is not %s', (line) => {
    expect(clean([line, TITLE, ...paragraphs(3)]).headline?.text).toBe(TITLE);
  });

  it.each(['More Trains Cancelled', 'More Jobs Lost', '40° Heat Grips the Coast'])('may be %s', (line) => {
    expect(clean([line, ...paragraphs(3)]).headline?.text).toBe(line);
  });

  it('is no long sentence: a text without a headline has none', () => {
    expect(clean(paragraphs(3)).headline).toBeUndefined();
  });
});
