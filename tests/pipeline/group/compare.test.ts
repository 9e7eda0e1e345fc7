import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/news/comparison.ts';
import { compareFigures } from '../../../src/pipeline/group/comparison/compare.ts';
import { readTelling } from '../../../src/pipeline/group/telling.ts';
import { Vocabulary } from '../../../src/pipeline/group/vocabulary.ts';
import { readFigures } from '../../../src/pipeline/summarize/figures/read-figures.ts';
import { summarize, type Told } from './articles.ts';

/** Compares articles of one sentence each, given as text or as day and text. */
function compare(...articles: readonly (string | readonly [day: string, text: string])[]): Comparison[] {
  const vocabulary = new Vocabulary();
  return compareFigures(
    articles.map((article, index) => {
      const [day, text] = typeof article === 'string' ? [undefined, article] : article;
      const told = { id: `a${index}`, title: 'Ferry accident', text, outlet: `Outlet ${index}` };
      const summary = summarize({ ...told, ...(day ? { day } : {}) });
      return { telling: readTelling(summary, vocabulary), member: { summary, copies: [], repeated: false } };
    }),
  );
}

function describeAll(comparisons: readonly Comparison[]): unknown[] {
  return comparisons.map(({ verdict, claims }) => [verdict, ...claims.map(({ figure }) => figure.text)]);
}

describe('says that outlets differ', () => {
  test.each([
    [
      'on how many were hurt in the story’s own accident',
      [
        'The ferry hit the pier at Teal Bay, injuring 14 passengers.',
        'Police said 19 passengers were hurt when the ferry struck the pier.',
      ],
      ['differ', '14', '19'],
    ],
    [
      'on how many of a country’s, told by its name and by what it is called',
      [
        'The ferry fire killed 14 Russian sailors, the port said.',
        'The ferry fire killed 19 sailors from Russia, police said.',
      ],
      ['differ', '14', '19'],
    ],
    [
      'on a turnout in a country, told by its name and by what it is called',
      [
        'Turnout in the Belgian election was 71%, the commission said.',
        'Turnout in the election in Belgium was 75%, the authorities said.',
      ],
      ['differ', '71%', '75%'],
    ],
    [
      'on a rough sum and one a step above it',
      [
        'The fund for the ferry in Koval is worth roughly $22 million, the bank said.',
        'The fund for the ferry in Koval is worth $23 million, the council said.',
      ],
      ['differ', '$22 million', '$23 million'],
    ],
    [
      'on how strong a quake was, told before it',
      [
        'The 6.3-magnitude quake struck Koval at dawn near Teal Bay.',
        'The 6.1-magnitude tremor struck Koval at dawn near Teal Bay.',
      ],
      ['differ', '6.1-magnitude', '6.3-magnitude'],
    ],
    [
      'on a turnout, though one is said to be almost so high',
      [
        'Turnout in the Norland election was almost 90%, the commission said.',
        'Turnout in the Norland election reached 93.87 percent, the authorities said.',
      ],
      ['differ', '90%', '93.87 percent'],
    ],
    [
      'on a rate that moves by quarters of a point',
      [
        'The bank raised the ferry fund’s rate to 18.75% on Monday.',
        'The bank raised the ferry fund’s rate to 19% on Monday.',
      ],
      ['differ', '18.75%', '19%'],
    ],
    [
      'on a turnout that is told behind a poll of something else, and in two words',
      [
        'Turnout was 71.3 percent in Norland, the commission said.',
        'An exit poll gave the Harbour Party most seats. Voter turnout stood at 75 per cent in Norland, the broadcaster said.',
      ],
      ['differ', '71.3 percent', '75 per cent'],
    ],
    [
      'on a toll, beside the time within which the last of them died',
      [
        'Six more people drowned in the past 24 hours, taking the flood toll in Koval to 48.',
        'At least 51 people have drowned in the flood in Koval, with six deaths reported in the past 24 hours, the port said.',
      ],
      ['differ', '48', '51'],
    ],
    [
      'on a toll, beside those by whom it has grown',
      [
        'The death toll of the fire in Koval rose to nine on Friday, after two bodies were found, police said.',
        'Seven people were killed in the fire in Koval, officials said.',
      ],
      ['differ', 'Seven', 'nine'],
    ],
    [
      'on the dead in a place behind which somebody says so',
      [
        'The fire killed 31 people in Koval, Mayor Ida Holm said.',
        'The fire killed 38 people in Koval, officials said.',
      ],
      ['differ', '31', '38'],
    ],
    [
      'on the dead of what one of them calls the worst since a year',
      [
        'Nine people were killed in the worst train crash since 2019 when two trains met at Koval.',
        'Twelve people were killed when two trains met at Koval on Monday.',
      ],
      ['differ', 'Nine', 'Twelve'],
    ],
    [
      'on what a maker recalls or calls back, be they some of its own',
      [
        'Kestrel is recalling 86,000 Aria cars over faulty brakes, the agency said.',
        'Kestrel is calling back 92,000 of its Aria cars over faulty brakes.',
      ],
      ['differ', '86,000', '92,000'],
    ],
    [
      'on the crowd at a match, told behind its name',
      [
        'Koval beat Leitner 3-1 on Sunday before a crowd of 34,880.',
        'A crowd of 35,400 saw Koval thump Leitner 3-1 on Sunday.',
      ],
      ['differ', '34,880', '35,400'],
    ],
    [
      'on who joined a walkout that its article tells of later in the clause',
      [
        'Some 21,000 nurses walked out in Koval, their union said.',
        'More than 23,000 nurses joined the first day of a three-day walkout in Koval, the council said.',
      ],
      ['differ', '21,000', '23,000'],
    ],
    [
      'on who is on strike at a firm that one article names beside the number',
      [
        'More than 22,000 rail workers walked out over pay. Norrail has offered them five percent.',
        'About 19,000 Norrail staff joined the strike, the company said.',
      ],
      ['differ', '19,000', '22,000'],
    ],
    [
      'on homes that were lost, beside somebody who died',
      [
        'A man has died and at least 28 homes have been lost in the fire near Koval.',
        'The fire near Koval has destroyed 31 homes, the council said.',
      ],
      ['beside', '28', '31'],
    ],
    [
      'on the dead, whether told as people, deaths or dead',
      [
        'The fire in Koval killed 31 people, officials said.',
        'The death toll of the fire in Koval stands at 38.',
      ],
      ['differ', '31', '38'],
    ],
    [
      'on a crowd, the police and those who called it',
      [
        'Police said 35,000 people took part in the march in Koval.',
        'Unions said 120,000 people had joined the march in Koval.',
      ],
      ['differ', '35,000', '120,000'],
    ],
    [
      'on a crowd that is a record, whatever the time of which it is one',
      [
        'Police said 35,000 people took part in the march in Koval.',
        'Unions said 60,000 people took part in the march in Koval, the largest in ten years.',
      ],
      ['differ', '35,000', '60,000'],
    ],
    [
      'on the dead, whatever the days on which each was told or up to which it was counted',
      [
        'The fire in Koval had killed 31 people as of June 3, the mayor said.',
        'The fire in Koval killed 38 people, doctors said on June 4.',
      ],
      ['differ', '31', '38'],
    ],
    [
      'on the dead, whatever the days of the month on which both were told',
      [
        'The fire in Koval killed 31 people, the mayor said on June 3.',
        'The fire in Koval killed 38 people, doctors said June 4.',
      ],
      ['differ', '31', '38'],
    ],
    [
      'on the dead, whatever the days of the week on which both were told',
      [
        'The mayor said Friday the fire in Koval had killed 31 people.',
        'Doctors said on Saturday the fire in Koval had killed 38 people.',
      ],
      ['differ', '31', '38'],
    ],
    [
      'on the dead, whatever the day on which the toll rose',
      [
        'The toll of the fire in Koval rose to 38 dead on Friday, the mayor said.',
        'The fire in Koval killed 31 people on Thursday, doctors said.',
      ],
      ['differ', '31', '38'],
    ],
    [
      'on houses, where only one says in which town',
      [
        'The flood of the Ossa destroyed 300 houses in Koval, the council said.',
        'The flood of the Ossa destroyed 420 houses, the ministry said.',
      ],
      ['differ', '300', '420'],
    ],
    [
      'on jobs, though only one says by when',
      [
        'Brandt Works is to cut 900 jobs by the end of next year.',
        'Brandt Works is to cut 1,300 jobs, the union said.',
      ],
      ['differ', '900', '1,300'],
    ],
    [
      'on strikers, counted by a noun that stands before its number',
      [
        'About 5,200 tram drivers walked out in Koval, their union said.',
        'The transport company put the strikers at 3,900.',
      ],
      ['differ', '3,900', '5,200'],
    ],
    [
      'on those of a union who went on strike, though they are a part of it',
      [
        'The union said 5,200 of its members had walked out in Koval.',
        'The city said 3,900 drivers were on strike in Koval.',
      ],
      ['differ', '3,900', '5,200'],
    ],
    [
      'on a crowd, though the second number of an article names none',
      [
        'Police said 35,000 people took part in the march. The unions spoke of 60,000.',
        'About 60,000 people took part in the march, according to the unions.',
      ],
      ['differ', '35,000', '60,000', '60,000'],
    ],
    [
      'on the missing, who are the subject of their number',
      ['The missing numbered 40, the mayor said.', 'Some 55 people were missing, the army said.'],
      ['differ', '40', '55'],
    ],
    [
      'on the dead, whether told as bodies or as lives',
      ['Divers recovered 26 bodies, the navy said.', 'The wreck has claimed 31 lives, the port said.'],
      ['differ', '26', '31'],
    ],
    [
      'on the dead, whether told as workers or as people',
      ['Eight workers died in the blast.', 'Eleven people were killed in the blast, doctors said.'],
      ['differ', 'Eight', 'Eleven'],
    ],
    [
      'on jobs, whether told as jobs or as those who lose them',
      ['Brandt Works is to cut 900 jobs.', 'Brandt Works dismissed 1,300 employees, the union said.'],
      ['differ', '900', '1,300'],
    ],
    [
      'on how many of a thing are recalled',
      [
        'Brandt Works is recalling 24,000 toasters.',
        'The recall covers 31,000 toasters, the safety agency said.',
      ],
      ['differ', '24,000', '31,000'],
    ],
    [
      'on the one measure of the event, by two who say so',
      [
        'The flood did damage of 40 million crowns, the insurers said.',
        'The governor put the damage at 65 million crowns.',
      ],
      ['differ', '40 million crowns', '65 million crowns'],
    ],
    [
      'on an area, whether it is told of what it is',
      [
        'The fires have burned 3,000 hectares of forest, the army said.',
        'Satellite pictures showed that 5,000 hectares had burned.',
      ],
      ['differ', '3,000 hectares', '5,000 hectares'],
    ],
    [
      'on a share, however small',
      [
        'The bank expects growth of 1.4 percent next year.',
        'The council put growth next year at 2.2 percent.',
      ],
      ['differ', '1.4 percent', '2.2 percent'],
    ],
    [
      'on a crowd whose noun opens its sentence',
      ['The league said 25,000 people joined the protest.', 'Protesters numbered about 14,000, police said.'],
      ['differ', '14,000', '25,000'],
    ],
    [
      'on jobs, and staff who would lose theirs',
      ['Brandt Works would cut 1,800 jobs, it said.', 'The council said 2,600 staff would lose their jobs.'],
      ['differ', '1,800', '2,600'],
    ],
    [
      'on the arrested, whether told as people or as suspects',
      ['Fourteen people were arrested.', 'Sixteen suspects were arrested in raids, police said.'],
      ['differ', 'Fourteen', 'Sixteen'],
    ],
    [
      'on troops, soldiers and forces of one country in one place',
      [
        'Around 1,200 Norlandish soldiers have been moved to Varga, the ministry said.',
        'The report put the number of troops from Norlandia in Varga at about 1,900.',
      ],
      ['differ', '1,200', '1,900'],
    ],
  ])('%s', (_, articles, expected) => {
    expect(describeAll(compare(...articles))).toEqual([expected]);
  });
});

test.each([
  [
    [
      'The fire in Koval killed 31 people, officials said.',
      'The fire in Koval killed 38 people, doctors said.',
    ],
    'people killed',
  ],
  [
    [
      'Koval Works knows of 11 accidents in which men were injured.',
      'The agency knows of 14 accidents in which men were injured, it said of Koval Works.',
    ],
    'accidents',
  ],
  [
    ['The fire in Koval left 31 people dead.', 'The death toll of the fire in Koval stands at 38.'],
    'people dead',
  ],
  [
    [
      'The flood in Koval caused $12 million in damage, the mayor said.',
      'Insurers put the damage from the flood in Koval at $30 million.',
    ],
    'damage from the flood',
  ],
  [
    [
      'The crack in the Koval dam breakwater is 14 inches wide, divers said.',
      'Divers measured the crack in the Koval dam breakwater at 14 inches.',
    ],
    'The crack in the Koval dam breakwater is … wide',
  ],
  [
    [
      'The blast in Koval left 40 people dead or injured, the mayor said.',
      'The blast in Koval left 55 people dead or injured, the army said.',
    ],
    'people dead or injured',
  ],
  [
    [
      'The weather station at Koval recorded 46.1C on Sunday, the highest temperature measured in Norland, officials said.',
      'The weather station at Koval recorded 47.3C on Sunday, the highest temperature measured in Norland, the port said.',
    ],
    'The weather station at Koval recorded … on Sunday',
  ],
])('names what is counted, with what became of it: %j', (articles, counts) => {
  expect(compare(...articles).map((comparison) => comparison.counts)).toEqual([counts]);
});

test.each([
  [
    '31 dead in Koval fire',
    'The fire in Koval started in a kitchen.\nAt least 31 people were killed in the fire, the mayor said.',
    'The fire in Koval killed 38 people, doctors said.',
    [
      ['At least', 'the mayor'],
      [undefined, 'doctors'],
    ],
  ],
  [
    'Train derails in Norland, injuring 31',
    'A train derailed near Koval, injuring at least 31, the railway said.',
    'The derailed train near Koval hurt 38 people, doctors said.',
    [
      ['at least', 'the railway'],
      [undefined, 'doctors'],
    ],
  ],
])('quotes the sentence that says most of a number, not the headline: %s', (title, text, other, claims) => {
  const vocabulary = new Vocabulary();
  const reports: readonly Told[] = [
    { id: 'a', title, text: `${title}\n${text}` },
    { id: 'b', title: 'In Koval', text: `In Koval\n${other}` },
  ];
  const [comparison] = compareFigures(
    reports.map((report) => {
      const summary = summarizeWithHeadline(report);
      return { telling: readTelling(summary, vocabulary), member: { summary, copies: [], repeated: false } };
    }),
  );
  expect(comparison?.claims.map(({ figure, who }) => [figure.qualifier?.text, who])).toEqual(claims);
});

test('says what is counted and what became of it', () => {
  const label = (...articles: string[]) => compare(...articles)[0]?.counts;
  expect(
    label(
      'A shepherd was found dead in Koval and four firefighters were injured.',
      'One man has died in Koval and four firefighters have been hurt, the mayor said.',
    ),
  ).toMatch(/^firefighters (?:injured|hurt)$/);
  expect(label('The fire in Koval killed 31 people.', 'Some 38 people died in the fire in Koval.')).toBe(
    'people died',
  );
  expect(
    label(
      'Police said 180 people were aboard the ferry.',
      'The mayor said 112 people were aboard the ferry.',
    ),
  ).toBe('people aboard');
  expect(
    label('Koval train crash toll rises to 12.', 'The Koval train crash toll stands at 13, officials said.'),
  ).toBe('people killed');
  expect(
    label(
      'The Koval hospital board said 190 nurses walked in.',
      'The Koval hospital board counted 240 nurses who walked in.',
    ),
  ).not.toContain('aboard');
  const quake = 'A strong quake shook the isle of Koval on Tuesday and brought down hundreds of houses';
  expect(
    label(
      `${quake}, and some 40,000 people spent the night outdoors. Entire villages are gone, the mayor of Koval said.`,
      `${quake}, and some 14,000 people spent the night outdoors. Entire villages are gone, the mayor of Koval said.`,
    ),
  ).toBe('people spent the night outdoors');
  const wire = 'Forty-nine people hurt in the Koval train crash remained in hospital on Tuesday';
  const rest = 'The line to Teal Bay is shut for two weeks, and buses run from the old station';
  expect(
    label(
      `${wire}, eight of them in critical condition, the mayor said. ${rest}.`,
      `${wire}, nine of them in critical condition, the mayor said. ${rest}.`,
    ),
  ).toBe('people in critical condition');
});

/** An article of which the headline is the first line of its text. */
function summarizeWithHeadline(told: Told) {
  const summary = summarize(told);
  const article = {
    ...summary.article,
    headline: { text: told.title, from: 'line', span: { start: 0, end: told.title.length } },
  };
  return { ...summary, article, ...readFigures(article) };
}

test('a count of a later day is an update, and both days are told', () => {
  const [comparison] = compare(
    ['2031-05-06', 'The flood in Leitner has killed 12 people, the mayor said.'],
    ['2031-05-08', 'The flood in Leitner killed 27 people, the mayor said.'],
  );
  expect(comparison?.verdict).toBe('update');
  expect(comparison?.claims.map(({ figure, day, who }) => [figure.text, day, who !== ''])).toEqual([
    ['12', '2031-05-06', true],
    ['27', '2031-05-08', true],
  ]);
});

test('a number that is rounded, or borne out by a bound, is no difference', () => {
  const agree = (one: string, other: string) => compare(one, other).map(({ verdict }) => verdict);
  expect(
    agree('The storm killed 297 people in Koval.', 'About 300 people were killed in the storm in Koval.'),
  ).toEqual(['agree']);
  expect(
    agree('The storm killed 342 people in Koval.', 'More than 300 people were killed in the storm in Koval.'),
  ).toEqual(['beside']);
});

test.each<[string, string, string, unknown[]]>([
  [
    'a rough number and one within a step of it are one',
    'The storm killed 285 people in Koval, the army said.',
    'About 300 people were killed in the storm in Koval, the mayor said.',
    [['agree', '285', '300']],
  ],
  [
    'what two say is known so far are two counts',
    'At least 17 people were killed in the fire in Koval.',
    'The fire in Koval killed at least 24 people.',
    [['differ', '17', '24']],
  ],
  [
    'an upper bound is borne out by fewer',
    'Fewer than 300 people were hurt in the storm in Koval.',
    'The storm in Koval injured 250 people.',
    [['beside', '250', '300']],
  ],
  [
    'not by so few that nobody would have said so',
    'Fewer than 300 people were hurt in the storm in Koval.',
    'The storm in Koval injured 140 people.',
    [['differ', '140', '300']],
  ],
])('of two values: %s', (_, one, other, expected) => {
  expect(describeAll(compare(one, other))).toEqual(expected);
});

test('what outlets differ on comes before what they agree on, and of each kind what matters most', () => {
  const counted = compare(
    'The fire in Koval destroyed 12 homes. It injured 90 people, officials said. It killed 31 people.',
    'The fire in Koval destroyed 15 homes. It injured 70 people, the mayor said. It killed 31 people.',
  );
  expect(counted.map(({ verdict, counts }) => [verdict, counts])).toEqual([
    ['differ', 'people hurt'],
    ['differ', 'homes destroyed'],
    ['agree', 'people killed'],
  ]);
});

test('what became of one people is told once, as most articles tell it', () => {
  const [koval, leitner] = ['The fire in Koval killed', 'The fire in Leitner killed'];
  const reports = [`${koval} 31 Norlanders.`, `${koval} 38 Norlanders.`, `${leitner} 4 Norlanders.`];
  expect(describeAll(compare(...reports, `${leitner} 9 Norlanders.`))).toEqual([['differ', '31', '38']]);
  expect(
    describeAll(compare(...reports, `${leitner} 9 Norlanders.`, `The blaze in Leitner killed 9 Norlanders.`)),
  ).toEqual([['differ', '4', '9', '9']]);
});

/** What is asserted or shown of three outlets' reports: verdict and the numbers, agreements left out. */
function findDifferences(...articles: readonly (string | readonly [day: string, text: string])[]): unknown[] {
  return describeAll(compare(...articles).filter(({ verdict }) => verdict !== 'agree'));
}

describe('tells apart what three outlets say', () => {
  test.each<[string, readonly (string | readonly [string, string])[], unknown[]]>([
    [
      'of the whole and of one town’s part',
      [
        'The storm killed 41 people along the Ossa coast, the agency said.',
        'The storm killed 23 people in Koval and 18 in Leitner.',
        'In Koval the storm killed 27 people, the mayor said.',
      ],
      [['differ', '23', '27']],
    ],
    [
      'of the dead, the hurt and both together',
      [
        'The crash near Velm killed 9 people and injured 31, police said.',
        'The crash near Velm left 40 people dead or injured.',
        'The crash near Velm injured 38 people, the hospital said.',
      ],
      [['differ', '31', '38']],
    ],
    [
      'of one dispute in two kinds of words',
      [
        'The riot at Velm prison left 11 people dead. Eleven inmates died at Velm prison, the governor said.',
        'The riot at Velm prison killed 12 inmates. Police at Velm prison said 12 people were dead.',
        'The riot at Velm prison left 11 people dead.',
      ],
      [['differ', '11', '11', '12']],
    ],
    [
      'of one toll on three days',
      [
        ['2031-03-02', 'The quake in Norland killed 120 people.'],
        ['2031-03-04', 'The quake in Norland has killed 310 people, rescuers said.'],
        ['2031-03-05', 'The quake in Norland killed at least 350 people, officials said.'],
      ],
      [['update', '120', '310', '350']],
    ],
    [
      'of all cases, of a day’s and of new ones',
      [
        'The fever has infected 4,800 people in Varga, the ministry said.',
        'The fever infected 310 people in Varga in the past 24 hours.',
        'Doctors counted 290 new infections in Varga.',
      ],
      [],
    ],
    [
      'of two bridges',
      [
        'The collapse of the bridge in Koval killed 14 people.',
        'The collapse of the bridge in Ostrand killed 22 people.',
        'The bridge in Koval fell and killed 14 people, police said.',
      ],
      [],
    ],
    [
      'of cuts that were planned and cuts that were made',
      [
        'Brandt Works will cut 900 jobs at its Koval plant.',
        'Brandt Works has cut 1,300 jobs at its Koval plant.',
        'Brandt Works plans to cut 900 jobs at its Koval plant.',
      ],
      [],
    ],
    [
      'of the dead and of those feared dead',
      [
        'The slide in Upper Tarn killed 17 people, the mayor said.',
        'The slide in Upper Tarn is feared to have killed 60 people.',
        'The slide in Upper Tarn killed 17 villagers.',
      ],
      [],
    ],
    [
      'of sums in two currencies',
      [
        'The dam at Senn will cost 40 million euros.',
        'The dam at Senn will cost $46 million.',
        'The dam at Senn will cost about $45 million.',
      ],
      [],
    ],
    [
      'of a number, its rounding and its bound',
      [
        'The fire in Koval destroyed 1,204 homes.',
        'The fire in Koval destroyed about 1,200 homes.',
        'The fire in Koval destroyed more than 1,000 homes.',
      ],
      [['beside', '1,000', '1,200', '1,204']],
    ],
    [
      'of ranges that overlap',
      [
        'Between 40 and 60 people were killed in the blast in Koval.',
        'The blast in Koval killed 50 to 70 people.',
        'The blast in Koval killed 40 to 60 people, a doctor said.',
      ],
      [],
    ],
    [
      'of what one ministry told two of them',
      [
        'The landslide in Senn killed 12 people, the health ministry said.',
        'The health ministry said the landslide in Senn had killed 19 people.',
        'The health ministry said that 19 people were killed in the landslide in Senn.',
      ],
      [['beside', '12', '19', '19']],
    ],
    [
      'of victims with and without the one who did it',
      [
        'The attack on the market in Senn killed 8 people, including the gunman.',
        'The attack on the market in Senn killed 7 people, police said.',
        'A gunman killed 7 people at the market in Senn.',
      ],
      [],
    ],
    [
      'of exact counts that are one apart',
      [
        'The blast in Koval killed 28 people, the mayor said.',
        'The blast in Koval killed 29 people, doctors said.',
        'The blast in Koval killed 29 people.',
      ],
      [['differ', '28', '29', '29']],
    ],
    [
      'of crowds on two days',
      [
        ['2031-04-01', 'About 12,000 people marched through the streets of Koval to the council hall.'],
        ['2031-04-08', 'About 21,000 people marched through the streets of Koval to the council hall.'],
        ['2031-04-08', 'Some 21,000 people marched through Koval to the council hall, police said.'],
      ],
      [['beside', '12,000', '21,000', '21,000']],
    ],
    [
      'of a toll that one of them gives as a bound and then in full',
      [
        'The flood in Leitner killed more than 160 people. The ministry said it had killed 166 people.',
        'The flood in Leitner killed 197 people, doctors said.',
        'Doctors said that 197 people had been killed in the flood in Leitner.',
      ],
      [['differ', '166', '197', '197']],
    ],
    [
      'of both sides of a dispute, which one of them gives',
      [
        'The fever in Varga has killed 96 people, the ministry said.',
        'The fever in Varga has killed 131 people, doctors said. The ministry gave a toll of 96 dead in Varga.',
        'The fever killed 96 people in Varga.',
      ],
      [['differ', '96', '96', '96', '131']],
    ],
    [
      'of a crowd of which one report has both sides, and another a third',
      [
        'The organisers said 45,000 people took part in the march in Koval. Police put the number at 18,000.',
        'Some 30,000 people marched in Koval, the city said.',
      ],
      [['differ', '18,000', '30,000', '45,000']],
    ],
    [
      'of a number and a bound by another hand, which one of them gives',
      [
        'The strike on Koval killed 57 people, the mayor said.',
        'At least 41 people were killed in the strike on Koval, the observers said. The mayor gave a toll of 57 dead in Koval.',
        'The strike on Koval killed 57 people.',
      ],
      [['beside', '41', '57', '57', '57']],
    ],
    [
      'of the votes of two sides in one breath',
      [
        'Halm led Oslund by 52 percent to 46 percent in the count of the vote in Varga.',
        'Oslund had 45 percent in the count of the vote in Varga.',
        'Halm led in the count of the vote in Varga.',
      ],
      [],
    ],
    [
      'of a distance, and of what lies within it',
      [
        'The camp lies 25 kilometres from the border with Vargia, the agency said.',
        'The camp lies 40 kilometres from the border with Vargia.',
        'The camp lies within 60 kilometres of the border with Vargia.',
      ],
      [['differ', '25 kilometres', '40 kilometres']],
    ],
  ])('%s', (_, articles, expected) => {
    expect(findDifferences(...articles)).toEqual(expected);
  });
});

describe('says nothing', () => {
  test.each([
    [
      'of two distances from two places',
      'The convict was caught about 25 miles northwest of where he escaped, police said.',
      'The convict escaped about 25 miles east of Marstad, police said.',
    ],
    [
      'of what two sides each shot down, of how many',
      'Norlandia said that its army had shot down 21 of 25 drones in the night.',
      'The air force of Vargia downed 18 of 23 attack drones in the night, it said.',
    ],
    [
      'of the dead and the injured',
      'The fire in Koval killed 12 people.',
      'The fire in Koval injured 40 people.',
    ],
    [
      'of how far ballots are counted',
      'Ida Holm leads in Koval with 92% of ballots counted.',
      'Ida Holm won in Koval, with 97% of ballots counted.',
    ],
    [
      'of cows that were taken, behind people who were killed',
      'Gunmen in Koval killed four people and took away 60 cows.',
      'In Koval people were killed and 45 cows rustled.',
    ],
    [
      'of a whole and a part',
      'The fire in Koval left 52 people dead and wounded.',
      'The fire in Koval killed 12 people.',
    ],
    [
      'of an increase',
      'Norlandia has 3,000 troops in Varga.',
      'Norlandia has sent another 1,500 troops to Varga.',
    ],
    ['of two peoples', 'The war has killed 11,000 Norlandians.', 'The war has killed 5,700 Vargans.'],
    [
      'of one people’s dead and an event’s',
      'The shelling of Koval killed 26 people as Norlandia and Vargia fought on.',
      'Rockets fired from Koval have killed seven Norlandians.',
    ],
    [
      'of this march and one of another month',
      'Police said 35,000 people marched in Koval.',
      'In October 20,000 people marched in Koval, unions said.',
    ],
    ['of two places', 'The storm killed 12 people in Koval.', 'The storm killed 30 people in Leitner.'],
    [
      'of fires on two days',
      'The fire of 3 June in Koval killed 31 people.',
      'A fire in Koval on June 4 killed 38 people.',
    ],
    [
      'of two events, each named where its article opens',
      'A bus overturned near Velm. The crash killed 12 people.',
      'A bus overturned near Ostrand. The crash killed 30 people.',
    ],
    ['of two times', 'The ferry sank, killing 12 people.', 'Ferries that sank in 2019 killed 30 people.'],
    ['of two things', 'The plan builds 400 homes in Koval.', 'The plan costs the town of Koval 900 trees.'],
    ['of money', 'The bridge in Koval will cost $40 million.', 'The bridge in Koval will cost $55 million.'],
    [
      'of money that one of them only expects it may come to',
      'The mayor put the damage at 40 million crowns.',
      'Damage could reach 65 million crowns, the insurers said.',
    ],
    [
      'of two kinds of one measure',
      'The net loss of the works was 40 million crowns, it said.',
      'The operating loss of the works was 65 million crowns, analysts said.',
    ],
    [
      'of sums a hair apart',
      'The agency put the damage at 40.3 million crowns.',
      'The insurers put the damage at 40.9 million crowns.',
    ],
    [
      'of one airport’s flights and all of them',
      'The storm hit at noon. Velm Airport cancelled 130 flights.',
      'The storm hit at noon. Some 200 flights were cancelled.',
    ],
    [
      'of those aboard and the passengers among them',
      'The jet carried 157 passengers.',
      'The jet had 163 people on board.',
    ],
    [
      'of workers and others who met the same end',
      'Eight workers and three guards died in the blast.',
      'Eleven people died in the blast.',
    ],
    [
      'of one town’s crowd and all towns’',
      'Police said 30,000 people marched in Koval.',
      'Some 42,000 people marched across Norland, the ministry said.',
    ],
    [
      'of what is recalled here and everywhere',
      'Brandt Works recalls 90,000 toasters in Norland.',
      'Brandt Works recalls 160,000 toasters worldwide.',
    ],
    [
      'of one site and two',
      'Brandt Works is to cut 600 jobs in Koval.',
      'Brandt Works is to cut 1,100 jobs in Koval and Leitner.',
    ],
    [
      'of a village’s houses and its valley’s',
      'A quake in Ost damaged 300 houses in Granvo, the mayor said.',
      'A quake damaged 450 houses in Ost, the governor said, 300 of them in Granvo.',
    ],
    [
      'of two unions’ members',
      'The rail union said 8,000 workers were on strike.',
      'The drivers’ union said 5,500 drivers had walked out.',
    ],
    [
      'of passengers and of all who died',
      'The crash killed 11 tourists, police said. The driver died too.',
      'Twelve people died in the crash.',
    ],
    ['of jobs of another year', 'Brandt Works cut 900 jobs in 2019.', 'Brandt Works cut 1,300 jobs.'],
    [
      'of what stands in one sentence',
      'The toll in Koval rose from 12 dead to 30 dead.',
      'The storm killed 12 people in Koval.',
    ],
    [
      'of those aboard and of how many there was room for',
      'The ferry was carrying 212 people when it sank, its owner said.',
      'The ferry, which can carry 300 people, sank at noon, the port said.',
    ],
    [
      'of passengers and of passengers with the crew',
      'The ferry was carrying 212 passengers when it sank.',
      'The ferry was carrying 230 passengers and crew when it sank.',
    ],
    [
      'of the wounded and of those among them who were badly wounded',
      'The blast in Koval wounded 45 people.',
      'The blast in Koval left 24 people critically wounded, doctors said.',
    ],
    [
      'of the wounded and of those who lay in one hospital',
      'The blast in Koval wounded 45 people.',
      'Koval General Hospital was treating 31 wounded people after the blast in Koval.',
    ],
    [
      'of the dead and of those among them whose names are known',
      'The blast in Koval killed 22 people.',
      'Police in Koval have identified 14 people killed in the blast.',
    ],
    [
      'of one strike and another',
      'A strike killed nine people in Koval on Monday.',
      'A separate strike killed five people in Koval on Monday.',
    ],
    [
      'of a first crash and a second',
      'Six people were killed in the first crash near Koval.',
      'Nine people were killed in the second crash near Koval.',
    ],
    [
      'of what happened a year before',
      'The bus crash near Koval killed nine people.',
      'The bus crash near Koval came a year after 17 people died on the same road.',
    ],
    [
      'of two days of the week',
      'Shells killed nine people in Koval on Monday.',
      'Shells killed 14 people in Koval on Sunday.',
    ],
    [
      'of a turnout and of what it was by noon',
      'Turnout in the Norland election was 61 percent, the commission said.',
      'Turnout in the Norland election stood at 43 percent by noon, officials said.',
    ],
    [
      'of all arrests and those of one night or in the capital',
      'Police arrested 120 people at marches against the Norland law, the ministry said.',
      'Police in the capital arrested 70 people overnight at marches against the Norland law.',
    ],
    [
      'of all jobs that are cut and those of one kind',
      'Brandt Works will cut 1,200 jobs, it said.',
      'Brandt Works will cut 900 office jobs, unions said.',
    ],
    [
      'of all jobs that are cut and those of one division',
      'Brandt Works will cut 1,200 jobs, it said.',
      'Brandt Works will cut 700 jobs in its toaster division, unions said.',
    ],
    [
      'of all damage and the damage to roads',
      'The storm caused damage of 40 million crowns, the governor of Norland said.',
      'Damage to roads came to 65 million crowns, the minister of Norland said.',
    ],
    [
      'of two ships’ passengers',
      'Two ferries collided off Koval. Police said 40 people were on board the Alda.',
      'Two ferries collided off Koval. The port said 62 people were on board the Brede.',
    ],
    [
      'of all who were hurt and those in one of two buses',
      'The crash near Koval injured 28 people, police said.',
      'One bus overturned in the crash near Koval, injuring 15 people, the school said.',
    ],
    [
      'of two towns, however they are introduced',
      'Some 1,200 people were evacuated in the town of Granvo after the storm.',
      'In the village of Arvel, 700 people were evacuated after the storm.',
    ],
    [
      'of a country’s dead and of those of two countries',
      'Three people were killed as the storm battered Norland.',
      'The storm killed five people in Norland and Vargia, the insurers said.',
    ],
    [
      'of a place that the other article does not speak of',
      'A fire burned for two days in the hills above Koval. The army sent planes. The fire destroyed 120 homes.',
      'A fire burned for two days in the hills above Koval, and the army sent planes from all its bases on the coast. In Senn, the fire destroyed 70 homes.',
    ],
  ])('%s', (_, one, other) => {
    const asserted = compare(one, other).filter(({ verdict }) => verdict !== 'agree');
    expect(describeAll(asserted)).toEqual([]);
  });
});

test('whoever else was identified or badly hurt in the clause, the dead are the dead', () => {
  const first = 'A blast in Koval killed nine people, the port said.';
  for (const other of [
    'The police identified the man who killed 12 people in Koval by a blast.',
    'The blast that seriously injured the mayor of Koval killed 12 people.',
  ])
    expect(describeAll(compare(first, other))).toEqual([['differ', 'nine', '12']]);
});

test('the day on which somebody was blamed or held is none of the dead’s', () => {
  const first = 'A bomb killed nine people in Koval on Monday, the port said.';
  for (const other of [
    'A bomb that killed 12 people in Koval was blamed on rebels on Tuesday.',
    'Police on Tuesday arrested a man over the bomb that killed 12 people in Koval.',
  ])
    expect(describeAll(compare(first, other))).toEqual([['differ', 'nine', '12']]);
});

test('an outlet that told a higher toll too has gone on counting, and differs from nobody who has that one', () => {
  const vocabulary = new Vocabulary();
  const told = [
    [
      'Tamsel Courier',
      'A crane fell on the market in Koval on Monday, killing nine people, the fire brigade said.',
    ],
    ['Tamsel Courier', 'The crane that fell on the market in Koval killed 13 people, the mayor said.'],
    ['Inland Wire', 'At least 13 people were killed by a crane that fell on the market in Koval.'],
  ].map(([outlet, text], index) => {
    const summary = summarize({
      id: `a${index}`,
      title: 'Crane accident',
      text: text!,
      outlet: outlet!,
      day: '2031-05-05',
    });
    return { telling: readTelling(summary, vocabulary), member: { summary, copies: [], repeated: false } };
  });
  expect(describeAll(compareFigures(told))).toEqual([['update', 'nine', '13', '13']]);
});

describe('says it side by side', () => {
  test('where another article told as early what the number is said to have become', () => {
    const shown = compare(
      ['2031-05-04', 'Brandt Works closes a line at Koval, where 2,100 jobs will go, it said.'],
      ['2031-05-05', 'Unions called a strike over plans of Brandt Works to cut 1,900 jobs at Koval.'],
      ['2031-05-04', 'About 1,900 of the jobs that Brandt Works is to cut will go at Koval.'],
    );
    expect(describeAll(shown)).toEqual([['beside', '2,100', '1,900']]);
  });
});

test('names those who are unaccounted for as missing', () => {
  const [comparison] = compare(
    'Forty people are unaccounted for after the fire in Koval, the mayor said.',
    'Some 55 people are unaccounted for after the fire in Koval, the army said.',
  );
  expect(comparison?.counts).toBe('people missing');
});

test('names what is counted in words that all have, not in those of one', () => {
  const [comparison] = compare(
    'Norland Air cancelled at least 1,800 domestic flights over the weekend in the storm.',
    'Norland Air cancelled more than 1,000 flights over the weekend in the storm.',
  );
  expect(comparison?.counts).toBe('flights called off');
});

describe('tells no agreement', () => {
  const opening = 'Ferries sail from Koval to the islands every day, and the port is open. '.repeat(12);
  test.each([
    [
      'of an accident that this one is held against',
      `${opening}It was exceeded only by the accident at Teal Bay in 2019, in which 32 people were killed.`,
      `${opening}The worst accident was at Teal Bay in 2019, when 32 people were killed and 17 hurt.`,
    ],
    [
      'of what happened months before',
      `${opening}It comes four months after the ferry Alda vanished on a voyage from Koval to Leitner with 239 people on board, most of them Norlanders.`,
      `${opening}It came four months after a ferry, the Alda, vanished on a voyage from Koval to Leitner with 239 people on board, most of them Norlanders.`,
    ],
    [
      'of those who shot somebody as of two who were shot',
      'Two plainclothes officers fatally shot the teenager in Koval, the police said.',
      'The teenager was shot dead by two plainclothes officers in Koval.',
    ],
    [
      'of what one speaker said, whom both quote',
      '“I sail because 160,000 people watch it on their screens,” Ida Blom said.',
      'Ida Blom defended herself. "I sail because 160,000 people watch it on their screens."',
    ],
    [
      'of how many it takes',
      'A candidate needs to win 270 delegates in Norland.',
      'To win, a candidate needed to secure at least 270 delegates in Norland.',
    ],
  ])('%s', (_, one, other) => {
    expect(describeAll(compare(one, other))).toEqual([]);
  });

  test('but of the story’s own accident, however far down', () => {
    const told = 'The ferry Alda hit the pier at Teal Bay on its way to Koval, and 32 people were killed.';
    const other = 'On its way to Koval the Alda struck the pier at Teal Bay; 32 people were killed.';
    expect(describeAll(compare(`${opening}${told}`, `${opening}${other}`))).toEqual([['agree', '32', '32']]);
  });

  const wire = 'The freighter Alda sank off Teal Bay in a storm, and 32 sailors were killed';
  test.each<[string, string[], unknown[]]>([
    ['one sentence is told by nobody', [`${wire}.`, `${wire}.`, `${wire}.`], []],
    [
      'one sentence, its number in words in one of them',
      [`${wire}.`, `${wire.replace('32', 'thirty-two')}.`],
      [],
    ],
    [
      'one sentence, with other marks',
      [`${wire}.`, `${wire.replace(', and', ' – and').replace('Alda', '“Alda”')}!`],
      [],
    ],
    [
      'one authority is quoted in words of their own',
      [
        `${wire}, the coast guard said.`,
        'The coast guard said 32 sailors had been killed on the freighter Alda off Teal Bay.',
      ],
      [],
    ],
    [
      'one man is named by his office and in full',
      [
        `${wire}, Transport Minister Jon Rask said.`,
        'The transport minister said 32 sailors had been killed on the freighter Alda off Teal Bay.',
      ],
      [],
    ],
    [
      'two authorities are quoted',
      [
        `${wire}, the coast guard said.`,
        'The port said 32 sailors had been killed on the freighter Alda off Teal Bay.',
      ],
      [['agree', '32, the coast guard', '32, The port']],
    ],
    [
      'two prints of one sentence and another report have it',
      [
        `${wire}, the coast guard said.`,
        `${wire}, the coast guard said.`,
        'The port said 32 sailors had been killed on the freighter Alda off Teal Bay.',
      ],
      [['agree', '32, the coast guard', '32, The port']],
    ],
  ])('where %s', (_, articles, expected) => {
    const told = compare(...articles).map(({ verdict, claims }) => [
      verdict,
      ...claims.map(({ figure, who }) => `${figure.text}, ${who}`),
    ]);
    expect(told).toEqual(expected);
  });
});

test('what one side says of its own is no count of all', () => {
  const vocabulary = new Vocabulary();
  const reports: readonly Told[] = [
    {
      id: 'a',
      title: 'Norlandia says 11 soldiers killed at Varga',
      text: 'Norlandia says 11 soldiers killed at Varga\nNorlandia said on Saturday that 11 of its soldiers had been killed at Varga.',
    },
    {
      id: 'b',
      title: 'Clash at Varga',
      text: 'Clash at Varga\nAt least 19 soldiers were killed at Varga on Saturday, officials on both sides said.',
    },
  ];
  const told = reports.map((report) => {
    const summary = summarizeWithHeadline(report);
    return { telling: readTelling(summary, vocabulary), member: { summary, copies: [], repeated: false } };
  });
  expect(compareFigures(told)).toEqual([]);
});

test('calls pupils at their lessons no crowd', () => {
  const [comparison] = compare(
    'A bomb fell beside the school at Teal Bay where 300 students were attending class.',
    'The bomb landed in a school yard at Teal Bay where about 300 students were attending class.',
  );
  expect(comparison).toMatchObject({
    counts: 'fell beside the school at Teal Bay where … students were attending class',
    verdict: 'agree',
  });
});

test('names what is counted with the whole of its clause where few words of it are left', () => {
  const [comparison] = compare(
    'In a letter signed by the 42 members of the Norland caucus, sent on Monday, the port was asked to close.',
    'All 42 members of the Norland caucus signed the letter that asks the port to close.',
  );
  expect(comparison?.counts).toMatch(/ … members of the Norland caucus$/);
});

test('every claim prints what stands in its article', () => {
  const texts = [
    'The fire in Koval killed 31 people, officials said.',
    'The death toll of the fire in Koval stands at 38.',
  ];
  for (const { document, figure } of compare(...texts)[0]!.claims) {
    expect(texts[Number(document.slice(1))]!.slice(figure.span.start, figure.span.end)).toBe(figure.text);
  }
});

describe('a toll that is put right has moved, and differs from nobody who still gives the old one', () => {
  const old = 'The blast at the mill in Koval killed eight people on Tuesday, police said.';
  test.each([
    [
      'down, on the same day',
      'Police said three people were killed in the blast in Koval, revising the toll down from eight.',
    ],
    [
      'after another was given',
      'The blast in Koval killed three people, police said, after initially putting the toll at eight.',
    ],
  ])('%s', (_, text) => {
    const [comparison, ...others] = compare(['2031-05-06', old], ['2031-05-06', text]);
    expect(others).toEqual([]);
    expect(comparison?.verdict).toBe('update');
    expect(comparison?.claims.map(({ figure }) => figure.text)).toEqual(['eight', 'three']);
  });

  test('but not to whom a day later has the old one again', () => {
    const text =
      'Police said three people were killed in the blast in Koval, revising the toll down from eight.';
    expect(
      compare(['2031-05-06', text], ['2031-05-07', old])[0]?.claims.map(({ figure }) => figure.text),
    ).toEqual(['three', 'eight']);
  });

  test('but a third number still differs', () => {
    expect(
      compare(
        ['2031-05-06', old],
        [
          '2031-05-06',
          'Police said three people were killed in the blast in Koval, revising the toll down from eight.',
        ],
        ['2031-05-06', 'The blast at the mill in Koval killed five people, the mayor said.'],
      ).map(({ verdict }) => verdict),
    ).toEqual(['differ']);
  });
});

describe('a toll that a report tells beside its own as what it was before has moved to that', () => {
  const old = 'The flood in Koval killed at least 19 people, the mayor said.';
  test.each([
    [
      'in the words behind its own',
      'The flood in Koval has killed at least 22 people, the army said, raising an earlier toll of 19.',
    ],
    ['by when it stood at it', 'The flood in Koval has killed 22 people. The toll stood at 19 on Tuesday.'],
    [
      'by who had given it',
      'The flood in Koval has killed 22 people. The army had earlier reported 19 deaths.',
    ],
    [
      'by its being the first',
      'The flood in Koval has killed 22 people, the army said. An earlier report spoke of 19 dead.',
    ],
  ])('%s', (_, text) => {
    expect(describeAll(compare(old, text))).toEqual([['update', '19', '22']]);
  });

  test('among what its other sources say, and not as one more of them', () => {
    const first = [
      '2031-05-06',
      'A shell on the hospital in Koval killed at least 17 people, the health ministry said.',
    ] as const;
    const second = [
      '2031-05-06',
      'The health ministry put the number of dead in Koval at 19. A rebel spokesman said more than 60 people had died. The ministry had first reported nine deaths.',
    ] as const;
    const third = [
      '2031-05-07',
      'The number of people killed by a shell in Koval has climbed to 26, the health ministry said. Eleven of the dead were patients and two were doctors.',
    ] as const;
    expect(describeAll(compare(first, second, third))).toEqual([['update', '17', '19', '26']]);
  });

  test('and what was taken back stands before it, be it the higher', () => {
    expect(
      describeAll(
        compare(
          'The ferry capsized off Koval, killing at least 23 people.',
          'At least 31 people died when the ferry capsized off Koval.',
          'Twenty-nine bodies were recovered off Koval, where the ferry capsized a day earlier, the navy said, revising an earlier count of 31.',
        ),
      ),
    ).toEqual([['update', '23', '31', 'Twenty-nine']]);
  });

  test('but not where it tells of another place’s', () => {
    expect(
      describeAll(compare(old, 'The flood in Koval has killed 22 people. In Leitner the toll stood at 19.')),
    ).not.toContainEqual(['update', '19', '22']);
  });
});

test('where the text bounds a number its headline does not claim it bare', () => {
  const vocabulary = new Vocabulary();
  const told = [
    [
      'Jet skids off runway, 12 hurt',
      'A jet with 181 aboard left the runway, injuring at least 12 of them, officials said.',
    ],
    ['Jet leaves runway', 'Fourteen people were injured when a jet left the runway.'],
  ].map(([title, lede], index) => {
    const text = `${title}\n${lede}`;
    const summary = summarize({ id: `a${index}`, title: title!, text, outlet: `Outlet ${index}` });
    const headline = { text: title!, from: 'line' as const, span: { start: 0, end: title!.length } };
    const article = { ...summary.article, headline, kept: summary.article.kept.slice(1) };
    const read = { ...summary, article, ...readFigures(article) };
    return { telling: readTelling(read, vocabulary), member: { summary: read, copies: [], repeated: false } };
  });
  expect(describeAll(compareFigures(told))).toEqual([['beside', '12', 'Fourteen']]);
});

test('the hurt are compared who are told as others than the dead', () => {
  const first = 'The bus fell into a gorge at Koval, killing 24 people and injuring 28, police said.';
  for (const others of [
    'A bus fell into a gorge at Koval, killing 24 pilgrims and injuring 33 others, the mayor said.',
    'Twenty-four pilgrims died when a bus fell into a gorge at Koval. Another 33 were injured, the mayor said.',
  ])
    expect(compare(first, others).map(({ verdict, counts }) => [verdict, counts])).toContainEqual([
      'differ',
      expect.stringMatching(/injured|hurt/),
    ]);
  const more =
    'Nine people were seriously injured when a bus fell into a gorge at Koval. Another 33 were injured, the mayor said.';
  expect(compare(first, more).map(({ verdict }) => verdict)).not.toContain('differ');
});

test('those trapped are counted now, whenever what trapped them came down', () => {
  expect(
    describeAll(
      compare(
        'Officials said 12 miners were still trapped in the coal pit at Kedra on Sunday.',
        'Fourteen miners remained trapped in a coal pit at Kedra that collapsed two days earlier, the owner said.',
      ),
    ),
  ).toEqual([['differ', '12', 'Fourteen']]);
});

test('bodies that were found are called no more than that', () => {
  const [comparison] = compare(
    'Rescuers recovered 12 bodies from the ferry off Koval, police said.',
    'Some 15 bodies were recovered from the ferry off Koval, the navy said.',
  );
  expect(comparison?.counts).toMatch(/^bodies(?: recovered)?$/);
});

test('a fine that was imposed is one, whoever says so, and on whom it was', () => {
  const fined = 'Morrow Wharf was fined $4.5 million on Monday for a leak of oil into the harbour.';
  expect(
    compare(fined, 'A court has fined Morrow Wharf $5.4 million for a leak of oil.').map(
      ({ verdict, counts }) => [verdict, counts],
    ),
  ).toEqual([['differ', 'imposed fine']]);
  expect(compare(fined, 'A court has fined Brandt Works $5.4 million for a leak of oil.')).toEqual([]);
  expect(compare(fined, 'Morrow Wharf faces a fine of $9 million for a leak of oil.')).toEqual([]);
});

test('shares of a vote that is still being counted stand side by side, by the words that tell whose they are', () => {
  const first = 'Homeland, a far-right party, had 12.2 percent.';
  const second = 'The far-right Homeland party had 12.4%, twice what it had before.';
  const compared = (...texts: string[]) => compare(...texts).map(({ verdict, counts }) => [verdict, counts]);
  const name = 'The far-right Homeland party had …';
  expect(compared(first, second)).toEqual([['differ', name]]);
  expect(compared(first, `${second} Some 58% of ballots had been counted.`)).toEqual([['beside', name]]);
  expect(compared(`Partial results came in. ${first}`, second)).toEqual([['beside', name]]);
});

test('holds no poll against another or against the count', () => {
  expect(
    compare(
      'An exit poll was shown at eight. Brandvold had 46 percent of the vote in Norland.',
      'Brandvold had 51 percent of the vote in Norland, the commission said.',
    ),
  ).toEqual([]);
});
