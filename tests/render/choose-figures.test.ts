import { expect, test } from 'vitest';
import type { Figure } from '../../src/news/figure.ts';
import type { Summary } from '../../src/news/summary.ts';
import { chooseFigures } from '../../src/pipeline/render/choose-figures.ts';

function figure(text: string, value: number, salience: number, start: number): Figure {
  return {
    text,
    value,
    salience,
    span: { start, end: start + text.length },
    sentence: { start: 0, end: 100 },
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
  figures: [inHeadline, told, hurt, boats, trifle],
  keyFigures: [told, hurt],
} as unknown as Summary;

const texts = (figures: readonly Figure[]) => figures.map(({ text }) => text);

test('the block holds the key figures, and a line below it every other number that says something, once', () => {
  const { block, more } = chooseFigures(summary, () => false);
  expect(texts(block)).toEqual(['around 1,200', '11']);
  expect(texts(more)).toEqual(['20']);
});

test('a figure that a comparison shows gives its place to the next, and stands nowhere twice', () => {
  const { block, more } = chooseFigures(summary, ({ span }) => span.start === told.span.start);
  expect(texts(block)).toEqual(['11', '20']);
  expect(more).toEqual([]);
});
