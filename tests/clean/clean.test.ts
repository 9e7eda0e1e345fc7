import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/news/document.ts';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { slice, splitLines } from '../../src/text/span.ts';

function plain(text: string, file = 'a.txt'): Document {
  const blocks = splitLines(text).map((span) => ({ span }));
  return { id: file, file, format: 'text', encoding: 'utf-8', text, blocks, metadata: {} };
}

const PARAGRAPHS = [
  'The harbor at Northmere closed to freight on Tuesday after a crane fell across two berths, and the port said that it would stay shut for the rest of the week.',
  '“Nobody was under it, and that is luck,” said the harbor master, Ilse Brandt, who had asked the council for a new crane in the spring.',
  'The council is to meet on Friday. It has set aside money for repairs, but not for a crane, and members of both parties said that they would ask why.',
];

describe('cleanArticles', () => {
  it('keeps the article and takes away menu, date and the list of other stories', () => {
    const text = [
      'Home',
      'News',
      'Monday, March 4, 2030',
      'Fallen Crane Shuts Harbor at Northmere',
      ...PARAGRAPHS,
      'Hot this week',
      'Bakers of the Old Town Start Earlier Than Ever',
      'Bread is on the shelves at five, and the bakers say that customers asked for it.',
      'Ferry Line Buys a Ship That Nobody Else Wanted',
      'The ship is forty years old and was bound for the breakers.',
    ].join('\n\n');
    const { articles } = cleanArticles([plain(text)], NO_MEMORY);
    const article = articles[0]!;
    expect(article.headline?.text).toBe('Fallen Crane Shuts Harbor at Northmere');
    expect(article.kept.map((span) => slice(text, span))).toEqual(PARAGRAPHS);
    expect(article.teasers.map(({ headline, dek }) => [headline, dek])).toEqual([
      [
        'Bakers of the Old Town Start Earlier Than Ever',
        'Bread is on the shelves at five, and the bakers say that customers asked for it.',
      ],
      [
        'Ferry Line Buys a Ship That Nobody Else Wanted',
        'The ship is forty years old and was bound for the breakers.',
      ],
    ]);
  });
});
