import { describe, expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { goneOf, keptOf, paragraphs, plain } from './documents.ts';

const clean = (text: string) => cleanArticles([plain(text)], NO_MEMORY).articles[0]!;

const BODY = [
  'The harbor at Northmere closed to freight on Tuesday after a crane fell across two berths, and the port said that it would stay shut for the rest of the week.',
  '“Nobody was under it, and that is luck,” said the harbor master, Ilse Brandt, who had asked the council for a new crane in the spring.',
  'The council is to meet on Friday. It has set aside money for repairs, but not for a crane, and members of both parties said that they would ask why.',
];
const TITLE = 'Fallen Crane Shuts Harbor at Northmere';

describe('a page with a menu, a date and a list of other stories', () => {
  const text = [
    'Home',
    'News',
    'Monday, March 4, 2030',
    TITLE,
    'Coastal News Agency',
    ...BODY,
    'Hot this week',
    'Bakers of the Old Town Start Earlier Than Ever',
    'Bread is on the shelves at five, and the bakers say that customers asked for it.',
    'Ferry Line Buys a Ship That Nobody Else Wanted',
    'The ship is forty years old and was bound for the breakers.',
    'Topics',
    'Ferry Line Buys a Ship That Nobody Else Wanted',
    'The ship is forty years old and was bound for the breakers.',
    'Night Trains Come Back to the Coast After Nine Years',
    'The first of them leaves on Sunday with every berth sold.',
    'Related Articles',
  ].join('\n\n');

  it('keeps the article and nothing else', () => {
    const article = clean(text);
    expect(article.headline).toMatchObject({ text: TITLE, from: 'line' });
    expect(keptOf(article)).toEqual(BODY);
  });

  it('says of every line that went what it is and why', () => {
    const article = clean(text);
    expect(goneOf(article).slice(0, 4)).toEqual([
      ['Home', 'navigation'],
      ['News', 'navigation'],
      ['Monday, March 4, 2030', 'page-date'],
      ['Coastal News Agency', 'credit'],
    ]);
    expect(article.furniture.find(({ span }) => text.slice(span.start).startsWith('Bakers'))?.reason).toBe(
      'stands under "Hot this week"',
    );
    expect(article.furniture.every(({ reason }) => reason.length > 8)).toBe(true);
  });

  it('collects each teaser once, with its dek and the list that it stands in', () => {
    expect(clean(text).teasers.map(({ headline, dek, list }) => [headline, dek, list])).toEqual([
      [
        'Bakers of the Old Town Start Earlier Than Ever',
        'Bread is on the shelves at five, and the bakers say that customers asked for it.',
        'Hot this week',
      ],
      [
        'Ferry Line Buys a Ship That Nobody Else Wanted',
        'The ship is forty years old and was bound for the breakers.',
        'Hot this week',
      ],
      [
        'Night Trains Come Back to the Coast After Nine Years',
        'The first of them leaves on Sunday with every berth sold.',
        'Topics',
      ],
    ]);
  });

  it('collects no name of a list and no way to more of it', () => {
    const more = [
      '> more of our e-mailed stories',
      'News and Views From Corvale:',
      'Home | Video | Harbour Trends | Corvale',
      'Explore all of the news with Corvale »',
    ];
    const { teasers } = clean(text.replace('Topics', [...more, 'Topics'].join('\n\n')));
    for (const line of more) expect(teasers.map(({ headline }) => headline)).not.toContain(line);
    expect(teasers).toHaveLength(3);
  });

  it('takes the outlet from the credit line and does not trust the page’s date', () => {
    const article = clean(text);
    expect(article.outlet).toBe('Coastal News Agency');
    expect(article.published).toEqual({ at: '2030-03-04', from: 'page', sure: false });
  });
});

describe('a page that runs its parts into one another', () => {
  const lede = BODY[0]!;
  const text = [
    'NewsTop storyharbor and coast',
    TITLE,
    `crane falls/ harbor shut/ Northmere/ Coastwire/ I. Brandt/ Morning Edition/ ${lede}`,
    'Harbor master Ilse Brandt, left, looks at the fallen crane in Northmere, Tuesday, March 5, 2030. (Ana Ruiz/Pool Photo via CW)',
    'Harbor Closed In Short',
    '  • Cause: A crane fell across two berths in a gale.',
    '  • Outlook: The port stays shut for the rest of the week.',
    '  • Money: The council has none for a new crane.',
    TITLE,
    'The Full Story',
    ...BODY.slice(1),
    'More on Coast News',
    'Previous Article',
    'Ferry Line Buys a Ship That Nobody Else Wanted',
    'Next Article',
    'Night Trains Come Back to the Coast',
    'How useful was this article?',
    'Click on a star to rate it!',
    'Average rating 0 / 5. Vote count: 0',
    'Latest News',
    'Menu',
  ].join('\n\n');

  it('cuts the keywords off the lede and keeps the bullets', () => {
    const kept = keptOf(clean(text));
    expect(kept).toContain(lede);
    expect(kept.filter((line) => line.startsWith('•'))).toHaveLength(3);
    expect(kept.at(-1)).toBe(BODY[2]);
    expect(kept.join(' ')).not.toMatch(/Morning Edition|Pool Photo|rating|Ferry Line/);
  });

  it('takes the headline once and names the rest for what it is', () => {
    const article = clean(text);
    expect(article.headline?.text).toBe(TITLE);
    expect(goneOf(article)).toEqual(
      expect.arrayContaining([
        [TITLE, 'repeated-title'],
        [expect.stringMatching(/^crane falls\/.*Edition\/ $/), 'keywords'],
        [expect.stringMatching(/^Harbor master/), 'caption'],
        ['Previous Article', 'previous-next'],
        ['How useful was this article?', 'rating'],
      ]),
    );
  });

  it('knows the day from the caption', () => {
    expect(clean(text).published).toEqual({ at: '2030-03-05', from: 'article', sure: true });
  });
});

describe('bare text', () => {
  it('has no headline of its own', () => {
    expect(clean(BODY.join('\n')).headline).toBeUndefined();
  });

  it('loses an address above it and links to other outlets below it', () => {
    const article = clean(
      [
        'Physical Address',
        '418 Juniper Row',
        'Oldwick Center, QM 04417',
        ...BODY,
        '- Crane at Northmere Had Been Reported Twice The Quenby Courier',
        '- Port Workers: Another 40 Ships Wait at Sea Meridian News',
      ].join('\n'),
    );
    expect(article.headline).toBeUndefined();
    expect(keptOf(article)).toEqual(BODY);
  });

  it('keeps subheads between its paragraphs', () => {
    const kept = keptOf(
      clean([TITLE, BODY[0], 'A Crane That Nobody Wanted', BODY[1], 'Who Pays', BODY[2]].join('\n')),
    );
    expect(kept).toEqual([BODY[0], 'A Crane That Nobody Wanted', BODY[1], 'Who Pays', BODY[2]]);
  });
});

it('takes a kicker of two words for no headline', () => {
  const title = 'Ferry Is Shut After Its Inspection. What Dunholt Should Know.';
  const article = clean(['Ferry Cracks', title, 'By Mara Lindqvist', ...paragraphs(3)].join('\n'));
  expect(article.headline?.text).toBe(title);
});

it('takes an agency’s caption for one: in the present tense, with weekday, day and year', () => {
  const [lede, second, ...rest] = paragraphs(3);
  const caption =
    'Keeper Jonas Arvell looks at the cracked footing of the ferry landing in Dunholt on Tuesday, March 5, 2030.';
  const notice =
    'The landing will be inspected again on Tuesday, March 12, 2030, the council said in a notice.';
  const article = clean([TITLE, lede, caption, second, notice, ...rest].join('\n'));
  expect(keptOf(article)).toEqual([lede, second, notice, ...rest]);
  expect(goneOf(article)).toContainEqual([caption, 'caption']);
});

describe('a page whose tools cut its article in two', () => {
  const TOOLS = ['Article Controls', 'email', 'reprint', 'comments', 'share', 'Digg It!', 'yahoo', 'rss'];

  it('begins with the paragraphs under a signed headline', () => {
    const [lede, second, ...others] = paragraphs(3);
    const rest = [...others, ...paragraphs(4), ...paragraphs(5)];
    const signed = 'By MARA LINDQVIST, 03.05.30, 03:01 PM EDT';
    const kept = keptOf(clean([TITLE, signed, lede, second, ...TOOLS, ...rest].join('\n')));
    expect(kept).toEqual([lede, second, ...rest]);
  });
});

describe('who and when', () => {
  it.each([
    ['By Mara Lindqvist', 'byline', 'Mara Lindqvist'],
    ['Published: March 5, 2030 at 7:45 am', 'published', { at: '2030-03-05', from: 'page', sure: true }],
    ['Updated 12 March 2030, 18:20', 'published', { at: '2030-03-12', from: 'page', sure: true }],
  ])('reads %j under the headline', (line, field, value) => {
    expect(clean([TITLE, line, ...BODY].join('\n'))).toMatchObject({ [field]: value });
  });

  it.each([
    ['By Mara Lindqvist March 5, 2030, 07:47 PM', 'Mara Lindqvist'],
    ['By Mara Lindqvist, Senior Meteorologist', 'Mara Lindqvist'],
    ['By Mara Lindqvist | Last updated March 5, 2030 9:40', 'Mara Lindqvist'],
    ['By Mara Lindqvist on Tuesday, March 5th, 2030', 'Mara Lindqvist'],
    ['By Mara Lindqvist mara@northmere.example(555) 010-5382', 'Mara Lindqvist'],
    ['By Mara Lindqvist Mara Lindqvist', 'Mara Lindqvist'],
    ['By Mara Lindqvist, Coast Staff Writer', 'Mara Lindqvist'],
    ['By Mara Lindqvist, OLE VAN DER MEER and Anna Sund', 'Mara Lindqvist, OLE VAN DER MEER and Anna Sund'],
    ['By admin - 2030-03-05', undefined],
    ['By the old quay', undefined],
  ])('names the authors of %j alone', (line, byline) => {
    expect(clean([TITLE, line, ...BODY].join('\n')).byline).toBe(byline);
  });

  it.each([
    ['By Ole van der Meer, staff writer', 'Ole van der Meer'],
    ['the harbour watch', 'the harbour watch'],
    ['admin', 'Mara Lindqvist'],
    ['The Port Courier', 'Mara Lindqvist'],
    ['the-port-courier', 'Mara Lindqvist'],
  ])('believes a file that names %j its author, unless that is nobody or its outlet', (byline, told) => {
    const metadata = { byline, outlet: 'The Port Courier' };
    const document = plain([TITLE, 'By Mara Lindqvist', ...BODY].join('\n'), { metadata });
    expect(cleanArticles([document], NO_MEMORY).articles[0]!.byline).toBe(told);
  });

  it('reads who wrote it and when between a standfirst and the text', () => {
    const text = [TITLE, BODY[0]!, 'By Mara Lindqvist', 'March 5, 2030', ...BODY.slice(1)].join('\n');
    expect(clean(text)).toMatchObject({
      byline: 'Mara Lindqvist',
      published: { at: '2030-03-05', from: 'page', sure: true },
    });
  });

  it.each([
    ['Ida Blom Associated Press', 'Associated Press'],
    ['The Associated Press', 'The Associated Press'],
    ['Previous Post', undefined],
    ['Register', undefined],
  ])('takes the outlet from %j', (line, outlet) => {
    expect(clean([TITLE, line, ...BODY].join('\n')).outlet).toBe(outlet);
  });

  it.each([
    ['NORTHMERE (Coastwire) — ', 'NORTHMERE'],
    ['PORT ELLEN, Scotland, March 5 — ', 'PORT ELLEN, Scotland'],
    ['Northmere (Coastwire) – ', 'Northmere'],
    ['NORTHMERE ― ', 'NORTHMERE'],
  ])('reads the dateline %j and says where it ends', (dateline, place) => {
    const article = clean([TITLE, dateline + BODY[0], ...BODY.slice(1)].join('\n'));
    expect(article.dateline).toBe(place);
    expect(article.document.text.slice(article.datelineSpan!.end)).toMatch(/^The harbor/);
  });

  it.each(['COVID-19 is waning. ', 'FILE - '])('takes no dateline from %j', (opening) => {
    expect(clean([TITLE, opening + BODY[0], ...BODY.slice(1)].join('\n')).dateline).toBeUndefined();
  });

  it('reads an article in another language and says that figures are not read in it', () => {
    const text = [
      'Hafen von Nordmoor nach Kranunfall gesperrt',
      'Der Hafen von Nordmoor ist am Dienstag für den Güterverkehr gesperrt worden, nachdem ein Kran auf zwei Liegeplätze gestürzt war, wie die Stadt mitteilte.',
      '„Niemand stand darunter, und das ist Glück“, sagte die Hafenmeisterin, die schon im Frühjahr um einen neuen Kran gebeten hatte und keine Antwort bekam.',
      'Der Rat kommt am Freitag zusammen. Für Reparaturen ist Geld da, für einen neuen Kran nicht, und Mitglieder beider Parteien wollen wissen, warum das so ist.',
    ].join('\n');
    const { articles, notes } = cleanArticles([plain(text)], NO_MEMORY);
    expect(articles[0]!.language).toBe('de');
    expect(notes).toMatchObject([{ rule: 'not-english', skipped: false }]);
  });
});

describe('a file that is no article', () => {
  const log = Array.from(
    { length: 20 },
    (_, n) => `2030-03-05T07:${10 + n}:00Z INFO worker ${n} took a job from the queue and finished it.`,
  );
  const code = [
    'import { open } from "node:fs";',
    'export function read(path) {',
    '  const file = open(path);',
    '  if (!file) {',
    '    return null;',
    '  }',
    '  return file.text();',
    '}',
  ];
  const prices = [
    'Price list, spring',
    'Oak board, planed $14.20',
    'Pine board, rough $6.10',
    'Brass screw, box $3.95',
    'Wood glue, bottle $8.00',
    'Hinge, pair $5.40',
    'Varnish, can $19.90',
  ];
  const wall = [
    'We value your privacy',
    'We and our 812 partners use cookies and similar technologies to store personal data on your device and to show you advertising.',
    'You can change your consent at any time under privacy settings, or object where our partners claim a legitimate interest in your data.',
    'Accept all',
    'Reject all',
  ];
  const failure = [
    'Access denied',
    'You do not have permission to see this page. Please enable JavaScript and try again.',
  ];

  it.each([
    ['a log', log],
    ['source code', code],
    ['a price list', prices],
    ['a consent notice', wall],
    ['an error page', failure],
  ])('%s is left out, with a note that says so, and is not learned from', (kind, lines) => {
    const { articles, notes, sightings } = cleanArticles(
      [plain(lines.join('\n'), { file: 'x.txt' })],
      NO_MEMORY,
    );
    expect(articles).toEqual([]);
    expect(notes).toMatchObject([{ rule: 'not-an-article', file: 'x.txt', skipped: true }]);
    expect(notes[0]!.message).toContain(kind);
    expect(sightings).toEqual([]);
  });

  it('an article that tells of cookies, prices and code is one', () => {
    const text = [
      'Bakery Raises Price of Cookies to $3.50',
      'The bakery on the square raised the price of its cookies to $3.50 on Monday, and its owner said that flour at $1.20 a pound left her no choice.',
      'Customers were asked for their consent in a poll before; 61 percent said that they would pay, and the rest said that they would think about it.',
      ...paragraphs(3),
    ].join('\n');
    expect(cleanArticles([plain(text)], NO_MEMORY).articles).toHaveLength(1);
  });
});

it('tells the line under the headline from the article', () => {
  const dek = 'Harbor master had asked the council for a new one since the spring';
  const article = clean([TITLE, dek, 'By Mara Lindqvist', ...BODY].join('\n'));
  expect(article.headline?.text).toBe(TITLE);
  expect(keptOf(article)).toEqual(BODY);
  expect(article.dek && article.document.text.slice(article.dek.start, article.dek.end)).toBe(dek);
});
