import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/text/span.ts';
import { tagTokens } from '../../src/text/tag.ts';

describe('tagTokens', () => {
  it('gives each word its part of speech, its dictionary form and its place', () => {
    const text = 'The ferry carried 300 passengers’ bags.';
    expect(tagTokens(text).map(({ text, pos, lemma }) => [text, pos, lemma])).toEqual([
      ['The', 'DET', 'the'],
      ['ferry', 'NOUN', 'ferry'],
      ['carried', 'VERB', 'carry'],
      ['300', 'NUM', '300'],
      ['passengers', 'NOUN', 'passenger'],
      ['’', 'PUNCT', '’'],
      ['bags', 'NOUN', 'bag'],
      ['.', 'PUNCT', '.'],
    ]);
  });

  it('points into the whole text when only a part is tagged', () => {
    const text = 'Skip this. Two boats sank.';
    const tokens = tagTokens(text, { start: 11, end: text.length });
    expect(tokens.map((token) => token.text)).toEqual(['Two', 'boats', 'sank', '.']);
    expect(tokens[0]).toMatchObject({ start: 11, end: 14 });
  });

  it('cuts no word of a text longer than one piece', () => {
    const text = 'harbour '.repeat(6000);
    const tokens = tagTokens(text);
    expect(tokens).toHaveLength(6000);
    expect(new Set(tokens.map((token) => token.text))).toEqual(new Set(['harbour']));
  });

  it('keeps every offset true for any text', () => {
    const character = fc.constantFrom(
      ...'aB9 .,’\'"-–—$€%\n\t\u00a0\u2009()é日👍\ud83d\u0000\u200d/'.split(''),
      'n’t ',
      'U.S. ',
      'http://x.y ',
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(character, fc.string()), maxLength: 60 }), (text) => {
        let before = 0;
        for (const token of tagTokens(text)) {
          expect(slice(text, token)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(before);
          before = token.end;
        }
      }),
    );
  });
});
