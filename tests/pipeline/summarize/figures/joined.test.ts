import { expect, test } from 'vitest';
import { figuresOf } from './read.ts';

test.each<[string, readonly string[]]>([
  [
    'The list names 30 government officials and business leaders of Orsa.',
    ['government officials and business leaders'],
  ],
  ['At least 12 soldiers and civilians were killed in Orsa.', ['soldiers and civilians killed']],
  [
    'They took aim at 17 banks, tram lines and other firms of the coast.',
    ['banks, tram lines and other firms'],
  ],
  ['The fire hurt 40 rowers, captains and pilots.', ['rowers, captains and pilots']],
  ['They found 20 letters accusing 12 boats and ferries held by the line.', ['letters', 'boats and ferries']],
])('several kinds that one number counts are told together: %s', (sentence, counts) => {
  expect(figuresOf(sentence).map((figure) => figure.counts)).toEqual(counts);
});

test.each<[string, readonly string[]]>([
  ['The fire killed 12 soldiers and civilians fled the town.', ['soldiers']],
  ['They met 12 soldiers and a captain.', ['soldiers']],
  ['They met 12 soldiers, and trams stopped.', ['soldiers']],
  ['They sold 12 boats and three ferries.', ['boats', 'ferries']],
  ['They sold 12 boats and bought land.', ['boats']],
])('what another verb or number tells of is not counted with them: %s', (sentence, counts) => {
  expect(figuresOf(sentence).map((figure) => figure.counts)).toEqual(counts);
});

test.each<[string, string, string]>([
  ['Blom won seven of the nine key harbour towns.', 'seven', 'key harbour towns'],
  ['A total of about 94 grams of "K2" or tea were seized.', '94 grams', '"K2"'],
  ['One of the 1,200 stop-and-search incidents was reported.', '1,200', 'stop-and-search incidents'],
  ['Only three terror suspects in Marstad had been questioned.', 'three', 'terror suspects'],
  ['She still draws her £65,738 member’s salary.', '£65,738', ''],
  ['The harbour board added to its list, from 33 to 48 top captains.', 'from 33 to 48', 'top captains'],
  ['The bank raised its rate from 7% to 14.5% on Friday.', 'from 7% to 14.5%', ''],
  ['Part of the 30m-high crane collapsed.', '30m', ''],
])('a figure is told as its sentence means it: %s', (sentence, text, counts) => {
  expect(figuresOf(sentence)).toContainEqual(expect.objectContaining({ text, counts }));
});

test('an index that was up to a value has no bound', () => {
  const [closed, was] = figuresOf('The index closed at 1,237.43 on Friday and was up to 1,306.01 on Monday.');
  expect(closed).toMatchObject({ text: '1,237.43' });
  expect(was).toMatchObject({ text: '1,306.01', qualifier: undefined });
});
