import { describe, expect, it } from 'vitest';
import { findPdfFault } from '../../src/pipeline/read/pdf-fault.ts';
import { readSource } from '../../src/pipeline/read/read.ts';
import { slice } from '../../src/text/span.ts';
import { type Line, writePdf } from '../support/pdf-writer.ts';
import { sourceOf } from '../support/source-of.ts';

/** Lines from the top of a page downwards, 14 points apart. */
function column(lines: readonly string[], from = 740): Line[] {
  return lines.map((text, at) => ({ text, y: from - at * 14 }));
}

const head = (page: number): Line[] => [
  { text: 'The Port Courier, March 2026', y: 810 },
  { text: `${page}`, x: 300, y: 30 },
];

async function read(bytes: Uint8Array) {
  const { documents, notes } = await readSource(sourceOf('a.pdf', bytes));
  return {
    documents,
    notes,
    lines: documents.flatMap(({ blocks, text }) => blocks.map(({ span }) => slice(text, span))),
  };
}

describe('a PDF with text', () => {
  it('is read paragraph by paragraph over its pages, without running heads and line-end hyphens', async () => {
    const first = [
      ...head(1),
      { text: 'Harbour bridge closes for repairs', y: 780, size: 20 },
      ...column([
        'The harbour bridge of Port Ellen will close for six weeks, the coun-',
        'cil said on Friday after a long-',
        'term study of its cables.',
      ]),
      ...column(
        [
          'Traffic will be led through the old town, where shops hope for more',
          'guests than they had in the winter, and the ferry',
          'will sail every',
        ],
        670,
      ),
    ];
    const second = [...head(2), ...column(['hour until the long-term works are done.'])];
    const third = [...head(3), ...column(['The works cost 4 million pounds.'])];
    const { documents, notes, lines } = await read(
      writePdf([first, second, third], 'Microsoft Word - bridge_final.docx'),
    );
    expect(notes).toEqual([]);
    expect(lines).toEqual([
      'Harbour bridge closes for repairs',
      'The harbour bridge of Port Ellen will close for six weeks, the council said on Friday after a long-term study of its cables.',
      'Traffic will be led through the old town, where shops hope for more guests than they had in the winter, and the ferry will sail every hour until the long-term works are done.',
      'The works cost 4 million pounds.',
    ]);
    expect(documents[0]).toMatchObject({ format: 'pdf', metadata: {} });
    expect(documents[0]!.blocks[0]!.markup?.element).toBe('h1');
  });

  it('is read paragraph by paragraph where most paragraphs are a line or two', async () => {
    const paragraphs = [
      ['Port Courier, 4 March 2026'],
      ['The harbour bridge of Port Ellen will close for six weeks', 'from Monday.'],
      ['Cars go through the old town.'],
      ['The works cost 4 million pounds.'],
    ];
    let y = 740;
    const lines = paragraphs.flatMap((paragraph) => {
      const from = y;
      y -= paragraph.length * 14 + 12;
      return column(paragraph, from);
    });
    expect((await read(writePdf([lines]))).lines).toEqual(paragraphs.map((paragraph) => paragraph.join(' ')));
  });

  it('is read paragraph by paragraph where each is one line, and none tells the distance of lines', async () => {
    const paragraphs = [
      '4 March 2026',
      'Ida Blom and Bo Ek',
      'The harbour bridge of Port Ellen closed on Monday.',
      'A cable had broken in the night.',
      'Cars go through the old town.',
      'The works cost 4 million pounds.',
    ];
    const lines = paragraphs.map((text, at) => ({ text, y: 740 - at * 28 }));
    expect((await read(writePdf([lines]))).lines).toEqual(paragraphs);
  });

  it('is read paragraph by paragraph where one line alone goes on', async () => {
    const paragraphs = [
      ['The harbour bridge of Port Ellen closed on Monday, after a cable had broken.'],
      ['Cars go through the old town, said the mayor, Ida Blom, and a ferry sails.'],
      ['The works cost 4 million pounds, of which the town of Port Ellen pays a third', 'from its savings.'],
      ['The bridge was built in 1968 and had last been looked at in March this year.'],
      ['Where will boats go? They stay above the bridge for as long as it is closed.'],
      ['The cable'],
    ];
    let y = 740;
    const lines = paragraphs.flatMap((paragraph) => {
      const from = y;
      y -= paragraph.length * 14 + 12;
      return column(paragraph, from);
    });
    expect((await read(writePdf([lines]))).lines).toEqual(paragraphs.map((paragraph) => paragraph.join(' ')));
  });

  it('keeps the paragraphs of a double-spaced text whole', async () => {
    const lines = [
      'The harbour bridge of Port Ellen will close for six weeks, the council',
      'Friday after a study of its cables, and cars will go through the town of',
      'Ellen until the works are done.',
    ];
    const page = lines.map((text, at) => ({ text, y: 740 - at * 28 }));
    expect((await read(writePdf([page]))).lines).toEqual([lines.join(' ')]);
  });

  it('begins a paragraph with each bullet', async () => {
    const lines = [
      'The works in short:',
      '\x95 Closed to cars in May',
      '\x95 Closed to boats and to all that',
      'sails in June',
    ];
    expect((await read(writePdf([column(lines)]))).lines).toEqual([
      'The works in short:',
      '• Closed to cars in May',
      '• Closed to boats and to all that sails in June',
    ]);
  });

  it('takes no title that says what kind of text it is', async () => {
    const lines = ['Press release', 'The harbour bridge of Port Ellen closes on Monday.'];
    const { documents } = await read(writePdf([column(lines)], 'Press release'));
    expect(documents[0]!.metadata).toEqual({});
  });

  it('takes for its title the one headline in larger type', async () => {
    const text = ['The harbour bridge of Port Ellen closes on Monday for six weeks, the council said.'];
    const above = [
      { text: 'The Port Courier', y: 800, size: 30 },
      { text: 'Port Ellen, 4 March 2026', y: 770 },
      { text: 'Bridge of Port Ellen to close', y: 745, size: 20 },
    ];
    const { documents } = await read(writePdf([[...above, ...column(text, 700)]]));
    expect(documents[0]!.metadata).toEqual({ title: 'Bridge of Port Ellen to close', titleFrom: 'h1' });
  });

  it('takes the title that it gives itself when its text begins with it', async () => {
    const lines = [{ text: 'Harbour bridge closes', y: 780, size: 20 }, ...column(['It closes on Monday.'])];
    const { documents } = await read(writePdf([lines], 'Harbour Bridge Closes'));
    expect(documents[0]!.metadata).toEqual({ title: 'Harbour Bridge Closes', titleFrom: 'document title' });
  });

  it.each([
    'Harbour bridge closes for weeks - The Port Courier',
    'The Port Courier: Harbour bridge closes for weeks',
  ])('takes of a printed page’s title the headline alone: %s', async (title) => {
    const lines = [
      { text: 'Harbour bridge closes for weeks', y: 780, size: 20 },
      ...column(['It closes on Monday.', `11/24/31, 9:12 AM ${title}`]),
    ];
    const { documents } = await read(writePdf([lines], title));
    expect(documents[0]!.metadata.title).toBe('Harbour bridge closes for weeks');
  });

  it('takes no title that is a word of the text by chance', async () => {
    const { documents } = await read(writePdf([column(['The print works of Ellen closed.'])], 'Print'));
    expect(documents[0]!.metadata).toEqual({});
  });

  it('gives a heading of two lines whole', async () => {
    const { lines } = await read(
      writePdf([
        [
          { text: 'Harbour bridge closes for', y: 790, size: 24 },
          { text: 'six weeks', y: 762, size: 24 },
          ...column(['It closes on Monday.'], 720),
        ],
      ]),
    );
    expect(lines).toEqual(['Harbour bridge closes for six weeks', 'It closes on Monday.']);
  });

  it.each([
    ['P', 'ort Ellen closes its bridge.', 'Port Ellen closes its bridge.'],
    ['A', 'bridge closes, the only bridge.', 'A bridge closes, the only bridge.'],
    ['A', 'fter the storm it was shut.', 'After the storm it was shut.'],
  ])('puts the initial %s before its word', async (letter, words, whole) => {
    const rest = ['The council wants a new bridge by May.'];
    const { lines } = await read(
      writePdf([[{ text: letter, y: 716, size: 40 }, { text: words, x: 102, y: 740 }, ...column(rest, 680)]]),
    );
    expect(lines).toEqual([whole, ...rest]);
  });
});

describe('a PDF that cannot be read', () => {
  it.each([
    ['in Hebrew', '.הגשר נסגר 14 שני ביום', /right to left/],
    ['in shapes of Arabic', '.ﺮﺴﺠﻟا ﻖﻠﻏأ 14', /right to left/],
    ['of figures alone', '2031 3 14 20 12', /fonts/],
    ['with a Hebrew name', 'The mayor of Haifa (חיפה) came.', undefined],
  ])('is told by its text: %s', (_, text, fault) => {
    const found = findPdfFault(text);
    if (fault) expect(found).toMatch(fault);
    else expect(found).toBeUndefined();
  });

  it.each([
    ['without text', writePdf([[]]), 'no-text-layer'],
    ['without letters', writePdf([column(['14 212 14 6 3.2%'])]), 'unreadable-pdf'],
    ['cut off', writePdf([column(['Words'])]).subarray(0, 40), 'unreadable-pdf'],
    [
      'of noise',
      new Uint8Array([
        ...Buffer.from('%PDF-1.7\n'),
        ...Array.from({ length: 5_000 }, (_, at) => (at * 89) % 251),
      ]),
      'unreadable-pdf',
    ],
  ])('is skipped: %s', async (_, bytes, rule) => {
    const { documents, notes } = await read(bytes);
    expect(documents).toEqual([]);
    expect(notes).toMatchObject([{ rule, skipped: true }]);
  });
});
