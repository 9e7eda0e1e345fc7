import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Likenesses } from '../../../src/pipeline/group/likenesses.ts';
import * as link from '../../../src/pipeline/group/link.ts';

function linkAverage(
  given: readonly (string | undefined)[],
  listed: readonly { readonly a: number; readonly b: number; readonly likeness: number }[],
): number[] {
  const pairs = new Likenesses();
  for (const { a, b, likeness } of listed) pairs.add(a, b, likeness);
  return link.linkAverage(given, pairs);
}

const free = (count: number) => new Array<undefined>(count).fill(undefined);

test('joins by the mean of all pairs: one strong link does not make a chain', () => {
  const chain = [
    { a: 0, b: 1, likeness: 0.5 },
    { a: 1, b: 2, likeness: 0.2 },
  ];
  expect(linkAverage(free(3), chain)).toEqual([0, 0, 2]);
  expect(linkAverage(free(3), [...chain, { a: 0, b: 2, likeness: 0.2 }])).toEqual([0, 0, 0]);
});

test('a story begins with two that are surely alike; a third may join it that is less so', () => {
  const weak = { a: 0, b: 1, likeness: 0.15 };
  expect(linkAverage(free(2), [weak])).toEqual([0, 1]);
  const third = [
    { a: 0, b: 2, likeness: 0.4 },
    { a: 1, b: 2, likeness: 0.15 },
  ];
  expect(linkAverage(free(3), [weak, ...third])).toEqual([0, 0, 0]);
});

test('what is given together stays together, and two given groups are never joined', () => {
  const alike = [
    { a: 0, b: 2, likeness: 0.9 },
    { a: 1, b: 3, likeness: 0.9 },
    { a: 2, b: 3, likeness: 0.8 },
  ];
  expect(linkAverage(['flood', 'fire', undefined, undefined], alike)).toEqual([0, 1, 0, 1]);
  expect(linkAverage(['flood', 'flood', undefined, undefined], [])).toEqual([0, 0, 2, 3]);
});

test('the order of the pairs does not matter', () => {
  const pair = fc.record({
    a: fc.nat(7),
    b: fc.nat(7),
    likeness: fc.integer({ min: 4, max: 64 }).map((parts) => parts / 64),
  });
  const pairs = fc.uniqueArray(pair, {
    selector: ({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    maxLength: 20,
  });
  fc.assert(
    fc.property(pairs, (listed) => {
      const some = listed.filter(({ a, b }) => a !== b);
      expect(linkAverage(free(8), some.toReversed())).toEqual(linkAverage(free(8), some));
    }),
  );
});
