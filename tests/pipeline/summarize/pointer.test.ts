import { expect, test } from 'vitest';
import { withoutPointers } from '../../../src/pipeline/summarize/pointer.ts';
import { splitSentences } from '../../../src/text/sentence.ts';
import { slice } from '../../../src/text/span.ts';

function textOf(text: string): string {
  const sentences = withoutPointers(text, splitSentences(text, { start: 0, end: text.length }));
  return sentences.map((sentence) => slice(text, sentence)).join(' ');
}

test.each(['See more: 40 years of the ferry.', 'READ ALSO: Quay shut!', 'Related story: The quay is shut.'])(
  'what leads to another text is no sentence of this one: %s',
  (pointer) => {
    expect(textOf(`The ferry sank. ${pointer} It was old.`)).toBe('The ferry sank. It was old.');
    expect(textOf(pointer)).toBe(pointer);
  },
);

test('what a correction takes back is no sentence of its text, and what stands in its place is', () => {
  const correction = 'Correction: an earlier version of this story said that five rowers drowned.';
  expect(textOf(`The ferry sank. ${correction} Four did.`)).toBe('The ferry sank. Four did.');
  expect(textOf(`The ferry sank. An earlier version of this story gave five. Four did.`)).toBe(
    'The ferry sank. Four did.',
  );
  expect(textOf('The correction of the river began. An earlier version of the bridge fell.')).toBe(
    'The correction of the river began. An earlier version of the bridge fell.',
  );
});

test('what only begins like it stays', () => {
  const text = 'See the quay. More people came. Read this: it is old.';
  expect(textOf(text)).toBe(text);
});
