/**
 * Headlines and summaries for measuring: reads `{"id","text"}` lines, one article's body each, and prints
 * `{"id","headline","summary"}` lines.
 */
import { createInterface } from 'node:readline';
import type { Article } from '../../src/news/article.ts';
import { summarizeArticle } from '../../src/pipeline/summarize/summarize.ts';
import { slice, splitLines } from '../../src/text/span.ts';

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const summary = summarizeArticle(articleOf(id, text));
  const sentences = summary.sentences.map((span) => slice(text, span).replace(/\s+/g, ' '));
  console.log(JSON.stringify({ id, headline: summary.headline.text, summary: sentences }));
}

/** A body that somebody has cleaned already: every line of it is article. */
function articleOf(id: string, text: string): Article {
  const kept = splitLines(text);
  const blocks = kept.map((span) => ({ span }));
  const document = { id, file: id, format: 'text', encoding: 'utf-8', text, blocks, metadata: {} } as const;
  return { document, language: 'en', kept, furniture: [], teasers: [] };
}
