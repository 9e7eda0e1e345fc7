import { expect, test } from 'vitest';
import { figuresOf } from './read.ts';

const textsOf = (sentence: string): readonly string[] => figuresOf(sentence).map(({ text }) => text);

test.each<[string, readonly string[]]>([
  ['Attacks were directed at Blom Explorer 8 and 9, although 40 boats were safe.', ['40']],
  ['The council sold 8 boats and 9 ferries.', ['8', '9']],
  ['Day six of the harbour strike closed 40 schools.', ['40']],
  ['Chapter two of the book sold 40 copies in a day.', ['40']],
  ['In one day six boats sank.', ['six']],
  ['She rowed in Ida Holm’s "Four Corners" race for 12 years.', ['12 years']],
  ['He read “12 Sad Rowers” to 40 children.', ['40']],
  ['“12 boats left,” he said.', ['12']],
])('a number of a name or a part is no quantity: %s', (sentence, texts) => {
  expect(textsOf(sentence)).toEqual(texts);
});

test('home runs are counted whole', () => {
  const figures = figuresOf('He is one of five players to hit at least 100 home runs.');
  expect(figures.at(-1)).toMatchObject({ text: '100', counts: 'home runs' });
});

test('what a clause between dashes tells, its speaker does not tell of the rest', () => {
  const [seven, crowd] = figuresOf(
    'On Monday — the police report showed seven shots — about 200 people broke away.',
  );
  expect(seven?.attribution?.who).toContain('police report');
  expect(crowd).toMatchObject({ text: '200', attribution: undefined });
});

test('nobody is named for a report by the words on when and where it was posted', () => {
  const sentence =
    'One note posted online last night by Ida Blom’s Nils Lind suggested that the line has raised its offer to $160 million.';
  expect(figuresOf(sentence).at(-1)).toMatchObject({ text: '$160 million', attribution: undefined });
});
