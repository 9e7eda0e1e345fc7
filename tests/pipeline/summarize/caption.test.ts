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
  ['the day of a file photo', 'In this May 3, 2014 file photo, a ferry leaves the harbour of Orsa.'],
  [
    'a file photo',
    'This Dec. 12, 2009 file photo provided by the line shows a ferry in the harbour of Orsa.',
  ],
  ['a picture without a day', 'Captain Ida Blom is pictured at Orsa in this undated handout photo.'],
  ['a file photo behind a dash', 'The line has lost three of its ferries. — File photo by NP'],
  ['a credit', 'The line has lost three of its ferries. Photograph: Ida Blom/NP'],
])('the picture above an article is none of its sentences: %s', (_, caption) => {
  expect(firstOf(`${caption}\n${LEAD}`)).toBe('The ferry line closed the harbour of Orsa.');
});

test.each([
  'The ferry line closed the harbour on May 3, 2014.',
  'The ferry line may come back to Orsa on May 3, 2024.',
  'The line closed three of its harbours in Norland May 3, 2014.',
  'The police showed an undated photo of the ferry that had left Orsa.',
  'The line has a file photo of each of its captains.',
])('a report is no caption: %s', (first) => {
  expect(firstOf(`${first} ${LEAD}`)).toBe(first);
});

test('an article that is nothing but its caption keeps it', () => {
  expect(firstOf('A ferry leaves the harbour of Orsa, Norland, May 3, 2014.')).toMatch(/^A ferry/);
});

test('a caption between two sentences is none of them', () => {
  const caption =
    'In this Friday, May 3, 2019 file photo, captains wave to the crowd in the harbour of Orsa.';
  const text = `${LEAD}\n${caption}\nDivers will look at the rudder.`;
  const sentences = splitLines(text).flatMap((line) => splitSentences(text, line));
  expect(withoutCaption(text, sentences).map((sentence) => slice(text, sentence))).not.toContain(caption);
  expect(withoutCaption(text, sentences)).toHaveLength(3);
});
