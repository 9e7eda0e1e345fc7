import { expect, test } from 'vitest';
import type { Figure } from '../../src/news/figure.ts';
import type { Summary } from '../../src/news/summary.ts';
import { chooseFigures } from '../../src/pipeline/render/choose-figures.ts';
import { summarizeArticle } from '../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../support/article.ts';

function figure(text: string, value: number, salience: number, start: number): Figure {
  return {
    text,
    value,
    salience,
    span: { start, end: start + text.length },
    sentence: { start, end: start + text.length },
    unit: { kind: 'count', name: 'person' },
    counts: 'people',
    measure: 'total',
  };
}

const inHeadline = figure('1,200', 1200, 7, 0);
const told = figure('around 1,200', 1200, 6, 10);
const hurt = figure('11', 11, 5, 30);
const boats = figure('20', 20, 2, 40);
const trifle = figure('two', 2, 0, 50);
const summary = {
  article: { document: { text: ' '.repeat(100) } },
  figures: [inHeadline, told, hurt, boats, trifle],
  keyFigures: [told, hurt],
} as unknown as Summary;

const texts = (figures: readonly Figure[]) => figures.map(({ text }) => text);

test('the block holds the key figures, and a line below it every other number that says something, once', () => {
  const { block, more } = chooseFigures(summary, () => false, []);
  expect(texts(block)).toEqual(['around 1,200', '11']);
  expect(texts(more)).toEqual(['20']);
});

test('how strong a quake was stands in no line of further figures without the word for it', () => {
  const told = { ...summarizeArticle(articleOf('A magnitude 5.9 earthquake hit Orsa.')), keyFigures: [] };
  expect(texts(chooseFigures(told, () => false, []).more)).toEqual([]);
});

test('what analysts had expected stands in no line of further figures', () => {
  const text = 'The firm expects revenue of $1.2 billion, below the $1.4 billion that analysts expected.';
  const told = { ...summarizeArticle(articleOf(text)), keyFigures: [] };
  expect(texts(chooseFigures(told, () => false, []).more)).toEqual([]);
});

test('a share or a time of nothing that is named stands in no line of further figures', () => {
  const share = { ...figure('74%', 74, 3, 60), unit: { kind: 'percent', name: 'percent' } as const };
  const bare = { ...share, counts: '' };
  const days = { ...bare, text: 'three days', unit: { kind: 'time', name: 'day' } as const };
  const more = (last: Figure) =>
    texts(chooseFigures({ ...summary, figures: [...summary.figures, last] }, () => false, []).more);
  expect(more(share)).toEqual(['20', '74%']);
  expect(more(bare)).toEqual(['20']);
  expect(more(days)).toEqual(['20']);
});

test('a share of some, of which only the sentence tells what they did, stands in no line of further figures', () => {
  const text = 'The isle has 5,300 people. One in four residents is older than 65, and it has 40 boats.';
  const { figures } = summarizeArticle(articleOf(text));
  const told = { article: { document: { text } }, figures, keyFigures: [] } as unknown as Summary;
  expect(texts(chooseFigures(told, () => false, []).more)).toEqual(['5,300', '40']);
});

test('a time of which nothing is told behind it is no further figure: no years of chocolate', () => {
  const text = 'Chocolate is at a 15-year high, and the town has a 10-hour curfew.';
  const { figures } = summarizeArticle(articleOf(text));
  const told = { article: { document: { text } }, figures, keyFigures: [] } as unknown as Summary;
  expect(texts(chooseFigures(told, () => false, []).more)).toEqual(['10-hour']);
});

test('what is only expected or feared stands in no line of further figures, where nothing says so', () => {
  const text =
    'The line lost $3 million. It had forecast a loss of $5 million, and damage might exceed $9 million.';
  const { figures } = summarizeArticle(articleOf(text));
  const summary = { article: { document: { text } }, figures, keyFigures: [] } as unknown as Summary;
  expect(texts(chooseFigures(summary, () => false, []).more)).toEqual(['$3 million']);
});

test.each([
  [
    'from which another moved',
    'Orsa Foods raised its forecast to at least $5.10 a share from $4.85 a share.',
  ],
  ['of a poll', 'An exit poll for the city’s television had put the Union at 36%.'],
  ['of some, of whom it is not said what they did', 'The union said 88.6% of its members had voted for it.'],
  ['that is wanted', 'Doctors, who want a 29% rise, will strike on Monday.'],
  ['that is only supposed', 'If the count holds, the Union would win about 71 seats in all.'],
])('a number %s stands in no line of further figures', (_, text) => {
  const { figures } = summarizeArticle(articleOf(text));
  expect(figures).not.toEqual([]);
  const told = { article: { document: { text } }, figures, keyFigures: [] } as unknown as Summary;
  const more = texts(chooseFigures(told, () => false, []).more);
  for (const number of ['$4.85 a share', '36%', '88.6%', '71', '29%']) expect(more).not.toContain(number);
});

test('a part of them stands in no line of further figures without what is told of it', () => {
  const text = 'The storm hurt 50 people badly, 10 of whom were not found.';
  const { figures } = summarizeArticle(articleOf(text));
  const summary = { article: { document: { text } }, figures, keyFigures: [] } as unknown as Summary;
  expect(texts(figures)).toEqual(['50', '10']);
  expect(texts(chooseFigures(summary, () => false, []).more)).toEqual(['50']);
});

test('a figure that a comparison shows gives its place to the next, and stands nowhere twice', () => {
  const { block, more } = chooseFigures(summary, ({ span }) => span.start === told.span.start, []);
  expect(texts(block)).toEqual(['11', '20']);
  expect(more).toEqual([]);
});

test('a number that a report above gives of the same thing is not given again', () => {
  const text = 'eleven people, 20 lorries';
  const lorries = { ...figure('20', 20, 2, 15), counts: 'lorries' };
  const elsewhere = [figure('eleven', 11, 5, 0), lorries].map((other) => ({ figure: other, text }));
  const { block, more } = chooseFigures(summary, () => false, elsewhere);
  expect(texts(block)).toEqual(['around 1,200']);
  expect(texts(more)).toEqual(['20']);
});

test('a number that says enough by its digits or is told more fully above is not given again either', () => {
  const shown = (above: Figure, below: Figure) =>
    texts(
      chooseFigures({ ...summary, figures: [below], keyFigures: [below] }, () => false, [
        { figure: above, text: 'told above' },
      ]).block,
    );
  const jobs = { ...figure('2,210', 2210, 5, 0), counts: 'job losses' };
  expect(shown(jobs, { ...jobs, counts: 'staff' })).toEqual([]);
  expect(shown(jobs, { ...jobs, qualifier: { kind: 'at-most', text: 'up to' } })).toEqual(['2,210']);
  const boats = { ...figure('50', 50, 5, 0), counts: 'boats' };
  expect(shown(boats, { ...boats, measure: 'increase' })).toEqual(['50']);
  const doses = { ...figure('20 million', 20_000_000, 5, 0), counts: 'vaccine doses' };
  expect(shown(doses, { ...doses, counts: 'doses' })).toEqual([]);
  expect(shown(doses, { ...doses, counts: 'people' })).toEqual(['20 million']);
  const share = { ...figure('49.2%', 49.2, 5, 0), unit: { kind: 'percent', name: 'percent' } as const };
  expect(shown(share, { ...share, counts: 'voters' })).toEqual([]);
  const round = { ...share, text: '34%', value: 34 };
  expect(shown(round, { ...round, counts: 'voters' })).toEqual(['34%']);
  const length = {
    ...figure('30 metres', 30, 5, 0),
    counts: '',
    unit: { kind: 'physical', name: 'metre' } as const,
  };
  expect(shown(length, length)).toEqual([]);
});

test('a number of a sentence that a report above has too is not given again', () => {
  const text = 'It went at 140 in a bend.';
  const fast = { ...figure('140', 140, 5, 11), counts: '', sentence: { start: 0, end: text.length } };
  const again = {
    article: { document: { text } },
    figures: [fast],
    keyFigures: [fast],
  } as unknown as Summary;
  const block = (above: string) =>
    texts(chooseFigures(again, () => false, [{ figure: fast, text: above }]).block);
  expect(block(text)).toEqual([]);
  expect(block('Fog of 140 cm in places.......')).toEqual(['140']);
});

test('a number in the words beside another is told there', () => {
  const text = 'He said that 320 of its 350 members had voted and 9 had not.';
  const at = (number: string) => text.indexOf(number);
  const sentence = { start: 0, end: text.length };
  const clause = { start: at('of'), end: at(' and') };
  const voted = { ...figure('320', 320, 4, at('320')), sentence, clause };
  const all = { ...figure('350', 350, 6, at('350')), sentence };
  const figures = [all, voted];
  const told = { article: { document: { text } }, figures, keyFigures: figures } as unknown as Summary;
  expect(texts(chooseFigures(told, () => false, []).block)).toEqual(['320']);
});

const shown = (text: string) => {
  const { block, more } = chooseFigures(summarizeArticle(articleOf(text)), () => false, []);
  return { block: texts(block), more: texts(more) };
};

test('one number of two fates stands twice: as many were saved as died', () => {
  const text =
    'A ferry sank off Orsa on Monday and killed 34 people. Divers said that 34 people were rescued.';
  expect(shown(text).block).toEqual(['34', '34']);
});

const EARLIER = [
  'Last year, 31 passengers died on the same line.',
  'In 2009, an accident killed 31 passengers.',
  'It was the worst since 2016, when a fire killed 31 passengers.',
  'Five years ago, a fire hurt 31 passengers.',
  'A fire on the line in March hurt 31 passengers.',
  'Those fires hurt 31 passengers.',
];

test.each(EARLIER)(
  'a number of another time gives way to those of the news, and is no further figure: %s',
  (sentence) => {
    const news =
      'A train burned out near Nolm on Monday and killed 12 people. Some 400 firemen were sent to the line. ' +
      'Doctors treated 65 people for burns. Police questioned 14 workers. ';
    expect(shown(`${news}The line has 80 tunnels. ${sentence}`)).toEqual({
      block: ['12', '65', '14', '400'],
      more: ['80'],
    });
  },
);

test('no further figure is what befell nobody for sure', () => {
  const text = 'The mayor asked whether the storm had killed 31 people, and 40 people were hurt.';
  const { figures } = summarizeArticle(articleOf(text));
  const told = { article: { document: { text } }, figures, keyFigures: [] } as unknown as Summary;
  expect(texts(chooseFigures(told, () => false, []).more)).not.toContain('31');
  const fact = 'The storm had killed 31 people.';
  const sure = { article: { document: { text: fact } }, figures: summarizeArticle(articleOf(fact)).figures };
  expect(texts(chooseFigures({ ...sure, keyFigures: [] } as never, () => false, []).more)).toEqual(['31']);
});

test('of one number what befell some and who they are may be the same, and stands once', () => {
  const text = 'The storm left three dead. Three workers had been on the roof.';
  const { figures } = summarizeArticle(articleOf(text));
  const told = { article: { document: { text } }, figures, keyFigures: [] } as unknown as Summary;
  expect(texts(chooseFigures(told, () => false, []).more)).toHaveLength(1);
});

test('numbers of nothing that is named take no place from one that tells something', () => {
  const bare = Array.from({ length: 8 }, (_, at) => ({ ...figure('5', 51 + at, 3, 60 + at), counts: '' }));
  const cows = { ...figure('9', 9, 1, 80), counts: 'cows' };
  const { more } = chooseFigures(
    { ...summary, figures: [...summary.figures, ...bare, cows] },
    () => false,
    [],
  );
  expect(texts(more)).toEqual(['20', '9']);
});
