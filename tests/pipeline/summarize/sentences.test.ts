import { expect, test } from 'vitest';
import { chooseSentences } from '../../../src/pipeline/summarize/sentences.ts';
import { internWords } from '../../../src/text/interned-words.ts';
import { splitSentences } from '../../../src/text/sentence.ts';
import { slice } from '../../../src/text/span.ts';

function choose(text: string): string[] {
  const sentences = splitSentences(text);
  const words = internWords(text, sentences);
  return chooseSentences(text, sentences, words, sentences.length).map((span) => slice(text, span));
}

const FERRY = 'The ferry between the harbour of Orsa and the islands was stopped by the storm on Monday.';

test('looks past any number of sentences that say the same again', () => {
  const other = 'Nobody on board was hurt.';
  expect(choose([...Array<string>(12).fill(FERRY), other].join(' '))).toEqual([FERRY, other]);
});

test('takes one sentence where all say the same', () => {
  expect(choose(Array<string>(12).fill(FERRY).join(' '))).toEqual([FERRY]);
});
