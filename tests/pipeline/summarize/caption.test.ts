import { expect, test } from 'vitest';
import { withoutCaption } from '../../../src/pipeline/summarize/caption.ts';
import { splitSentences } from '../../../src/text/sentence.ts';
import { slice, splitLines } from '../../../src/text/span.ts';

const LEAD = 'The ferry line closed the harbour of Orsa. The mayor was not told.';

function firstOf(text: string): string {
  return slice(
    text,
    withoutCaption(
      text,
      splitLines(text).flatMap((line) => splitSentences(text, line)),
    )[0]!,
  );
}

test.each([
  ['the day of the picture', 'A ferry leaves the harbour of Orsa, Norland, May 3, 2014.'],
  ['the day behind a mark', 'Captains wave to the crowd in the old harbour of Orsa, on May 3, 2014.'],
  ['a credit in brackets', 'A ferry leaves Orsa before the storm (Ida Blom/Getty Images).'],
  ['a counter', '1 of 12. A ferry leaves the harbour of Orsa.'],
  ['a credit', 'The line has lost three of its ferries. Photograph: Ida Blom/NP'],
])('the picture above an article is none of its sentences: %s', (_, caption) => {
  expect(firstOf(`${caption}\n${LEAD}`)).toBe('The ferry line closed the harbour of Orsa.');
});

test.each([
  'The ferry line closed the harbour on May 3, 2014.',
  'The ferry line may come back to Orsa on May 3, 2024.',
  'The line closed three of its harbours in Norland May 3, 2014.',
])('a dated report is no caption: %s', (first) => {
  expect(firstOf(`${first} ${LEAD}`)).toBe(first);
});

test('an article that is nothing but its caption keeps it', () => {
  expect(firstOf('A ferry leaves the harbour of Orsa, Norland, May 3, 2014.')).toMatch(/^A ferry/);
});
