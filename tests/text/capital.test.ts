import { expect, test } from 'vitest';
import { isCapitalized } from '../../src/text/capital.ts';

test.each([
  ['Blom', true],
  ['Bo', true],
  ['Åsa', true],
  ['Gödel', true],
  ['Ülle', true],
  ['B', false],
  ['', false],
  ['AFP', false],
  ['blom', false],
  ['B2', false],
  ['É.', false],
])('tells whether %j begins large and goes on small', (word, isIt) => {
  expect(isCapitalized(word)).toBe(isIt);
});
