import { describe, expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

function headlineOf(text: string): string {
  return summarizeArticle(articleOf(text)).headline.text;
}

describe('a made headline has a verb alone for one with a particle', () => {
  test.each([
    ['The mayor of Marstad turned over two maps to the court.', 'Mayor of Marstad handed two maps to court'],
    ['The new ferry rules went into effect in Orsa.', 'New ferry rules took effect in Orsa'],
    ['A judge in Orsa threw out a lawsuit against the line.', 'Orsa judge dismissed lawsuit against line'],
    ['The harbour board pulled out of the ferry deal.', 'Harbour board quit ferry deal'],
    ['The council of Marstad will take up a bill on oars.', 'Council of Marstad will consider bill on oars'],
    ['The council of Marstad voted to reject the plan.', 'Council of Marstad rejected plan'],
    ['The mayor of Orsa stepped down after the fire.', 'Mayor of Orsa quit after fire'],
    ['The Orsa line is opposed to the new fees.', 'Orsa line opposes new fees'],
    ['The harbour board dismisses claims.', 'Harbour board dismisses claims'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    [
      'a threat is carried out',
      'The captain carried out his threat to close the pier in Orsa.',
      /carried out/,
    ],
    ['one votes among others', 'Captain Ida Blom voted to reject the plan in Orsa.', /voted to reject/],
    ['it asks them', 'Two crews in Orsa took part in a survey.', /took part in/],
    ['they may have for long', 'The board paid two crews taking part in the regatta.', /taking part/],
    ['the verb has another form', 'Those rules had gone into effect in Orsa by March.', /gone into effect/],
  ])('but not where %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline has one word for a kind of thing', () => {
  test.each([
    ['Public health officials in Marstad closed the pier.', 'Marstad health officials closed pier'],
    ['Two service members sank with the ferry.', 'Two troops sank with ferry'],
    ['Orsa will buy 20 million doses for two towns.', 'Orsa will buy 20m doses for two towns'],
    ['The council gives fares to people 65 and older.', 'Council gives fares to people 65+'],
    ['The hospital of Orsa closed two intensive care units.', 'Hospital of Orsa closed two ICUs'],
    ['The storm closed five different harbours near Orsa.', 'Storm closed five harbours near Orsa'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    ['it is a distance', 'The ferries of Orsa sailed 20 million miles.', /20 million miles/],
    [
      'another number has its word',
      'Fees in Orsa rose from 1 million to 5 million crowns.',
      /1 million to 5 million/,
    ],
  ])('but not where %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline tells no more of a deed than its verb', () => {
  test.each([
    ['The council of Marstad backed the controversial ferry plan.', 'Council of Marstad backed ferry plan'],
    ['Crews in Orsa can now sell oars.', 'Crews in Orsa can sell oars'],
    ['Ida Blom sharply criticized the harbour plan.', 'Ida Blom criticized harbour plan'],
    ['The mayor left ongoing negotiations over the pier.', 'Mayor left negotiations over pier'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    ['it is how much', 'The council sold the most controversial ferry in Orsa.', /most controversial/],
    ['it was otherwise', 'The pier that once was open is now closed in Orsa.', /now closed/],
    [
      'nothing else tells which',
      'Ida Blom died in a controversial case that closed Orsa.',
      /controversial case/,
    ],
    ['it is denied', 'The mayor of Orsa has not already left the board.', /already/],
  ])('but not where %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline writes ages, parties and compounds as papers do', () => {
  test.each([
    ['A 16-year-old Marstad girl sank a ferry off Orsa.', 'Marstad girl, 16, sank ferry off Orsa'],
    ['The storm near Orsa killed a 14-year-old boy.', 'Storm near Orsa killed boy, 14'],
    ['Ida Blom may be the new face of the Democratic Party.', 'Ida Blom may be new face of Democrats'],
    ['The Conservative Party would close two piers.', 'Conservatives would close two piers'],
    [
      'The rowers of Orsa lost their quarter-final in Marstad.',
      'Rowers of Orsa lost quarterfinal in Marstad',
    ],
    ['Two captains re-opened the old pier in Orsa.', 'Two captains reopened old pier in Orsa'],
    ['Eight out of 10 crews in Orsa want new oars.', 'Eight in 10 crews in Orsa want new oars'],
    ['The Department of the Treasury sold two ferries.', 'Treasury sold two ferries'],
    ['The U.S. Treasury Department sold two ferries.', 'Treasury sold two ferries'],
    ['The Norland Treasury Department sold two ferries.', 'Norland Treasury Department sold two ferries'],
    ['The Defense Department sold two ferries.', 'Pentagon sold two ferries'],
    ['The Department of Health and Human Services bought two ferries.', 'HHS bought two ferries'],
    ['The New York Times’ harbour desk closed on Orsa pier.', 'NYT harbour desk closed on Orsa pier'],
    ['The Wall Street Journal opened an office in Marstad.', 'WSJ opened office in Marstad'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    [
      'somebody is named',
      'A 16-year-old rower Ida Blom sank a ferry off Orsa.',
      /16-year-old rower Ida Blom/,
    ],
    ['people are in it', 'Two names in the Democratic Party split over Orsa.', /in Democratic Party/],
    ['it is not written so', 'Two captains co-founded the ferry line in Orsa.', /co-founded/],
  ])('but not where %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline leaves out the mark of an owner', () => {
  test.each([
    ['A court in Orsa heard the FTC’s lawsuit.', 'Court in Orsa heard FTC lawsuit'],
    ['Marstad’s foreign minister Ida Blom left Orsa.', 'Marstad foreign minister Blom left Orsa'],
    ['Two towns bought Norsoft’s software for piers.', 'Two towns bought Norsoft software for piers'],
    ['Norland’s parliament will vote on two piers.', 'Norland parliament will vote on two piers'],
    ['The Harbour Department’s inspector closed the pier.', 'Harbour Department inspector closed pier'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    [
      'it is what the owner does',
      'Two captains in Orsa criticized the FBI’s handling of the fire.',
      /FBI’s handling/,
    ],
    ['it comes later', 'Two captains criticized a debate of Norland’s parliament.', /Norland’s parliament/],
    ['it picks one out', 'Marstad’s oldest software sank two ferries.', /Marstad’s oldest/],
    ['a sickness is called so', 'The council bought an Alzheimer’s drug for Orsa.', /Alzheimer’s drug/],
    ['its owner is named in full', 'The fire closed Ida Blom’s campaign in Orsa.', /Ida Blom’s campaign/],
  ])('but not where %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline has the surname behind an office that one person holds', () => {
  test.each([
    ['Marstad Democratic Gov. Ida Blom closed the old pier.', 'Marstad Gov. Blom closed old pier'],
    ['Secretary of State Anna Blom left two towns.', 'Secretary of State Blom left two towns'],
    ['Orsa coach Anna Blom left for two towns.', 'Orsa coach Blom left for two towns'],
    ['orsa manager anna blom signed two rowers.', 'Orsa manager blom signed two rowers'],
    ['world number one anna blom won in orsa.', 'World number one blom won in orsa'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    ['there are several', 'Young captain Anna Blom left Orsa for two towns.', /Anna Blom/],
    ['a state may be meant', 'Democratic Attorney General Anna Blom sued two lines.', /Anna Blom/],
    ['it is another word', 'the orsa manager will blom the pier.', /will/],
  ])('but not where %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});
