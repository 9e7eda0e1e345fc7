import { describe, expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { readSource } from '../../src/pipeline/read/read.ts';
import { slice } from '../../src/text/span.ts';
import { goneOf, keptOf } from '../clean/documents.ts';
import { sourceOf } from '../support/source-of.ts';

const TITLE = 'Ticket outage traced to a retry loop';
const FIRST =
  'The outage that stopped ticket sales in Kaldbay on Monday came from a retry loop, the transport company said.';
const SECOND = 'The loop ran 40 million times before noon. Nobody had set a limit, the report says.';

async function readOne(text: string) {
  return (await readSource(sourceOf('a.md', text))).documents[0]!;
}

describe('code between fences', () => {
  it.each([
    ['of backticks', '```\n# retry\nretry(order);\n```', ['# retry', 'retry(order);']],
    ['that name a language', '```js\nretry(order);\n\nThen wait.\n```', ['retry(order);', 'Then wait.']],
    ['of tildes, backticks inside', '~~~\n```\nretry(order);\n~~~', ['retry(order);']],
    ['longer than those inside', '````\n```\nretry(order);\n```\n````', ['retry(order);']],
    ['in a quotation', '> ```\n> retry(order);\n> ```', ['retry(order);']],
    ['with nothing inside', '```\n```', []],
  ])('stands aside: %s', async (_, fenced, code) => {
    const document = await readOne(`# ${TITLE}\n\n${FIRST}\n\n${fenced}\n\n${SECOND}\n`);
    const article = cleanArticles([document], NO_MEMORY).articles[0]!;
    expect(article.headline?.text).toBe(TITLE);
    expect(keptOf(article)).toEqual([FIRST, SECOND]);
    expect(goneOf(article)).toEqual(code.map((line) => [line, 'code']));
  });

  it.each([
    ['a fence that nothing closes', `\`\`\`\n${FIRST}\n\n${SECOND}\n`],
    ['code on one line', `\`\`\`retry\`\`\` ran.\n\n${FIRST}\n\n${SECOND}\n\n\`\`\`\n`],
  ])('is none behind %s', async (_, text) => {
    const { text: read, blocks } = await readOne(text);
    expect(blocks.slice(-2).map(({ span, markup }) => [markup?.element, slice(read, span)])).toEqual([
      ['p', FIRST],
      ['p', SECOND],
    ]);
  });

  it('is read in little time however many fences there are', async () => {
    const { blocks } = await readOne('```\na\n````js\n'.repeat(20_000));
    expect(blocks.length).toBeGreaterThan(0);
  });
});
