import { describe, expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { readSource } from '../../src/pipeline/read/read.ts';
import { summarizeArticle } from '../../src/pipeline/summarize/summarize.ts';
import { slice } from '../../src/text/span.ts';
import { sourceOf } from '../support/source-of.ts';

const OPENING = 'A fire broke out on the ferry at Orsa on Monday, the police said.';
const CLOSING = 'The company said it would look into the cause, and that its other ferries sail as planned.';

async function readArticle(name: string, content: string) {
  const { documents } = await readSource(sourceOf(name, content));
  const [article] = cleanArticles(documents, NO_MEMORY).articles;
  return article!;
}

const readPage = (words: string) =>
  readArticle(
    'a.html',
    `<html lang="en"><head><title>Ferry stops at Orsa</title></head><body><article><h1>Ferry stops at Orsa</h1>
<p>${OPENING}</p><p>${words}</p><p>${CLOSING}</p></article></body></html>`,
  );

const readNote = (words: string) =>
  readArticle('a.md', `# Ferry stops at Orsa\n\n${OPENING}\n\n${words}\n\n${CLOSING}\n`);

describe('what is struck out', () => {
  it.each([
    ['Some <s>12</s> 15 people died.', 'Some 15 people died.'],
    ['Some <del>12</del><ins>15</ins> people died.', 'Some 15 people died.'],
    ['Damage came to $<strike>4</strike>5 million.', 'Damage came to $5 million.'],
    ['Some <span style="text-decoration: line-through">12</span> 15 people died.', 'Some 15 people died.'],
    ['<s>The captain <em>drowned</em>.</s> The captain was saved.', 'The captain was saved.'],
  ])('on a page is not read: %s', async (words, kept) => {
    expect((await readPage(words)).document.text.split('\n')).toContain(kept);
  });

  it('in Markdown is not read, and what stands between two other tildes is', async () => {
    const { text } = (await readNote('Some ~~12~~ 15 people died on deck ~4~, ~~~as 7 did~~~.')).document;
    expect(text).toMatch(/Some +15 people died/);
    expect(text).toContain('as 7 did');
  });

  it('in the tags that Markdown may hold is not read', async () => {
    const { text } = (await readNote('Some <del>12</del> 15 people died, <s>not</s> so many as feared.'))
      .document;
    expect(text).toMatch(/Some +15 people died, +so many as feared/);
  });

  it('gives no figure, alone or with the one that came in its place', async () => {
    const page = await readPage('Some <s>12</s> 15 people died. Damage came to $<s>4</s>5 million.');
    const note = await readNote('Some ~~12~~ 15 people died. Damage came to $5 million.');
    for (const article of [page, note]) {
      const { figures } = summarizeArticle(article);
      expect(figures.map(({ span }) => slice(article.document.text, span))).toEqual(['15', '$5 million']);
    }
  });

  it('is read where a page forgot to end it', async () => {
    const rest = Array.from({ length: 20 }, (_, day) => `On day ${day} the crew worked on the engine again.`);
    const { document } = await readPage(
      `<s>Saved.<div>${rest.map((line) => `<p>${line}</p>`).join('')}</div>`,
    );
    expect(document.text).toContain(rest[5]);
  });
});
