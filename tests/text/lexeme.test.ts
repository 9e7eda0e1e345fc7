import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLexemes } from '../../src/text/lexeme.ts';
import { matchLexeme } from '../../src/text/lexeme-pattern.ts';
import { isSpace, slice } from '../../src/text/span.ts';

describe('splitLexemes', () => {
  it.each<[string, string[]]>([
    ['It cost $2.5bn.', ['It', 'cost', '$', '2.5', 'bn', '.']],
    ['85mph, 5-10km', ['85', 'mph', ',', '5', '-', '10', 'km']],
    ['the U.S. team’s 10 a.m. start', ['the', 'U.S.', 'team', '’s', '10', 'a.m.', 'start']],
    ['EUR3m in the ZR90', ['EUR', '3', 'm', 'in', 'the', 'ZR90']],
    ['$US48,200', ['$', 'US', '48,200']],
    [
      'see www.example.org/12 or mail ida@example.org',
      ['see', 'www.example.org/12', 'or', 'mail', 'ida@example.org'],
    ],
  ])('splits %s', (text, expected) => {
    expect(splitLexemes(text).map((lexeme) => lexeme.text)).toEqual(expected);
  });

  it('covers everything but white space, in order, and says what stands apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let at = 0;
        const wrong = splitLexemes(text).filter((lexeme) => {
          const gap = text.slice(at, lexeme.start);
          const spaced = at === 0 || gap !== '';
          at = lexeme.end;
          const blank = [...gap].every((char) => isSpace(char.charCodeAt(0)));
          return slice(text, lexeme) !== lexeme.text || !blank || lexeme.spaced !== spaced;
        });
        expect(wrong).toEqual([]);
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('finds what the patterns find, also where it need not ask them', () => {
    const part = fc.constantFrom(
      ...'it don’t U.S. well-known 4 21 2024 2,400 1,307,000 000 7.5 0.25 12.000 1.2.3 10 % $ # @ ida@bay.org www.bay.org https://b.org 5G EUR5 ’s'.split(
        ' ',
      ),
      ...'.,;:!?()"“”’\'-—–/ \n\u00a0',
      'é',
    );
    const texts = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(40), (text, limit) => {
        const end = Math.min(limit, text.length);
        for (const lexeme of splitLexemes(text, { start: 0, end })) {
          const found = matchLexeme(text, lexeme.start, end, lexeme.spaced);
          const { kind, value, plain } = lexeme;
          expect({ kind, value, plain, end: lexeme.end }).toEqual({
            ...{ value: undefined, plain: undefined, ...found },
            end: Math.min(found.end, end),
          });
        }
      }),
      { numRuns: 3000 },
    );
  });
});
