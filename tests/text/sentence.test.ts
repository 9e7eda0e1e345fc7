import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentence.ts';
import { slice } from '../../src/text/span.ts';

function split(text: string): string[] {
  return splitSentences(text).map((span) => slice(text, span));
}

test('a bullet before an item is no part of it', () => {
  expect(split('• The bridge closed. It rains.')).toEqual(['The bridge closed.', 'It rains.']);
  expect(split('*Not* a list.')).toEqual(['*Not* a list.']);
});

test('the items of a list that was put into one line are sentences of their own', () => {
  expect(split('It rained. - Ferry sinks- Two rescued- ‘Storm’ goes on- Quay shut The mayor left.')).toEqual([
    'It rained.',
    'Ferry sinks',
    'Two rescued',
    '‘Storm’ goes on',
    'Quay shut The mayor left.',
  ]);
});

describe('one sentence', () => {
  test.each([
    ['a title before a name', 'Police said Gen. Mara Holt and Dr. Ines Vogel met Mr. Brandt on Tuesday.'],
    ['initials', 'The report by J. R. Lindqvist and A. B. Moreau came out late.'],
    ['initials of a place', 'She killed a deputy of L. A. County in June, the court found.'],
    ['the number of a resolution', 'The House passed H. Res. 601 and S. Con. Res. 14 late on Monday.'],
    ['a country by its letters', 'The U.S. Senate and the U.K. Treasury agreed.'],
    ['a German day before its month', 'Die Stadtwerke senken zum 1. April den Gaspreis.'],
    ['a month before a day', 'The ferry sank on Oct. 24 in a storm.'],
    ['a state after a town', 'The plant in Salem, Ore. Monday lost its roof.'],
    ['a decimal and a grouped number', 'Prices rose 3.5 percent to $1,234.50 a tonne.'],
    ['a number by its sign', 'She wore No. 7 and won.'],
    ['an hour before a day', 'The doors opened at 7 a.m. Monday and stayed open.'],
    ['an hour before a time zone', 'The launch is set for 7 p.m. EST tonight.'],
    ['a company before a verb', 'Harlan Corp. said it would pay.'],
    ['an ellipsis in the middle', 'He waited... and waited.'],
    ['a hyphen of a pair of words', 'The pre- and post-Storm ferries and the Orsa- Marstad line run again.'],
    ['a versus', 'The case of Ortiz vs. The Harbour Board begins today.'],
    ['a case in court', 'The court will look at Ortiz v. Harbour Board again.'],
    ['a Latin abbreviation', 'Bring food, e.g. Swedish bread, to the hall.'],
    ['a quotation that ends small', '“Is it over?” asked the mayor.'],
    ['a quotation that a name says', '“Stop the pumps!” Holt said from the bridge.'],
    ['a dateline', 'DOVER, Me. — The mayor signed the bill.'],
    ['a line break inside', 'The bridge is closed\nuntil further notice.'],
    ['an address on the web', 'Read more at example.org/a.b today.'],
    ['an address with large letters', 'Read www.Dover.example and Dover.Com today.'],
  ])('%s', (_, text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('two sentences', () => {
  test.each([
    ['a number at the end', 'The crews came on day 1.', 'April was cold.'],
    ['a plain end', 'The dam held.', 'The town slept.'],
    ['a country at the end', 'They flew to the U.S.', 'He stayed behind.'],
    ['an hour at the end', 'The fire broke out at 4 a.m.', 'Nobody was hurt.'],
    ['a company at the end', 'She joined Harlan Corp.', 'The firm grew.'],
    ['a list that goes on', 'They brought boats, pumps, etc.', 'The water fell.'],
    ['a month at the end', 'It opened in Sept.', 'It closed a year later.'],
    ['a letter at the end', 'They chose plan B.', 'It failed.'],
    ['a word that looks like an abbreviation', 'The patients sat.', 'Mara Holt spoke.'],
    ['a question', 'Who pays?', 'The council does.'],
    ['a quotation that ends large', '“We won.”', 'The crowd cheered.'],
    ['a bracket', 'The bill passed (by one vote).', 'Nobody spoke.'],
    ['an ellipsis at the end', 'He waited...', 'Nobody came.'],
    ['a quotation that opens', 'The mayor was clear.', '“We will rebuild,” she said.'],
    ['a number that opens', 'The count is over.', '312 votes were void.'],
  ])('%s', (_, first, second) => {
    expect(split(`${first} ${second}`)).toEqual([first, second]);
  });

  test.each([
    ['The captain has died.', 'Mr Holt found him.'],
    ['“It sank today.”', 'Holt said so.'],
  ])('a page that lost the space between them: %s', (first, second) => {
    expect(split(first + second)).toEqual([first, second]);
  });

  test.each(['\n\n', '\r\n\r\n', '\r\r', '\n \t\n'])('an empty line between them: %j', (gap) => {
    expect(split(`Flood in the lower town${gap}The river rose`)).toEqual([
      'Flood in the lower town',
      'The river rose',
    ]);
  });
});

test('a stretch is split by offsets into the whole text, and nothing outside it is looked at', () => {
  const text = 'Before. The dam held. The town slept. After.';
  expect(splitSentences(text, { start: 8, end: 37 })).toEqual([
    { start: 8, end: 21 },
    { start: 22, end: 37 },
  ]);
});

test('sentences are trimmed, in order, apart, and leave out nothing but white space', () => {
  const pieces = fc.constantFrom(
    '.',
    '. ',
    '? ',
    '!” ',
    '…',
    '\n',
    '\r\n',
    '\r',
    ' ',
    'U.S.',
    'Dr.',
    'a.m.',
    'The ',
    'he ',
    '“',
    'é',
    '3.5',
    '—',
    '(',
    '。',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 }),
      (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const span of splitSentences(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(slice(text, span)).toBe(slice(text, span).trim());
          expect(text.slice(end, span.start).trim()).toBe('');
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      },
    ),
  );
});

test('a file of nothing but full stops, spaces or quotation marks is no trap', () => {
  for (const piece of ['.', '. ', '.\n', '?" ', 'A. ', 'a.b.', '((((', '\n \n', '. “']) {
    expect(splitSentences(piece.repeat(200_000)).length).toBeLessThanOrEqual(200_001);
  }
});
