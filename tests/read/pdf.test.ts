import { describe, expect, it } from 'vitest';
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

  it('takes the title that it gives itself when its text begins with it', async () => {
    const lines = [{ text: 'Harbour bridge closes', y: 780, size: 20 }, ...column(['It closes on Monday.'])];
    const { documents } = await read(writePdf([lines], 'Harbour Bridge Closes'));
    expect(documents[0]!.metadata).toEqual({ title: 'Harbour Bridge Closes', titleFrom: 'document title' });
  });
});

describe('a PDF that cannot be read', () => {
  it.each([
    ['without text', writePdf([[]]), 'no-text-layer'],
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
