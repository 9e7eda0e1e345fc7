import { describe, expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

function headlineOf(text: string): string {
  return summarizeArticle(articleOf(text)).headline.text;
}

describe('a made headline tells what was done, not with what paper', () => {
  test.each([
    [
      'The harbour board has issued a statement thanking the crew of the ferry.',
      'Harbour board thanked crew of ferry',
    ],
    [
      'A judge in Orsa signed an order blocking the sale of the ferry line.',
      'Orsa judge blocked sale of ferry line',
    ],
    [
      'The council of Marstad passed a resolution calling for lower harbour fees.',
      'Council of Marstad urged lower harbour fees',
    ],
    [
      'Two captains from Orsa teamed up to call for lower harbour fees.',
      'Two captains from Orsa urged lower harbour fees',
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    [
      'one that somebody has got',
      'The harbour board was sent a letter thanking the crew.',
      /sent a? ?letter thanking/,
    ],
    ['a suit, which claims', 'Forty captains filed a lawsuit accusing the line of theft.', /filed lawsuit/],
  ])('but keeps %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline leaves out what only leads to what is done', () => {
  test.each([
    ['Marstad is building a wall designed to keep the river out.', 'Marstad building wall to keep river out'],
    ['Ida Blom signed an order aimed at saving the ferry line.', 'Ida Blom signed order to save ferry line'],
    ['The council formed a panel tasked with choosing a harbour.', 'Council formed panel choosing harbour'],
    ['Orsa barred two captains from participating in the race.', 'Orsa barred two captains from race'],
    [
      'Marstad will close three schools as part of an effort to save energy.',
      'Marstad will close three schools to save energy',
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    ['what somebody meant to do', 'The mayor of Orsa intended to close the old bridge.', /intended to close/],
    ['when it was', 'A captain died after participating in a race off Orsa.', /after participating in/],
  ])('but keeps %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a long made headline leaves out what tells more of a known subject', () => {
  test.each([
    [
      'A lawsuit against the Harbour Company that would be the largest in the history of the town may soon be dropped by both sides.',
      'Lawsuit against Harbour Company may soon be dropped by both sides',
    ],
    [
      'A new harbour board made up of the three towns, the ferry lines and the island is coming together to plan a bridge over the strait.',
      'New harbour board coming together to plan bridge over strait',
    ],
    [
      'The court said two parts of a Marstad harbour law that say how boats may be moored do not break the rules of the country.',
      'Court said two parts of Marstad harbour law do not break rules of country',
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    [
      'a person, whom it names',
      'A Marstad doctor who admitted to selling the medicine of the town hospital has been sued by forty of his patients.',
      /doctor who admitted/,
    ],
    [
      'what it picks out',
      'The only ferry that crosses the strait in winter will be sold to a company in Orsa for three million euros.',
      /ferry that crosses/,
    ],
    [
      'what "the" means',
      'The ferry fire that closed the largest harbour of the island showed how old ships are a danger to small towns.',
      /fire that closed/,
    ],
    [
      'what it names',
      'A small fishing group calling itself the Friends of the Strait has stopped the ferry between Marstad and Orsa.',
      /calling itself/,
    ],
    [
      'which one it is',
      'The crew of the Marstad ferry that ran into the old pier blamed the new brakes of the ship and the storm.',
      /that ran into/,
    ],
    [
      'any of a kind',
      'Small boats that carry more than two people in winter must be moored in the inner harbour of Marstad from May.',
      /boats carrying/,
    ],
  ])('but keeps what is told of %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline names a source by whose paper it is', () => {
  test.each([
    [
      'Two of three ferries are late in winter, according to a scathing report released by the Harbour Board.',
      /Harbour Board report/,
    ],
    [
      'Two of three ferries are late in winter, a new poll conducted for Marstad Radio showed.',
      /Marstad Radio poll/,
    ],
    ['Two of three ferries are late in winter, according to a new study.', /^(?!.*\bnew\b).*[Ss]tudy/],
    ['Two of three ferries are late in winter, the New Harbour Board said.', /New Harbour Board/],
    ['Two of three ferries are late in winter, according to unofficial figures.', /unofficial figures/i],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

test('what an office confirms stands behind its name', () => {
  expect(headlineOf('The White House confirmed that the ferries will be sold to a company in Orsa.')).toMatch(
    /^White House: Ferries will/,
  );
});

describe('a made headline tells what somebody said he would do', () => {
  test.each([
    ['The ferry line said it would sell two ships in Orsa.', 'Ferry line will sell two ships in Orsa'],
    ['The mayor of Orsa announced that she would sell the bridge.', 'Mayor of Orsa will sell bridge'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    ['would only wish', 'The mayor of Orsa said she would like to sell the bridge.', /said she would like/],
    [
      'would do under a condition',
      'The mayor of Orsa said she would sell the bridge if the council agreed to it.',
      /said she would sell/,
    ],
  ])('but not what he %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a long made headline leaves out when, where and from whom besides', () => {
  test.each([
    [
      'The harbour board of Marstad pressed the captains of the ferry line by next week to replace the oldest ferries with new boats for the winter traffic.',
      /captains of ferry line to replace oldest/,
    ],
    [
      'The director of the ferry line is under pressure from many captains to explain the secret sale of the oldest passenger ferries of Marstad to a rival harbour company.',
      /under pressure to explain/,
    ],
    [
      'Ida Blom signed legislation at Orsa Town Hall that aims to keep large fishing boats away from the nesting places of rare birds.',
      /signed legislation to keep/,
    ],
    [
      'The ferry line will remove the director of the harbour from his office and his house if the bribery charges against him are true, the harbour council of Marstad said.',
      /if bribery charges are true/,
    ],
    [
      'An inquiry by the harbour board of Marstad determined that the captain of the ferry steered the boat onto the rocks to save the crew.',
      /^Inquiry: Captain/,
    ],
    [
      'Ida Blom refused to apologise for the membership of her family in a harbour club that takes only captains in her home town of Orsa.',
      /in Orsa$/,
    ],
    [
      'The new harbour repair bill poised for a vote in Marstad would add 256 million crowns to the debt of the ferry line, the council of Orsa said.',
      /Harbour repair bill would add/,
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });

  test.each([
    [
      'what was counted then',
      'The harbour board of Marstad lent the captains of the ferry line 40 boats in June 2020 to replace the oldest ferries in the fleet.',
      /in June 2020/,
    ],
    [
      'what only looks like what a harbour does',
      'The large harbour rebuilding company of Marstad would add 256 million crowns to the debt of the ferry line in Orsa, the council said.',
      /harbour rebuilding company/,
    ],
    [
      'who calls, where he has a name',
      'The director of the ferry line is under pressure from Ida Blom to explain the sale of the oldest ferries to a rival harbour company.',
      /pressure from Ida Blom/,
    ],
  ])('but keeps %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a long made headline leaves out what is told of a known thing', () => {
  test.each([
    [
      'Two harbour captains warned the Marstad council that the winter ferry timetable the harbour board drew up in spring might not be possible because of the ice in the sound.',
      /winter ferry timetable might not be possible/,
    ],
    [
      'The special inspector looking into the losses of the old harbour company of Marstad disputed a report that said he had asked the captains to lie.',
      /^Special inspector disputed report/,
    ],
    [
      'The council of Marstad bowed to pressure from the captains and announced a ban on large ferries as hundreds of small boats closed the sound to all traffic.',
      /announced ban on large ferries$/,
    ],
    [
      'The first voyage of the new ferry from Marstad to Orsa proved brief as the crew turned back in the first heavy seas behind the old lighthouse.',
      /proved brief$/,
    ],
    [
      'The captains of Marstad pressed Ida Blom to force a vote to oust Mayor Nils Ek for keeping two of their friends from serving on the council that looks into losses.',
      /to oust (?:Mayor )?Nils Ek$/,
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });

  test.each([
    [
      'which bill it is',
      'The council of Marstad narrowly voted to overturn the rejection by the mayor of a bill barring large fishing boats from the old harbour.',
      /bill barring/,
    ],
    [
      'what a thing went viral for',
      'The ferry film went viral after a captain cut it together with an old film of the harbour to show the difference in speed and noise.',
      /viral after/,
    ],
    [
      'what somebody helps with',
      'The council of Marstad is sending forty harbour guards to the old fishing town to help Orsa in securing the sound against storms.',
      /help Orsa in securing/,
    ],
  ])('but keeps %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline leaves out whose a thing is that only its owner has', () => {
  test.each([
    [
      'Ida Blom blasted the council over its handling of the harbour.',
      'Ida Blom blasted council over handling of harbour',
    ],
    ['The mayor of Orsa has released his $6 million budget.', 'Mayor of Orsa released $6m budget'],
    ['The mayor of Orsa defended his Marstad ferry plan.', 'Mayor of Orsa defended Marstad ferry plan'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test('but not where something is told of it', () => {
    expect(headlineOf('The ferry line claims its Orsa ferry is safe in all seas.')).toMatch(/its Orsa ferry/);
  });
});
