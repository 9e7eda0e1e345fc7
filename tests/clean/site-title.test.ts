import { expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { paragraphs, plain } from './documents.ts';

const SITE = { folder: 'lantern' };
const HEADLINES = ['Crane falls into harbor', 'Council votes for tram line', 'Bakery chain cuts 200 jobs'];

it('takes no banner for the headline that stands above a site’s other articles too', () => {
  const banner = ['Lighthouse Hours and Lantern Shop', 'Our readers pick: chowder by the pier'];
  const documents = HEADLINES.map((headline, n) =>
    plain([...banner, headline, ...paragraphs(n + 1)].join('\n\n'), { file: `${n}.txt`, ...SITE }),
  );
  const headlines = (some: typeof documents) =>
    cleanArticles(some, NO_MEMORY).articles.map(({ headline }) => headline?.text);
  expect(headlines(documents.slice(1, 2))).toEqual([banner[0]]);
  expect(headlines(documents)).toEqual(HEADLINES);
});

it('takes a headline for one that stands in the lists of the site’s other pages', () => {
  const list = ['Most read', ...HEADLINES];
  const documents = HEADLINES.map((headline, n) =>
    plain([headline, `${headline}: so it was told on Monday.`, ...paragraphs(n + 1), ...list].join('\n\n'), {
      file: `${n}.txt`,
      ...SITE,
    }),
  );
  const { articles } = cleanArticles(documents, NO_MEMORY);
  expect(articles.map(({ headline }) => headline?.text)).toEqual(HEADLINES);
});
