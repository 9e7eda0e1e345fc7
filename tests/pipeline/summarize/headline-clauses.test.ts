import { describe, expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

function headlineOf(text: string): string {
  return summarizeArticle(articleOf(text)).headline.text;
}

describe('a made headline has no "that" before a clause with a subject of its own', () => {
  test.each([
    [
      'behind what is said',
      'The harbour board argued that the crews of Orsa could row to Lund.',
      'Harbour board argued crews of Orsa could row to Lund',
    ],
    [
      'with its article where a thing could be made known',
      'The harbour board warned that the ferry could sink off Orsa.',
      'Harbour board warned the ferry could sink off Orsa',
    ],
    [
      'behind a claim',
      'Ida Blom defended revelations that Orsa Line is reading letters.',
      'Ida Blom defended revelations Orsa Line is reading letters',
    ],
    [
      'behind what somebody does it to',
      'The council of Marstad published songs that young crews can safely row to.',
      'Council of Marstad published songs young crews can safely row to',
    ],
    [
      'but where a second one is joined to it',
      'The council of Marstad argued that the pier is old and that the ferries could sink.',
      'Council of Marstad argued that the pier is old and that ferries could sink',
    ],
    [
      'but where somebody between is told it',
      'The council of Marstad reassured captains that Orsa will open the harbour.',
      'Council of Marstad reassured captains that Orsa will open harbour',
    ],
    [
      'but before its noun’s own verb',
      'The ferries that Orsa sold last year sank off Lund.',
      /^Ferries that Orsa sold/,
    ],
    [
      'but of what comes of something',
      'The storm left such damage that the town of Orsa closed the pier.',
      /such damage that/,
    ],
  ])('%s', (_, text, headline) => {
    if (typeof headline === 'string') expect(headlineOf(text)).toBe(headline);
    else expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline tells of somebody what he says of his own mind', () => {
  test.each([
    ['Captain Ida Blom says she has no plans to resign.', 'Captain Ida Blom has no plans to resign'],
    ['Captain Karl Ek said he won’t back the new pier.', 'Captain Karl Ek won’t back new pier'],
    [
      'Rower Ida Blom says she is eager to row again after losing two races.',
      /^Rower Ida Blom eager to row again/,
    ],
    ['Captain Ida Blom said she is the fastest in Orsa.', /said she is/],
  ])('%s', (text, headline) => {
    if (typeof headline === 'string') expect(headlineOf(text)).toBe(headline);
    else expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline tells what had been done in an inner clause as done', () => {
  test.each([
    ['The ferry line said it had sold two boats to Orsa.', 'Ferry line said it sold two boats to Orsa'],
    [
      'Ida Blom sued two lines that have refused to pay her.',
      'Ida Blom sued two lines that refused to pay her',
    ],
    ['The ferry line said it had sold two boats before the storm.', /had sold/],
    ['The ferry line asked whether Ida Blom had sold two boats.', /had sold/],
    ['The ferry line said crews had lived in Orsa.', /had lived/],
  ])('%s', (text, headline) => {
    if (typeof headline === 'string') expect(headlineOf(text)).toBe(headline);
    else expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline has the preposition without a participle that leads to it', () => {
  test.each([
    ['Captains will oppose a plan put forward by Ida Blom.', 'Captains will oppose plan by Ida Blom'],
    [
      'The judge rejected lawsuits brought against the ferry line.',
      'Judge rejected lawsuits against ferry line',
    ],
    ['Captains met over the threat posed by smugglers.', 'Captains met over threat of smugglers'],
    ['Captains will oppose a plan dropped by Ida Blom.', 'Captains will oppose plan dropped by Ida Blom'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline has one verb for a verb and its noun', () => {
  test.each([
    ['The council of Orsa raised doubts about the new pier.', 'Council of Orsa questioned new pier'],
    ['Captain Ida Blom faces up to ten years in prison.', 'Captain Ida Blom faces up to ten years in prison'],
    ['Captain Ida Blom made an effort to save the ferry.', 'Captain Ida Blom tried to save ferry'],
    [
      'The council of Marstad defended its decision to sell two piers.',
      'Council of Marstad defended selling two piers',
    ],
    [
      'Captain Ida Blom defended her decision to vote against the pier.',
      'Captain Ida Blom defended decision to vote against pier',
    ],
    ['Two gunmen shot and killed a captain in Orsa.', 'Two gunmen shot dead captain in Orsa'],
    [
      'The mayor of Orsa denied reports that said Ida Blom left.',
      'Mayor of Orsa denied reports Ida Blom left',
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline names places before what is counted there and before their offices', () => {
  test.each([
    ['New infections in Japan fell to 40.', 'New Japan infections fell to 40'],
    ['The number of births in Japan fell 4%.', 'Japan births fell 4%'],
    ['Births in Orsa fell 4% over the winter.', /^Births in Orsa/],
    ['Gov. Ida Blom of Norland sold two ferries.', 'Norland Gov. Blom sold two ferries'],
    ['Captain Ida Blom of Norland sold two ferries.', 'Captain Ida Blom of Norland sold two ferries'],
  ])('%s', (text, headline) => {
    if (typeof headline === 'string') expect(headlineOf(text)).toBe(headline);
    else expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline names the house that speaks', () => {
  test.each([
    [
      'The harbour will close two piers, White House spokeswoman Ida Blom said.',
      'White House: Harbour will close two piers',
    ],
    [
      'A new ferry will sail to Lund in March, the company has announced.',
      'New ferry will sail to Lund in March',
    ],
    ['Two old piers will be closed in March, the council has announced.', /council/],
  ])('%s', (text, headline) => {
    if (typeof headline === 'string') expect(headlineOf(text)).toBe(headline);
    else expect(headlineOf(text)).toMatch(headline);
  });
});

test('both of two that are told alike lose their form of "be"', () => {
  expect(headlineOf('Two captains were killed and another rower was injured in Orsa.')).toBe(
    'Two captains killed and another rower injured in Orsa',
  );
  expect(headlineOf('Two captains were killed and another rower was happy in Orsa.')).toMatch(/were killed/);
});

test('a record since some day is told as what happened', () => {
  expect(headlineOf('The river at Orsa has reached its highest level since the flood.')).toBe(
    'River at Orsa reached highest level since flood',
  );
});

test.each([
  [
    'Harbour wages rose to their highest level in the past four years while the employers hired hands from other towns and the economy grew stronger.',
    'Harbour wages rose to highest level in past four years',
  ],
  [
    'Ferry fares dipped below 400 crowns for the first time during the strike while the employers hired hands from other towns and the economy grew stronger.',
    'Ferry fares dipped below 400 crowns',
  ],
])('a record is never told without the time that it is one of: %s', (text, headline) => {
  expect(headlineOf(text)).toBe(headline);
});

describe('a made headline names the kind before the thing', () => {
  test.each([
    ['Norland sold 40 doses of a new vaccine to Lund.', 'Norland sold 40 new vaccine doses to Lund'],
    ['The council of Marstad ended its ban on imports.', 'Council of Marstad ended import ban'],
    [
      'The council of Marstad ended its ban on imports from Lund.',
      'Council of Marstad ended ban on imports from Lund',
    ],
    ['Two crews watched the attack on Norland.', 'Two crews watched attack on Norland'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline tells what was done, and not how it was brought about', () => {
  test.each([
    [
      'The council of Marstad voted unanimously to approve the pier.',
      'Council of Marstad unanimously approved pier',
    ],
    ['The council of Marstad voted unanimously to close the pier.', /voted unanimously to close/],
    ['Ida Blom released a statement defending the pier.', 'Ida Blom defended pier'],
    ['Ida Blom wants to issue a statement defending the pier.', 'Ida Blom wants to defend pier'],
    ['The council sent two ferries to try to save the crews.', 'Council sent two ferries to save crews'],
    [
      'The council of Marstad approved the creation of a harbour school.',
      'Council of Marstad approved harbour school',
    ],
    ['Ida Blom wrote of the creation of a harbour school.', 'Ida Blom wrote of creation of harbour school'],
    ['Ida Blom presented a plan that would close two piers.', 'Ida Blom presented plan to close two piers'],
    ['The council vowed to try to save the crews.', 'Council vowed to try to save crews'],
    ['The old pier of Orsa closed in March, it was announced.', 'Old pier of Orsa closed in March'],
    ['Captain Ida Blom was quoted as saying that the pier is safe.', /^Captain Ida Blom said/],
  ])('%s', (text, headline) => {
    if (typeof headline === 'string') expect(headlineOf(text)).toBe(headline);
    else expect(headlineOf(text)).toMatch(headline);
  });
});
