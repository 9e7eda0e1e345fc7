import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/pipeline/read/read.ts';
import { slice } from '../../src/text/span.ts';
import { sourceOf } from '../support/source-of.ts';

async function read(lines: readonly string[]) {
  const { documents, notes } = await readSource(sourceOf('a.eml', lines.join('\r\n')));
  return {
    documents,
    notes,
    lines: documents.flatMap(({ blocks, text }) => blocks.map(({ span }) => slice(text, span))),
  };
}

const HEADERS = [
  'From: =?utf-8?Q?The_Port_Couri=C3=A9r?= <news@courier.example>',
  'To: reader@example.org',
  'Subject: Fwd: Re: Harbour bridge closes',
  'Date: Wed, 23 Oct 2024 07:00:00 +0200',
  'MIME-Version: 1.0',
];

describe('a mailbox file', () => {
  it('is none where a mail quotes the lines of one', async () => {
    const { documents } = await read([
      ...HEADERS,
      '',
      'This is what the file had.',
      '',
      'From a@x.example Wed Oct 23 07:00:00 2024',
      'The mill reopens.',
      '',
      'From b@x.example Thu Oct 24 07:00:00 2024',
      'The bridge closes.',
    ]);
    expect(documents).toHaveLength(1);
    expect(documents[0]!.metadata.title).toBe('Harbour bridge closes');
    expect(documents[0]!.text).toContain('The bridge closes.');
  });

  it('gives each of its mails', async () => {
    const { documents, lines } = await read([
      'From - Wed Oct 23 07:00:00 2024',
      ...HEADERS,
      '',
      'The bridge closes.',
      'From Monday on it is shut.',
      '',
      'From b@x.example Thu Oct 24 07:00:00 2024',
      'From: Ann <ann@x.example>',
      'Subject: Mill reopens',
      '',
      'The mill reopened.',
    ]);
    expect(documents.map(({ metadata }) => metadata.title)).toEqual([
      'Harbour bridge closes',
      'Mill reopens',
    ]);
    expect(lines).toEqual(['The bridge closes.', 'From Monday on it is shut.', 'The mill reopened.']);
  });
});

it.each([
  ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
  ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
])('a mail in %s that does not say so is read all the same', async (_, encode) => {
  const bytes = encode('From: a@x.example\r\nSubject: Café schließt\r\n\r\nDas Café schließt für immer.\r\n');
  const { documents } = await readSource(sourceOf('a.eml', bytes));
  expect([documents[0]?.metadata.title, documents[0]?.text.trim()]).toEqual([
    'Café schließt',
    'Das Café schließt für immer.',
  ]);
});

it.each(['utf16le', 'utf8'] as const)(
  'a mail behind a mark of %s is read, whatever it declares',
  async (encoding) => {
    const mail =
      '\ufeffSubject: Café\r\nFrom: a@x.example\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nEs schließt.\r\n';
    const { documents } = await readSource(sourceOf('a.eml', Buffer.from(mail, encoding)));
    expect([documents[0]?.metadata.title, documents[0]?.text.trim()]).toEqual(['Café', 'Es schließt.']);
  },
);

describe('a mail', () => {
  it('is read from an HTML part without head and body', async () => {
    const { lines } = await read([
      ...HEADERS,
      'Content-Type: text/html',
      '',
      '<html><p>The bridge closes.</p></html>',
    ]);
    expect(lines).toEqual(['The bridge closes.']);
  });

  it('is read from its HTML part, with its attachments named', async () => {
    const { documents, notes, lines } = await read([
      ...HEADERS,
      'List-Unsubscribe: <https://courier.example/leave>',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: multipart/alternative; boundary=c',
      '',
      '--c',
      'Content-Type: text/plain',
      '',
      'View this mail in your browser.',
      '--c',
      'Content-Type: text/html; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>The caf=E9 owners said =93no=94.</p><p>The bridge closes.</p>',
      '--c--',
      '--b',
      'Content-Type: application/pdf; name="report.pdf"',
      'Content-Disposition: attachment; filename="report.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0=',
      '--b--',
    ]);
    expect(lines).toEqual(['The café owners said “no”.', 'The bridge closes.']);
    expect(documents[0]).toMatchObject({
      format: 'mail',
      metadata: {
        title: 'Harbour bridge closes',
        titleFrom: 'subject',
        outlet: 'The Port Couriér',
        published: '2024-10-23T07:00:00+02:00',
      },
    });
    expect(notes).toMatchObject(
      [{ rule: 'attachments-ignored', message: /report\.pdf/, skipped: false }].map((note) => ({
        ...note,
        message: expect.stringMatching(note.message),
      })),
    );
  });

  it('that is encrypted is skipped, and one that is only signed is read', async () => {
    const sealed = [
      '-----BEGIN PGP MESSAGE-----',
      '',
      'hQEMA8gxVzGnhyA4zz5woRcq',
      '-----END PGP MESSAGE-----',
    ];
    const { documents, notes } = await read([...HEADERS, '', ...sealed]);
    expect(documents).toEqual([]);
    expect(notes).toMatchObject([{ rule: 'encrypted', skipped: true }]);
    const signed = ['-----BEGIN PGP SIGNED MESSAGE-----', 'Hash: SHA512', '', 'The bridge closed on Monday.'];
    expect((await read([...HEADERS, '', ...signed])).documents[0]!.text).toContain('The bridge closed');
    const { documents: texts } = await readSource(sourceOf('a.txt', signed.join('\n')));
    expect(texts[0]!.text).toContain('The bridge closed');
  });

  it('that is an edition of Daybook’s own is no source of news', async () => {
    const { documents, notes } = await read([
      ...HEADERS,
      'X-Daybook-Edition: morning@2031-05-04T0700',
      '',
      'The harbour bridge closed on Monday, and 40 people walked.',
    ]);
    expect(documents).toEqual([]);
    expect(notes).toMatchObject([{ rule: 'own-edition', skipped: true }]);
  });

  it('loses the marks before its lines where it is passed on as a quotation', async () => {
    const { lines } = await read([
      ...HEADERS,
      '',
      'Worth reading.',
      '',
      '> The bridge closes.',
      '>',
      '>> It is 80 years old.',
    ]);
    expect(lines).toEqual(['Worth reading.', 'The bridge closes.', 'It is 80 years old.']);
  });

  it.each([
    ['of its own', ['Content-Type: text/plain; charset=utf-8', '']],
    [
      'that is attached',
      [
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        '',
        'See attached.',
        '--b',
        'Content-Type: text/plain; charset=utf-8; name="bridge.txt"',
        'Content-Disposition: attachment',
        '',
      ],
    ],
  ])(
    'is read like a file where its plain text %s has entities, rare line ends and letters encoded twice',
    async (_, head) => {
      const text = 'O&#39;Brien &amp; Sons shut the bridge.\u2028The mayorâ€™s car stood on it.';
      const { lines } = await read([...HEADERS, ...head, text]);
      expect(lines).toEqual(["O'Brien & Sons shut the bridge.", 'The mayor’s car stood on it.']);
    },
  );

  it('is read from its page where that tells less than its plain text, and not only where it is seen', async () => {
    const page = 'The bridge closes on Monday, and nobody has said for how long. '.repeat(5);
    const { documents } = await read([
      ...HEADERS,
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      '',
      'An offer of the shop by the bridge, which nobody has asked for. '.repeat(25),
      '--b',
      'Content-Type: text/html',
      '',
      `<p>${page}</p>`,
      '--b--',
    ]);
    expect(documents[0]!.text.trim()).toBe(page.trim());
  });

  it('mends letters encoded twice in its page', async () => {
    const { lines } = await read([
      ...HEADERS,
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>The mayorâ€™s car stood on the bridge.</p>',
    ]);
    expect(lines).toEqual(['The mayor’s car stood on the bridge.']);
  });

  it.each([
    [
      'text/html; name="bridge.html"',
      '<title>Bridge closes | The Courier</title><p>The bridge closes.</p>',
      'html',
    ],
    ['text/plain; name="bridge.txt"', 'The bridge closes.', 'text'],
    ['text/markdown; name="bridge.md"', 'The **bridge** closes.', 'markdown'],
  ])('that is a mere note is read as the article that is attached as %s', async (type, content, format) => {
    const { documents, notes, lines } = await read([
      ...HEADERS,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'For you, see attached.',
      '--b',
      `Content-Type: ${type}`,
      'Content-Disposition: attachment',
      '',
      content,
      '--b--',
    ]);
    expect(documents.map((document) => document.format)).toEqual([format]);
    expect(lines).toEqual([format === 'markdown' ? 'The   bridge   closes.' : 'The bridge closes.']);
    expect(notes).toEqual([]);
  });

  it('that is a mere note with its article is skipped for what is attached and cannot be read', async () => {
    const { documents, notes } = await read([
      ...HEADERS,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'For you, see attached.',
      '--b',
      'Content-Type: application/msword; name="bridge.doc"',
      'Content-Disposition: attachment; filename="bridge.doc"',
      '',
      'The bridge closes.',
      '--b--',
    ]);
    expect(documents).toEqual([]);
    expect(notes).toMatchObject([
      {
        rule: 'attachments-ignored',
        skipped: true,
        message: expect.stringMatching(/bridge\.doc.*beside it/),
      },
    ]);
  });

  const item = (title: string, text: string) =>
    `<h2><a href="https://courier.example/${title.length}">${title}</a></h2><p>${text}</p>`;
  const STORIES = [
    [
      'Harbour bridge closes',
      'The harbour bridge of Marstad closes on Monday for six weeks, the council said.',
    ],
    ['Ferry line sold', 'The ferry line of Orsa was sold on Tuesday for 40 million crowns, its owner said.'],
    ['School gets a quay', 'Pupils of the school in Lund will learn to row at a quay of their own from May.'],
  ] as const;
  const newsletter = (html: string) =>
    read([...HEADERS, 'List-Id: <news.courier.example>', 'Content-Type: text/html', '', html]);

  it('that brings several stories gives each by itself, with its own headline', async () => {
    const { documents, lines } = await newsletter(
      `<p>Good morning.</p>${STORIES.map(([title, text]) => item(title, text)).join('')}`,
    );
    expect(documents.map(({ metadata }) => [metadata.title, metadata.outlet])).toEqual(
      STORIES.map(([title]) => [title, 'The Port Couriér']),
    );
    expect(lines).toEqual(STORIES.map(([, text]) => text));
    expect(new Set(documents.map(({ id }) => id)).size).toBe(3);
  });

  it.each([
    [
      'two stories',
      STORIES.slice(0, 2)
        .map(([title, text]) => item(title, text))
        .join(''),
    ],
    ['headings without a word below', STORIES.map(([title]) => item(title, '')).join('')],
    [
      'an article with pointers to others at its end',
      `<p>${'The bridge of Marstad closes. '.repeat(60)}</p>${STORIES.map(([title, text]) => item(title, text)).join('')}`,
    ],
    [
      'subheads that lead nowhere',
      STORIES.map(([title, text]) => `<h2>${title}</h2><p>${text} So the harbour said.</p>`).join(''),
    ],
  ])('with %s is one article', async (_, html) => {
    expect((await newsletter(html)).documents).toHaveLength(1);
  });

  it.each([
    [
      'in plain text',
      'text/plain',
      [
        'For tomorrow.',
        '',
        '---------- Forwarded message ---------',
        'From: The Port Courier <news@courier.example>',
        'Date: Tue, Oct 22, 2024 at 9:14 PM',
        'Subject: Re: Ferry line sold',
        'To: <reader@example.org>',
        '',
        STORIES[1][1],
      ],
    ],
    [
      'in HTML',
      'text/html',
      [
        '<div>See below.</div><div><b>Von:</b> The Port Courier<br><b>Gesendet:</b> 22 October 2024<br>' +
          `<b>Betreff:</b> WG: Ferry line sold</div><p>${STORIES[1][1]}</p>`,
      ],
    ],
  ])('that passes another on %s is that one', async (_, type, body) => {
    const { documents, lines } = await read([...HEADERS, `Content-Type: ${type}`, '', ...body]);
    expect(documents[0]!.metadata).toMatchObject({ title: 'Ferry line sold', published: '2024-10-22' });
    expect(lines).toEqual([STORIES[1][1]]);
  });

  it('that says more itself than what it passes on is its own', async () => {
    const own = 'The bridge of Marstad closes on Monday, and nobody has told the ferry line. '.repeat(6);
    const { documents } = await read([
      ...HEADERS,
      'Content-Type: text/plain',
      '',
      own,
      '',
      'From: The Port Courier',
      'Subject: Ferry line sold',
      '',
      STORIES[1][1],
    ]);
    expect(documents[0]!.metadata.title).toBe('Harbour bridge closes');
  });

  it('of more parts than anybody sends is not taken apart', async () => {
    const inner = ['Content-Type: message/rfc822', '', 'From: a@courier.example'];
    const { documents, notes } = await read([
      ...HEADERS,
      ...Array.from({ length: 1_200 }, () => inner).flat(),
    ]);
    expect(documents).toEqual([]);
    expect(notes).toMatchObject([{ rule: 'unreadable-mail', skipped: true }]);
  });

  it('of words that its header declares to be in Base64 is not told as what they decode to', async () => {
    const encoded = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', ''];
    const { documents, notes } = await read([...HEADERS, ...encoded, STORIES[1][1], STORIES[0][1]]);
    expect(documents).toEqual([]);
    expect(notes).toMatchObject([{ rule: 'unreadable-mail', skipped: true }]);
  });

  it('of parts that its header knows nothing of is said to have no words where it should', async () => {
    const header = 'Content-Type: multipart/alternative; boundary=outer';
    const { documents, notes } = await read([
      ...HEADERS,
      header,
      '',
      '--inner',
      '',
      STORIES[1][1],
      '--inner--',
    ]);
    expect(documents).toEqual([]);
    expect(notes).toMatchObject([
      { rule: 'empty-file', message: expect.stringContaining('mail’s header says') },
    ]);
  });

  it('of plain text has the lines of a paragraph joined', async () => {
    const { documents, lines } = await read([
      ...HEADERS,
      '',
      'The harbour bridge of Port Ellen will close for six weeks from Monday, the',
      'council said in a statement on Friday. Engineers found cracks in 14 of its',
      '90 cables during the winter inspection.',
      '',
      'Traffic will be led through the old town, where shops hope for more guests',
      'than they had in the winter.',
      'Ann Lee',
      'Port Ellen',
    ]);
    expect(lines.map((line) => line.replaceAll('\n', ' '))).toEqual([
      'The harbour bridge of Port Ellen will close for six weeks from Monday, the council said in a statement on Friday. Engineers found cracks in 14 of its 90 cables during the winter inspection.',
      'Traffic will be led through the old town, where shops hope for more guests than they had in the winter.',
      'Ann Lee',
      'Port Ellen',
    ]);
    expect(documents[0]!.metadata.outlet).toBeUndefined();
  });

  it('within a mail is read with it, to a bounded depth', async () => {
    const inner = [
      'From: a@example.org',
      'Date: Wed, 23 Oct 2024 07:00:00 +0200',
      'Content-Type: text/plain',
      '',
      'The bridge closes.',
    ];
    expect((await read([...HEADERS, 'Content-Type: message/rfc822', '', ...inner])).lines).toContain(
      'The bridge closes.',
    );
    const nest = Array.from({ length: 1_000 }, () => [
      'MIME-Version: 1.0',
      'Content-Type: message/rfc822',
      '',
    ]).flat();
    const { documents, notes } = await read([...HEADERS, ...nest, ...inner]);
    expect(documents.length + notes.length).toBeGreaterThan(0);
  });

  describe('with others attached', () => {
    const attached = (subject: string, text: string) => [
      'From: The Norland Courier <news@courier.example>',
      `Subject: ${subject}`,
      'Date: Tue, 22 Oct 2024 18:30:00 +0200',
      'List-Unsubscribe: <https://courier.example/leave>',
      'Content-Type: text/plain',
      '',
      text,
    ];
    const forward = (note: readonly string[], mails: readonly (readonly string[])[], header = 'X-A: b') => [
      ...HEADERS,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      ...note,
      ...mails.flatMap((mail) => ['--b', 'Content-Type: message/rfc822', header, '', ...mail]),
      '--b--',
    ];
    const MINE = attached('Copper mine reopens', 'The Bell Creek copper mine reopened on Tuesday.');
    const FERRY = attached('Ferry operator cuts sailings', 'Norland Lines will cut 14 of its 40 sailings.');
    const metadataOf = (title: string) => ({
      title,
      titleFrom: 'subject',
      outlet: 'The Norland Courier',
      published: '2024-10-22T18:30:00+02:00',
    });

    it.each([
      ['beside a note', ['See attached.'], 'X-A: b'],
      ['as a file', ['See attached.'], 'Content-Disposition: attachment; filename="mine.eml"'],
      ['under no word', [''], 'Content-Disposition: inline'],
      [
        'beside a note with a signature',
        [
          'For tomorrow?',
          '',
          '-- ',
          ...Array.from({ length: 20 }, () => 'This message is meant for you alone.'),
        ],
        'X-A: b',
      ],
    ])('is read as the one that was forwarded %s', async (_, note, header) => {
      const { documents, notes, lines } = await read(forward(note, [MINE], header));
      expect(lines).toEqual(['The Bell Creek copper mine reopened on Tuesday.']);
      expect(documents.map(({ metadata }) => metadata)).toEqual([metadataOf('Copper mine reopens')]);
      expect(notes).toEqual([]);
    });

    it('is read as the one that was forwarded twice', async () => {
      const { documents } = await read(forward(['See attached.'], [forward(['Yours?'], [MINE]).map(inner)]));
      expect(documents.map(({ metadata }) => metadata)).toEqual([metadataOf('Copper mine reopens')]);
    });

    it('is as many articles as were forwarded, each once', async () => {
      const { documents, lines } = await read(forward(['See attached.'], [MINE, FERRY, MINE]));
      expect(documents.map(({ metadata }) => metadata.title)).toEqual([
        'Copper mine reopens',
        'Ferry operator cuts sailings',
      ]);
      expect(new Set(documents.map(({ id }) => id)).size).toBe(2);
      expect(lines).toHaveLength(2);
    });

    it('keeps its own headline where it has a text of its own', async () => {
      const own = Array.from({ length: 8 }, () => 'The harbour bridge of Port Ellen closes for six weeks.');
      const { documents, lines } = await read(forward(own, [MINE]));
      expect(documents.map(({ metadata }) => metadata.title)).toEqual(['Harbour bridge closes']);
      expect(lines).toContain('The Bell Creek copper mine reopened on Tuesday.');
    });

    it('keeps its own headline where they hold no words', async () => {
      const { documents } = await read(forward(['The bridge closes.'], [attached('Nothing', '')]));
      expect(documents.map(({ metadata }) => metadata.title)).toEqual(['Harbour bridge closes']);
    });

    /** A part inside a part has a boundary of its own. */
    function inner(line: string): string {
      return line.replace('boundary=b', 'boundary=c').replace(/^--b/, '--c');
    }
  });

  it('is told from a text whose first line has a colon', async () => {
    const { documents } = await read([
      'Date: the fruit that ships carry',
      'The harbour of Port Ellen saw 40 ships.',
    ]);
    expect(documents[0]!.format).toBe('text');
  });
});

it('a mail whose HTML part only says where it can be seen is read from its plain part', async () => {
  const { lines } = await read([
    ...HEADERS,
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    '',
    ...Array.from(
      { length: 6 },
      () => 'The harbour bridge of Port Ellen closes for six weeks from Monday.\n',
    ),
    '--b',
    'Content-Type: text/html',
    '',
    '<p>Your program cannot show this mail. <a href="x">See it in a browser.</a></p>',
    '--b--',
  ]);
  expect(lines).toHaveLength(6);
});

it('a newsletter is its outlet’s where its sender is named with its author', async () => {
  const mail = [
    'From: Ida Blom from The Quay <quay@substack.com>',
    'Subject: Bridge',
    'List-Id: <quay.example>',
    '',
  ];
  const { documents } = await read([...mail, 'The bridge closes.']);
  expect(documents[0]?.metadata).toMatchObject({ outlet: 'The Quay', byline: 'Ida Blom' });
  const other = await read([
    mail[0]!.replace('substack.com', 'quay.example'),
    ...mail.slice(1),
    'The bridge closes.',
  ]);
  expect(other.documents[0]?.metadata.outlet).toBe('Ida Blom from The Quay');
});

it.each([
  [
    'Von: Quay <a@x.example>\nGesendet: Mittwoch, 11. März 2026 07:12\nAn: Ann\nBetreff: Bridge',
    '2026-03-11',
  ],
  ['Von: Quay <a@x.example>\nDate: Fr., 18. Dez. 2026 um 07:12 Uhr\nSubject: Bridge\nTo: Ann', '2026-12-18'],
  ['De : Quay <a@x.example>\nEnvoyé : mardi 4 août 2026 07:12\nÀ : Ann\nObjet : Bridge', '2026-08-04'],
  [
    'From: Quay <a@x.example>\nDate: March 4, 2026 at 7:12:04 AM GMT+1\nSubject: Bridge',
    '2026-03-04T07:12:04+01:00',
  ],
])('a mail forwarded under a head in another language has its own day', async (head, day) => {
  const { documents } = await read([
    ...HEADERS,
    '',
    'See below.',
    '',
    ...head.split('\n'),
    '',
    'The bridge closes.',
  ]);
  expect(documents[0]?.metadata.published).toBe(day);
});

it('a head that a program wrapped is read line by line', async () => {
  const subject = 'Harbour bridge of Port Ellen closes for six weeks from Monday on';
  const head = [
    'From: Quay <a@x.example>',
    'Date: 4 March 2026',
    `Subject: ${subject}`,
    'Reply-To: <a@x.example>',
  ];
  const { documents, lines } = await read([...HEADERS, '', ...head, '', 'The bridge closes.']);
  expect(documents[0]?.metadata).toMatchObject({ title: subject, published: '2026-03-04' });
  expect(lines).toEqual(['The bridge closes.']);
});

it.each(['[EXTERNAL] ', 'Press release: ', 'WG: [EXT] Re: '])(
  'a subject loses what stands before it: %s',
  async (mark) => {
    const { documents } = await read([
      'From: a@x.example',
      `Subject: ${mark}Bridge closes`,
      '',
      'The bridge closes.',
    ]);
    expect(documents[0]?.metadata.title).toBe('Bridge closes');
  },
);
