import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/news/article.ts';
import { readFigures } from '../../../../src/pipeline/summarize/figures/read-figures.ts';
import { contains, slice, splitLines } from '../../../../src/text/span.ts';

/** Scraps that the grammar gives a meaning to, so that random text reaches its corners. */
const scrap = fc.constantFrom(
  ...'12|2,500|3.5|1/2|½|2019|-|–|—|to|from|between|and|or|$|£|€|US|EUR|%|per|cent|million|m|bn|k|dozen|half|a|third|of'.split(
    '|',
  ),
  ...'two|hundred|twenty|one|mph|feet|km/h|°C|year|old|people|killed|Oct.|3|p.m.|No.|the|about|more|than|up|rose|by|said'.split(
    '|',
  ),
  ...'leave|kidnapped|approved|wounded|lost|group|team|each|both|over|Norland|Marstad|sailors'.split('|'),
  ...'The ministry|according to|:|;|,|.|(|)|“|”|’s|ZR90|Grand|4K|https://x.y/1|é|日|👍|\ud83d|\u00a0|\n'.split(
    '|',
  ),
);
const text = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 9, arbitrary: scrap }, fc.string({ maxLength: 5 })),
      fc.constantFrom(' ', ' ', ''),
    ),
    {
      maxLength: 50,
    },
  )
  .map((pairs) => pairs.map((pair) => pair.join('')).join(''));

/** An article whose every line is kept, with its first line for a headline when asked. */
function articleOf(text: string, withHeadline: boolean): Article {
  const lines = splitLines(text);
  const span = withHeadline ? lines[0] : undefined;
  return {
    document: { text },
    language: 'en',
    kept: lines,
    ...(span ? { headline: { text: slice(text, span), from: 'line', span } } : {}),
  } as unknown as Article;
}

describe('whatever the text', () => {
  it('every figure is a slice of it, in its sentence, in order', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (text, withHeadline) => {
        const article = articleOf(text, withHeadline);
        const { figures } = readFigures(article);
        let before = 0;
        for (const figure of figures) {
          expect(slice(text, figure.span)).toBe(figure.text);
          expect(figure.text.length).toBeGreaterThan(0);
          expect(contains(figure.sentence, figure.span)).toBe(true);
          if (figure.clause) {
            expect(contains(figure.sentence, figure.clause)).toBe(true);
            expect(figure.clause.start).toBeGreaterThanOrEqual(figure.span.end);
          }
          expect(article.kept.some((span) => contains(span, figure.sentence))).toBe(true);
          expect(figure.span.start).toBeGreaterThanOrEqual(before);
          before = figure.span.start;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('values are numbers, ranges low first, and every word of a figure stands in the text', () => {
    fc.assert(
      fc.property(text, (text) => {
        for (const figure of readFigures(articleOf(text, false)).figures) {
          const [low, high] = typeof figure.value === 'number' ? [figure.value, figure.value] : figure.value;
          expect(Number.isNaN(low) || Number.isNaN(high)).toBe(false);
          expect(low).toBeLessThanOrEqual(high);
          expect(figure.salience).toBeGreaterThanOrEqual(0);
          if (figure.countsSpan) expect(slice(text, figure.countsSpan)).toBe(figure.counts);
          for (const word of figure.counts.split(/\s+/)) expect(text).toContain(word);
          if (figure.qualifier) expect(text).toContain(figure.qualifier.text);
          if (figure.attribution) {
            expect(slice(text, figure.attribution.span)).toBe(figure.attribution.who);
            expect(text).toContain(figure.attribution.via ?? '');
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('key figures are figures of the article, at most four, none trivial, the most telling first', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (text, withHeadline) => {
        const { figures, keyFigures } = readFigures(articleOf(text, withHeadline));
        expect(keyFigures.length).toBeLessThanOrEqual(4);
        expect(new Set(keyFigures).size).toBe(keyFigures.length);
        for (const figure of keyFigures) expect(figures).toContain(figure);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a file made to be slow', () => {
  it.each([
    ['numbers without end', '7 '.repeat(30_000)],
    ['one number of many digits', '9'.repeat(120_000)],
    ['groups without end', '1,'.repeat(60_000)],
    ['ranges without end', '1-2-'.repeat(30_000)],
    ['number words without end', 'hundred and one thousand '.repeat(5_000)],
    ['possessives without end', `one of ${'a’s '.repeat(30_000)}`],
    ['pounds without end', '5 pounds '.repeat(15_000)],
    ['speakers without end', 'he said 5 '.repeat(12_000)],
    ['signs without end', '$-$-5'.repeat(24_000)],
    ['capitals without end', '12 Hill Road '.repeat(9_000)],
  ])('%s is read within bounds', (_name, text) => {
    expect(readFigures(articleOf(text, false)).figures.length).toBeLessThanOrEqual(500);
  });
});
