import { expect, test } from 'vitest';
import { figuresOf } from './read.ts';

const textsOf = (sentence: string): readonly string[] => figuresOf(sentence).map(({ text }) => text);

test.each<[string, readonly string[]]>([
  ['The bones were dug up between 1899 and 1905 by Per Sund.', []],
  ['The school was open from about 2000 until 2011.', []],
  ['The ground was in use from 1569 to at least 1738.', []],
  ['It is named after a famed 1805 naval victory of Norland.', []],
  ['Prosecutors want to question him about 2010 allegations of theft.', []],
  ['Between 1500 and 2000 people came to Orsa.', ['1500 and 2000']],
  ['The board spoke of about 2010 boats.', ['2010']],
  ['The line lost 1810 crew.', ['1810']],
])('what is a year is counted by nobody: %s', (sentence, texts) => {
  expect(textsOf(sentence)).toEqual(texts);
});

test.each<[string, readonly string[]]>([
  ['She wore a shirt of The Six Million Dollar Rower for 40 days.', ['40 days']],
  ['There may be a sequel to the book "50 Ferries of Grey."', []],
  ['Blom was a finalist on season eight of "Harbour Star," a show.', []],
  ['The label moved up to number three with 40 songs.', ['40']],
  ['It gave the band its 26th top 10 hit and a place in the top 200 album chart.', []],
  ['Here are the top 10 beaches of Orsa.', ['10']],
  ['The line expects fares to top 5,000 in May.', ['5,000']],
  ['Sales of boats top 500,000 a year.', ['500,000']],
  ['As a photographer, Pieter ten Holm saw 40 camps.', ['40']],
  ['For more, call +233 268 576 249 or write.', []],
])(
  'a number of a name, of a list that something stands in or of a telephone is no quantity: %s',
  (sentence, texts) => {
    expect(textsOf(sentence)).toEqual(texts);
  },
);

test('who foresaw a number is not counted by it', () => {
  expect(textsOf('It was more than the 8.3 million economists polled in Orsa had predicted.')).toEqual([]);
  expect(figuresOf('It falls below the $3 trillion most harbour boards say they need.')[0]?.counts).toBe('');
  expect(figuresOf('More than 12 economists spoke in Orsa.')[0]).toMatchObject({ counts: 'economists' });
});
