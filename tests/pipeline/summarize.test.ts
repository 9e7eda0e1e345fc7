import { expect, test } from 'vitest';
import { summarizeArticle } from '../../src/pipeline/summarize/summarize.ts';
import { slice } from '../../src/text/span.ts';
import { articleOf } from '../support/article.ts';

const DAM = [
  'The dam at Orsa held overnight after engineers lowered the lake by two metres, the county said.',
  'It was a long night.',
  '“I have never seen the lake like this,” said Ida Blom, who lives below the dam.',
  'Engineers will keep lowering the lake until the dam at Orsa is inspected on Friday, the county said.',
  'Schools in the valley stay closed.',
].join(' ');

test('the file’s own headline stands as it is', () => {
  const { headline } = summarizeArticle(articleOf(DAM, { headline: { text: 'Dam holds', from: 'line' } }));
  expect(headline).toEqual({ text: 'Dam holds', origin: 'file', from: 'line' });
});

test('the summary is two slices of the document, the ones that tell most, in its order', () => {
  const { sentences } = summarizeArticle(articleOf(DAM));
  expect(sentences.map((span) => slice(DAM, span))).toEqual([
    'The dam at Orsa held overnight after engineers lowered the lake by two metres, the county said.',
    'Engineers will keep lowering the lake until the dam at Orsa is inspected on Friday, the county said.',
  ]);
});

test('rows of a copied table tell no figures, unless there is nothing else', () => {
  const rows = ['Trade\t2030\t2031', 'Deaths on roads\t41 people\t52 people'].join('\n');
  const text = `The county counted 93 deaths on its roads in two years.\n${rows}\nIt was a long night.`;
  const list = (told: string) =>
    summarizeArticle(articleOf(told)).figures.map(({ span }) => slice(told, span));
  expect(list(text)).not.toContain('41');
  expect(list(text)).toContain('93');
  expect(list(rows)).toContain('41');
});

test('the summary does not say the same twice', () => {
  const text =
    'The dam at Orsa held overnight, the county said. The county said the dam at Orsa held overnight. Schools in the whole valley below the dam stay closed until Monday.';
  const { sentences } = summarizeArticle(articleOf(text));
  expect(sentences.map((span) => slice(text, span))).toEqual([
    'The dam at Orsa held overnight, the county said.',
    'Schools in the whole valley below the dam stay closed until Monday.',
  ]);
});

test.each([
  ['who is named in full before', 'Ida Blom of the county', /^Blom said/],
  ['nobody who is not', 'the county', /^Schools/],
])('the summary calls by the family name alone %s', (_, source, second) => {
  const text = [
    `The dam at Orsa held overnight after engineers lowered the lake by two metres, ${source} said.`,
    'Ida Blom, 60, lives below it.',
    'Blom said that engineers of the county had lowered the lake behind the dam at Orsa too late.',
    'Schools in the valley below the dam at Orsa stay closed until the lake is lowered, the county said.',
  ].join(' ');
  const { sentences } = summarizeArticle(articleOf(text));
  expect(slice(text, sentences[1]!)).toMatch(second);
});

test('a heading that stands between its sentences does not sum an article up', () => {
  const heading = 'Dam at Orsa held overnight after the lake was lowered, says the county';
  const text = `The dam at Orsa held, the county said.\n\n${heading}\n\nSchools in the valley stay closed.`;
  const { sentences } = summarizeArticle(articleOf(text));
  expect(sentences.map((span) => slice(text, span))).not.toContain(heading);
  expect(sentences).toHaveLength(2);
});

test('an article of one sentence is summarized by it', () => {
  const text = 'The dam held.';
  expect(summarizeArticle(articleOf(text)).sentences.map((span) => slice(text, span))).toEqual([text]);
});

test('an article without text has no sentences and is called by its file', () => {
  const { headline, sentences, people } = summarizeArticle(articleOf(''));
  expect([headline.text, sentences, people]).toEqual(['x.txt', [], []]);
});

test.each([['$1… [+2345 chars]'], ['it sold for $1…'], ['it sold for $1... Read more']])(
  'what a file holds only the beginning of gives no half sentence: %s',
  (end) => {
    const whole = 'The dam at Orsa held overnight with 11 metres of water behind it, the county said.';
    const { document, ...article } = articleOf(`${whole} The old ferry is gone, and ${end}`);
    const cut = { ...article, document: { ...document, metadata: { truncated: true } } };
    const { sentences, figures } = summarizeArticle(cut);
    expect(sentences.map((span) => slice(document.text, span))).toEqual([whole]);
    expect(figures.map(({ span }) => slice(document.text, span))).toEqual(['11 metres']);
  },
);

test('a last sentence that breaks off tells no article, though its numbers are read', () => {
  const whole = 'The dam at Orsa held overnight with 11 metres of water behind it, the county said.';
  const text = `${whole} The old ferry is gone, and 12 captains of the line will...`;
  const { sentences, figures } = summarizeArticle(articleOf(text));
  expect(sentences.map((span) => slice(text, span))).toEqual([whole]);
  expect(figures.map(({ span }) => slice(text, span))).toEqual(['11 metres', '12']);
});

test('people are named by the grammar of English, in whose lines a party with capitals is nobody', () => {
  const text =
    'Le pont coûtera 140 millions d’euros, a déclaré le maire Paul Lantier. Les Verts ont voté contre.';
  expect(summarizeArticle({ ...articleOf(text), language: 'fr' }).people).toEqual([]);
});
