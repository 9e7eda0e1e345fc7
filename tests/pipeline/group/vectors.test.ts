import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Likenesses } from '../../../src/pipeline/group/likenesses.ts';
import { Tally } from '../../../src/pipeline/group/tally.ts';
import { makeVectors } from '../../../src/pipeline/group/vectors.ts';
import { Vocabulary } from '../../../src/pipeline/group/vocabulary.ts';

/** A vocabulary of so many stems that stand in no table, numbered from 0. */
function nameStems(count: number): Vocabulary {
  const vocabulary = new Vocabulary();
  for (let stem = 0; stem < count; stem++) vocabulary.numberOf(`zq${stem}`);
  return vocabulary;
}

test('of an article with more terms than tell it the weightiest are kept, of equal ones the first', () => {
  const weight = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 400 }), (weights) => {
      const terms = Int32Array.from(weights.keys());
      const vectors = makeVectors(
        [{ terms, weights: Float32Array.from(weights) }],
        nameStems(weights.length),
      );
      const heaviest = [...weights.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, 160);
      expect([...vectors.terms]).toEqual(heaviest.sort((a, b) => a - b));
      expect(vectors.weights.reduce((sum, own) => sum + own * own, 0)).toBeCloseTo(1);
    }),
  );
});

test('a term of many of the articles tells none from another, and a rare one more than one of the tables', () => {
  const vocabulary = nameStems(50);
  const listed = vocabulary.numberOf('polic');
  const articles = Array.from({ length: 40 }, (_, n) => {
    const terms = n === 0 ? [0, 1, listed] : [0, n + 1];
    return { terms: Int32Array.from(terms), weights: new Float32Array(terms.length).fill(1) };
  });
  const { starts, terms, weights } = makeVectors(articles, vocabulary);
  expect([...terms.subarray(0, starts[1])]).toEqual([1, listed]);
  expect(weights[0]).toBeGreaterThan(weights[1]!);
});

test('a tally adds up what comes, however large its number and however many come', () => {
  const tally = new Tally();
  const come = fc.array(fc.tuple(fc.nat(200_000), fc.integer({ min: 1, max: 9 })), { maxLength: 2000 });
  fc.assert(
    fc.property(come, (added) => {
      const sums = new Map<number, number>();
      for (const [number, by] of added) {
        tally.add(number, by);
        sums.set(number, (sums.get(number) ?? 0) + by);
      }
      expect([...tally.view()].map((number) => [number, tally.sumOf(number)])).toEqual([...sums]);
      expect([...tally.take()]).toEqual([...sums.keys()]);
      expect([...sums.keys()].map((number) => tally.sumOf(number))).toEqual([...sums.keys()].map(() => 0));
    }),
  );
});

test('pairs are kept however many they are', () => {
  const pairs = new Likenesses();
  for (let at = 0; at < 10_000; at++) pairs.add(at, at + 1, at / 10_000);
  expect(pairs.length).toBe(10_000);
  for (const at of [0, 4_095, 4_096, 9_999])
    expect([pairs.first[at], pairs.second[at], pairs.likenesses[at]]).toEqual([at, at + 1, at / 10_000]);
});
