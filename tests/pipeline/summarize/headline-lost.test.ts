import { expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

function headlineOf(text: string): string {
  return summarizeArticle(articleOf(text)).headline.text;
}

test.each([
  [
    'what somebody in court is accused of',
    'Ida Blom of Orsa, accused of sinking two ferries of the harbour line, appeared in court today.',
    /^Ida Blom of Orsa, accused of sinking two ferries of harbour line, appeared in court$/,
  ],
  [
    'about when something will be',
    'The harbour line of Orsa is being coy and says its ferry is coming sometime this month.',
    /sometime this month$/,
  ],
  [
    'how something will be done',
    'Orsa will be looking to score quickly today to set Marstad a hard target in the harbour cup.',
    /score quickly to set/,
  ],
  [
    'the day that something is told of',
    'Milestones of the port will feature on all ferries today which marks 100 years since the first ferry of Orsa.',
    /on all ferries today which marks 100 years/,
  ],
  [
    'whose deed is complained of',
    'Ida Blom will issue a statement to answer allegations about her response to the fire in the harbour.',
    /allegations about her response/,
  ],
  [
    'in whose order a thing has its rank',
    'Ida Blom rowed 25 miles in the harbour of Orsa against her 30th opponent.',
    /against her 30th opponent/,
  ],
  [
    'that a thing has begun',
    'Striking ferry workers of Marstad will meet in the old harbour to consider ongoing action in the port of Orsa.',
    /ongoing action/,
  ],
  [
    'what makes less of a step beside what makes more of it',
    'The mayor of Marstad took an important but limited step toward a full inquiry into the fire in the harbour of Orsa.',
    /important but limited step/,
  ],
  [
    'the rest of what may be done in place of something',
    'Ferry workers in Marstad must show proof of training or wear vests, take lessons and submit to tests.',
    /wear vests, take lessons and submit to tests/,
  ],
  [
    'that something was done to what is claimed of',
    'Marstad experts claim that a 90-year-old bell kept in the harbour was stolen from a church in Orsa.',
    /bell kept in harbour was stolen from church/,
  ],
  [
    'the doer of a deed that no object has',
    'Ferry prices barely moved as towns scrambled to prop up their harbours and captains waited for details on how the council will sell.',
    /harbours and captains awaited details on how council/,
  ],
  ['a turn whole', 'The fate of the old bridge of Orsa is still up in the air.', /up in the air$/],
  [
    'a subject whose place has one comma',
    'A museum in Orsa, Norland will show early ferries and boats.',
    /^Museum in Orsa, Norland will show/,
  ],
  [
    'the end of a quoted word',
    'The rowers of Orsa wrote a letter in the hope of "set[ting] the record straight" on the ferry line.',
    /"set\[ting\] the record straight"/,
  ],
  [
    'that people are meant by what they are',
    'The mayor of Marstad gave the harbour bread to the poor.',
    /to the poor$/,
  ],
])('a made headline keeps %s', (_, text, headline) => {
  expect(headlineOf(text)).toMatch(headline);
});

test('a message that may not be theirs is put in nobody’s mouth', () => {
  const headline = headlineOf(
    'In an audio message purportedly from a Marstad Port spokesman, the group announced that the bridge of Orsa has been sold to Lund.',
  );
  expect(headline).not.toContain(':');
});

test('what was so years ago is no headline where a later sentence tells what is', () => {
  const text =
    'Forty years ago, one of the oldest ferries of the coast lay in an unlikely place. ' +
    'The Orsa harbour line sold the ferry Halden to a museum in Marstad on Tuesday. The Halden sank once.';
  expect(headlineOf(text)).toBe('Orsa harbour line sold ferry Halden to museum in Marstad');
});

test('a day that is written wrong goes like another', () => {
  expect(headlineOf('Ida Blom said Wednedsay she will close the ferry line of Orsa.')).toBe(
    'Ida Blom will close ferry line of Orsa',
  );
});

test('when an article was posted is no headline', () => {
  const text =
    '2012-05-04 11: 47: 35 Marstad Town Post\n\nWho rows?\n\nWhen the captains of Marstad rowed to Orsa, they were told that the harbour there is closed.';
  expect(headlineOf(text)).toMatch(/captains of Marstad/);
});

test('who wrote an article is no headline', () => {
  const text = 'Who rows?\n\nBy Ida Blom and Per Sund Lindqvist\n\nFerry fares: up again in spring';
  expect(headlineOf(text)).not.toMatch(/^By Ida/);
});
