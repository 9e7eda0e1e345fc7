import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/news/comparison.ts';
import { compareFigures } from '../../../src/pipeline/group/comparison/compare.ts';
import { readTelling } from '../../../src/pipeline/group/telling.ts';
import { Vocabulary } from '../../../src/pipeline/group/vocabulary.ts';
import { summarize } from './articles.ts';

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
      'on the dead, whether told as people, deaths or dead',
      [
        'The fire in Koval killed 31 people, officials said.',
        'The death toll of the fire in Koval stands at 38.',
      ],
      ['differ', '31', '38'],
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

describe('says nothing', () => {
  test.each([
    [
      'of the dead and the injured',
      'The fire in Koval killed 12 people.',
      'The fire in Koval injured 40 people.',
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
    ['of two places', 'The storm killed 12 people in Koval.', 'The storm killed 30 people in Leitner.'],
    [
      'of two events, each named where its article opens',
      'A bus overturned near Velm. The crash killed 12 people.',
      'A bus overturned near Ostrand. The crash killed 30 people.',
    ],
    ['of two times', 'The ferry sank, killing 12 people.', 'Ferries that sank in 2019 killed 30 people.'],
    ['of two things', 'The plan builds 400 homes in Koval.', 'The plan costs the town of Koval 900 trees.'],
    ['of money', 'The bridge in Koval will cost $40 million.', 'The bridge in Koval will cost $55 million.'],
    [
      'of what stands in one sentence',
      'The toll in Koval rose from 12 dead to 30 dead.',
      'The storm killed 12 people in Koval.',
    ],
  ])('%s', (_, one, other) => {
    const asserted = compare(one, other).filter(({ verdict }) => verdict !== 'agree');
    expect(describeAll(asserted)).toEqual([]);
  });
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
