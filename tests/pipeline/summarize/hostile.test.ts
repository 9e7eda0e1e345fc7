import { expect, it } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

/** Texts of one sentence, each made to keep a careless search busy. */
const LONG: readonly [string, string][] = [
  ['numbers with a name between them', 'Forty of the 60 passengers '.repeat(15_000)],
  ['names behind nothing but marks', `${'( '.repeat(60_000)}${'Ida Blom ( '.repeat(20_000)}`],
  ['a list of places', 'boats lay in Koval and 12 in Orsa '.repeat(12_000)],
  ['one number', '1'.repeat(400_000)],
  ['one number with points', '1.'.repeat(200_000)],
];

it.each(LONG)('takes time in proportion to %s', (_, text) => {
  const started = performance.now();
  summarizeArticle(articleOf(text));
  expect(performance.now() - started).toBeLessThan(15_000);
});

it.each([
  'The ferry that sank on Monday, said and',
  'The loss of a boat that a storm hit, burned and.',
  'A report that nobody had read last year, said and .\n\nSomebody saw it.',
])('sums up a text that ends anywhere: %s', (text) => {
  expect(summarizeArticle(articleOf(text)).headline.text).not.toBe('');
});
