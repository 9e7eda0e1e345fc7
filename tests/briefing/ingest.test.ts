import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FolderInbox } from '../../src/adapters/folder-inbox.ts';
import { openStore } from '../../src/adapters/sqlite/store.ts';
import { ingest } from '../../src/briefing/ingest.ts';
import { readEdition } from '../../src/briefing/read-edition.ts';
import type { Briefing } from '../../src/news/briefing.ts';
import { sourceOf } from '../support/source-of.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NOW = new Date('2026-03-05T06:00:00Z');

/** A feed as it is saved each morning: yesterday's entries with today's on top. */
function writeFeed(...titles: readonly string[]): string {
  const items = titles.map(
    (title) =>
      `<item><title>${title}</title><description>The council of Port Ellen said on Monday that this was so: ${title}. It will meet again in May.</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title>${items.join('')}</channel></rss>`;
}

it('takes of a feed that was saved again only the entries that are new', async () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'sources'));
  const store = await openStore(join(root, '.daybook'), NOW);
  const briefing = {
    name: 'morning',
    sources: ['sources/**'],
    sections: [],
    interests: [],
    outletWeights: {},
    stories: 12,
  } as unknown as Briefing;
  const world = {
    ...store,
    inbox: new FolderInbox(root, { now: () => NOW }),
    progress: { reading: () => {} },
    furnitureRules: async () => [],
  } as unknown as Parameters<typeof readEdition>[2];
  const headlines = async () => {
    const { intake } = await readEdition(briefing, { id: 'morning@', date: '2026-03-05' }, world);
    return { intake, told: intake.summaries.map(({ headline }) => headline.text) };
  };

  writeFileSync(join(root, 'sources/monday.xml'), writeFeed('Bridge closes', 'Ferry sails'));
  const { intake, told } = await headlines();
  expect(told).toEqual(['Bridge closes', 'Ferry sails']);
  const consumed = [...intake.consumed, ...intake.entries];
  const remembered = { day: '2026-03-05', sightings: [], stories: [], teasers: [] };
  await store.slots.settle(
    { briefing: 'morning', slot: '2026-03-05T07:00', outcome: 'empty', settled: NOW },
    { consumed, remembered },
  );

  writeFileSync(join(root, 'sources/tuesday.xml'), writeFeed('School opens', 'Bridge closes', 'Ferry sails'));
  expect((await headlines()).told).toEqual(['School opens']);
  await store.close();
});

it('tells an article without a day that is still to come when its edition is made', async () => {
  const text = (day: string) =>
    `Bridge of Port Ellen closes\n\n${day}\n\nThe bridge of Port Ellen will close for six weeks, the council said.\n`;
  const { intake } = await ingest(
    [
      sourceOf('today.txt', text('5 March 2026')),
      sourceOf('tomorrow.txt', text('6 March 2026')),
      sourceOf('may.txt', text('4 May 2026')),
    ],
    {
      day: '2026-03-05',
      recall: async () => ({ sightings: [], unseen: new Set(), past: [], shownTeasers: new Set() }),
      rules: [],
      onRead: () => {},
    },
  );
  expect(intake.summaries.map(({ article }) => article.published?.at)).toEqual([
    '2026-03-05',
    '2026-03-06',
    undefined,
  ]);
});
