import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendTwiceEncoded } from '../../src/text/twice-encoded.ts';

test.each([
  ['BlÃ¶m', 'Blöm'],
  ['Marstadâ\x80\x99s bridge', 'Marstad’s bridge'],
  ['Marstadâ€™s bridge', 'Marstad’s bridge'],
  ['Â£5 a day', '£5 a day'],
  ['château, Âge, São', 'château, Âge, São'],
])('%s is %s', (broken, mended) => {
  expect(mendTwiceEncoded(broken)).toBe(mended);
});

test('what is encoded once stays, what is encoded twice comes back', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ab ,.éüñÄÖß„’“”—£'), maxLength: 30 });
  fc.assert(
    fc.property(letters, (text) => {
      expect(mendTwiceEncoded(text)).toBe(text);
      const twice = String.fromCharCode(...new TextEncoder().encode(text));
      expect(mendTwiceEncoded(twice)).toBe(text);
    }),
  );
});
