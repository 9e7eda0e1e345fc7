import { expect, test } from 'vitest';
import { figuresOf } from './read.ts';

test.each<[string, string, string]>([
  ['A quarter of the population lives in poverty.', 'A quarter', 'population'],
  ['About a quarter of the price tag appears to be new spending.', 'a quarter', 'price tag'],
  ['Nearly 7,000 human lives in the valley are in danger.', '7,000', 'human lives'],
  ['Last year 92 film crews shot in the city.', '92', 'film crews'],
  ['The raid left hundreds of rowers and thousands of captains at sea.', 'hundreds', 'rowers'],
  ['They met five rowers, five captains and top harbour officials.', 'five', 'captains'],
  ['They remembered the 239 passengers and crew on board.', '239', 'passengers and crew'],
  ['It was worth about $61,000 today thanks to inflation.', '$61,000', ''],
  ['The 6,000 recovered documents told of a family.', '6,000', 'recovered documents'],
  ['The suit was brought by 48 state attorneys general.', '48', 'state attorneys general'],
  ['Nearly 100 people were unaccounted for on Thursday.', '100', 'people unaccounted for'],
  ['She names seven of the many rowers of Orsa.', 'seven', 'rowers'],
  ['She said "several hundred" people row.', 'several hundred', 'people'],
  ['The index rose, and its harbour index fell to 95.5 in May.', '95.5', 'harbour index'],
  ['Some fear that this figure could hit 150,000 by May.', '150,000', ''],
  ['The rest of the $16.7 million went to the port.', '$16.7 million', ''],
])('a label is all that is counted and nothing else: %s', (sentence, text, counts) => {
  expect(figuresOf(sentence)).toContainEqual(expect.objectContaining({ text, counts }));
});

test.each<[string, string]>([
  ['The two rowers fell about 70 feet when the cliff gave way.', '70 feet'],
  ['The harbour town is more than 525 miles to the southeast of Orsa.', '525 miles'],
  ['It happened in Koval, a town of about 145 kilometres (90 miles) north of Orsa.', '90 miles'],
  ['At sea the ferry is 51 metres (167 ft) longer than the tug.', '51 metres'],
  ['Ida Blom was five months pregnant.', 'five months'],
  ['Fares saw the largest single-year decrease in nearly 50 years.', '50 years'],
  ['The board said that fines the previous month reached $235,000.', '$235,000'],
])('where something lies, how far it fell or since when is no amount of it: %s', (sentence, text) => {
  expect(figuresOf(sentence)).toContainEqual(expect.objectContaining({ text, counts: '' }));
});

test('two guesses with `maybe` are one range, and groups of so many are counted once', () => {
  const [talk] = figuresOf('He said the talk lasted three, maybe four minutes.');
  expect(talk).toMatchObject({ value: [3, 4], unit: { name: 'minute' } });
  expect(figuresOf('The event is split into two groups of four.').map(({ text }) => text)).toEqual(['two']);
});

test('who falls at a speed does not sink to it', () => {
  expect(figuresOf('He was free-falling at 120 miles per hour.')[0]).toMatchObject({ change: undefined });
  expect(figuresOf('Shares fell 3.8% to close at 41.')[0]).toMatchObject({ change: 'down' });
});
