import { describe, expect, test } from 'vitest';
import { DiskRetellings } from '../../src/adapters/model/disk-retellings.ts';
import { rewriteEdition } from '../../src/briefing/rewrite/rewrite.ts';
import type { Edition } from '../../src/news/edition.ts';
import type { Draft } from '../../src/news/retelling.ts';
import type { Story } from '../../src/news/story.ts';
import { summarizeArticle } from '../../src/pipeline/summarize/summarize.ts';
import type { Answer, Rewriter } from '../../src/ports/rewriter.ts';
import { splitLines } from '../../src/text/span.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DAM = 'The dam at Orsa held overnight, engineers said. The water fell by 2 metres.';
const FERRY = 'The ferry Aurora ran aground with 140 people on board, the coast guard said. Nobody was hurt.';

function storyOf(id: string, headline: string, text: string): Story {
  const kept = splitLines(text);
  const document = {
    id,
    file: id,
    format: 'text',
    encoding: 'utf-8',
    text,
    blocks: [],
    metadata: {},
  } as const;
  const article = { document, language: 'en', kept, furniture: [], teasers: [] };
  const summary = summarizeArticle(article);
  const dek = summary.sentences.map((span) => ({ document: id, span }));
  return {
    id,
    headline,
    members: [{ summary, copies: [], repeated: false }],
    dek,
    comparisons: [],
    updates: [],
    people: [],
  };
}

const EDITION: Edition = {
  id: 'morning@2030-05-01T07-00',
  briefing: 'morning',
  title: 'Morning',
  date: '2030-05-01',
  language: 'en',
  sections: [
    { stories: [storyOf('dam', 'Dam at Orsa holds', DAM), storyOf('ferry', 'Ferry runs aground', FERRY)] },
  ],
  teasers: [],
  leftOut: [],
  readingMinutes: 1,
};

/** A model that says what the test wants, and remembers what it was asked. */
function model(answer: (draft: Draft) => Answer): Rewriter & { readonly asked: Draft[] } {
  const asked: Draft[] = [];
  return {
    name: 'test 1',
    asked,
    rewrite: async (draft) => {
      asked.push(draft);
      return answer(draft);
    },
  };
}

const honest = ({ headline, sentences }: Draft): Answer => ({
  retelling: { headline: headline.replace('runs', 'run'), summary: sentences.join(' ') },
});

describe('an edition in a model’s words', () => {
  test('shows what passed, and keeps the article’s own headline in the article', async () => {
    const retellings = new DiskRetellings(temporaryFolder());
    const { edition, notes } = await rewriteEdition(EDITION, { rewriter: model(honest), retellings });
    const [dam, ferry] = edition.sections[0]!.stories;
    expect(dam!.retold).toBe(DAM);
    expect(ferry!.headline).toBe('Ferry run aground');
    expect(ferry!.members).toEqual(EDITION.sections[0]!.stories[1]!.members);
    expect(notes).toEqual([]);
  });

  test('keeps the extract where the model lies, with a note that says why', async () => {
    const liar = model(() => ({
      retelling: {
        headline: 'Ferry runs aground',
        summary: 'The ferry Aurora ran aground with 410 people on board, the coast guard said.',
      },
    }));
    const { edition, notes } = await rewriteEdition(EDITION, {
      rewriter: liar,
      retellings: new DiskRetellings(temporaryFolder()),
    });
    expect(edition).toEqual(EDITION);
    expect(notes.map(({ rule }) => rule)).toEqual(['wording-rejected', 'wording-rejected']);
    expect(notes[1]!.message).toContain('410');
  });

  test('is the same edition when the endpoint is down, which is asked once and told once', async () => {
    const down = model(() => ({ trouble: 'could not be reached', over: true }));
    const { edition, notes } = await rewriteEdition(EDITION, {
      rewriter: down,
      retellings: new DiskRetellings(temporaryFolder()),
    });
    expect(edition).toEqual(EDITION);
    expect(down.asked).toHaveLength(1);
    expect(notes).toHaveLength(1);
    expect(notes[0]!.message).toContain('could not be reached');
  });

  test('asks again for no draft that was answered before, even when the endpoint is gone', async () => {
    const folder = temporaryFolder();
    const first = await rewriteEdition(EDITION, {
      rewriter: model(honest),
      retellings: new DiskRetellings(folder),
    });
    const down = model(() => ({ trouble: 'could not be reached', over: true }));
    const second = await rewriteEdition(EDITION, { rewriter: down, retellings: new DiskRetellings(folder) });
    expect(second).toEqual(first);
    expect(down.asked).toEqual([]);
  });

  test('asks again when the sentences or the model are others', async () => {
    const retellings = new DiskRetellings(temporaryFolder());
    await rewriteEdition(EDITION, { rewriter: model(honest), retellings });
    const other = { ...model(honest), name: 'test 2' };
    await rewriteEdition(EDITION, { rewriter: other, retellings });
    expect(other.asked).toHaveLength(2);
  });

  test('gives the model nothing but headline and sentences', async () => {
    const asked = model(honest);
    await rewriteEdition(EDITION, { rewriter: asked, retellings: new DiskRetellings(temporaryFolder()) });
    expect(asked.asked[0]).toEqual({
      headline: 'Dam at Orsa holds',
      sentences: ['The dam at Orsa held overnight, engineers said.', 'The water fell by 2 metres.'],
    });
  });
});
