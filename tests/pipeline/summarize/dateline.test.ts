import { expect, test } from 'vitest';
import { withoutDateline } from '../../../src/pipeline/summarize/dateline.ts';
import { slice } from '../../../src/text/span.ts';

test.each([
  ['MARSTAD, Norway (Reuters) — The ferry sank.', 'The ferry sank.'],
  ['MARSTAD/LITTLE ORSA (Reuters) - The ferry sank.', 'The ferry sank.'],
  ['NEW MARSTAD, Norland/ORSA (Reuters) - The ferry sank.', 'The ferry sank.'],
  ['MARSTAD () - The ferry sank.', 'The ferry sank.'],
  ['MARSTAD - The ferry sank.', 'The ferry sank.'],
  ['MARSTAD, Norway â\x80\x94 The ferry sank.', 'The ferry sank.'],
  ['MARSTAD â€” The ferry sank.', 'The ferry sank.'],
  ['MARSTAD, Norway, Nov 3 (Reuters) - The ferry sank.', 'The ferry sank.'],
  ['Nov 3 - The ferry sank.', 'The ferry sank.'],
  ['Reuters - The ferry sank.', 'The ferry sank.'],
  ['AP - If you row, the ferry sank.', 'If you row, the ferry sank.'],
  ['Marstad -- The ferry sank.', 'The ferry sank.'],
  ['Ferries -- and boats -- sank.', 'Ferries -- and boats -- sank.'],
  ['Reuters-owned ferries sank.', 'Reuters-owned ferries sank.'],
  ['LITTLE ORSA, Marstad Strip - The ferry sank.', 'The ferry sank.'],
  ['Marstad, Nov 3 () The ferry sank.', 'The ferry sank.'],
  ['Marstad, Norway, Nov 3 (AP): The ferry sank.', 'The ferry sank.'],
  ['Marstad, Nov 3 was the day.', 'Marstad, Nov 3 was the day.'],
  ['Nov 3 was the day the ferry sank.', 'Nov 3 was the day the ferry sank.'],
  ['Marstad, Norway (CNN)The ferry sank.', 'The ferry sank.'],
  ['(AP) — The ferry sank.', 'The ferry sank.'],
  ['MARSTAD, Norway Norway sold the ferry.', 'Norway sold the ferry.'],
  ['MARSTAD, Norway sold the ferry.', 'MARSTAD, Norway sold the ferry.'],
  ['MARSTAD, Norway  Norway sold the ferry.', 'Norway sold the ferry.'],
  ['MARSTAD A ferry sank.', 'A ferry sank.'],
  ['MARSTAD, Nor. The ferry sank.', 'The ferry sank.'],
  ['MARSTAD: The ferry sank.', 'The ferry sank.'],
  ['Story: The ferry sank.', 'The ferry sank.'],
  ['Marstad (CNN) A ferry sank.', 'A ferry sank.'],
  [
    'Norland Ferry Office (NFO) Director Ida Blom left.',
    'Norland Ferry Office (NFO) Director Ida Blom left.',
  ],
  ['NEW DELHI : “Five ferries sank.”', '“Five ferries sank.”'],
  ['London: The ferry sank.', 'The ferry sank.'],
  ['San Francisco - A ferry sank.', 'A ferry sank.'],
  ['London - and Orsa - sank ferries.', 'London - and Orsa - sank ferries.'],
  ['UNICEF: The ferry sank.', 'UNICEF: The ferry sank.'],
  ['Blom: The ferry sank.', 'Blom: The ferry sank.'],
  ['London: a city without ferries.', 'London: a city without ferries.'],
  ['COVID-19 closed the ferry line.', 'COVID-19 closed the ferry line.'],
  ['NATO-led talks began in Marstad.', 'NATO-led talks began in Marstad.'],
  [
    'The Marstad Ferry Authority (MFA) closed the line.',
    'The Marstad Ferry Authority (MFA) closed the line.',
  ],
])('%s', (sentence, rest) => {
  expect(slice(sentence, withoutDateline(sentence, { start: 0, end: sentence.length }))).toBe(rest);
});
