import { expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { paragraphs, plain } from './documents.ts';

const STORIES = [
  [
    'School roof collapses in storm',
    'The roof of a school in Senn collapsed in a storm on Monday night; nobody was inside, the fire brigade said.',
    'Lessons for 310 pupils will move to the town hall, headteacher Mia Roos said.',
    'Teachers found desks under wet plaster when they came at seven on Tuesday.',
    'The building dates from 1964 and was inspected last year.',
    'Parents had complained of damp ceilings since the winter.',
  ],
  [
    'Council votes for tram line',
    'The council of Tamsel voted by 24 to 17 on Thursday for a tram line to the lake.',
    'Building will begin in 2033 and cost 90 million euros, mayor Ruth Kline said.',
    'Kline spoke of the largest project in the history of the town.',
    'Opponents say that buses would do as well for a tenth of the price.',
    'A first plan had failed in a vote eleven years ago.',
  ],
  [
    'Bakery chain cuts 200 jobs',
    'The bakery chain Kornhaus will close 30 shops and cut 200 jobs by autumn, it said on Wednesday.',
    'Union leader Piet Adler called the decision a slap in the face.',
    'The bakeries that close are in small towns, where sales have halved.',
    'Talks on severance pay begin next week.',
    'The firm was founded as a mill two hundred years ago.',
  ],
];

/** The headlines of one site's pages, read together. */
function readHeadlines(pages: readonly (readonly string[])[]) {
  const documents = pages.map((lines, n) => plain(lines.join('\n\n'), { file: `${n}.txt`, folder: 'tide' }));
  return cleanArticles(documents, NO_MEMORY).articles.map(({ headline }) => headline?.text);
}

it('takes no banner for the headline that stands above a site’s other articles too', () => {
  const pages = STORIES.map((lines) => [
    'Tide Tables and Ferries',
    'Our readers pick: the best chowder on the quay',
    ...lines,
    'The Tide has told the coast its stories since 1911 and is owned by its readers.',
  ]);
  expect(readHeadlines(pages.slice(0, 1))).toEqual(['Tide Tables and Ferries']);
  expect(readHeadlines(pages)).toEqual(STORIES.map(([headline]) => headline));
});

it('takes a headline for one that stands in the lists of the site’s other pages', () => {
  const headlines = ['Crane falls into harbor', 'Council votes for tram line', 'Bakery chain cuts 200 jobs'];
  const pages = headlines.map((headline, n) => [headline, ...paragraphs(n + 1), 'Most read', ...headlines]);
  expect(readHeadlines(pages)).toEqual(headlines);
});
