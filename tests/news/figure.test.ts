import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/news/figure.ts';
import { isSameNumber } from '../../src/news/figure.ts';

function figure(
  value: Figure['value'],
  unit: Partial<Figure['unit']> = {},
  qualifier?: Figure['qualifier'],
): Figure {
  const span = { start: 0, end: 1 };
  return {
    text: String(value),
    span,
    sentence: span,
    value,
    unit: { kind: 'money', name: 'dollar', currency: 'USD', ...unit },
    counts: '',
    ...(qualifier ? { qualifier } : {}),
    measure: 'total',
    salience: 0,
  };
}

describe('one number told twice', () => {
  it.each<[string, Figure, Figure, boolean]>([
    ['is itself', figure(12), figure(12), true],
    ['is rounded to the nearest', figure(1.3e6), figure(1_307_000), true],
    ['is rounded the other way round', figure(36_412), figure(36_000), true],
    ['is not another in as many digits', figure(7.84e9), figure(8.02e9), false],
    ['is not rounded down without a word', figure(1.2e6), figure(1_255_000), false],
    [
      'is rounded down behind `over`',
      figure(1.2e6, {}, { kind: 'over', text: 'over' }),
      figure(1_235_000),
      true,
    ],
    ['is not rounded when small', figure(100), figure(101), false],
    ['is not far away', figure(1000), figure(1300), false],
    ['has the ends of its range', figure([1000, 3000]), figure([1000, 3004]), true],
    ['has its currency', figure(12), figure(12, { currency: 'CAD' }), false],
    ['has its coin', figure(12), figure(12, { name: 'cent' }), false],
    ['may leave its rate out', figure(12), figure(12, { name: 'dollar per barrel' }), true],
    [
      'has its unit',
      figure(12, { kind: 'time', name: 'day' }),
      figure(12, { kind: 'time', name: 'year' }),
      false,
    ],
    ['may leave its money out when large', figure(45e6, { kind: 'count', name: '' }), figure(45.3e6), true],
    ['may not leave it out when small', figure(45, { kind: 'count', name: '' }), figure(45), false],
    ['is no sum of so many', figure(45e6, { kind: 'count', name: 'man' }), figure(45e6), false],
    [
      'may leave its scale out',
      figure(44.6, { kind: 'physical', name: 'degree' }),
      figure(44.6, { kind: 'physical', name: 'degree Celsius' }),
      true,
    ],
    [
      'may count two things',
      figure(12, { kind: 'count', name: 'man' }),
      figure(12, { kind: 'count', name: 'dead' }),
      true,
    ],
  ])('%s', (_, a, b, same) => {
    expect(isSameNumber(a, b)).toBe(same);
    expect(isSameNumber(b, a)).toBe(same);
  });
});
