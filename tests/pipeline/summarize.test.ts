import { expect, test } from 'vitest';
import type { Article } from '../../src/news/article.ts';
import { summarizeArticle } from '../../src/pipeline/summarize/summarize.ts';
import { slice, splitLines } from '../../src/text/span.ts';

function articleOf(text: string, headline?: Article['headline']): Article {
  const kept = splitLines(text);
  const blocks = kept.map((span) => ({ span }));
  const document = {
    id: 'x',
    file: 'x.txt',
    format: 'text',
    encoding: 'utf-8',
    text,
    blocks,
    metadata: {},
  } as const;
  return { document, language: 'en', kept, furniture: [], teasers: [], ...(headline ? { headline } : {}) };
}

test('the file’s own headline stands as it is', () => {
  const { headline } = summarizeArticle(articleOf('The dam held.', { text: 'Dam holds', from: 'line' }));
  expect(headline).toEqual({ text: 'Dam holds', origin: 'file', from: 'line' });
});

test('the summary is one or two slices of the document, in its order', () => {
  const text = 'The dam held overnight.\nEngineers lowered the water by two metres.\nThe road stays closed.';
  const { sentences } = summarizeArticle(articleOf(text));
  expect(sentences.map((span) => slice(text, span))).toEqual([
    'The dam held overnight.',
    'Engineers lowered the water by two metres.',
  ]);
});
