import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/news/document.ts';
import { readSource } from '../../src/pipeline/read/read.ts';
import { toPrintable } from '../../src/text/printable.ts';
import { slice } from '../../src/text/span.ts';
import { sourceOf } from '../support/source-of.ts';

const ARTICLE =
  'Harbour bridge closes for repairs\n\nThe café owners of Port Ellen said on Monday that the “long winter” cost them 40 percent of their trade.\n\nThe bridge opens again in May.\n';

async function readOne(file: string, content: string | Uint8Array) {
  const { documents, notes } = await readSource(sourceOf(file, content));
  expect(documents).toHaveLength(1);
  return { document: documents[0]!, notes };
}

const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const windows1252 = (text: string) =>
  Uint8Array.from(text, (char) => ({ '“': 0x93, '”': 0x94 })[char] ?? char.charCodeAt(0));

describe('encodings', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(ARTICLE), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${ARTICLE}`), 'utf-8'],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${ARTICLE}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 LE without', Buffer.from(ARTICLE, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16be(`\ufeff${ARTICLE}`), 'utf-16be'],
    ['UTF-16 BE without', utf16be(ARTICLE), 'utf-16be'],
    ['Windows-1252', windows1252(ARTICLE), 'windows-1252'],
  ])('reads %s', async (_, bytes, encoding) => {
    const { document } = await readOne('a.txt', bytes);
    expect(document.encoding).toBe(encoding);
    expect(document.text.replace('\ufeff', '')).toBe(ARTICLE);
    expect(slice(document.text, document.blocks[0]!.span)).toBe('Harbour bridge closes for repairs');
  });
});

describe('letters that were encoded twice', () => {
  it('are mended as the file is read, so that its words are whole', async () => {
    const { document } = await readOne('a.txt', 'Marstadâ€™s mayor, Ida ChÃ¡vez, isnâ€™t hurt.');
    expect(document.text).toBe('Marstad’s mayor, Ida Chávez, isn’t hurt.');
  });
});

describe('words that are parted at the ends of lines', () => {
  const read = async (lines: readonly string[]) => {
    const { document } = await readOne('a.txt', lines.join('\n'));
    return document.blocks.map(({ span }) => slice(document.text, span));
  };

  it('are made whole, below a headline that is wider than its text too', async () => {
    const lines = await read([
      'Oldwick paper mill reopens with 340 workers after eight quiet years',
      '',
      'The mill, which closed in 2017, had given work to 510 work-',
      'ers of the town, and the council hopes for a long-term fu-',
      'ture. “We waited,” said the mayor of the pre- and post-war town.',
      '',
      'The long-',
      'term plan is a second mill.',
    ]);
    expect(lines).toEqual([
      'Oldwick paper mill reopens with 340 workers after eight quiet years',
      'The mill, which closed in 2017, had given work to 510 workers\nof the town, and the council hopes for a long-term future.\n“We waited,” said the mayor of the pre- and post-war town.',
      'The long-term\nplan is a second mill.',
    ]);
  });

  it('stay where there is only one', async () => {
    expect(await read(['The mill made paper for the news-', 'papers of the town.'])).toHaveLength(1);
    const { document } = await readOne('a.txt', 'Paper for news-\npapers.');
    expect(document.text).toBe('Paper for news-\npapers.');
  });

  it('keep the hyphens of compounds of more than two words', async () => {
    const lines = [
      'It is a state-of-the-',
      'art mill, says the mill-',
      'er.',
      '',
      'What state-of-the-art means, nobody says.',
    ];
    expect((await read(lines))[0]).toBe('It is a state-of-the-art\nmill, says the miller.');
  });

  it('are made whole in little time, however many there are', async () => {
    const letters = (n: number) => String(n).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);
    const lines = Array.from({ length: 40_000 }, (_, n) => `lo${letters(n)} mill-`);
    expect((await read(lines)).length).toBeGreaterThan(0);
  });
});

const CYRILLIC =
  'Мост в Липовой закрыт\n\nВо вторник баржа ударила в опору моста, четыре человека ранены, сообщила полиция.\n';
/** Small letters in the order of that encoding. */
const KOI8 = 'юабцдефгхийклмнопярстужвьызшэщчъ';

it.each([
  [
    'iso-8859-8',
    'הגשר של נמל אלון ייסגר לשישה שבועות, אמר ראש העיר ביום שישי. הגשר נבנה לפני שמונים שנה, והעבודות יעלו ארבעה מיליון שקלים.',
    (code: number) => code - 0x5d0 + 0xe0,
  ],
  [
    'windows-1254',
    'Köprü altı hafta kapalı kalacak, dedi belediye başkanı cuma günü. Köprü seksen yıl önce yapıldı ve onarım için dört milyon liradan fazla para harcanacağı açıklandı. Şehirde yaşayanlar işlerine bu yüzden vapurla gidecek.',
    (code: number) => ({ 305: 0xfd, 351: 0xfe, 287: 0xf0, 350: 0xde })[code] ?? code,
  ],
  ['windows-1251', CYRILLIC, (code: number) => code - 0x410 + 0xc0],
  ['iso-8859-5', CYRILLIC, (code: number) => code - 0x410 + 0xb0],
  [
    'koi8-r',
    CYRILLIC,
    (code: number) =>
      (code < 0x430 ? 0xe0 : 0xc0) + KOI8.indexOf(String.fromCharCode(code < 0x430 ? code + 0x20 : code)),
  ],
])('reads %s that does not say so', async (encoding, text, encode) => {
  const bytes = Uint8Array.from(text, (char) =>
    char.charCodeAt(0) < 0x80 ? char.charCodeAt(0) : encode(char.charCodeAt(0)),
  );
  const { document } = await readOne('a.txt', bytes);
  expect([document.encoding, document.text]).toEqual([encoding, text]);
});

it('reads Japanese in seven bits', async () => {
  const bytes = Uint8Array.of(0x1b, 0x24, 0x42, 0x39, 0x41, 0x44, 0x2e, 0x1b, 0x28, 0x42, 0x0a);
  const { document } = await readOne('a.txt', bytes);
  expect([document.encoding, document.text]).toEqual(['iso-2022-jp', '港町\n']);
});

describe('plain text', () => {
  it.each(['a.txt', 'a.md'])('is read without what shows nothing: %s', async (name) => {
    const hidden = 'The mill cost \u200e$1.4\u200e mil\u00adlion, \u200b3.2\u200b per\u00adcent more.';
    const { document } = await readOne(name, `\ufeff${hidden}`);
    expect(document.text).toBe('\ufeffThe mill cost $1.4 million, 3.2 percent more.');
  });

  it.each(['\u202d', '\u2066', '\u2069', '\u061c', '\u2063', '\u001b[1m'])(
    'is read past what the mail would not print, inside a number too: %j',
    async (sign) => {
      const rest = 'The fire had begun in a barn above the quay and went on until the rain came.\n'.repeat(9);
      const { document } = await readOne('a.txt', `Some 1${sign}2 died, 3${sign},400 homes burned.\n${rest}`);
      expect(document.text).toBe(`Some 12 died, 3,400 homes burned.\n${rest}`);
    },
  );

  it('keeps the text as the file has it, whatever its line ends', async () => {
    const { document } = await readOne('a.txt', 'One line.\r\n\r\n  Another line. \r\nA third.');
    expect(document.text).toBe('One line.\r\n\r\n  Another line. \r\nA third.');
    expect(document.blocks.map((block) => slice(document.text, block.span))).toEqual([
      'One line.',
      'Another line.',
      'A third.',
    ]);
  });

  it.each([
    [
      'one wrapped paragraph',
      [
        'The Bell Creek copper mine reopened on Tuesday, eight years after it closed, and its owner, Ruth',
        'Bell, said it would employ 340 people by spring, or more if the price of copper goes on rising as',
        'it has since May.',
        '',
        'The mine closed in 2017.',
      ],
      [3, 1],
    ],
    [
      'a sentence that breaks off in a long line',
      [
        'The Bell Creek copper mine, which closed in 2017 with the loss of 510 jobs because nobody wanted its ore, reopened',
        'on Tuesday.',
        'The first ore is due in May.',
      ],
      [2, 1],
    ],
    [
      'labels under headlines',
      [
        'Ferry operator cuts winter sailings to the outer islands',
        'reader comments',
        'Copper mine reopens after eight years and 510 lost jobs',
        'by Lena Ortiz',
      ],
      [1, 1, 1, 1],
    ],
    [
      'what a colon announces, and a name',
      [
        'The council published the figures for the old harbour of Port Ellen on Friday:',
        'homes that were built since the fire.',
        'The council wants all of its people to have one of the new phones',
        'iPhone sales rose by 4 percent.',
      ],
      [1, 1, 1, 1],
    ],
    [
      'paragraphs of a narrow column',
      [
        'BELL CREEK MINE REOPENS',
        '',
        'The Bell Creek copper mine will take',
        'on 340 people by spring, its owner,',
        'Ruth Bell, said on Tuesday, eight',
        'years after it closed.',
        '',
        '“I can count and I can hear,” said the',
        'owner.',
        '',
        'Bell Creek Bulletin',
        '12 Mill Street',
      ],
      [1, 4, 2, 1, 1],
    ],
    [
      'paragraphs of a mail of which some go on with a number or a name',
      [
        'Worth a look!',
        '',
        'Ida',
        '',
        'The Bell Creek copper mine will take on 340 people by spring, its owner',
        'said on Tuesday.',
        '',
        'Its gates were shut by 23 votes to 18 in the year of the flood and about',
        '510 people lost their work.',
        '',
        '“Nobody believed that it would ever open its gates again,” said Mayor',
        'Edda Holm, who had left the town that year.',
        '',
        'Copper hits a record after the mine in the north shuts',
        'Copper has never cost so much.',
      ],
      [1, 1, 2, 2, 2, 1, 1],
    ],
    [
      'short lines that nothing fills',
      [
        'Six ferries to the islands cut',
        'bread dearer',
        'Museum of the harbour opens late',
        'again',
        'What the baker in Bell Creek told us',
        'about rye',
      ],
      [1, 1, 1, 1, 1, 1],
    ],
    [
      'an address',
      [
        'The report on the harbour can be read in full by everyone under',
        'https://example.org/a-long-address-that-ends-with-a-full-stop.html.',
      ],
      [1, 1],
    ],
  ])('joins the lines of a sentence that was broken and no others: %s', async (_, lines, parts) => {
    const { document } = await readOne('a.txt', lines.join('\n'));
    expect(document.blocks.map(({ span }) => slice(document.text, span).split('\n').length)).toEqual(parts);
  });

  it('reads the beginning of a text beyond the limits and says so', async () => {
    const { document, notes } = await readOne('a.txt', 'x'.repeat(3_000_000));
    expect(document.blocks).toEqual([{ span: { start: 0, end: 400_000 } }]);
    expect(notes).toMatchObject([{ rule: 'cut-short', skipped: false }]);
  });
});

describe('labelled lines at the top of a text', () => {
  const TEXT = [
    '',
    'Norland Lines will cut 14 of its 40 sailings.',
    '',
    'The islands had more ships before.',
  ];
  const lines = ({ text, blocks }: Document) => blocks.map(({ span }) => slice(text, span));

  it.each([
    [
      'a.txt',
      '\r\n',
      [
        'Title: Ferry operator cuts sailings',
        'Author: Lena Ortiz',
        'Date: 12 November 2025',
        'Source: Norland Courier',
        'URL: https://example.org/ferry',
      ],
      {
        title: 'Ferry operator cuts sailings',
        titleFrom: 'first lines',
        outlet: 'Norland Courier',
        byline: 'Lena Ortiz',
        published: '2025-11-12',
        url: 'https://example.org/ferry',
      },
    ],
    [
      'a.txt',
      '\n',
      [
        'Headline: Ferry: operator cuts sailings',
        'By: Lena Ortiz',
        'Published: November 12, 2025',
        'Source:',
      ],
      {
        title: 'Ferry: operator cuts sailings',
        titleFrom: 'first lines',
        byline: 'Lena Ortiz',
        published: '2025-11-12',
      },
    ],
    [
      'a.md',
      '\n',
      ['**Title:** Ferry operator cuts sailings', '**Publish date:** 2025-11-12'],
      { title: 'Ferry operator cuts sailings', titleFrom: 'first lines', published: '2025-11-12' },
    ],
    [
      'a.md',
      '\n',
      [
        'Title: Ferry operator cuts sailings',
        '',
        'URL Source: https://example.org/ferry',
        '',
        'Published Time: 2025-11-12T05:00:00Z',
        '',
        'Markdown Content:',
      ],
      {
        title: 'Ferry operator cuts sailings',
        titleFrom: 'first lines',
        published: '2025-11-12T05:00:00Z',
        url: 'https://example.org/ferry',
      },
    ],
  ])('say of it what front matter does: %s', async (file, end, head, metadata) => {
    const text = [...head, ...TEXT].join(end);
    const { document } = await readOne(file, text);
    expect(document.metadata).toEqual(metadata);
    expect(document.text).toHaveLength(text.length);
    expect(lines(document)).toEqual(TEXT.filter((line) => line !== ''));
  });

  it('stay in it where their labels are not known', async () => {
    const { document } = await readOne(
      'a.txt',
      ['Title: Ferry cuts', 'Ships: 14', 'Date: 2025-11-12', ...TEXT].join('\n'),
    );
    expect(document.metadata).toMatchObject({ title: 'Ferry cuts', published: '2025-11-12' });
    expect(lines(document)[0]).toBe('Ships: 14');
  });

  it.each([
    ['one alone', ['Title: Ferry operator cuts sailings']],
    ['one of them twice', ['Source: the sea', 'Date: May', 'Source: the land']],
    ['a sentence among them', ['Title: Ferry', 'Date: 2025-11-12', 'It sails at noon.']],
    ['other labels', ['Location: Oldwick', 'Price: 4 crowns', 'Time: noon']],
    ['below a headline', ['Ferry operator cuts sailings', '', 'Author: Bo Ek', 'Date: 2025-11-12']],
  ])('are the text’s own: %s', async (_, head) => {
    const { document } = await readOne('a.txt', [...head, ...TEXT].join('\n'));
    expect(document.metadata).toEqual({});
    expect(lines(document)).toEqual([...head, ...TEXT].filter((line) => line !== ''));
  });

  it('are its own where nothing stands below them', async () => {
    const { document } = await readOne('a.txt', 'Title: Ferry\nDate: 2025-11-12\n\n');
    expect(lines(document)).toEqual(['Title: Ferry', 'Date: 2025-11-12']);
  });
});

describe('files without an article', () => {
  it.each([
    ['empty', '', 'empty-file', /empty/],
    ['white space', ' \n\r\n\t', 'empty-file', /no words/],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
      'not-text',
      /PNG picture/,
    ],
    ['noise', Uint8Array.from({ length: 400 }, (_, at) => (at * 73) % 256), 'not-text', /binary/],
  ])('skips %s with a note that names it', async (_, content, rule, message) => {
    const { documents, notes } = await readSource(sourceOf('a.txt', content));
    expect(documents).toEqual([]);
    expect(notes).toMatchObject([
      { rule, skipped: true, file: 'a.txt', message: expect.stringMatching(message) },
    ]);
  });
});

describe('Markdown', () => {
  it('keeps apart what was copied with a headline line by line, and joins a paragraph that opens a line with a day', async () => {
    const head = [
      'Flood wall vote put off',
      'June 4, 2031 · 4 min read',
      'By Ned Farrow',
      'The Coast Gazette',
    ];
    const body = [
      'The wall of Lower Quay was to be voted on, as the council had said, on',
      'June 4, 2031, and was not.',
    ];
    const { document } = await readOne('a.md', [...head, '', ...body, '', 'It *will* be.'].join('\n'));
    const blocks = document.blocks.map(({ span }) => slice(document.text, span).split('\n').length);
    expect(blocks).toEqual([1, 1, 1, 1, 2, 1]);
  });

  it('takes its front matter as metadata and points into the file', async () => {
    const text =
      '---\ntitle: "Harbour bridge closes"\nauthor: [Ann Lee, Bo Ek]\ndate: 2026-03-01T08:30:00+01:00\nsource: https://example.org/bridge\n---\n# Bridge\n\nIt closed.\n- One\n';
    const { document } = await readOne('a.md', text);
    expect(document.text).toBe(text);
    expect(document.metadata).toEqual({
      title: 'Harbour bridge closes',
      titleFrom: 'front matter',
      byline: 'Ann Lee, Bo Ek',
      published: '2026-03-01T08:30:00+01:00',
      url: 'https://example.org/bridge',
    });
    expect(document.blocks.map((block) => [block.markup?.element, slice(text, block.span)])).toEqual([
      ['h1', 'Bridge'],
      ['p', 'It closed.'],
      ['li', 'One'],
    ]);
  });

  describe('that begins with tags', () => {
    const TAGS = '<p align="center"><a href="https://example.org/"><img src="mill.jpg"></a></p>\n';

    it.each([
      [
        'a heading',
        '# County buys *the* mill\nIt has 4 floors.',
        ['County buys  the  mill', 'It has 4 floors.'],
      ],
      ['a list', '\n- Roof\n- Wheel', ['Roof', 'Wheel']],
      ['a numbered list', '\n1. Roof\n2. Wheel', ['Roof', 'Wheel']],
    ])('is told by its name and %s', async (_, words, lines) => {
      const { document } = await readOne('a.md', TAGS + words);
      expect(document.format).toBe('markdown');
      expect(document.blocks.map((block) => slice(document.text, block.span).trim())).toEqual(lines);
    });

    it.each([
      ['another name', 'a.txt', `${TAGS}# County buys the mill`],
      ['neither heading nor list', 'a.md', `${TAGS}<p>County buys\n- at last -\nthe mill</p>`],
      ['a page’s root', 'a.md', `<html><body>${TAGS}\n# County buys the mill`],
    ])('is a page with %s', async (_, file, text) => {
      expect((await readOne(file, text)).document.format).toBe('html');
    });
  });

  it.each([
    ['a time', 'date = 2025-11-12T05:00:00+01:00', '2025-11-12T05:00:00+01:00'],
    ['a day', 'date = 2025-11-12', '2025-11-12'],
    ['a time without a zone', 'date = 2025-11-12T05:00:00', '2025-11-12'],
    ['a text', 'date = "2025-11-12T05:00:00Z"', '2025-11-12T05:00:00Z'],
  ])('takes front matter in TOML as well, whose date is %s', async (_, date, published) => {
    const text = `+++\ntitle = "Copper mine reopens"\n${date}\nauthors = ["Lena Ortiz", "Bo Ek"]\n[params]\nweight = 3\n+++\n\nIt opened.\n`;
    const { document } = await readOne('a.txt', text);
    expect(document.metadata).toEqual({
      title: 'Copper mine reopens',
      titleFrom: 'front matter',
      byline: 'Lena Ortiz, Bo Ek',
      published,
    });
    expect(document.blocks.map((block) => slice(text, block.span))).toEqual(['It opened.']);
  });

  it.each([
    '+++\ntitle = "Mine reopens"\n[extra]\nauthor = "Lena Ortiz"\n+++\n\nIt opened.\n',
    '+++\ntitle = "Mine reopens"\n[taxonomies]\nauthors = ["Lena Ortiz"]\n+++\n\nIt opened.\n',
    '---\ntitle: Mine reopens\nparams:\n  title: Mines\n  author: Lena Ortiz\n---\n\nIt opened.\n',
  ])('takes from front matter the fields that writers add: %#', async (text) => {
    const { document } = await readOne('a.md', text);
    expect(document.metadata).toEqual({
      title: 'Mine reopens',
      titleFrom: 'front matter',
      byline: 'Lena Ortiz',
    });
  });

  it('blanks the marks inside lines out, so that words stand where the file has them', async () => {
    const text =
      'The [harbour bridge](https://example.org/a_(b)) of **Port Ellen**, _closed_ since May, [opens][1] `soon`.[^2] ![x](y.png)\n\n[1]: https://example.org\n\n***\n\nBridge\n======\n\n> Quoted 3 \\* 4 * 5 snake_case_name\n';
    const { document } = await readOne('a.md', text);
    expect(document.text).toHaveLength(text.length);
    const lines = document.blocks.map((block) => slice(document.text, block.span));
    expect(lines.map(toPrintable)).toEqual([
      'The harbour bridge of Port Ellen, closed since May, opens soon.',
      'Bridge',
      'Quoted 3 * 4 * 5 snake_case_name',
    ]);
    expect(document.text.indexOf('Port Ellen')).toBe(text.indexOf('Port Ellen'));
    expect(document.blocks.map((block) => block.markup?.element)).toEqual(['p', 'h1', 'blockquote']);
  });

  it('blanks out what programs for notes and sites add', async () => {
    const text =
      'The [[Oldwick mill]] of [[people/blom|Ida Blom]] ==reopened== {{< ref >}}on Monday ![[mill.png]]with 5 % more. ([View Highlight](https://x.example/1)) ^a1b2\n';
    const { document } = await readOne('a.md', text);
    expect(document.text).toHaveLength(text.length);
    expect(toPrintable(document.text)).toBe('The Oldwick mill of Ida Blom reopened on Monday with 5 % more.');
  });

  it.each([
    ['author:\n  - "[[Ida Blom]]"\n  - "[[people/ek|Bo Ek]]"', 'Ida Blom, Bo Ek'],
    ['author: [[Ida Blom]]', 'Ida Blom'],
  ])('names authors that lead to notes: %j', async (field, byline) => {
    const { document } = await readOne('a.md', `---\n${field}\n---\nIt opened.\n`);
    expect(document.metadata.byline).toBe(byline);
  });

  it('takes the properties of a note as metadata', async () => {
    const { document } = await readOne(
      'a.md',
      'title:: Mill reopens\nauthor:: [[Ida Blom]]\n\n- It opened.\n',
    );
    expect(document.metadata).toEqual({
      title: 'Mill reopens',
      titleFrom: 'first lines',
      byline: 'Ida Blom',
    });
  });

  it.each([
    [
      'a line’s end is none of its paragraph’s',
      'The mine reopened on Tuesday.\nIts owner, Ruth\n**Bell**, was there.\n\nIt rained.',
      ['p The mine reopened on Tuesday. Its owner, Ruth Bell, was there.', 'p It rained.'],
    ],
    [
      'a quotation’s marks stand before each of its lines',
      'She spoke.\n> “We had given\n> up,” she\nsaid.\n>\n> **Now** we dig.',
      ['p She spoke.', 'blockquote “We had given up,” she said.', 'blockquote Now we dig.'],
    ],
    [
      'a callout’s title is none of its words',
      'The mill reopened.\n\n> [!quote]- Ida Blom\n> “At last,”\n> she said.\n\n> [!note]\n> It rained.',
      [
        'p The mill reopened.',
        'blockquote Ida Blom',
        'blockquote “At last,” she said.',
        'blockquote It rained.',
      ],
    ],
    [
      'what only its writer sees goes',
      'It opened.\n\n%% call Ida %%\n\n%%\nmy own\n\nnotes\n%%\n\n<!--\na draft\n-->\n\n{% include toc.html %}\n\nIt rained.',
      ['p It opened.', 'p It rained.'],
    ],
    [
      'an item goes on in the next line',
      'It needs:\n\n- men and\n  women\n- ore',
      ['p It needs:', 'li men and women', 'li ore'],
    ],
    [
      'a heading ends with its line, or above the one drawn under it',
      '# Mine\nIt opened.\n\nThe other\nmine\n====\nIt did not.',
      ['h1 Mine', 'p It opened.', 'h1 The other mine', 'p It did not.'],
    ],
    [
      'a break that is written stays',
      'Bo Ek  \nOldwick\\\nPort Ellen\n\nIt opened.',
      ['p Bo Ek', 'p Oldwick', 'p Port Ellen', 'p It opened.'],
    ],
    [
      'a table’s rows, its ruling left out',
      'Ore:\n| Year | Tons |\n|---|--:|\n| 2026 | **6** |\n\nYear | Tons\n--- | ---\n2027 | 9\nMore to come | 1\nIt opened.\n\nThe a | b was\nlong.',
      [
        'p Ore:',
        'tr | Year | Tons |',
        'tr | 2026 | 6 |',
        'tr Year | Tons',
        'tr 2027 | 9',
        'tr More to come | 1',
        'p It opened.',
        'p The a | b was long.',
      ],
    ],
    [
      'without blank lines each line is a paragraph',
      '# Mine\nThe mine opened.\nIts owner was there.',
      ['h1 Mine', 'p The mine opened.', 'p Its owner was there.'],
    ],
  ])('knows where paragraphs end: %s', async (_, text, blocks) => {
    const { document } = await readOne('a.md', text);
    expect(
      document.blocks.map(
        ({ span, markup }) =>
          `${markup?.element} ${toPrintable(slice(document.text, span)).replace(/\s+/g, ' ')}`,
      ),
    ).toEqual(blocks);
    expect(document.text).toHaveLength(text.length);
  });

  it('is read in little time whatever its line ends', async () => {
    const { document } = await readOne('a.md', 'It [opened](a) now.\r'.repeat(20_000));
    expect(slice(document.text, document.blocks.at(-1)!.span)).toBe('It  opened     now.');
  });

  it('is read in little time however many comments it opens', async () => {
    const { document } = await readOne(
      'a.md',
      `It opened. <!-- draft -->Now.

${'<!--'.repeat(200_000)}`,
    );
    expect(document.text.slice(0, 30)).toBe(`It opened. ${' '.repeat(14)}Now.
`);
  });

  it('tells lists of links', async () => {
    const { document } = await readOne('a.md', '- [Home](/)\n- [Sport](/sport) news\n');
    expect(document.blocks.map((block) => block.markup?.linkDensity)).toEqual([1, 5 / 9]);
  });

  it.each([
    ['aliases that multiply', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'],
    ['broken YAML', 'title: "open\n  - : :'],
    ['a key twice', 'layout: post\nlayout: page'],
    ['broken TOML', 'title = "open', '+++'],
    ['TOML that is nested without end', `a = ${'['.repeat(5_000)}`, '+++'],
  ])('reads the text below front matter that holds %s', async (_, front, mark = '---') => {
    const { document } = await readOne('a.md', `${mark}\n${front}\n${mark}\nIt closed.\n`);
    expect(document.metadata).toEqual({});
    expect(document.blocks.map((block) => slice(document.text, block.span))).toEqual(['It closed.']);
  });

  it.each<[string, string, object]>([
    ['an unquoted colon', 'title: Storm Ilva: 18,000 homes dark', { title: 'Storm Ilva: 18,000 homes dark' }],
    [
      'a value over two lines',
      'title: Storm Ilva leaves\n18,000 homes dark\nsummary: "Wind\nand rain"',
      { title: 'Storm Ilva leaves 18,000 homes dark' },
    ],
    ['a field twice', 'author: Ann Lee\nauthor: Bo Ek', { byline: 'Ann Lee' }],
    [
      'an unquoted colon among fields that are whole',
      '# by hand\nauthors:\n  - Ann Lee\n  - Bo Ek\ntags: [a, b\nTitle: Storm: “We sit: we wait”\ndate: "2025-08-07"',
      { title: 'Storm: “We sit: we wait”', byline: 'Ann Lee, Bo Ek', published: '2025-08-07' },
    ],
  ])('reads front matter that YAML refuses field by field: %s', async (_, front, metadata) => {
    const { document } = await readOne('a.md', `---\n${front}\n---\nIt closed.\n`);
    expect(document.metadata).toMatchObject(metadata);
    expect(document.blocks.map((block) => slice(document.text, block.span))).toEqual(['It closed.']);
  });

  it.each([
    ['paragraphs', 'Barn burns near Hest\n\nNobody was hurt.', ['Barn burns near Hest', 'Nobody was hurt.']],
    ['a note', 'Update: The barn was empty.', ['Update: The barn was empty.']],
    [
      'a headline with a colon',
      'Fire: barn burns\n\nNobody was hurt.',
      ['Fire: barn burns', 'Nobody was hurt.'],
    ],
    ['a field above paragraphs', 'title: Fire\n\nNobody was hurt.', ['title: Fire', 'Nobody was hurt.']],
    ['a list', '- one\n- two', ['one', 'two']],
    ['nothing', '', []],
  ])('takes for text what is no mapping between rules: %s', async (_, words, lines) => {
    for (const file of ['a.md', 'a.txt']) {
      const { document } = await readOne(file, `---\n${words}\n---\nIt closed.\n`);
      expect(document.metadata).toEqual({});
      expect(document.blocks.map((block) => slice(document.text, block.span))).toEqual([
        ...lines,
        'It closed.',
      ]);
    }
  });

  it('reads front matter of many broken fields in little time', async () => {
    const fields = Array.from({ length: 300 }, (_, n) => `title ${n}: a: b\ntitle: c: d`).join('\n');
    const { document } = await readOne('a.md', `---\n${fields}\n---\nIt closed.\n`);
    expect(document.metadata.title).toBe('c: d');
  });
});

describe('an archive', () => {
  it('is read as what it holds, under its own name', async () => {
    const { document } = await readOne('a.txt.gz', gzipSync(ARTICLE));
    expect([document.file, document.format, document.text]).toEqual(['a.txt.gz', 'text', ARTICLE]);
  });

  it.each([
    ['a bomb', gzipSync(Buffer.alloc(50_000_000)), 'unreadable-archive'],
    ['a damaged one', gzipSync(ARTICLE).subarray(0, 60), 'unreadable-archive'],
    ['one within one', gzipSync(gzipSync(ARTICLE)), 'not-text'],
  ])('is skipped: %s', async (_, bytes, rule) => {
    const { documents, notes } = await readSource(sourceOf('a.gz', bytes));
    expect(documents).toEqual([]);
    expect(notes).toMatchObject([{ rule, skipped: true }]);
  });
});

describe('text that is no article', () => {
  it.each([
    ['{"a": 1}', 'a JSON file'],
    ['[{"title": "Mill reopens"}]', 'a JSON file'],
    ['[[1, "Mill reopens"]]', 'a JSON file'],
    ['[4, -5.2, 6]', 'a JSON file'],
    ['[-1.5e3,\n2]', 'a JSON file'],
    ['[7]', 'a JSON file'],
    ['<?xml version="1.0"?><catalog><book/></catalog>', 'an XML file (<catalog>)'],
    ['BEGIN:VCALENDAR\nVERSION:2.0', 'a calendar'],
    ['#!/bin/sh\nexit 0', 'a script'],
    ['{\\rtf1 Hello}', 'a Rich Text (RTF) file, which is not read; save it as PDF or plain text'],
    ['id,title,text\n1,"Mill reopens","It reopened, and 40 work there."\n', 'a table (CSV)'],
    ['1\n00:00:01,000 --> 00:00:04,000\nThe mill reopened.\n', 'a file of subtitles'],
    ['[InternetShortcut]\nURL=https://vale.example/mill\n', 'a link, which is not read; save the page'],
    ['<opml version="2.0"><head><title>Feeds</title></head><body><outline/></body></opml>', 'OPML'],
    ['<en-export><note><title>Mill</title></note></en-export>', 'an Evernote export'],
  ])('%j is skipped by its name', async (content, name) => {
    const { notes } = await readSource(sourceOf('a.txt', content));
    expect(notes).toMatchObject([{ rule: 'not-text', message: expect.stringContaining(name) }]);
  });
});

it.each([
  ['[4 May 2031]', 'a.txt', 'text'],
  ['[07:00 GMT] Mill reopens', 'a.txt', 'text'],
  ['[1] Of the mill', 'a.txt', 'text'],
  ['[1]Skip to content\n\n[2]Home [3]News', 'a.txt', 'text'],
  ['[1,200 people] left', 'a.txt', 'text'],
  ['[[2031-05-04]] Mill reopens', 'a.md', 'markdown'],
  ['[[Senn]] has its mill back', 'a.md', 'markdown'],
  ['[Source](https://vale.example/mill)', 'a.md', 'markdown'],
  ['[ ] Ask the miller', 'a.md', 'markdown'],
  ['{.lead}', 'a.md', 'markdown'],
])('takes no article for JSON that begins with %j', async (first, file, format) => {
  const { document } = await readOne(file, `${first}\n\nThe mill of Senn reopened on Monday.\n`);
  expect(document.format).toBe(format);
});

it.each([
  ['names in a row', 'Ferries, buses, trains\nFrom May on ferries, buses and trains cost 2 crowns less.\n'],
  ['a table’s first row without a second', 'mill,ferry,bridge\nThe mill reopened on Monday.\n'],
])('takes no text for a table: %s', async (_, text) => {
  const { document } = await readOne('a.txt', text);
  expect(document.format).toBe('text');
});

it.each([
  ['word/numbering.xml', 'an Office document, which is not read; save it as PDF'],
  ['ferry.html', 'a ZIP archive, which is not read; unpack it here'],
])('tells by its first entry %s what a packed file is', async (entry, name) => {
  const bytes = Buffer.from(`PK\x03\x04${'\0'.repeat(26)}${entry}\0\xff\0`, 'latin1');
  const { notes } = await readSource(sourceOf('a.bin', bytes));
  expect(notes).toMatchObject([{ rule: 'not-text', message: expect.stringContaining(name) }]);
});

it('says of a text that ends with how much is missing that it is only the beginning', async () => {
  const cut = await readOne('a.txt', `${ARTICLE.trimEnd()} The toll is… [+2345 chars]\n`);
  expect(cut.document.metadata.truncated).toBe(true);
  const whole = await readOne('a.txt', `${ARTICLE.trimEnd()} The toll is [2 crowns]\n`);
  expect(whole.document.metadata.truncated).toBeUndefined();
});

it('reads characters that a program has written as names', async () => {
  const { document } = await readOne(
    'a.txt',
    'O&#39;Brien &amp; &#8203;Sons\n\nThe caf&eacute; &#x2014; &ldquo;ours&rdquo; &mdash; closes, AT&T; and &#1; &#55296; stay.\n',
  );
  expect(document.text).toBe("O'Brien & Sons\n\nThe café — “ours” — closes, AT&T; and &#1; &#55296; stay.\n");
});

it.each(['\v', '\u0085', '\u2028', '\u2029'])('ends lines at %j', async (end) => {
  const { document } = await readOne('a.txt', `Bridge closes${end}The bridge closed.${end}The ferry sails.`);
  expect(document.blocks).toHaveLength(3);
});

it('names a text in UTF-32', async () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from('B\0\0\0r\0\0\0')]);
  const { notes } = await readSource(sourceOf('a.txt', bytes));
  expect(notes).toMatchObject([
    { message: 'This is a text in UTF-32, which is not read; save it as UTF-8.' },
  ]);
});

describe('a text with Markdown’s links', () => {
  const links = ['[ Home ](https://vale.example/)', '[ News ](/news)', '[ Mill ](https://vale.example/mill)'];

  it('is Markdown whatever its name, and where it opens with one', async () => {
    const { documents } = await readSource(
      sourceOf('a.txt', [...links, '# Mill reopens', 'It did so on Friday.'].join('\n\n')),
    );
    expect(documents[0]?.format).toBe('markdown');
    expect(documents[0]?.blocks.map(({ markup }) => markup?.element)).toContain('h1');
  });

  it('is not for a link or two', async () => {
    const { documents } = await readSource(
      sourceOf('a.txt', `The mill [reopened](https://vale.example/) on Friday.`),
    );
    expect(documents[0]?.format).toBe('text');
  });
});
