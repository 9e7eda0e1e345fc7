import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/news/article.ts';
import type { Figure } from '../../../../src/news/figure.ts';
import { readFigures } from '../../../../src/pipeline/summarize/figures/read-figures.ts';
import { slice, splitLines } from '../../../../src/text/span.ts';

function read(
  text: string,
  more: Partial<Article> = {},
): { figures: string[]; keys: string[]; key: readonly Figure[] } {
  const lines = splitLines(text);
  const headline = { text: slice(text, lines[0]!), from: 'line', span: lines[0]! };
  const article = {
    document: { text },
    language: 'en',
    headline,
    kept: lines.slice(1),
    ...more,
  } as unknown as Article;
  const { figures, keyFigures } = readFigures(article);
  return {
    figures: figures.map((one) => one.text),
    keys: keyFigures.map((one) => one.text),
    key: keyFigures,
  };
}

const STORM = `Storm Kills 14 and Cuts Power to 90,000 Homes
At least 14 people were killed and about 90,000 homes lost power when a storm crossed the coast, the interior ministry said.
It was one of the worst storms in years, with gusts of 160 km/h.
The two harbours stayed shut for three hours.
Damage is put at €400 million, three times that of a storm two years ago.
A 61-year-old fisherman is missing.`;

describe('key figures', () => {
  it('begin with what befell people, tell a claim once, and stop at four', () => {
    expect(read(STORM).keys).toEqual(['14', '90,000', '€400 million', '160 km/h']);
  });

  it('tell an amount once, in one measure', () => {
    const { keys, figures } = read(
      'Dam Costs $30bn\nThe dam cost more than $30bn (£20bn), and 12 towns paid for it.',
    );
    expect(figures).toContain('£20bn');
    expect(keys).toEqual(['$30bn', '12']);
  });

  it('take the telling that says most: who gives it, and how exactly', () => {
    expect(read(STORM).key[0]).toMatchObject({
      counts: 'people killed',
      qualifier: { kind: 'at-least', text: 'At least' },
      attribution: { who: 'the interior ministry' },
    });
  });

  it('are figures; what is said in passing is none', () => {
    const { figures } = read(STORM);
    for (const passing of ['one', 'two', '61-year-old', 'two years']) expect(figures).not.toContain(passing);
  });

  it('hold a claim once when one telling rounds the other', () => {
    expect(
      read('Port Ships 1.2 Million Boxes\nThe port shipped 1,204,000 boxes last year.').keys,
    ).toHaveLength(1);
  });

  it('keep equal numbers of different things apart', () => {
    expect(read('Fire at Mill\nThe fire killed 12 horses and destroyed 12 barns.').keys).toEqual([
      '12',
      '12',
    ]);
  });

  it('are none for an article in another language', () => {
    expect(read('Sturm\nIm Norden fielen 300 Bäume.', { language: 'de' }).figures).toEqual([]);
  });

  it('are none for an article without figures', () => {
    expect(read('Council Meets\nThe council met on Oct. 3 and agreed on little.').figures).toEqual([]);
  });
});
