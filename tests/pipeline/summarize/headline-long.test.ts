import { describe, expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

function headlineOf(text: string): string {
  return summarizeArticle(articleOf(text)).headline.text;
}

describe('a made headline calls leaders whom all know by their surname', () => {
  test.each([
    ['Two captains sued Joe Biden on Friday.', 'Two captains sued Biden'],
    ['tony blair closed the harbour of orsa.', 'Blair closed harbour of orsa'],
    ['Vladimir Putin said he would visit Orsa.', 'Putin will visit Orsa'],
    ['Two captains sued Jill and Joe Biden.', 'Two captains sued Jill and Joe Biden'],
    ['Hunter Biden rowed to Orsa with Joe Biden.', 'Hunter Biden rowed to Orsa with Joe Biden'],
    ['Two captains sued Donald Trump Jr. on Friday.', 'Two captains sued Donald Trump Jr.'],
    [
      'Two captains landed at Hamid Karzai International Airport.',
      'Two captains landed at Hamid Karzai airport',
    ],
    ['Two captains landed at Ronald Reagan Airport.', 'Two captains landed at Ronald Reagan Airport'],
    ['Israeli Prime Minister Benjamin Netanyahu rowed to Orsa on Friday.', 'Netanyahu rowed to Orsa'],
    ['Senate Majority Leader Chuck Schumer closed two harbours.', 'Schumer closed two harbours'],
    [
      'Two captains sued former Italian Prime Minister Silvio Berlusconi.',
      'Two captains sued former Italian PM Berlusconi',
    ],
    ['Two captains sued Angela Merkel on Friday.', 'Two captains sued Merkel'],
    ['Two captains sued Anthony Fauci on Friday.', 'Two captains sued Anthony Fauci'],
    ['The harbour sued Biden and Kamala Harris on Friday.', 'Harbour sued Biden and Harris'],
    ['Norland Prime Minister Ida Blom rowed to Orsa.', 'Norland PM Blom rowed to Orsa'],
    ['Ida Blom called the ferry “Joe Biden’s last boat”.', 'Ida Blom called ferry “Joe Biden’s last boat”'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline tells what an office counts without the office', () => {
  test.each([
    [
      'Hiring in Norland rose 5% in May, the Labor Department said on Friday.',
      'Hiring in Norland rose 5% in May',
    ],
    [
      'Prices fell to a new low in June, the Bureau of Labor Statistics reported.',
      'Prices fell to new low in June',
    ],
    [
      'Two captains closed the harbour, the Labor Department said.',
      'Labor Department: Two captains closed harbour',
    ],
    [
      'Prices could fall again in June, the Labor Department said.',
      'Labor Department: Prices could fall again in June',
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

test('what a leader has whom all know is told by his name alone', () => {
  expect(headlineOf('Captains rowed to Orsa to hear Joe Biden’s speech on boats.')).toBe(
    'Captains rowed to Orsa to hear Biden speech on boats',
  );
  expect(headlineOf('Captains rowed to Orsa to hear Joe Biden’s proposed plan for boats.')).toBe(
    'Captains rowed to Orsa to hear Biden’s proposed plan for boats',
  );
});

describe('a made headline tells the deed and not how it came to be told', () => {
  test.each([
    ['The harbour board found itself defending its old ferry on Friday.', 'Harbour board defended old ferry'],
    [
      'Ida Blom made it clear that she won’t be paying for the wall along the Norland border.',
      'Ida Blom won’t pay for Norland border wall',
    ],
    [
      'Ida Blom made clear that two captains would row to Orsa.',
      /^Ida Blom said (?:that )?two captains would row to Orsa$/,
    ],
    [
      'The captains sued the mayor after he was caught on camera saying that the harbour was sold.',
      /after he said (?:that )?(?:the )?harbour was sold$/,
    ],
    ['Two papers revealed information about the old harbour plan.', 'Two papers revealed old harbour plan'],
    [
      'Ida Blom wrote to special counsel Robert Mueller on Friday.',
      'Ida Blom wrote to special counsel Mueller',
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a statement that is very long tells one of two things at its end', () => {
  test.each([
    [
      'The growing anger over the mayor’s first account of the fire on the old pier laid bare the fears of the captains about the board’s failure to act on old warnings and harbour incidents.',
      /failure to act on old warnings$/,
    ],
    [
      'The growing anger over the mayor’s first account of the fire on the old pier laid bare the fears of the captains about the board’s failure to cover fuel and repair costs.',
      /fuel and repair costs$/,
    ],
    [
      'The growing anger over the mayor’s first account of the fire on the old pier laid bare the fears of the captains about the gap between warnings and harbour incidents.',
      /gap between warnings and harbour incidents$/,
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

test('a statement that is very long tells no one’s past or later office', () => {
  expect(
    headlineOf(
      'Norland Harbour Committee captains are criticizing the board over its handling of the old telephone line in its inquiry into the safety claims of now-Norland Council captain Ida Blom.',
    ),
  ).toMatch(/safety claims of Ida Blom$/);
});

test('a statement that is very long quotes the first of two things that are of different kinds', () => {
  expect(
    headlineOf(
      'Ida Blom’s harbour campaign on Friday released a statement from her doctor declaring that she is in “excellent physical condition and fit to serve as captain of the United Ferries of Norland.”',
    ),
  ).toMatch(/she is in “excellent physical condition”$/);
  expect(
    headlineOf(
      'Ida Blom’s harbour campaign on Friday released a statement from her doctor declaring that she has “the physical condition and the patience to serve as captain of the Ferries of Norland.”',
    ),
  ).toMatch(/“the physical condition and the patience to serve/);
});
