import { expect, test } from 'vitest';
import { groupStories } from '../../../src/pipeline/group/group.ts';
import { isToldByHeadline } from '../../../src/pipeline/group/told-by-headline.ts';
import { slice, splitLines } from '../../../src/text/span.ts';
import { summarize } from './articles.ts';

test.each([
  ['Ferry runs aground off Morrow Point', 'The ferry runs aground off Morrow Point.', true],
  [
    'Police: Two people killed in fire at US warehouse',
    'Two people were killed in a fire at a U.S. warehouse, the police said.',
    true,
  ],
  [
    'Orsa Institute: 80% of islanders own a boat',
    'According to the Orsa Institute, 80% of islanders own a boat.',
    true,
  ],
  ['Ferry runs aground off Morrow Point', 'The ferry runs aground off Morrow Point on Monday.', false],
  ['People killed in warehouse fire', 'Two people were killed in a warehouse fire.', false],
  ['Ferry runs aground off Morrow Point', 'The ferry did not run aground off Morrow Point.', false],
])('%s: %s', (headline, sentence, told) => {
  expect(isToldByHeadline(headline, sentence)).toBe(told);
});

const BLOM = { name: 'Ida Blom', variants: ['Ida Blom', 'Blom'], span: { start: 0, end: 8 }, mentions: 2 };

/** What the mail prints below the headline of the story of one article. */
function printDek(title: string, ...sentences: string[]): string[] {
  const text = sentences.join('\n');
  const summary = summarize({ id: 'a', title, text });
  const [story] = groupStories([{ ...summary, people: [BLOM], sentences: splitLines(text) }], []);
  return story!.dek.map(({ span }) => slice(text, span));
}

const TITLE = 'Ferry Halden runs aground off Morrow Point';
const LEAD = 'The ferry Halden runs aground off Morrow Point.';

test('a dek does not say what the headline has said', () => {
  const next = 'Divers will look at the rudder before the harbour of Orsa is opened again.';
  expect(printDek(TITLE, LEAD, next)).toEqual([next]);
});

test('a dek goes on from the headline that tells the sentence before it', () => {
  const next = 'She was on the way to the harbour of Orsa with 40 passengers on board.';
  expect(printDek(TITLE, LEAD, next)).toEqual([next]);
});

test('a dek says what the headline has said rather than nothing', () => {
  expect(printDek(TITLE, LEAD)).toEqual([LEAD]);
});

test('a dek says what the headline has said rather than half a quotation', () => {
  expect(printDek(TITLE, LEAD, 'Nobody had looked at the rudder since the spring.”')).toEqual([LEAD]);
});

test.each([
  ['says what the headline has said rather than open', TITLE, LEAD],
  ['does not go on', 'Sea drama', LEAD],
])('a dek %s with somebody whom nothing in print names in full', (_, title, printed) => {
  expect(printDek(title, LEAD, 'Blom has been the captain of the ferry for 30 years.')).toEqual([printed]);
});
