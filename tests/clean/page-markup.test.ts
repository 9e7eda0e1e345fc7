import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../src/news/document.ts';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { slice } from '../../src/text/span.ts';
import { keptOf, plain } from './documents.ts';

/** A page as its reader hands it over: a block a line, `main` where the page's structure says article. */
function makePage(
  lines: readonly (readonly [element: string, links: number, main: boolean, words: string])[],
): Document {
  let text = '';
  const blocks = lines.map(([element, linkDensity, main, words]): Block => {
    const start = text.length;
    text += `${words}\n`;
    return { span: { start, end: text.length - 1 }, markup: { element, linkDensity, main } };
  });
  const metadata = { title: 'Harbour bridge closes', titleFrom: 'og:title', outlet: 'The Port Courier' };
  return { id: 'x', file: 'a.html', format: 'html', encoding: 'utf-8', text, blocks, metadata };
}

const PAGE = makePage([
  ['li', 1, false, 'Home'],
  ['h1', 0, false, 'Harbour bridge closes'],
  ['p', 0, true, 'The harbour bridge of Port Ellen will close for six weeks from Monday, the council said.'],
  ['figcaption', 0, true, 'The bridge at dusk, seen from the old town of Port Ellen.'],
  ['li', 0, true, 'Cars go through the old town'],
  ['p', 1, true, 'Ferry strike enters its second week after talks between union and operator fail'],
  ['p', 0, true, 'Engineers found cracks in 14 of its 90 cables during the winter inspection.'],
  [
    'p',
    0,
    false,
    'I have lived beside that bridge for forty years and nobody ever asked me about its cables.',
  ],
  ['h3', 0, false, 'Hot this week'],
  ['li', 1, false, 'Ferry strike enters its second week'],
]);

it('begins at the page’s own heading where short lines above it count as article', () => {
  const body = 'The harbour bridge of Port Ellen will close for six weeks from Monday, the council said.';
  const page = makePage([
    ['p', 0, true, '2 weather alerts in effect'],
    ['h1', 0, true, 'Harbour bridge closes'],
    ['p', 0, true, body],
    ['p', 0, true, 'Engineers found cracks in 14 of its 90 cables during the winter inspection.'],
  ]);
  expect(keptOf(cleanArticles([page], NO_MEMORY).articles[0]!)[0]).toBe(body);
});

it('keeps of a page what its structure calls the article, lists too, without captions and links', () => {
  const [article] = cleanArticles([PAGE], NO_MEMORY).articles;
  expect(article!.headline).toMatchObject({ text: 'Harbour bridge closes', span: PAGE.blocks[1]!.span });
  expect(article!.kept.map((span) => slice(PAGE.text, span))).toEqual([
    'The harbour bridge of Port Ellen will close for six weeks from Monday, the council said.',
    'Cars go through the old town',
    'Engineers found cracks in 14 of its 90 cables during the winter inspection.',
  ]);
  expect(
    article!.furniture.map(({ span, kind }) => [slice(PAGE.text, span).slice(0, 12), kind]),
  ).toMatchObject([
    ['Home', 'navigation'],
    ['The bridge a', 'caption'],
    ['Ferry strike', expect.any(String)],
    ['I have lived', expect.any(String)],
    ['Hot this wee', 'teaser-list'],
    ['Ferry strike', expect.any(String)],
  ]);
});

it.each([
  [
    'reports',
    'The operator said that it expected 5 million people to sign up for the cheaper ferry by June.',
  ],
  ['is on somebody', 'Ida Blom was a reporter for the Gazette before she became mayor of Port Ellen in May.'],
  ['is on a company', 'Ellen Cables is a leading provider of cables for bridges in the north.'],
])(
  'keeps what is worded as an offer or a note on the author where it %s above the last lines',
  (_, words) => {
    const rest = [1, 2, 3, 4, 5].map(
      (n) =>
        [
          'p',
          0,
          true,
          `The harbour bridge has ${n + 20} cables that were cracked, the council said.`,
        ] as const,
    );
    const page = makePage([
      ['h1', 0, false, 'Harbour bridge closes'],
      rest[0]!,
      ['p', 0, true, words],
      ...rest,
    ]);
    const [article] = cleanArticles([page], NO_MEMORY).articles;
    expect(article!.kept.map((span) => slice(page.text, span))).toContain(words);
  },
);

it('takes a long paragraph out of the article only for a wording that is sure', () => {
  const rest =
    'buses run over the dam each quarter of an hour from six in the morning until midnight, as they did in the winter of the great flood and in the two winters after it';
  const sure = `This page has affiliate links: we may earn a small commission when you buy books on bridges, and ${rest}.`;
  const unsure = `Ida Blom was a staff writer of the town’s paper when the bridge last closed, and remembers how ${rest}.`;
  const clean = (paragraph: string) => {
    const page = makePage([
      [
        'p',
        0,
        true,
        'The harbour bridge of Port Ellen will close for six weeks from Monday, the council said.',
      ],
      ['p', 0, true, paragraph],
      ['p', 0, true, 'Engineers found cracks in 14 of its 90 cables during the winter inspection.'],
    ]);
    return keptOf(cleanArticles([page], NO_MEMORY).articles[0]!);
  };
  expect(clean(unsure)).toContain(unsure);
  expect(clean(sure)).not.toContain(sure);
});

it('takes a feed’s entry for an article however short it is', () => {
  const text = 'The ferry strike at Port Ellen ended on Tuesday […]';
  const entry: Document = {
    ...PAGE,
    format: 'feed',
    text,
    blocks: [{ span: { start: 0, end: text.length }, markup: { element: 'div', linkDensity: 0 } }],
    metadata: { title: 'Ferry strike ends', titleFrom: 'feed entry', truncated: true },
  };
  const { articles, notes } = cleanArticles([entry], NO_MEMORY);
  expect(notes).toEqual([]);
  expect(articles.map(({ kept }) => kept.map((span) => slice(text, span)))).toEqual([[text]]);
});

describe('a page of headlines that are links', () => {
  const headlines = [
    'Night trains come back',
    'Bakers start earlier in Oldwick',
    'Mill stairs are swept again',
  ];
  const list = [...headlines, 'Ferry line buys a ship', 'Council to meet on a tax'];
  const skipped = (teaser: (n: number) => string, links: number) => {
    const lines = list.flatMap((headline, n) => [
      ['h2', links, true, headline] as const,
      ['p', 0, true, teaser(n)] as const,
    ]);
    return cleanArticles([makePage(lines)], NO_MEMORY).notes.map(({ message }) => message);
  };
  const teaser = (n: number) => `It took ${n + 2} years until the town had the money for it.`;

  it('with a teaser each is no article', () => {
    expect(skipped(teaser, 1)).toEqual([expect.stringContaining('a list of links')]);
  });

  it('is one where they are subheads, or where each stands above news of its own', () => {
    expect(skipped(teaser, 0)).toEqual([]);
    expect(skipped((n) => teaser(n).repeat(4), 1)).toEqual([]);
  });
});

describe('what a feed prints behind an entry is no text of it', () => {
  const inEntry = (...lines: string[]) => {
    const metadata = { title: 'Ferry strike ends', titleFrom: 'feed entry' } as const;
    const entry = plain(lines.join('\n'), { metadata });
    const [article] = cleanArticles([{ ...entry, format: 'feed' }], NO_MEMORY).articles;
    return keptOf(article!);
  };

  it.each([
    ['Ferries sail again, but the talks … Continue reading →', 'Ferries sail again, but the talks …'],
    ['Ferries sail again. Continue reading Ferry strike ends →', 'Ferries sail again.'],
    ['Ferries sail again. Read more', 'Ferries sail again.'],
    ['“Ferries sail again.” Weiterlesen »', '“Ferries sail again.”'],
    ['Pupils ought to read more', 'Pupils ought to read more'],
  ])('%s', (line, text) => {
    expect(inEntry(line)).toEqual([text]);
  });

  it('nor the site that it is from, unless there is nothing else', () => {
    const tail = 'The post Ferry strike ends appeared first on Harbor Gazette.';
    expect(inEntry('Ferries sail again.', tail)).toEqual(['Ferries sail again.']);
    expect(inEntry(tail)).toEqual([tail]);
  });
});

it('collects the teasers of a page’s lists although they stand outside its article', () => {
  const [article] = cleanArticles([PAGE], NO_MEMORY).articles;
  expect(article!.teasers).toMatchObject([
    { headline: 'Ferry strike enters its second week', list: 'Hot this week' },
  ]);
});

it('takes what a newsletter says about its subscription away', () => {
  const mail = makePage([
    ['td', 1, true, 'View this email in your browser'],
    [
      'p',
      0,
      true,
      'The harbour bridge of Port Ellen will close for six weeks from Monday, the council said.',
    ],
    ['p', 0, true, 'Engineers found cracks in 14 of its 90 cables during the winter inspection.'],
    ['td', 0.2, true, 'You are receiving this email because you signed the list. Unsubscribe at any time.'],
  ]);
  const [article] = cleanArticles([{ ...mail, format: 'mail' }], NO_MEMORY).articles;
  expect(article!.kept).toEqual([mail.blocks[1]!.span, mail.blocks[2]!.span]);
});

describe('headings that are links', () => {
  const STRIKE = 'The ferry strike at Port Ellen ended on Tuesday after 14 days, the operator said.';
  const SCHOOL = 'Marstad School has won the reading prize after its 210 pupils read 4,000 books.';
  const items: Parameters<typeof makePage>[0] = [
    ['h2', 1, true, 'Ferry strike ends'],
    ['p', 0, true, STRIKE],
    ['h2', 1, true, 'School wins a prize'],
    ['p', 0.2, true, SCHOOL],
  ];
  const BRIDGE = 'The harbour bridge of Port Ellen will close for six weeks from Monday, the council said.';
  const clean = (lines: Parameters<typeof makePage>[0]) => {
    const page = makePage(lines);
    const [article] = cleanArticles([page], NO_MEMORY).articles;
    return article!.kept.map((span) => slice(page.text, span));
  };

  it('stay over the items of a newsletter', () => {
    const kept = ['Ferry strike ends', STRIKE, 'School wins a prize', SCHOOL];
    expect(clean(items)).toEqual(kept);
    expect(clean([['p', 0, true, BRIDGE], ...items])).toEqual([BRIDGE, ...kept]);
  });

  it('go as pointers to other stories from among an article’s paragraphs', () => {
    const others = [
      'Engineers found cracks in 14 of its 90 cables.',
      'The work will cost three million crowns.',
    ];
    const article = [BRIDGE, ...others].map((words) => ['p', 0, true, words] as const);
    expect(clean([...article, ...items])).not.toContain('Ferry strike ends');
    expect(clean([['p', 0, true, BRIDGE], items[0]!, ...article, ...article])).not.toContain(
      'Ferry strike ends',
    );
  });
});

describe('the first of several headings', () => {
  const HEADLINE = 'Harbour bridge closes';
  const ITEMS = [
    [
      'Ferry strike ends',
      'The ferry strike at Port Ellen ended on Tuesday after 14 days, the operator said.',
    ],
    [
      'School wins a prize',
      'Marstad School has won the reading prize after its 210 pupils read 4,000 books.',
    ],
    ['Fees for parking rise', 'The council of Marstad raised parking fees in the old town by 15 per cent.'],
  ] as const;

  /** A mail: nothing tells which of its blocks are the article. */
  const clean = (above: readonly (readonly [element: string, words: string])[], links: number) => {
    const page = makePage([
      ...above.map(([element, words]) => [element, 0, true, words] as const),
      ...ITEMS.flatMap(([heading, text]) => [
        ['h2', links, true, heading] as const,
        ['p', 0, true, text] as const,
      ]),
    ]);
    const blocks = page.blocks.map(({ span, markup }) => ({
      span,
      markup: { element: markup!.element, linkDensity: markup!.linkDensity },
    }));
    const mail: Document = { ...page, format: 'mail', blocks };
    const [article] = cleanArticles([mail], NO_MEMORY).articles;
    return {
      dek: article!.dek && slice(mail.text, article!.dek),
      kept: article!.kept.map((span) => slice(mail.text, span)),
    };
  };

  it.each([
    ['links below the headline', [['h1', HEADLINE]], 1],
    ['links, with no headline', [], 1],
    ['plain, with no headline', [], 0],
    ['plain, below a menu', [['p', 'View in browser']], 0],
  ] as const)('is kept with the others: %s', (_, above, links) => {
    expect(clean(above, links).kept).toEqual(ITEMS.flat());
  });

  it('stays the dek where it stands below the headline and tells more of the same', () => {
    const dek = 'Harbour bridge of Port Ellen closes to cars';
    const article = clean(
      [
        ['h1', HEADLINE],
        ['h2', dek],
        [
          'p',
          'The harbour bridge of Port Ellen closes to cars on Monday, the council said after long talks.',
        ],
      ],
      0,
    );
    expect(article).toMatchObject({ dek, kept: expect.arrayContaining([...ITEMS.flat()]) });
  });
});

it('keeps of a mail no line that only leads elsewhere, but headings, points and sentences that are links', () => {
  const rows: readonly (readonly [string, number, string])[] = [
    ['p', 0, 'The harbour bridge of Port Ellen will close for six weeks from Monday, the council said.'],
    ['p', 1, 'What the council asked for in October'],
    ['p', 0, 'Engineers found cracks in 14 of its 90 cables during the winter inspection.'],
    ['p', 1, 'The ferry will sail every hour in the meantime, said the company that runs it.'],
    ['h2', 1, 'Who pays for the cables'],
    ['p', 0, 'The state pays for half of the work, which will cost 12 million crowns in all.'],
    ['p', 1, 'Continue reading...'],
  ];
  const { text, blocks } = makePage(rows.map(([element, links, words]) => [element, links, false, words]));
  const mail: Document = {
    ...PAGE,
    format: 'mail',
    text,
    blocks: blocks.map(({ span, markup }) => ({
      span,
      markup: { element: markup!.element, linkDensity: markup!.linkDensity },
    })),
  };
  const kept = keptOf(cleanArticles([mail], NO_MEMORY).articles[0]!);
  expect(kept).toEqual([0, 2, 3, 4, 5].map((at) => rows[at]![2]));
});

it('keeps no address, day or way to the page between a headline and the text, and what only names a day', () => {
  const first = 'The harbour bridge of Port Ellen will close for six weeks from Monday, the council said.';
  const last = 'Engineers found cracks in 14 of its 90 cables during the winter inspection.';
  const head = [
    'https://courier.example/news/harbour-bridge-closes',
    'Ida Blom May 20, 2031',
    '20 May 2031 — 4 min read',
    '7:41 am',
    'Home News Harbour bridge closes',
  ];
  const text = ['It was to stay open until May 2032', first, 'The council met on 20 May 2031', last];
  const page = makePage([...head, ...text].map((words) => ['p', 0, true, words] as const));
  expect(keptOf(cleanArticles([page], NO_MEMORY).articles[0]!)).toEqual(text);
});

it('keeps a long text that trails off, though beginnings of others stand below it', () => {
  const story = `${'The ferry of Port Ellen, as its captain told the council, sails in any wind and has never been late. '.repeat(7)}Or so he says…`;
  const teasers = ['mill', 'school', 'quay'].map(
    (name) =>
      ['p', 0, false, `The ${name} of Port Ellen has stayed closed since the storm, and nobody…`] as const,
  );
  const { articles } = cleanArticles([makePage([['p', 0, true, story], ...teasers])], NO_MEMORY);
  expect(articles.map(keptOf)).toEqual([[story]]);
});

describe('a day that a page shows below its dek', () => {
  const dek = 'The harbour bridge of Port Ellen closes, and nobody knows for how long.';
  const body = [
    'The harbour bridge of Port Ellen will close for six weeks from Monday, the council said.',
    'Engineers found cracks in 14 of its 90 cables during the winter inspection of the bridge.',
  ];
  const keep = (lines: readonly string[]) =>
    keptOf(
      cleanArticles(
        [
          makePage([
            ['h1', 0, false, 'Harbour bridge closes'],
            ...lines.map((words) => ['p', 0, true, words] as const),
          ]),
        ],
        NO_MEMORY,
      ).articles[0]!,
    );

  it('is none of the text', () => {
    expect(keep([dek, 'Sep 14, 2031 — 6 min read', ...body])).toEqual([dek, ...body]);
    expect(keep([dek, 'Tuesday, 14 October, 2031, 14:05 GMT 15:05 UK', ...body])).toEqual([dek, ...body]);
  });

  it('heads the next entry where another heads the first', () => {
    const entries = ['Kaldbay 14 May 2031', body[0]!, 'Lund 20 May 2031', body[1]!];
    expect(keep(entries)).toEqual(entries.slice(1));
  });
});

describe('a label over links alone', () => {
  const body = 'The harbour bridge of Port Ellen will close for six weeks from Monday, the council said.';
  const rest = 'Engineers found cracks in 14 of its 90 cables during the winter inspection of the bridge.';
  const link = ['li', 1, true, 'Une usine de vélos reprend la filature'] as const;
  const keep = (...lines: readonly (readonly [string, number, boolean, string])[]) =>
    keptOf(cleanArticles([makePage([['p', 0, true, body], ...lines])], NO_MEMORY).articles[0]!);

  it.each([['p'], ['h3']])('goes with them, in whatever language: %s', (element) => {
    const label = [element, 0, true, 'La rédaction vous conseille'] as const;
    expect(keep(label, link, link, ['p', 0, true, rest])).toEqual([body, rest]);
    expect(keep(['p', 0, true, rest], label, link)).toEqual([body, rest]);
  });

  it('stays over text below a link, and in a list whose next points are links', () => {
    const subhead = ['h2', 0, true, 'What the engineers found'] as const;
    expect(keep(subhead, link, ['p', 0, true, rest])).toEqual([body, subhead[3], rest]);
    const point = ['li', 0, true, 'Kaldbay: second closure'] as const;
    expect(keep(point, link, link, ['p', 0, true, rest])).toEqual([body, point[3], rest]);
  });
});
