import { expect, test } from 'vitest';
import { withoutEditorsNote } from '../../../src/pipeline/summarize/editors-note.ts';
import { splitSentences } from '../../../src/text/sentence.ts';
import { slice } from '../../../src/text/span.ts';

const LEAD = 'The ferry line closed the harbour of Orsa. The mayor was not told.';

function textOf(text: string): string {
  const sentences = withoutEditorsNote(text, splitSentences(text, { start: 0, end: text.length }));
  return sentences.map((sentence) => slice(text, sentence)).join(' ');
}

test.each([
  '(Corrects the name of captain Per Sund throughout in this Dec. 19 story.)',
  '(In Nov 15 item, corrects third paragraph to say that Sund is a captain)',
  '(This version of the story adds what the mayor (a captain) said. It also recasts paragraph two.)',
  '(Adds comment)',
])('what an agency has done to a story is none of its sentences: %s', (note) => {
  expect(textOf(`${note} ${LEAD}`)).toBe(LEAD);
});

test('who wrote it goes where it stands before the agency', () => {
  expect(textOf(`(Adds detail) By Ida Blom and Per Sund (Agency) - ${LEAD}`)).toBe(`(Agency) - ${LEAD}`);
  expect(textOf(`By Ida Blom (Agency) - ${LEAD}`)).toBe(`(Agency) - ${LEAD}`);
});

test.each([
  '(In Orsa, the mayor’s office was open.) The harbour was not.',
  '(Agency) - The ferry line closed the harbour.',
  'By Ida Blom’s order (the third this year) the harbour closed.',
  '(Adds detail.)',
])('and nothing else does: %s', (text) => {
  expect(textOf(text)).toBe(text);
});
