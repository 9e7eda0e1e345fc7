/**
 * Reads plain-text files as one intake and prints, for each, what `daybook inspect --json` prints of a reading: the
 * headline, the kept spans, the furniture and the teasers.
 *
 *     node scripts/evaluate/reading.ts FILE...
 */
import { readFileSync } from 'node:fs';
import type { Document } from '../../src/news/document.ts';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { splitLines } from '../../src/text/span.ts';

const documents = process.argv.slice(2).map((file): Document => {
  const text = readFileSync(file, 'utf8');
  const blocks = splitLines(text).map((span) => ({ span }));
  return { id: file, file, format: 'text', encoding: 'utf-8', text, blocks, metadata: {} };
});
const started = performance.now();
const { articles, notes } = cleanArticles(documents, NO_MEMORY);
process.stderr.write(`${documents.length} documents in ${Math.round(performance.now() - started)} ms\n`);
for (const { document, headline, kept, furniture, teasers, outlet } of articles)
  console.log(
    JSON.stringify({
      file: document.file,
      headline: headline && { text: headline.text, origin: 'file' },
      outlet,
      kept,
      furniture,
      teasers,
      figures: [],
      people: [],
    }),
  );
for (const note of notes) process.stderr.write(`${note.file}: ${note.rule} ${note.message}\n`);
