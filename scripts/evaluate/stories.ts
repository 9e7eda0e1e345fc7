/**
 * Groups articles given one per line (`{"id","title","text","date"}`) and prints `{"id","story"}` for each, with the
 * product's own grouping. Titles and texts are taken as they are: nothing is cleaned.
 *
 *     node scripts/evaluate/stories.ts < articles.jsonl
 */
import { text as readAll } from 'node:stream/consumers';
import { groupStories } from '../../src/pipeline/group/group.ts';
import { makePlainSummary, type PlainArticle } from '../plain-summary.ts';

const lines = (await readAll(process.stdin)).split('\n').filter((line) => line.trim() !== '');
const stories = groupStories(
  lines.map((line) => makePlainSummary(JSON.parse(line) as PlainArticle)),
  [],
);
for (const story of stories) {
  for (const { summary, copies } of story.members) {
    for (const told of [summary, ...copies]) {
      process.stdout.write(`${JSON.stringify({ id: told.article.document.id, story: story.id })}\n`);
    }
  }
}
