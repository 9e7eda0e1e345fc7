import { describe, expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { keptOf, plain } from './documents.ts';

const BODY = [
  'Why nobody builds small flats',
  '',
  'In 1990 a third of all new flats had one bedroom, and last year it was one in fourteen of them.',
  'Ida Blom asks a builder, a banker and a planner of Corvale where the small flats have gone.',
];
const REST =
  'The planner of Corvale says that the town will let nobody build a flat without a lift from May on.';

function keep(lines: readonly string[]): readonly string[] {
  const [article] = cleanArticles([plain([...BODY, ...lines, REST].join('\n'))], NO_MEMORY).articles;
  return keptOf(article!).filter((line) => lines.includes(line));
}

describe('the chapters of a recording', () => {
  it.each([
    [['(00:00) Intro', '(02:15) The builder', '(11:40) The banker']],
    [['0:00 Intro', '2:15 The builder', '1:11:40 The banker']],
    [['00:00 - Intro', '02:15 - The builder', '11:40 - The banker']],
  ])('are no part of what is told of it: %j', (chapters) => {
    expect(keep(chapters)).toEqual([]);
  });

  it.each([
    [
      'that tell what happened',
      ['00:00 The crane fell in Corvale.', '08:40 It was shut.', '09:15 It was raised.'],
    ],
    ['of which one is earlier', ['00:00 The crane of Corvale', '09:15 It falls.', '08:40 It was raised.']],
  ])('are not times %s', (_, times) => {
    expect(keep(times)).not.toEqual([]);
  });
});
