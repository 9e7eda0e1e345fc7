import { expect, test } from 'vitest';
import { openingSource } from '../../../src/pipeline/summarize/headline/statement/attribution.ts';
import { splitSegments } from '../../../src/pipeline/summarize/headline/statement/segment.ts';
import { tagTokens } from '../../../src/text/tag.ts';

test('the source that opens a sentence keeps its words’ dictionary forms when its first word is written small', () => {
  const tokens = tagTokens('According to the harbour office, ferries stopped.');
  const source = openingSource(splitSegments(tokens));
  expect(source.map(({ text }) => text)).toEqual(['according', 'to', 'the', 'harbour', 'office']);
  expect(source.map(({ lemma }) => lemma)).toEqual(tokens.slice(0, 5).map(({ lemma }) => lemma));
});
