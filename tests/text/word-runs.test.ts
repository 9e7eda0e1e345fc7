import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listLetterRuns, listRuns, plainLettersEnd } from '../../src/text/word-runs.ts';

const text = fc
  .array(
    fc.oneof(fc.constantFrom('a', 'B', '7', ' ', '-', '’', "'", '.', 'é', 'ß', '日', '𝒜', '\n'), fc.string()),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));

describe('the scans find what their patterns would', () => {
  test.each([1, 2, 3])('runs of %i letters or digits and more', (least) => {
    const pattern = new RegExp(`[\\p{L}\\p{N}]{${least},}`, 'gu');
    fc.assert(
      fc.property(text, (sample) => {
        expect(listRuns(sample, least)).toEqual(sample.match(pattern) ?? []);
      }),
    );
  });

  test('runs of letters alone', () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(listLetterRuns(sample, 3)).toEqual(sample.match(/\p{L}{3,}/gu) ?? []);
      }),
    );
  });

  test('plain letters from a place', () => {
    expect(plainLettersEnd('two words', 4)).toBe(9);
    expect(plainLettersEnd('two words', 3)).toBe(3);
    expect(plainLettersEnd('Zoé', 0)).toBe(2);
    expect(plainLettersEnd('a@[`{', 0)).toBe(1);
  });
});
