import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Document } from '../../src/news/document.ts';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { paragraphs, plain } from './documents.ts';

/** Lines as pages have them, and lines that nobody would write. */
const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    'Hot this week',
    'Menu',
    'By A B',
    '3 Comments',
    'March 4, 2030',
    '…',
    '- x',
    '  • y',
    'a/ b/ c/ d/ ',
    '\u0000',
    '\ud800',
    ')){{',
    '1'.repeat(300),
    'share '.repeat(40),
  ),
  fc.integer({ min: 0, max: 40 }).chain((n) => fc.constantFrom(...paragraphs(n))),
);
const text = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\n\n', '\r'))
  .map(([lines, end]) => lines.join(end));

function check(documents: readonly Document[]): void {
  const { articles, notes } = cleanArticles(documents, NO_MEMORY);
  expect(articles.length + notes.filter(({ skipped }) => skipped).length).toBe(documents.length);
  for (const { document, kept, furniture, teasers, headline, datelineSpan } of articles) {
    const spans = [...kept, ...furniture.map(({ span }) => span)].toSorted((a, b) => a.start - b.start);
    for (const [at, { start, end }] of spans.entries()) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(document.text.length);
      expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
    }
    expect(kept).toEqual(kept.toSorted((a, b) => a.start - b.start));
    expect(new Set(teasers.map((teaser) => teaser.headline.toLowerCase())).size).toBe(teasers.length);
    if (headline?.span)
      expect(document.text.slice(headline.span.start, headline.span.end).replace(/\s+/g, ' ')).toContain(
        headline.text.slice(0, 20).replace(/\s+/g, ' ').trim(),
      );
    if (datelineSpan) expect(datelineSpan.start).toBe(kept[0]!.start);
  }
}

it('reads any lines without failing; what is kept and what went never overlap, and stand in order', () => {
  fc.assert(
    fc.property(text, (words) => check([plain(words)])),
    { numRuns: 400 },
  );
});

it('reads any intake so', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (texts) =>
      check(texts.map((words, n) => plain(words, { file: `${n}.txt`, ...(n % 2 && { folder: 'a' }) }))),
    ),
    { numRuns: 60 },
  );
});

/** Each is made to keep a careless expression busy. */
const LONG: readonly [string, string][] = [
  ['one endless word', 'a'.repeat(3_000_000)],
  ['one endless line of words', 'Word and word, '.repeat(200_000)],
  ['digits', '1'.repeat(1_000_000)],
  ['slashes', 'a/ '.repeat(300_000)],
  ['initials', 'A. '.repeat(300_000)],
  ['separators', '| · • , '.repeat(100_000)],
  ['sharing words', 'x vk a to on in line link page '.repeat(50_000)],
  ['many short lines', 'ab\n'.repeat(100_000)],
  ['many sharing lines', 'x vk a to on in line link page size q!\n'.repeat(20_000)],
  ['many glued sharing lines', `${'facebooktwitteremail'.repeat(8)}!\n`.repeat(5_000)],
  ['many parentheses', `${'(photo '.repeat(20)}\n`.repeat(5_000)],
  ['many dates', `${'March 4 12:30 '.repeat(6)}!\n`.repeat(5_000)],
  ['many quotes', `${'“'.repeat(80)}\n`.repeat(5_000)],
  [
    'a row of places with hyphens where a dateline stands',
    `Ferry stops\n\nBy Ida Blom\n\n${Array(13).fill('Nolm-A-A-A').join('/')} (Agency) ${paragraphs(2).join('\n\n')}`,
  ],
];

it.each(LONG)('takes time in proportion to %s', (_, words) => {
  const started = performance.now();
  check([plain(words)]);
  expect(performance.now() - started).toBeLessThan(15_000);
});
