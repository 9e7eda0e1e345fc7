import { expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import type { FurnitureRule } from '../../src/news/furniture-rule.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { keptOf, paragraphs, plain } from './documents.ts';

const PLEA =
  'Our reporters live from what you give, so give what you can and come back tomorrow for more of the same.';
const text = [
  'Inspectors Close the Crane',
  ...paragraphs(0),
  PLEA,
  'Advertisement',
  paragraphs(0)[0]!.replace('Tuesday', 'Monday'),
].join('\n');
const clean = (rules: FurnitureRule[], folder = 'lantern') =>
  cleanArticles([plain(text, { folder })], NO_MEMORY, rules).articles[0]!;

it.each<[string, Partial<FurnitureRule>]>([
  ['a whole line', { line: PLEA.toUpperCase() }],
  ['a part of a line', { contains: 'give what you can' }],
  ['a regular expression', { matches: '^Our reporters\\b.*tomorrow' }],
])('%s drops a line, and the reason names the rule', (_, how) => {
  const article = clean([{ name: 'begging', action: 'drop', ...how }]);
  expect(keptOf(article)).not.toContain(PLEA);
  expect(article.furniture.find(({ kind }) => kind === 'rule')?.reason).toBe('fits the rule "begging"');
});

it('keeps a line that would have gone', () => {
  expect(keptOf(clean([]))).not.toContain('Advertisement');
  expect(keptOf(clean([{ name: 'ads', action: 'keep', line: 'Advertisement' }]))).toContain('Advertisement');
});

it('holds for its outlet only, and the first that fits decides', () => {
  const rule: FurnitureRule = {
    name: 'begging',
    action: 'drop',
    outlet: 'Lantern',
    contains: 'give what you can',
  };
  expect(keptOf(clean([rule], 'lantern'))).not.toContain(PLEA);
  expect(keptOf(clean([rule], 'courier'))).toContain(PLEA);
  expect(keptOf(clean([{ name: 'mine', action: 'keep', contains: 'our reporters' }, rule]))).toContain(PLEA);
});

it('names the rule whose expression cannot be read', () => {
  expect(() => clean([{ name: 'broken', action: 'drop', matches: '(a' }])).toThrow(/broken/);
});

it('runs an expression that would take others for ever in no time', () => {
  const rule: FurnitureRule = { name: 'evil', action: 'drop', matches: '^(a+)+$' };
  const document = plain(`${'a'.repeat(50_000)}!\n${text}`);
  const started = performance.now();
  cleanArticles([document], NO_MEMORY, [rule]);
  expect(performance.now() - started).toBeLessThan(20_000);
});
