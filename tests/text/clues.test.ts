import { expect, test } from 'vitest';
import { type Clue, findClues, makeClue } from '../../src/text/clues.ts';
import { cutRuns } from '../../src/text/runs.ts';

const HARBOUR = makeClue(/harbo/);
const YEAR = makeClue(/\d{4}/);

function cluesOf(text: string, end = text.length): Clue {
  return findClues(cutRuns(text, { start: 0, end }));
}

test.each([
  ['The HARBOUR was shut.', HARBOUR],
  ['It was shut in “1998”.', YEAR],
  ['The “Harbour” of 1998', HARBOUR | YEAR],
  ['The pier was shut.', 0],
  ['', 0],
])('finds what stands in %s', (text, clues) => {
  expect(cluesOf(text) & (HARBOUR | YEAR)).toBe(clues);
});

test('looks no further than the stretch goes', () => {
  expect(cluesOf('The pier was shut. The harbour was not.', 18) & HARBOUR).toBe(0);
});

test('finds in what was read before what is asked for later', () => {
  cluesOf('The quays');
  const quay = makeClue(/quay/);
  expect(cluesOf('The quays') & quay).toBe(quay);
});
