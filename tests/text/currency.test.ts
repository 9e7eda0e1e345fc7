import { describe, expect, it } from 'vitest';
import { currencyOf, currencyOfNoun, isCurrencyCode } from '../../src/text/currency.ts';

describe('currencies', () => {
  it.each<[string, string | undefined, string]>([
    ['dollars', undefined, 'USD'],
    ['dollars', 'canadian', 'CAD'],
    ['crowns', 'danish', 'DKK'],
    ['crowns', 'swedish', 'SEK'],
    ['pounds', 'egyptian', 'EGP'],
    ['rubles', 'russian', 'RUB'],
    ['pesos', 'chilean', 'CLP'],
    ['dollars', 'shiny', 'USD'],
  ])('%s with %s before is %s', (noun, adjective, code) => {
    expect(currencyOfNoun(noun, adjective)?.code).toBe(code);
  });

  it('knows its codes, and what may be run together with digits', () => {
    expect(currencyOf('JPY')?.name).toBe('yen');
    expect(currencyOf('XYZ')).toBeUndefined();
    expect(['EUR', 'Rs', 'RM'].every(isCurrencyCode)).toBe(true);
    expect(['XC', 'MI', 'R'].some(isCurrencyCode)).toBe(false);
  });
});
