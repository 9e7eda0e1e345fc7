import { describe, expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

function headlineOf(text: string): string {
  return summarizeArticle(articleOf(text)).headline.text;
}

describe('a made headline has one word for a turn', () => {
  test.each([
    ['Captains from all over Norland met in Marstad.', 'Captains from across Norland met in Marstad'],
    [
      'The council of Marstad sold a pair of old ferries to Orsa.',
      'Council of Marstad sold two old ferries to Orsa',
    ],
    [
      'The council of Marstad removed Ida Blom from her position as harbour master.',
      'Council of Marstad removed Ida Blom as harbour master',
    ],
    ['Two old captains are unable to leave Orsa.', 'Two old captains cannot leave Orsa'],
    ['The attorney general Ida Blom sued two ferry lines.', 'AG Ida Blom sued two ferry lines'],
    ['The chief executive of the Orsa line sold two ferries.', 'CEO of Orsa line sold two ferries'],
    ['The harbour school will stay shut for the time being.', 'Harbour school will stay shut for now'],
    ['Captains in charge of running the pier left Orsa.', 'Captains running pier left Orsa'],
    ['The storm sank a ferry along with its oars off Orsa.', 'Storm sank ferry with oars off Orsa'],
    ['The harbour board spent in excess of $5 on oars.', 'Harbour board spent over $5 on oars'],
    ['The mayor of Marstad fears for health care in Orsa.', 'Mayor of Marstad fears for healthcare in Orsa'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    ['shoes are no two', 'The mayor of Marstad sold a pair of old shoes in Orsa.', /pair of old shoes/],
    ['money is not many', 'The mayor of Marstad lost a lot of money in Orsa.', /a lot of money/],
    [
      'a town has no firm',
      'The chief executive of the harbour council sold two ferries.',
      /^Chief executive/,
    ],
    ['a name stays', 'Orsa Health Care sold two ferries to Marstad.', /^Orsa Health Care/],
    ['who else was there is told aside', 'Two crews sank, along with a ferry, off Orsa.', /^Two crews sank/],
    ['nobody is named', 'The office of the attorney general sued two ferry lines.', /attorney general/],
  ])('but not where %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline has one verb for several words', () => {
  test.each([
    [
      'The council of Marstad called for an inquiry into the fire.',
      'Council of Marstad urged inquiry into fire',
    ],
    ['The mayor of Marstad called on captains to save coal.', 'Mayor of Marstad urged captains to save coal'],
    ['The mayor of Marstad is asking for new ferries.', 'Mayor of Marstad seeking new ferries'],
    ['Two captains have turned down a medal from Orsa.', 'Two captains rejected medal from Orsa'],
    ['The mayor of Orsa dropped out of the race for the board.', 'Mayor of Orsa quit race for board'],
    ['Two captains filed a lawsuit against the Orsa line.', 'Two captains sued Orsa line'],
    ['The Orsa line has placed an order for two ferries.', 'Orsa line ordered two ferries'],
    ['Captains in Orsa are protesting against the new fees.', 'Captains in Orsa protesting new fees'],
    ['The harbour board failed in its bid to close the pier.', 'Harbour board failed to close pier'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    ['a plan urges nobody', 'The harbour plan calls for two new ferries in Orsa.', /calls for/],
    ['somebody is to do it', 'The harbour board waited for Ida Blom to sign the plan.', /waited for/],
    ['nobody is met', 'The captain met with resistance from the board in Orsa.', /met with/],
    [
      'somebody is pulled',
      'Two boys pulled out of the river Senn on Friday have died.',
      /pulled out of river/,
    ],
    [
      'nobody had a part',
      'The mayor of Orsa walked away from the crash on Friday.',
      /walked away from crash/,
    ],
    [
      'somebody is sent away',
      'Two captains kicked off the Orsa ferry on Friday sued the line.',
      /kicked off Orsa/,
    ],
    [
      'only what one says agrees',
      'The ferry board reached agreement with the union of Orsa.',
      /reached agreement/,
    ],
    [
      'they may have spoken by telephone',
      'The mayor of Orsa held talks with Ida Blom on Friday.',
      /held talks with/,
    ],
    ['it may be another shot', 'The mayor of Orsa received a vaccine shot in Nolm.', /vaccine shot/],
  ])('but not where %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline has a clause behind a noun without "that" and "who"', () => {
  test.each([
    [
      'The senate of Orsa passed a bill that would close old piers.',
      'Senate of Orsa passed bill to close old piers',
    ],
    [
      'The mayor of Orsa vetoed a bill that would have banned old ferries.',
      'Mayor of Orsa vetoed bill to ban old ferries',
    ],
    ['Crews that break the harbour rules may lose boats.', 'Crews breaking harbour rules may lose boats'],
    ['The board claimed that Orsa Line had closed the pier.', 'Board claimed Orsa Line closed pier'],
    ['The mayor of Orsa told captains that they must leave.', 'Mayor of Orsa told captains they must leave'],
    ['The mayor of Orsa denied claims that she sold the pier.', 'Mayor of Orsa denied claims she sold pier'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    ['it is so and not done', 'Crews who want new boats met the mayor in Orsa.', /who want/],
    [
      'a second verb would change',
      'Crews that break or bend the rules may lose their boats.',
      /that break or bend/,
    ],
    ['a claim is told', 'The board saw a report that claims in Orsa rose.', /that claims/],
    ['somebody else would do it', 'Captain Blom left a club that refuses to pay its cooks.', /that refuses/],
  ])('but not where %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline lets who is allowed to', () => {
  test.each([
    ['Marstad will allow two old ferries to sail again.', 'Marstad will let two old ferries sail again'],
    [
      'The mayor of Orsa signed a law allowing captains to sell fish.',
      'Mayor of Orsa signed law letting captains sell fish',
    ],
    ['The board will allow requests to close the pier.', 'Board will allow requests to close pier'],
    ['The board will allow old ferries in the harbour.', 'Board will allow old ferries in harbour'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline without', () => {
  test.each([
    [
      'an article in what a thing is',
      'The old bridge is a danger to crews.',
      'Old bridge is danger to crews',
    ],
    ['but with one where it says no more', 'The mayor said it was a wreck.', 'Mayor said it was a wreck'],
    ['number of', 'The number of new infections in Orsa fell 4%.', 'New infections in Orsa fell 4%'],
    [
      'but with it for people',
      'The number of captains in Orsa fell 4%.',
      'Number of captains in Orsa fell 4%',
    ],
    ['full stops', 'The F.B.I. searched two ferries in Orsa.', 'FBI searched two ferries in Orsa'],
    [
      'a district',
      'Ida Blom met captains in Washington, D.C., on fees.',
      'Ida Blom met captains in Washington on fees',
    ],
    ['small letters', 'a ferry was sold in the us after a storm.', 'Ferry was sold in US after storm'],
    [
      'a hyphen',
      'The mayor of Orsa lost two e-mails from captains.',
      'Mayor of Orsa lost two emails from captains',
    ],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline tells no day that a thing belongs to', () => {
  test.each([
    ['The mayor of Orsa spoke after Friday’s vote on the pier.', 'Mayor of Orsa spoke after vote on pier'],
    ['Two captains drowned in Sunday night’s storm off Orsa.', 'Two captains drowned in storm off Orsa'],
    ['Two captains drowned in last week’s storm off Orsa.', 'Two captains drowned in storm off Orsa'],
    ['Ida Blom will row in this year’s regatta off Marstad.', 'Ida Blom will row in regatta off Marstad'],
    [
      'Ida Blom will row in last year’s boat in the regatta.',
      'Ida Blom will row in last year’s boat in regatta',
    ],
    [
      'This year’s regatta drew more captains than any other.',
      'This year’s regatta drew more captains than any other',
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline joins two things by "and" alone', () => {
  test.each([
    ['The mayor of Orsa praised both crews and captains.', 'Mayor of Orsa praised crews and captains'],
    [
      'Ida Blom is opposed not only to new fees, but also to new piers.',
      'Ida Blom opposes new fees and new piers',
    ],
    ['The mayor of Orsa sold both of the old ferries.', 'Mayor of Orsa sold both of old ferries'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline tells what somebody says that he is doing', () => {
  test.each([
    ['The mayor of Orsa said she is suing two ferry lines.', 'Mayor of Orsa suing two ferry lines'],
    ['The Orsa line said it was closing the harbour school.', 'Orsa line closing harbour school'],
    ['The Orsa line said it is losing captains.', 'Orsa line said it is losing captains'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline writes briefly', () => {
  test.each([
    [
      'a shot',
      'The town of Orsa offered booster shots to its captains.',
      'Town of Orsa offered boosters to its captains',
    ],
    [
      'an officer',
      'Two police officers rowed to Orsa after the storm.',
      'Two officers rowed to Orsa after storm',
    ],
    ['powers', 'The Group of Seven backed a ban on old ferries.', 'G7 backed ban on old ferries'],
    ['a vote', 'The mayor was re-elected to a third term in Orsa.', 'Mayor reelected to third term in Orsa'],
    [
      'who hears it',
      'Ida Blom told reporters that she was leaving Orsa.',
      'Ida Blom said she was leaving Orsa',
    ],
    [
      'a wish',
      'Captains who want to sail or row to Orsa must pay two fees.',
      'Captains wanting to sail or row to Orsa must pay two fees',
    ],
    [
      'what somebody was doing',
      'The storm struck captains who were waiting in Orsa.',
      'Storm struck captains waiting in Orsa',
    ],
    [
      'how an order is meant',
      'The judge issued an order temporarily blocking the new fees.',
      'Judge temporarily blocked new fees',
    ],
    [
      'a list of papers',
      'The Orsa Post, The Lund Mail and The Ek News printed the fees.',
      'Orsa Post, Lund Mail and Ek News printed fees',
    ],
    [
      'ages',
      'Ferries are free for children aged 5 to 11 in Orsa.',
      'Ferries free for children aged 5-11 in Orsa',
    ],
    [
      'but not two of them',
      'The police of Orsa held two captains aged 22 and 23.',
      'Police of Orsa held two captains aged 22 and 23',
    ],
    [
      'another year',
      'Harbour fees in Orsa rose 5% compared with the previous year.',
      'Harbour fees in Orsa rose 5% from previous year',
    ],
    ['a possessor', 'The board read Ida Edwards’s letter on fees.', 'Board read Ida Edwards’ letter on fees'],
    ['what is found', 'The old bridge was found to be safe in winter.', 'Old bridge found safe in winter'],
    ['a city', 'Ida Blom sold two ferries in New York City.', 'Ida Blom sold two ferries in NYC'],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline names the place of officials before them', () => {
  test.each([
    ['Officials in Norland closed two piers on Friday.', 'Norland officials closed two piers'],
    ['A federal judge in Norland freed two captains.', 'Norland federal judge freed two captains'],
    ['Officials in Norland’s capital closed two piers.', 'Officials in Norland’s capital closed two piers'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

test('of the last resort what stands between two dashes goes', () => {
  const text =
    'Watching the slow end of the old harbour school on the coast of Orsa—two captains have burned the boats of the last class since winter—has left me with a feeling of loss.';
  expect(headlineOf(text)).toBe(
    'Watching slow end of old harbour school on coast of Orsa left me with feeling of loss',
  );
});
