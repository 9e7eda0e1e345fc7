import { describe, expect, it } from 'vitest';
import { splitLexemes } from '../../src/text/lexeme.ts';
import { readNumeral } from '../../src/text/number.ts';

/** The value of the numeral that a text begins with, and how much of the text it takes. */
function read(text: string): [unknown, string] | undefined {
  const lexemes = splitLexemes(text);
  const numeral = readNumeral(lexemes, 0);
  return numeral && [numeral.value, text.slice(0, lexemes[numeral.last]!.end)];
}

describe('readNumeral', () => {
  it.each<[string, number]>([
    ['1,234,567', 1_234_567],
    ['1,00,000', 100_000],
    ['1 234 567', 1_234_567],
    ['1’234’567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['2·4', 2.4],
    ['2,5 million', 2_500_000],
    ['1.234,56', 1234.56],
    ['.25', 0.25],
    ['2½', 2.5],
    ['3/4', 0.75],
    ['10 1/2', 10.5],
    ['10 1⁄2', 10.5],
    ['2.3 million', 2_300_000],
    ['3 lakh crore', 3e12],
    ['1.8-billion', 1.8e9],
    ['40k', 40_000],
    ['7bn', 7e9],
    ['1.9×10^6', 1_900_000],
    ['1e10', 1e10],
    ['sixteen', 16],
    ['fifty-two', 52],
    ['one hundred and sixty-one', 161],
    ['two hundred and two thousand', 202_000],
    ['twenty-one trillion three hundred', 21_000_000_000_300],
    ['five hundred thousand', 500_000],
    ['a hundred', 100],
    ['a dozen', 12],
    ['half a million', 500_000],
    ['half-million', 500_000],
    ['a quarter of a million', 250_000],
    ['one and a half million', 1_500_000],
    ['two and a half', 2.5],
    ['three point seven five', 3.75],
    ['two-thirds', 2 / 3],
  ])('reads %s whole', (text, value) => {
    expect(read(text)).toEqual([value, text]);
  });

  it.each<[string, unknown, string]>([
    ['one hundred and two boats', 102, 'one hundred and two'],
    ['five and six', 5, 'five'],
    ['twenty twenty', 20, 'twenty'],
    ['a third of it', 1 / 3, 'a third'],
    ['dozens of them', [12, 120], 'dozens'],
    ['tens of thousands of them', [10_000, 100_000], 'tens of thousands'],
    ['85mph', 85, '85'],
    ['6/8', 6, '6'],
  ])('stops in time: %s', (text, value, taken) => {
    expect(read(text)).toEqual([value, taken]);
  });

  it.each([
    '2，400 boats',
    '2․4 boats',
    '12 345 boats',
    '1 234.5 boats',
    '2,5 boats',
    '2,5-3 million boats',
    '12.000 boats',
    'R2,5 billion',
    'R1 200',
  ])('finds none where parts of %s may be of one number or of several', (text) => {
    const lexemes = splitLexemes(text);
    expect(lexemes.map((_, at) => readNumeral(lexemes, at))).not.toContainEqual(expect.anything());
  });

  it('groups by one space behind a currency', () => {
    const lexemes = splitLexemes('$12 345');
    expect(readNumeral(lexemes, 1)?.value).toBe(12_345);
  });

  it.each(['a boat', 'twenty-first', 'ZR90', '1.2.3', 'hundreds', 'first'])(
    'finds none at the start of %s',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});
