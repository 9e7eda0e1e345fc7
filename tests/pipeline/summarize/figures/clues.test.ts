import { expect, test } from 'vitest';
import { CLUE, type Clues, findClues } from '../../../../src/pipeline/summarize/figures/clues.ts';
import { cutRuns } from '../../../../src/text/runs.ts';

function cluesOf(text: string, end = text.length): Clues {
  return findClues(cutRuns(text, { start: 0, end }));
}

test.each([
  ['The pier was REJECTED.', CLUE.denial],
  ['It was shut in “1998”.', CLUE.year],
  ['Rejected in “1998”', CLUE.denial | CLUE.year],
  ['It shut on Monday.', CLUE.day],
  ['The Mondays were wet.', 0],
  ['The pier was shut.', 0],
  ['', 0],
])('finds what stands in %s', (text, clues) => {
  expect(cluesOf(text) & (CLUE.denial | CLUE.year | CLUE.day)).toBe(clues);
});

test('looks no further than the stretch goes', () => {
  expect(cluesOf('The pier was shut. The harbour was rejected.', 18) & CLUE.denial).toBe(0);
});

test('each has a bit of its own', () => {
  const bits = Object.values(CLUE);
  expect(bits.every((bit) => bit !== 0)).toBe(true);
  expect(bits.reduce((sum, bit) => sum + bit)).toBe(bits.reduce((all, bit) => all | bit));
});
