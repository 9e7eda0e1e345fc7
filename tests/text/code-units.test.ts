import { describe, expect, it } from 'vitest';
import { readCodeUnits, unitsOfText } from '../../src/text/code-units.ts';

function unitsIn(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

const TEXTS = [
  '',
  'tide',
  'café “tide” — ½',
  '\ud83d\ude00 and \ud83d alone',
  'Über 10\u00a0000',
  '潮'.repeat(40_000),
];

describe.each([
  ['readCodeUnits', readCodeUnits],
  ['unitsOfText', unitsOfText],
])('%s', (_, read) => {
  it.each(TEXTS)('gives the code units of %j', (text) => {
    expect([...read(text).subarray(0, text.length)]).toEqual(unitsIn(text));
  });

  it('gives those of a shorter text behind a longer one', () => {
    read('the tide comes in');
    expect([...read('ebb').subarray(0, 3)]).toEqual(unitsIn('ebb'));
  });
});

describe('unitsOfText', () => {
  it('keeps those of a text while short ones are read', () => {
    const units = unitsOfText('the tide comes in');
    readCodeUnits('ebb');
    expect([...units.subarray(0, 3)]).toEqual(unitsIn('the'));
    expect(unitsOfText('the tide comes in')).toBe(units);
  });
});
