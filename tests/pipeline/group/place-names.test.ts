import { expect, test } from 'vitest';
import { foldPlaceName } from '../../../src/pipeline/group/comparison/place-names.ts';
import { COUNTRY_ADJECTIVES } from '../../../src/text/countries.ts';

test.each([
  ...COUNTRY_ADJECTIVES,
  ['germany', 'Germans'],
  ['britain', 'Britons'],
  ['croatia', 'Croatian'],
  ['nepal', 'Nepalese'],
])('a country and what is its own are one name: %s, %s', (country, own) => {
  expect(foldPlaceName(own)).toBe(foldPlaceName(country));
});

test.each([
  ['iran', 'Iraqi'],
  ['austria', 'Australian'],
])('and not another one’s: %s, %s', (country, other) => {
  expect(foldPlaceName(other)).not.toBe(foldPlaceName(country));
});
