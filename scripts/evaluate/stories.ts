/**
 * Groups articles given one per line (`{"id","title","text","date"}`) and prints `{"id","story"}` for each, with the
 * product's own grouping. Titles and texts are taken as they are: nothing is cleaned.
 *
 *     node scripts/evaluate/stories.ts < articles.jsonl
 */
import { text as readAll } from 'node:stream/consumers';
import type { Summary } from '../../src/news/summary.ts';
import { groupStories } from '../../src/pipeline/group/group.ts';
import { splitLines } from '../../src/text/span.ts';

interface Line {
  readonly id: string;
  readonly title?: string | null;
  readonly text: string;
  readonly date?: string | null;
}

const lines = (await readAll(process.stdin)).split('\n').filter((line) => line.trim() !== '');
const stories = groupStories(
  lines.map((line) => summarizeLine(JSON.parse(line) as Line)),
  [],
);
for (const story of stories) {
  for (const { summary, copies } of story.members) {
    for (const told of [summary, ...copies]) {
      process.stdout.write(`${JSON.stringify({ id: told.article.document.id, story: story.id })}\n`);
    }
  }
}

function summarizeLine({ id, title, text, date }: Line): Summary {
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
