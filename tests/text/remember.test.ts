import { describe, expect, it } from 'vitest';
import { rememberWords } from '../../src/text/remember.ts';
import { tagTokens } from '../../src/text/tag.ts';

describe('rememberWords', () => {
  it('asks once for a word, and again once it has forgotten', () => {
    const asked: string[] = [];
    const upper = rememberWords((word) => {
      asked.push(word);
      return word.toUpperCase();
    });
    expect([upper('tide'), upper('tide')]).toEqual(['TIDE', 'TIDE']);
    expect(asked).toEqual(['tide']);
    for (let number = 0; number < 20_000; number++) upper(String(number));
    expect(upper('tide')).toBe('TIDE');
    expect(asked.filter((word) => word === 'tide')).toHaveLength(2);
  });

  it('keeps nothing of a long word, whose slice could hold a whole file', () => {
    let asked = 0;
    const count = rememberWords(() => ++asked);
    expect([count('thirteen-long'), count('thirteen-long')]).toEqual([1, 2]);
  });
});

describe('tagTokens', () => {
  it('places a word where it stands, however often it was split before', () => {
    const text = '“Don’t wait,” he said. “Don’t wait,” she said.';
    const tokens = [...tagTokens(text), ...tagTokens(text, { start: 23, end: text.length })];
    for (const { start, end, text: word } of tokens) expect(text.slice(start, end)).toBe(word);
    expect(tokens.filter(({ text: word }) => word === 'wait').map(({ start }) => start)).toEqual([7, 30, 30]);
  });
});
