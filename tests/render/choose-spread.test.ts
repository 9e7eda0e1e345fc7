import { expect, test } from 'vitest';
import { chooseSpread } from '../../src/pipeline/render/choose-spread.ts';

const choose = (claims: readonly (number | readonly [number, number])[], most: number) =>
  chooseSpread(claims, most, (claim) => claim);

test('all are shown where there is room', () => {
  expect(choose([3, 1, 1], 3)).toEqual([3, 1, 1]);
});

test('of many the lowest, the highest and the last are shown, in their order', () => {
  expect(choose([5, 2, 6, 7, 9, 8], 3)).toEqual([2, 9, 8]);
  expect(choose([1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([1, 2, 3, 9]);
});

test('another number goes before one that is shown already', () => {
  expect(choose([4, 4, 4, 5, 6, 7], 4)).toEqual([4, 5, 6, 7]);
});

test('a range counts with both its ends', () => {
  expect(choose([4, [3, 5], 4, [4, 9], 8, 7], 3)).toEqual([[3, 5], [4, 9], 7]);
});
