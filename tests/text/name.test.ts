import { describe, expect, test } from 'vitest';
import { matchesName, soundOf, splitName } from '../../src/text/name.ts';

describe('the family name', () => {
  test.each([
    ['Ida Blom', 'Blom', ['Ida']],
    ['Jonas B. Lind Jr.', 'Lind', ['Jonas', 'B.']],
    ['Ida J. Blom III', 'Blom', ['Ida', 'J.']],
    ['Ludwig van der Berg', 'van der Berg', ['Ludwig']],
    ['Kim Min Ho', 'Kim', ['Min', 'Ho']],
    ['Yoon Tae-yong', 'Yoon', ['Tae-yong']],
    ['Wang Yi', 'Wang', ['Yi']],
    ['Kim Basset Smith', 'Smith', ['Kim', 'Basset']],
    ['Lee Anderson', 'Anderson', ['Lee']],
    ['Blom', 'Blom', []],
    ['de Blom', 'de Blom', []],
    ['van der Berg', 'van der Berg', []],
  ])('of %s', (name, family, given) => {
    const parts = splitName(name);
    expect([parts.family, parts.given]).toEqual([family, given]);
  });
});

describe('two written names', () => {
  test.each([
    ['Jonas B. Lind Jr.', 'Jonas Lind', true],
    ['Jonas Lind', 'Lind', true],
    ['J. Lind', 'Jonas Lind', true],
    ['Oleksandr Zavadsky', 'Oleksandr Zavadskyy', true],
    ['Volodymr Zavadsky', 'Volodymyr Zavadskyy', true],
    ['Kim Min-ho', 'Kim Min Ho', true],
    ['Yoon Tae-yong', 'Tae-yong Yoon', true],
    ['Bob Keller', 'Robert Keller', true],
    ['José Peña', 'Jose Pena', true],
    ['Ahmed al-Holm', 'Ahmed Holm', true],
    ['Ahmed al-Holm', 'Al-Holm', true],
    ['Jonas Lind Jr.', 'Jonas Lind', false],
    ['Jonas Lind Jr.', 'Lind', true],
    ['Ida de Blom', 'de Blom', true],
    ['Ida Blom', 'Nils Blom', false],
    ['Marin Blom', 'Martin Blom', false],
    ['Ida Blom', 'Ida Lind', false],
    ['Kim Min Ho', 'Kim Sung Won', false],
  ])('%s and %s', (a, b, same) => {
    expect(matchesName(splitName(a), splitName(b))).toBe(same);
    expect(matchesName(splitName(b), splitName(a))).toBe(same);
  });
});

test('sound keeps different names apart', () => {
  const names = ['Berg', 'Blom', 'Lind', 'Lundt', 'Keller', 'Kellner', 'Moreau', 'Morel'];
  expect(new Set(names.map(soundOf)).size).toBe(names.length);
});
