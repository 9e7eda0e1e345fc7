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

test('what only begins like it stays', () => {
  const text = 'See the quay. More people came. Read this: it is old.';
  expect(textOf(text)).toBe(text);
});
