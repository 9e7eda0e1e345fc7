import type { Summary } from '../src/news/summary.ts';
import { splitLines } from '../src/text/span.ts';

/** An article that needs no cleaning. */
export interface PlainArticle {
  readonly id: string;
  readonly title?: string | null;
  readonly text: string;
  readonly date?: string | null;
}

/** An article as grouping takes it, its text as it is, without figures and people. */
export function makePlainSummary({ id, title, text, date }: PlainArticle): Summary {
  const kept = splitLines(text);
  return {
    article: {
      document: {
        id,
        file: id,
        format: 'text',
        encoding: 'utf-8',
        text,
        blocks: kept.map((span) => ({ span })),
        metadata: {},
      },
      language: 'en',
      kept,
      furniture: [],
      teasers: [],
      ...(title ? { headline: { text: title, from: 'line' } } : {}),
      ...(date ? { published: { at: date, from: 'metadata', sure: true } } : {}),
    },
    headline: title
      ? { text: title, origin: 'file', from: 'line' }
      : { text: '', origin: 'text', from: 'first sentence' },
    sentences: [],
    figures: [],
    keyFigures: [],
    people: [],
  };
}
