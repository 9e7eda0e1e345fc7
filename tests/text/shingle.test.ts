import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSketches, findCopies, isCopy } from '../../src/text/shingle.ts';
import { sketchText } from '../../src/text/sketch.ts';

/** An article of its own words: no two seeds share a run of four. */
function writeArticle(seed: number, words = 300): string[] {
  return Array.from({ length: words }, (_, at) => `w${seed}x${(at * 7919) % 1009}`);
}

const wire = writeArticle(1);
const text = (words: readonly string[]) => words.join(' ');
/** Every `nth` word replaced: what a sub-editor's light hand does. */
const edited = (nth: number) => wire.map((word, at) => (at % nth === 0 ? `${word}e` : word));

describe('copies', () => {
  it.each([
    [
      'the same text in capitals, with other quotes and line ends',
      text(wire).toUpperCase().replaceAll(' ', '\r\n'),
    ],
    ['one word in twenty edited', text(edited(20))],
    ['a paragraph added the next day', text([...wire, ...writeArticle(2, 100)])],
    ['the end cut off', text(wire.slice(0, 120))],
    [
      'wrapped in another outlet’s opening and close',
      text([...writeArticle(3, 30), ...wire, ...writeArticle(4, 60)]),
    ],
  ])('recognises %s', (_, copy) => {
    expect(isCopy(sketchText(text(wire)), sketchText(copy))).toBe(true);
  });

  it.each([
    ['another article', text(writeArticle(5))],
    ['another article that quotes forty words of it', text([...writeArticle(5), ...wire.slice(50, 90)])],
    ['one word in four edited: told again, not reprinted', text(edited(4))],
    ['nothing', ''],
  ])('keeps apart %s', (_, other) => {
    expect(isCopy(sketchText(text(wire)), sketchText(other))).toBe(false);
  });

  it('takes a short quotation for no copy of the article that it stands in', () => {
    expect(isCopy(sketchText(text(wire)), sketchText(text(wire.slice(10, 30))))).toBe(false);
  });

  it('reads apostrophes and accents as letters of the word', () => {
    const [straight, curly] = ["It's the mayor's café today", 'It’s the mayor’s café, today!'].map(
      sketchText,
    );
    expect(straight).toEqual(curly);
    expect(sketchText('the mayor of cafe today')).not.toEqual(sketchText('the mayor of café today'));
  });
});

describe('findCopies', () => {
  it('groups copies through one another and leaves single texts out', () => {
    const texts = [
      writeArticle(7),
      wire,
      writeArticle(8),
      edited(15),
      [...wire, ...writeArticle(9, 80)],
      writeArticle(8),
    ];
    expect(findCopies(texts.map((words) => sketchText(text(words))))).toEqual([
      [1, 3, 4],
      [2, 5],
    ]);
  });

  it('finds the pairs that comparing all of them finds', () => {
    const texts = Array.from({ length: 60 }, (_, at) => {
      const base = writeArticle(at % 20, 200);
      return sketchText(
        text(at % 3 === 0 ? base : base.map((word, n) => (n % 25 === at % 25 ? `${word}e` : word))),
      );
    });
    const groups = findCopies(texts);
    for (const [a, left] of texts.entries())
      for (const [b, right] of texts.entries())
        if (a < b && isCopy(left, right))
          expect(groups.some((g) => g.includes(a) && g.includes(b))).toBe(true);
  });
});

it('compares any two texts within bounds, either way round', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem({ maxCount: 60 }), (a, b) => {
      const [left, right] = [sketchText(a), sketchText(b)];
      const there = compareSketches(left, right);
      expect(compareSketches(right, left)).toEqual(there);
      expect(there.resemblance).toBeLessThanOrEqual(there.containment);
      expect(there.containment).toBeLessThanOrEqual(1);
      expect(compareSketches(right, right).resemblance).toBe(right.hashes.length > 0 ? 1 : 0);
    }),
    { numRuns: 100 },
  );
});
