import { describe, expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { identifyOutlet } from '../../src/news/outlet-name.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { paragraphs, plain } from './documents.ts';

describe('an outlet is one, however it is written', () => {
  it.each([
    ['Inland Wire', 'inland-wire'],
    ['Inland Wire', 'INLANDWIRE'],
    ['The Inland Wire', 'inland_wire'],
    ['Le Télégramme', 'le-telegramme'],
  ])('%s is %s', (one, other) => {
    expect(identifyOutlet(one)).toBe(identifyOutlet(other));
  });

  it.each([
    ['Inland Wire', 'Island Wire'],
    ['北方日报', '南方日报'],
    ['!', '?'],
  ])('%s is not %s', (one, other) => {
    expect(identifyOutlet(one)).not.toBe(identifyOutlet(other));
  });

  it('is shown as most of its pages write it, also where only the folder names it', () => {
    const documents = [
      plain(paragraphs(1).join('\n'), { file: '1.txt', folder: 'inland-wire' }),
      plain(paragraphs(2).join('\n'), { file: '2.txt', metadata: { outlet: 'Inland Wire' } }),
      plain(paragraphs(3).join('\n'), { file: '3.txt', metadata: { outlet: 'INLAND WIRE' } }),
      plain(paragraphs(4).join('\n'), { file: '4.txt', metadata: { outlet: 'Inland Wire' } }),
      plain(paragraphs(5).join('\n'), { file: '5.txt', folder: 'island-wire' }),
    ];
    const { articles } = cleanArticles(documents, NO_MEMORY);
    expect(articles.map(({ outlet }) => outlet)).toEqual([
      'Inland Wire',
      'Inland Wire',
      'Inland Wire',
      'Inland Wire',
      undefined,
    ]);
  });
});
