import { describe, expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

function headlineOf(text: string): string {
  return summarizeArticle(articleOf(text)).headline.text;
}

describe('a long made headline tells of several things the first', () => {
  test.each([
    [
      'Ferry passes will be required from visitors at cafes, kiosks, lounges and bars in the old harbour of Marstad.',
      /at cafes in old harbour of Marstad$/,
    ],
    [
      'The harbour office warned banks and other lenders that members of a smuggling ring may be asking for loans in Marstad.',
      /warned banks that members of smuggling ring/,
    ],
    [
      'The harbour line faces anger over its decision to sell nine wooden boats, and insurers smell a fraud by the old owner of the line.',
      /sell nine wooden boats$/,
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });

  test.each([
    [
      'what a sum is for',
      'The council of Marstad unveiled an $81 million plan on Monday to help the towns of the coast to deal with storms and floods.',
      /storms and floods/,
    ],
    [
      'what may be a quality of the thing that the other names',
      'Towns of the coast may take the ferry lines to court over the cap on deductions of state and local taxes under the new harbour law.',
      /state and local taxes/,
    ],
    [
      'what holds in the same place',
      'The harbour board wants to roll back old rules that prohibit owning a rowing club and ferry line in the same town of the coast.',
      /rowing club and ferry line in the same town/,
    ],
    [
      'the fields that are named',
      'The mayor told a meeting in Orsa on Friday that the towns must let more girls into the fields of rowing, sailing, diving and rescue.',
      /fields of rowing, sailing, diving and rescue/,
    ],
    [
      'a group that is formed',
      'The council of Marstad on Monday formed a panel of harbour officials to look into the sale of ferries that the Post has told of.',
      /formed panel of harbour officials/,
    ],
    [
      'what an array is of',
      'The harbour law would put an end to an array of health care, schooling, and harbour building, which took the towns of the coast by surprise.',
      /array of healthcare, schooling, and harbour building/,
    ],
    [
      'how many a group is of',
      'A bipartisan group of dozens of former pilots and captains of the coast have backed the choice of Ida Blom as harbour master of Marstad.',
      /group of dozens of former pilots/,
    ],
    [
      'what is told of all',
      'Passes will be required from visitors at all cafes, kiosks, lounges and bars in the old harbour of Marstad.',
      /at all cafes, kiosks, lounges and bars/,
    ],
    [
      'what holds for both together',
      'The storm cut the last road link between the fishing villages and the mainland towns before the harbour of Marstad closed.',
      /between fishing villages and mainland towns/,
    ],
    [
      'what is counted',
      'The storm killed two sailors and a harbour pilot in the worst night that the town of Marstad has seen since the war.',
      /two sailors and harbour pilot/,
    ],
    [
      'a noun that belongs to both',
      'The council of Marstad wants to cut rising fuel and repair costs of its three oldest harbour ferries by next spring.',
      /fuel and repair costs/,
    ],
    [
      'what examples are given of',
      'The harbour office of Marstad will sell several old things with a range of rowing and other tools such as saws and axes.',
      /other tools like saws/,
    ],
    [
      'what is planned',
      'The harbour office of Marstad was blamed for higher dues and plans to raise fares for everybody who rows to Orsa.',
      /dues and plans to raise fares/,
    ],
    [
      'what another verb’s noun joins',
      'The bridge that became a symbol of the rise of the ferry lines and a great source of anger in Marstad was sold to Orsa.',
      /rise of ferry lines and great source of anger/,
    ],
    [
      'what a compound goes on with',
      'The harbour office of Marstad warned all banks and other ferry-boat owners that members of a smuggling ring may be asking for loans.',
      /and other ferry-boat owners/,
    ],
    [
      'what somebody is, between marks',
      'The council of Marstad disputed a report that said the mayor had told Ida Blom, her lawyer and helper, to lie to the harbour court.',
      /lawyer and helper|^Council of Marstad disputed report that said mayor had told Ida Blom to lie/,
    ],
    [
      'what a phrase tells of the second',
      'The harbour office reported growth and a sharp decline in ferry traffic between the islands of Marstad and the mainland.',
      /growth and sharp decline/,
    ],
  ])('but keeps %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a long made headline tells of a thing one of two qualities', () => {
  test.each([
    [
      'The new owner of the Orsa line poured money into what had been a sleepy and joyless effort to save the harbour.',
      /a sleepy effort to save/,
    ],
    [
      'The oldest and proudest cod fishing crews of Marstad will ask the harbour office to carry lamps on ferries all winter long.',
      /^Oldest cod fishing crews/,
    ],
    [
      'Kevin Blom was offered a handsome but unpaid post in the harbour office if he declined to row for the council of Marstad.',
      /offered unpaid post/,
    ],
    [
      'The harbour office of Marstad will ask the local and foreign crews of all its ferries to carry lamps through the winter.',
      /local and foreign crews/,
    ],
    [
      'The harbour office of Marstad will ask Danish and Polish crews to carry lamps on the decks of ferries through the winter.',
      /Danish and Polish crews/,
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a long made headline tells less of who somebody is', () => {
  test.each([
    [
      'Orsa footballer and shipping company owner Kevin Blom won a court order that stops a rival from selling tickets in Marstad.',
      /^Orsa footballer Kevin Blom won/,
    ],
    [
      'Hugely popular singer Kevin Blom admitted that he almost missed the last ferry to Marstad before the great winter storm.',
      /^Singer Kevin Blom admitted/,
    ],
    [
      'A 22-year-old sailor spent $26,500 on a wooden ship that can be seen only by divers in the harbour of Marstad.',
      /^Sailor spent/,
    ],
    [
      'The shipping giant Bergstad Lines will sell all of its wooden ferries in Marstad to a museum that is run by sailors.',
      /^Bergstad Lines will sell/,
    ],
    [
      'Two senior harbour officials will tell the council of Marstad that the old bridge cannot carry any cars this winter.',
      /^Two harbour officials/,
    ],
    [
      'Sen. Kevin Blom refused to apologize for the place that his family has in a beach club of Marstad which takes no sailors.',
      /^Kevin Blom refused/,
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

test('a very long made headline names him to whom something is done without what he is', () => {
  expect(
    headlineOf(
      'The council of Marstad accused newspaper reporter Kevin Blom of telling lies about the ferry that struck the pier in the winter storm because he had lost his own boat to it.',
    ),
  ).toMatch(/accused Kevin Blom of/);
  expect(headlineOf('The council of Marstad accused newspaper reporter Kevin Blom of telling lies.')).toMatch(
    /accused newspaper reporter Kevin Blom of/,
  );
});

test('a line that gives no statement is printed with no more of what its nouns tell', () => {
  expect(
    headlineOf(
      'If you row to Marstad, you may ask for a chart from banks and other harbour offices that the council has opened for crews.',
    ),
  ).toMatch(/from banks the council opened/);
});

describe('a long made headline says of a name or a number no kind', () => {
  test.each([
    [
      'The council of the city of Nolm will sell its last wooden ferry to a museum run by sailors from Marstad.',
      /^Council of Nolm will sell/,
    ],
    [
      'The ferry line will carry nobody over the age of 65 between Marstad and Orsa while the pier is being repaired.',
      /nobody over 65 between/,
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a long made headline says of what is told that it is new only where it counts', () => {
  test.each([
    [
      'The harbour office of Marstad will publish a new report on the ferry that struck the old pier in the winter storm.',
      /will publish report on ferry/,
    ],
    [
      'The harbour office of Marstad counted 40 new cases of fever among sailors who had come from Orsa on the winter ferry.',
      /40 new cases/,
    ],
    [
      'The harbour office of Marstad closed one of the most hated new ferry projects that the town has seen since the war.',
      /most hated new ferry projects/,
    ],
    [
      'The harbour office of Marstad warned of several storms that could close the bridge to Orsa for most of the winter.',
      /warned of storms/,
    ],
    [
      'In spring several sailors of the harbour office of Marstad refused to row to Orsa while the bridge was being built.',
      /several sailors|Several sailors/,
    ],
    [
      'A harbour law released on Thursday diverges in several ways from the plan being pushed by the mayor of Orsa.',
      /in several ways from plan/,
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

test('two that do the same stand with a comma between them', () => {
  expect(headlineOf('Sailors and divers built a bridge from Marstad to the old harbour of Orsa.')).toBe(
    'Sailors, divers built bridge from Marstad to old harbour of Orsa',
  );
});

describe('a made headline leaves to the reader which country is meant', () => {
  test.each([
    ['Divers in Ruritania struck over the country’s oil law.', 'Divers in Ruritania struck over oil law'],
    ['The nation’s ferry fleet has grown to 37.', 'Nation’s ferry fleet grew to 37'],
    ['Marstad will vote on the country’s oldest ferry.', 'Marstad will vote on country’s oldest ferry'],
    ['Sailors in Marstad jeered the country’s president.', 'Sailors in Marstad jeered country’s president'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

test('a thing that is told of with colour, or made lately, goes without both', () => {
  expect(headlineOf('Marstad opened a contentious and new museum of ferries.')).toBe(
    'Marstad opened new museum of ferries',
  );
  expect(headlineOf('Sailors in Marstad mocked the recently formed ferry board.')).toBe(
    'Sailors in Marstad mocked ferry board',
  );
  expect(headlineOf('Sailors in Marstad mocked the much anticipated ferry museum.')).toBe(
    'Sailors in Marstad mocked ferry museum',
  );
});

test('which weeks are meant is no colour', () => {
  expect(
    headlineOf('A ferry sank off Marstad where captains have been fighting the storms in recent weeks.'),
  ).not.toMatch(/in weeks/);
});

test('how many people a source is made of goes', () => {
  expect(headlineOf('Marstad will close its harbour, two officials said.')).toMatch(
    /^Officials: |, officials said$/,
  );
});
