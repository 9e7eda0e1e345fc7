import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { readArticles } from '../../src/briefing/read-articles.ts';
import { type FurnitureMemory, keyLine } from '../../src/news/furniture-memory.ts';
import type { SourceFile } from '../../src/news/source-file.ts';
import { paragraphs } from '../clean/documents.ts';

/** Lines that are a site's own, above and below its articles: by them cleaning asks the memory whose page it is. */
const [FERRY_EDITION, BRIDGE_EDITION] = ['Lantern Evening Edition', 'Beacon Morning Edition'];
const FILES = [write('ferry.txt', frame(1, FERRY_EDITION)), write('bridge.txt', frame(2, BRIDGE_EDITION))];

function frame(number: number, edition: string): string {
  const headline = `Headline of Story ${number} About the Council`;
  return ['Home | Harbor | Markets', edition, headline, ...paragraphs(number)].join('\n');
}

function write(file: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { file, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), modified: new Date(0) };
}

/** Stands for a bug in cleaning: what is remembered of these lines cannot be read. */
function breakOn(...texts: readonly string[]): () => Promise<FurnitureMemory> {
  const broken = new Set(texts.map((text) => keyLine(text)));
  const lines = new (class extends Map<string, []> {
    override get(key: string): [] | undefined {
      if (broken.has(key)) throw new Error('nobody thought of this');
      return undefined;
    }
  })();
  return async () => ({ today: '2031-05-06', lines });
}

it('leaves out a file that makes cleaning fail, and reads the others', async () => {
  const { summaries, notes } = await readArticles(FILES, breakOn(FERRY_EDITION));
  expect(summaries.map(({ article }) => article.document.file)).toEqual(['bridge.txt']);
  expect(notes).toEqual([
    {
      rule: 'cleaning-failed',
      message:
        'The article could not be cleaned (nobody thought of this), so it was left out; please report it.',
      file: 'ferry.txt',
      skipped: true,
    },
  ]);
});

it('blames no file for what makes cleaning fail whatever it reads', async () => {
  const reading = readArticles(FILES, breakOn(FERRY_EDITION, BRIDGE_EDITION));
  await expect(reading).rejects.toThrow('nobody thought of this');
});
