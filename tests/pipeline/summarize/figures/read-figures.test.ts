import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/news/article.ts';
import type { Figure } from '../../../../src/news/figure.ts';
import { readFigures } from '../../../../src/pipeline/summarize/figures/read-figures.ts';
import { readSentence } from '../../../../src/pipeline/summarize/figures/read-sentence.ts';

/** Each sentence with what is read from it: value, unit, what it counts. */
function read(sentence: string): unknown[] {
  return readSentence(sentence, { start: 0, end: sentence.length }).map(({ value, unit, counts }) =>
    [value, unit.currency ?? unit.name, counts].filter((part) => part !== ''),
  );
}

describe('readSentence', () => {
  it('tells no movement by what was shot down', () => {
    const sentence = 'They shot down 40 kites.';
    expect(readSentence(sentence, { start: 0, end: sentence.length })[0]!.change).toBeUndefined();
  });

  it('tells of several ages as ages, and cuts none off', () => {
    const sentence = 'Two men aged 34, 38 and 41 were arrested.';
    const figures = readSentence(sentence, { start: 0, end: sentence.length });
    expect(figures.map(({ unit }) => unit.name)).toEqual([
      'man',
      'year of age',
      'year of age',
      'year of age',
    ]);
    expect(figures[0]!.clause).toBeUndefined();
  });

  it.each([
    ['They chose Orsa over seven other towns.', undefined],
    ['It was a victory over 12 rivals.', undefined],
    ['They chose over 40 boats.', 'over'],
  ])('knows whether a number is bounded: %s', (sentence, kind) => {
    expect(readSentence(sentence, { start: 0, end: sentence.length })[0]!.qualifier?.kind).toBe(kind);
  });

  it.each<[string, unknown[]]>([
    ['The number of boats fell to 48; 500 were on land.', [[48, 'boat', 'boats']]],
    ['The death toll rises to 48; over 500 treated.', [[48, 'toll', 'death toll'], [500]]],
    ['The ferry carried about 300 passengers.', [[300, 'passenger', 'passengers']]],
    ['The bridge cost €1.2 billion.', [[1_200_000_000, 'EUR', 'bridge']]],
    ['Sales rose 4.5% in May.', [[4.5, 'percent', 'Sales']]],
    ['Gusts reached 85mph.', [[85, 'mile per hour', 'Gusts']]],
    ['Repairs will take between five and ten weeks.', [[[5, 10], 'week']]],
    ['Flooding killed 12 people in 2019.', [[12, 'people', 'people']]],
  ])('reads %s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it('fills in the noun that a sentence leaves out', () => {
    const [, second] = readSentence('Around 900 miners went down and 850 have come up.', {
      start: 0,
      end: 49,
    }) as [Figure, Figure];
    expect(second.counts).toBe('miners');
  });

  it.each([
    [
      'Ten people, including three children, were killed, and about 40 were hurt.',
      ['people', 'children', 'people'],
    ],
    [
      'Ten people including three children were killed, it said, and about 40 were hurt.',
      ['people', 'children', 'hurt'],
    ],
  ])('tells on of all, and not of those who are among them: %s', (text, nouns) => {
    const counts = readSentence(text, { start: 0, end: text.length }).map((figure) => figure.counts);
    expect(counts.map((count, at) => count.includes(nouns[at]!))).toEqual([true, true, true]);
    expect(counts[2]).not.toContain('children');
  });

  it.each([
    'Ten people, including three children, were killed.',
    'Ten people including the mayor were killed.',
    'At least ten people, most of them women, were killed.',
  ])('finds what befell them behind an aside: %s', (text) => {
    expect(readSentence(text, { start: 0, end: text.length })[0]!.counts).toBe('people killed');
  });

  it.each<[string, string | undefined, string | undefined]>([
    ['Some 40 people were killed or injured in Koval.', 'people killed or injured', undefined],
    ['The blast left 40 people dead or injured.', 'people dead or injured', undefined],
    ['Some 300 villagers were dead, injured or missing.', 'villagers dead, injured or missing', undefined],
    ['A dozen houses were damaged and destroyed.', 'houses damaged and destroyed', undefined],
    ['About 70 dead or missing were counted.', 'dead or missing', undefined],
    ['The storm killed or injured 40 people.', 'people', 'killed or injured'],
    ['Nine people were killed and wounded soldiers were flown out.', 'people killed', undefined],
    ['Four people were killed, injured fishermen said.', 'people killed', undefined],
    ['Nine people were killed and 30 injured.', 'people killed', undefined],
  ])('tells of all no more than is true of all: %s', (text, counts, befell) => {
    expect(readSentence(text, { start: 0, end: text.length })[0]).toMatchObject({ counts, befell });
  });

  it.each([
    'Two gunmen have killed a boy.',
    'Two gunmen shot and wounded a boy.',
    'Two gunmen shot dead a boy.',
    'Two gunmen arrested Ida Blom.',
    'Two gunmen shot and killed a 16-year-old sailor.',
  ])('tells of nobody what they did to others: %s', (text) => {
    expect(readSentence(text, { start: 0, end: text.length })[0]!.counts).toBe('gunmen');
  });

  it.each([
    ['The newlywed and father to two boys died at home.', ['boys']],
    ['A man with many wives and dozens of children was arrested.', ['children']],
    ['A group of 12 sailors was arrested.', ['sailors arrested']],
    [
      'Thirteen pupils and two teachers died, while more than 30 were hurt.',
      ['pupils', 'teachers died', 'hurt'],
    ],
    ['More than 120 rockets have hit Koval, injuring another four.', ['rockets', '']],
    ['She shot three rowers, killing two of them.', ['rowers', 'rowers']],
    ['At least two sailors were killed and 10 hurt.', ['sailors killed', 'sailors hurt']],
    ['At least one sailor was killed and 10 hurt.', ['sailor killed', 'hurt']],
    ['The mayor raised the cap to 62,500 Monday following weeks of protest.', ['']],
    ['The rate was 55.8 births per 1,000 women.', ['births']],
    ['The truce comes less than two weeks after the raid.', ['']],
    ['The navy is in the process of evacuating about 100 sailors.', ['sailors']],
    ['The navy considered deporting 40 sailors.', ['sailors']],
    ['The quay will go within five years of the council winning a vote.', ['']],
  ])('tells of nobody what befell others: %s', (text, counts) => {
    const figures = readSentence(text, { start: 0, end: text.length });
    expect(figures.map((figure) => figure.counts)).toEqual(counts);
  });

  it.each([
    ['Two gunmen shot dead in Koval were cousins.', 'gunmen shot dead'],
    ['Two gunmen arrested Monday were cousins.', 'gunmen arrested'],
    ['Two patients have recovered.', 'patients recovered'],
    ['Two gunmen killed the day before were cousins.', 'gunmen killed'],
  ])('tells what befell them: %s', (text, counts) => {
    expect(readSentence(text, { start: 0, end: text.length })[0]!.counts).toBe(counts);
  });

  it.each<[string, (string | undefined)[]]>([
    ['The storm killed six adults and twenty children inside the school.', ['killed', 'killed']],
    ['The storm, damaging 40 houses and two piers, was long.', ['damaged', 'damaged']],
    ['The storm killed 12 people and 5,000 fled their homes.', ['killed', undefined]],
    ['It will force the council to evacuate the thousands of people at the quay.', [undefined]],
    ['The storm could displace 3,000 people.', [undefined]],
    ['The storm displaced 3,000 people.', ['displaced']],
    ['The storm killed 12 people and 40 houses were lost.', ['killed', undefined]],
    ['The storm killed 12 people and 40 crews rowed out to help.', ['killed', undefined]],
  ])('tells of the second of two things what befell both: %s', (text, befell) => {
    const figures = readSentence(text, { start: 0, end: text.length });
    expect(figures.map((figure) => figure.befell)).toEqual(befell);
  });

  it('takes where a number came to for no bound of it', () => {
    const text = 'Jobs in August were revised up to 366,000, and up to 40 people left.';
    const kinds = readSentence(text, { start: 0, end: text.length }).map(({ qualifier }) => qualifier?.kind);
    expect(kinds).toEqual([undefined, 'at-most']);
  });

  it('tells of the next number only what it counts, not whose it is', () => {
    const text = 'The raid took 100 Norland jets, 30 from Orsa, 10 from Marstad.';
    const counts = readSentence(text, { start: 0, end: text.length }).map((figure) => figure.counts);
    expect(counts).toEqual(['Norland jets', 'jets', 'jets']);
  });
});

describe('readFigures', () => {
  it('reads the headline and the kept text, never furniture', () => {
    const text = 'Storm Cuts Power to 9,000 Homes\nPopular: 10 tips\nSome 9,000 homes went dark.';
    const article = {
      language: 'en',
      document: { text },
      headline: { text: text.slice(0, 31), from: 'line', span: { start: 0, end: 31 } },
      kept: [{ start: 49, end: text.length }],
    } as unknown as Article;
    expect(readFigures(article).figures.map((figure) => figure.text)).toEqual(['9,000', '9,000']);
  });
});
