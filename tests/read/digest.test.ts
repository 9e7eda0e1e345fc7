import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/pipeline/read/read.ts';
import { slice } from '../../src/text/span.ts';
import { sourceOf } from '../support/source-of.ts';

/** The items of a mail: each its headline and the lines below. */
async function readItems(
  body: string,
  {
    type = 'text/plain',
    subject = 'Morning letter',
    list = 'List-Unsubscribe: <mailto:off@coast.example>',
  } = {},
) {
  const mail = [
    'From: The Coast Letter <news@coast.example>',
    `Subject: ${subject}`,
    ...(list ? [list] : []),
    `Content-Type: ${type}; charset=utf-8`,
    '',
    body,
  ];
  const { documents } = await readSource(sourceOf('a.eml', mail.join('\n')));
  return documents.map(({ blocks, text, metadata }) => [
    metadata.title,
    ...blocks.map(({ span }) => slice(text, span)),
  ]);
}

const STORIES = [
  ['Ferry strike goes on', 'Ferry crews in Kaldbay voted on Monday to stay out for a third week.'],
  ['Wheat falls', 'Wheat fell 2.1 percent to 214.50 euros a tonne in Carrow on hopes of rain.'],
  ['School gets a quay', 'Pupils of the school in Lund will learn to row at a quay of their own from May.'],
] as const;

const CAPITALS = STORIES.map(([title, text]) => [title.toUpperCase(), text]);
const write = (stories: readonly (readonly string[])[], between = '\n\n') =>
  stories.map((lines) => lines.join('\n')).join(between);
const FOOT = '\n\n-- \nThe Coast Letter, 12 Quay Street, Kaldbay\nUnsubscribe: https://coast.example/off';
const HTML = { type: 'text/html' };
const TWO = STORIES.slice(0, 2);
const headed = (stories: readonly (readonly string[])[]) =>
  stories
    .map(([title, ...texts]) => `<h2>${title}</h2>${texts.map((text) => `<p>${text}</p>`).join('')}`)
    .join('');

describe('a list’s mail gives each of its items by itself', () => {
  it.each([
    ['lines in capitals', write(CAPITALS), CAPITALS],
    [
      'lines in capitals, under a masthead and a greeting',
      `THE COAST LETTER\nGood morning. Here is what you need to know.\n\n${write(CAPITALS)}`,
      CAPITALS,
    ],
    ['lines in capitals under labels', `MARKETS\n\n${write(CAPITALS, '\n\nELSEWHERE\n\n')}`, CAPITALS],
    [
      'marked lines over rules of one length',
      write(STORIES.map(([title, text]) => [`** ${title}`, '-'.repeat(60), text])),
      STORIES,
    ],
    ['numbered lines', write(STORIES.map(([title, text], at) => [`${at + 1}. ${title}`, text])), STORIES],
    ['lines between rules', write(STORIES, '\n\n* * *\n\n'), STORIES],
    [
      'lines between rules, under a greeting',
      `Good morning.\n\n---\n\n${write(STORIES, '\n\n---\n\n')}`,
      STORIES,
    ],
  ])('under %s', async (_, body, items) => {
    expect(await readItems(body)).toEqual(items);
    expect(await readItems(body + FOOT)).toEqual(items);
    expect(
      await readItems(
        `${body}\n\n12 Quay Street, Kaldbay\nYou are receiving this letter because you asked for it.`,
      ),
    ).toEqual(items);
  });

  it('under headings that lead nowhere', async () => {
    const foot = '<p>The Coast Letter, 12 Quay Street</p><p>Unsubscribe</p>';
    expect(await readItems(`<p>Good morning.</p>${headed(STORIES)}${foot}`, HTML)).toEqual(STORIES);
  });

  it('those between rules where only some of them are in capitals', async () => {
    const mixed = [...CAPITALS, ...STORIES.map(([title, text]) => [`${title} again`, text])];
    expect(await readItems(write(mixed, '\n\n***\n\n'))).toEqual(mixed);
  });

  it('though all count alike', async () => {
    const counted = CAPITALS.map(([title, text]) => [
      title!,
      `${text} That is 3 percent of 2 million people.`,
    ]);
    expect(await readItems(write(counted))).toEqual(counted);
  });

  it('two of them where each ends in an address of its own', async () => {
    const two = CAPITALS.slice(0, 2).map((lines, at) => [...lines, `Read more: https://coast.example/${at}`]);
    expect(await readItems(write(two) + FOOT)).toEqual(two);
  });
});

const ARTICLE = [
  [
    'What the crews want',
    'The ferry crews of Kaldbay want a tenth more pay and a free Sunday in each month.',
  ],
  [
    'What the owner says',
    'The owner says that a ferry which sails half empty cannot pay for that in winter.',
  ],
  ['What comes next', 'A judge will hear both sides on Friday, and no ferry will sail before she has ruled.'],
] as const;

describe('a list’s mail stays one article', () => {
  it.each([
    ['of two items that lead nowhere', write(CAPITALS.slice(0, 2))],
    [
      'whose two items lead to one page',
      write(CAPITALS.slice(0, 2).map((lines) => [...lines, 'Read more: https://coast.example/1'])),
    ],
    [
      'of one story with subheads in capitals',
      write(ARTICLE.map(([title, text]) => [title.toUpperCase(), text])),
    ],
    [
      'of one story with numbered subheads',
      write(ARTICLE.map(([title, text], at) => [`${at + 1}. ${title}`, text])),
    ],
    ['of one story between rules', write(ARTICLE, '\n\n* * *\n\n')],
    [
      'with an opening above its subheads',
      `${'The bridge of Marstad closes on Sunday for good. '.repeat(8)}\n\n${write(CAPITALS)}`,
    ],
    [
      'with long parts',
      write(CAPITALS.map(([title, text]) => [title!, `${text} ${'It goes on. '.repeat(120)}`])),
    ],
    ['with numbers missing', write(STORIES.map(([title, text], at) => [`${2 * at + 1}. ${title}`, text]))],
    [
      'with labels alone in capitals',
      'IN THIS LETTER\n\nOUR PICK\n\nThe bridge of Marstad closes on Sunday for good.',
    ],
  ])('%s', async (_, body) => {
    expect(await readItems(body)).toHaveLength(1);
  });

  it('of one story with headings', async () => {
    expect(await readItems(headed(ARTICLE), HTML)).toHaveLength(1);
  });

  it('of one story whose subheads name something else than they begin with', async () => {
    const parts = [
      ['A secret meeting', 'Council members of Orsa met on a Sunday in May in the back of a bakery.'],
      ['The money', 'Two million crowns is a third of what the tower was worth on paper.'],
      ['Sheep and a storm', 'In November the roof came off. Sheep now graze between the tiles.'],
    ];
    const opening = '<p>The town of Orsa has sold its lighthouse to a brewer for 2 million crowns.</p>';
    expect(
      await readItems(opening + headed(parts), { ...HTML, subject: 'The lighthouse sale' }),
    ).toHaveLength(1);
  });

  it('whose parts all tell of its subject', async () => {
    const parts = STORIES.map(([title, text]) => [
      title.toUpperCase(),
      `${text} Marstad waits for its bridge.`,
    ]);
    expect(await readItems(write(parts), { subject: 'Marstad waits' })).toHaveLength(1);
  });
});

it('a person’s mail is never parted where its headings lead nowhere', async () => {
  expect(await readItems(write(CAPITALS), { list: '' })).toHaveLength(1);
});

describe('items that lead to pages of their own', () => {
  it.each([
    [
      'below a link each to the rest',
      TWO.map(([title, text]) => `<h2>${title}</h2><p>${text}</p><p><a href="x">Read more</a></p>`).join(''),
    ],
    [
      'under linked headings',
      TWO.map(([title, text]) => `<h2><a href="x">${title} this week</a></h2><p>${text}</p>`).join(''),
    ],
  ])('may be two: %s', async (_, body) => {
    const items = await readItems(`<html><body><h1>The Coast Letter</h1>${body}</body></html>`, HTML);
    expect(items.map(([title]) => title?.replace(' this week', ''))).toEqual(TWO.map(([title]) => title));
    expect(items.map((lines) => lines.slice(1))).toEqual(TWO.map(([, text]) => [text]));
  });

  it('may be three that are called otherwise than they begin', async () => {
    const texts = [
      'Jean Corrie, 52, will lead them.',
      'It has never been so dear as on Tuesday.',
      'Bring boots to the slip on Saturday.',
    ];
    const body = texts.map(
      (text, at) =>
        `<h2>Headline ${'of one '.repeat(at)}story</h2><p>${text}</p><p><a href="x">Read the full story</a></p>`,
    );
    expect((await readItems(body.join(''), HTML)).map((lines) => lines[1])).toEqual(texts);
  });

  it('may end in addresses, below headlines in small letters', async () => {
    const items = STORIES.map(
      ([title, text], at) => `${title}\n\n${text}\n\nMore: https://coast.example/${at}`,
    );
    expect(
      (await readItems(`Today\n* Ferries\n* Wheat\n\n${items.join('\n\n')}${FOOT}`)).map(([title]) => title),
    ).toEqual(STORIES.map(([title]) => title));
  });

  it.each([
    [
      'in elements of their own',
      (title: string, outlet: string, text: string) =>
        `<div><a href="x">${title}</a></div><div><a>${outlet}</a></div><div>${text}</div>`,
    ],
    [
      'parted by line breaks',
      (title: string, outlet: string, text: string) =>
        `<table><tr><td><a href="x">${title}</a><br>${outlet}<br>${text}</td></tr></table>`,
    ],
  ])('are each its outlet’s where a search sends them, %s', async (_, write) => {
    const found = STORIES.map(([title, text], at) =>
      write(`${title} on Monday`, `Outlet ${at}`, `${text.slice(0, -1)} ...`),
    );
    const foot =
      '<div><a>See more results | Edit this alert</a></div><div>You have received this email because you asked for it.</div>';
    const mail = [
      'From: Search Alerts <a@search.example>',
      'Subject: Alert - Kaldbay',
      'List-Id: <a.search.example>',
      'Content-Type: text/html',
      '',
      found.join('') + foot,
    ];
    const { documents } = await readSource(sourceOf('a.eml', mail.join('\n')));
    expect(documents.map(({ metadata }) => [metadata.title, metadata.outlet])).toEqual(
      STORIES.map(([title], at) => [`${title} on Monday`, `Outlet ${at}`]),
    );
  });

  it('are none where two links point elsewhere from one story', async () => {
    const body = `<p>${STORIES[0][1]}</p><p><a href="x">Ferry timetable for this winter</a></p><p>The crews of both ferries were on the quay at noon.</p><p><a href="x">What the crews have asked for</a></p><p>They will vote again on Friday, said the union.</p>`;
    expect(await readItems(body, HTML)).toHaveLength(1);
  });
});

it('a heading with nothing below but what the list says of itself is no item', async () => {
  const stories = [...CAPITALS, ['MORE RESULTS', "You're receiving this because you asked for it long ago."]];
  expect((await readItems(write(stories))).map(([title]) => title)).toEqual(CAPITALS.map(([title]) => title));
});

it.each([
  ['underlined', (title: string) => `${title}\n${'-'.repeat(title.length)}`],
  [
    'marked and underlined',
    (title: string) => `** ${title}\n${'-'.repeat(60)}`.slice(0, 6 + 2 * title.length),
  ],
])('items may have %s headings', async (_, head) => {
  const stories = STORIES.map(([title, text]) => `${head(title)}\n\n${text}`);
  const items = await readItems(`The letter\n\n${stories.join('\n\n')}${FOOT}`);
  expect(items).toEqual(STORIES.map((lines) => [...lines]));
});

describe('what somebody has paid for', () => {
  const paid = ['The bank of the coast lends you money for a boat. Talk to us on the quay from Monday on.'];
  const heading = ([title, text]: readonly string[]) => `<h2>${title}</h2><p>${text}</p>`;
  const linked = ([title, text]: readonly string[]) => `<h2><a href="/1">${title}</a></h2><p>${text}</p>`;
  const stories = STORIES.map((story) => [...story]);

  it.each([
    ['SPONSORED', heading],
    ['Advertisement', linked],
    ['A message from Coast Bank', heading],
    ['Presented by Coast Bank', linked],
  ])('is no part of the item above it: %s', async (label, markUp) => {
    const [first, ...rest] = STORIES.map(markUp);
    const ad = `<p>${label}</p><p>${paid[0]}</p>`;
    expect(await readItems([first, ad, ...rest].join(''), HTML)).toEqual(stories);
  });

  it.each([heading, linked])('is no item', async (markUp) => {
    const ad = `<p>Sponsored</p>${markUp(['Boats for all', ...paid])}`;
    const [first, ...rest] = STORIES.map(markUp);
    expect(await readItems([first, ad, ...rest].join(''), HTML)).toEqual(stories);
  });

  it('takes no item from a letter that is paid for as a whole', async () => {
    const letter = `<p>Presented by Coast Bank</p>${STORIES.map(linked).join('')}`;
    expect(await readItems(letter, HTML)).toEqual(stories);
  });
});

describe('a mailing list’s digest', () => {
  const rule = '-'.repeat(30);
  const message = (at: number, subject: string, body: string) => `Message: ${at}
Date: Thu, ${at} Jan 2031 15:40:00 +0000
From: Anna Tull <anna@river.example>
Subject: [River] ${subject}
Message-ID: <${at}@river.example>
Content-Type: text/plain; charset="iso-8859-1"

${body}
`;
  const digest = `From: river-request@river.example
Subject: River Digest, Vol 12, Issue 3
List-Id: News of the river <river.river.example>
Content-Type: text/plain; charset=utf-8

Today's Topics:

   1. ${STORIES[0][0]} (Anna Tull)
   2. ${STORIES[2][0]} (Anna Tull)

${'-'.repeat(70)}

${message(1, STORIES[0][0], `${STORIES[0][1]} It is “over”.`)}
${rule}

${message(2, STORIES[2][0], STORIES[2][1])}
${rule}

Subject: Digest Footer

River mailing list

${rule}

End of River Digest, Vol 12, Issue 3
`;

  it('gives each message by itself, with its own subject and time', async () => {
    const { documents } = await readSource(sourceOf('a.eml', digest));
    expect(documents.map(({ text, metadata }) => [text.trim(), metadata])).toEqual([
      [
        `${STORIES[0][1]} It is “over”.`,
        { title: STORIES[0][0], titleFrom: 'subject', published: '2031-01-01T15:40:00Z' },
      ],
      [STORIES[2][1], { title: STORIES[2][0], titleFrom: 'subject', published: '2031-01-02T15:40:00Z' }],
    ]);
  });

  it('is none that only has a line of hyphens in it', async () => {
    const mail = `From: Anna Tull <anna@river.example>\nSubject: The weir\n\n${STORIES[0][1]}\n\n${rule}\n\n${STORIES[2][1]}\n`;
    const { documents } = await readSource(sourceOf('a.eml', mail));
    expect(documents.map(({ metadata }) => metadata.title)).toEqual(['The weir']);
  });
});

describe('a subject', () => {
  it.each([
    ['[River] Weir breached', 'Weir breached'],
    ['Re: [River] Re: Weir breached', 'Weir breached'],
    ['[Breaking] Weir breached', '[Breaking] Weir breached'],
    ['Press release', undefined],
    ['Press release: Weir breached', 'Weir breached'],
    ['BREAKING: Weir breached', 'Weir breached'],
    ['Breaking bread: Weir breached', 'Breaking bread: Weir breached'],
  ])('tells what the mail tells: %s', async (subject, title) => {
    const mail = `From: Anna Tull <anna@river.example>\nSubject: ${subject}\nList-Id: <river.river.example>\n\n${STORIES[0][1]}\n`;
    const { documents } = await readSource(sourceOf('a.eml', mail));
    expect(documents.map(({ metadata }) => metadata.title)).toEqual([title]);
  });
});

it('ends the last of the linked items at the next heading of their level, and above what the list says of itself', async () => {
  const items = STORIES.map(([title, text]) => `<h3><a href="/1">${title}</a></h3><p>${text}</p>`).join('');
  const archive = '<h3>From the archive</h3><p>What the tide leaves on the quay of Kaldbay.</p>';
  const foot = '<p>You are receiving this because you signed up.</p><p>The Coast Letter, Kaldbay.</p>';
  expect(await readItems(`${items}${archive}`, HTML)).toEqual(STORIES.map((story) => [...story]));
  expect(await readItems(`${items}${foot}`, HTML)).toEqual(STORIES.map((story) => [...story]));
});
