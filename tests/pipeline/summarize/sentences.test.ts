import { expect, test } from 'vitest';
import { chooseSentences } from '../../../src/pipeline/summarize/sentences.ts';
import { internWords } from '../../../src/text/interned-words.ts';
import { splitSentences } from '../../../src/text/sentence.ts';
import { type Span, slice } from '../../../src/text/span.ts';
import { standsAlone } from '../../../src/text/stands-alone.ts';

function choose(text: string): string[] {
  const sentences = splitSentences(text);
  const words = internWords(text, sentences);
  const alone = (later: Span): boolean => standsAlone(slice(text, later), [], false);
  return chooseSentences(text, sentences, words, sentences.length, alone).map((span) => slice(text, span));
}

const FERRY = 'The ferry between the harbour of Orsa and the islands was stopped by the storm on Monday.';

test('looks past any number of sentences that say the same again', () => {
  const other = 'Nobody on board was hurt.';
  expect(choose([...Array<string>(12).fill(FERRY), other].join(' '))).toEqual([FERRY, other]);
});

test('takes one sentence where all say the same', () => {
  expect(choose(Array<string>(12).fill(FERRY).join(' '))).toEqual([FERRY]);
});

const LEAD =
  'The ferry between the harbour of Orsa and the islands ran aground in the storm on Monday with 40 passengers on board.';
const SNOW = 'Snow fell until noon on the coast, and no helicopter could leave its field.';
const DIVERS =
  'The harbour of Orsa will be closed to every ferry until divers have looked at the rudder of the ship.';
/** Without it the sentence would come before that of the divers. */
const POINTS_BACK =
  'It took the passengers of the ferry from the islands to the harbour of Orsa three hours later than planned.';

const BELOW =
  'The ferry from the islands to the harbour of Orsa had run aground in a storm in the winter of 2019.';

test('takes no sentence that points back at one that it leaves out', () => {
  expect(choose([LEAD, SNOW, POINTS_BACK, DIVERS].join(' '))).toEqual([LEAD, DIVERS]);
});

test('takes a sentence that points back at the one before it with that', () => {
  expect(choose([LEAD, POINTS_BACK, SNOW, DIVERS].join(' '))).toEqual([LEAD, POINTS_BACK]);
});

test('takes of two sentences that tell as much the shorter', () => {
  const long =
    'The harbour of Orsa, which is the oldest on the coast and the only one that a ship of such a size can still enter ' +
    'in a storm from the west, will be closed to every ferry from the islands until divers have looked at the rudder ' +
    'and somebody has found out why it broke.';
  expect(choose([LEAD, long, DIVERS].join(' '))).toEqual([LEAD, DIVERS]);
});

test.each([
  ['does not take', 'far down', 15, DIVERS],
  ['takes', 'in the story', 9, BELOW],
])('%s what stands %s where one above tells nearly as much', (_verb, _place, between, taken) => {
  const say = (times: number): string => Array<string>(times).fill('It was so.').join(' ');
  expect(choose([LEAD, say(2), DIVERS, say(between), BELOW].join(' '))).toEqual([LEAD, taken]);
});
