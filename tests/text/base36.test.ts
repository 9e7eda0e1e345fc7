import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeBase36 } from '../../src/text/base36.ts';

test.each([0, 1, 35, 36, 36 ** 5 - 1, 36 ** 5, 36 ** 10 - 1, 36 ** 10, 2 ** 53 - 1])('%i', (number) => {
  expect(writeBase36(number)).toBe(number.toString(36));
});

test('writes every whole number as the engine does', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (number) => {
      expect(writeBase36(number)).toBe(number.toString(36));
    }),
  );
});

test('rounds nothing just below a multiple of the place where it is cut', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: Math.floor(Number.MAX_SAFE_INTEGER / 36 ** 5) }), (head) => {
      expect(writeBase36(head * 36 ** 5 - 1)).toBe((head * 36 ** 5 - 1).toString(36));
    }),
  );
});
