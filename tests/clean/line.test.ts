import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, readLines } from '../../src/pipeline/clean/line.ts';

test('folds and counts a line in one pass as one character after the other tells', () => {
  const characters = fc.constantFrom(
    ...'aAzZ09 ,.`’“”\t\u00a0\u2028éÉßİK漢😀'.split(/(?:)/u),
    'the ',
    'You ',
  );
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const { lines } = readLines(`. ${text} .`, [{ span: { start: 2, end: 2 + text.length } }]);
      const { folded, digits, commas, capitals } = lines[0]!;
      expect(folded).toBe(fold(text));
      expect(folded).toBe(
        text.toLowerCase().replace(/[’`]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim(),
      );
      expect(digits).toBe(text.match(/\d/g)?.length ?? 0);
      expect(commas).toBe(text.match(/,/g)?.length ?? 0);
      expect(capitals).toBe(text.match(/(?<![\p{L}\p{N}😀])\p{Lu}/gu)?.length ?? 0);
    }),
  );
});
