import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { DiskKeptEditions } from '../../src/adapters/disk-kept-editions.ts';
import { FolderInbox } from '../../src/adapters/folder-inbox.ts';
import { openStore, type Store } from '../../src/adapters/sqlite/store.ts';
import { systemClock } from '../../src/adapters/system-clock.ts';
import { type ReadEdition, readEdition } from '../../src/briefing/read-edition.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { FurnitureRule } from '../../src/news/furniture-rule.ts';
import { teaserKey } from '../../src/news/teaser.ts';
import { renderEdition } from '../../src/pipeline/render/render.ts';
import { shippedLook } from '../render/look.ts';
import { addFile, folderWithSamples } from '../support/samples.ts';

const look = await shippedLook();

/** A folder of news and all that an edition of it depends on. */
let world: {
  root: string;
  store: Store;
  rules: readonly FurnitureRule[];
  yaml: string;
  date: string;
  build: string;
};

beforeEach(async () => {
  const root = folderWithSamples();
  const store = await openStore(join(root, '.daybook'), new Date());
  onTestFinished(() => store.close());
  world = { root, store, rules: [], yaml: 'stories: 6', date: '2026-11-23', build: 'first' };
});

/** What a preview makes of the world as it is, and whether it read the files for that. */
async function preview(keeps = true): Promise<ReadEdition & { wasRead: boolean }> {
  const { root, store, rules, yaml, date, build } = world;
  writeFileSync(join(root, 'daybook.yaml'), `briefings:\n  - name: morning\n    ${yaml}\n`);
  const [briefing] = loadConfig(join(root, 'daybook.yaml')).briefings;
  let wasRead = false;
  const edition = await readEdition(
    briefing!,
    { id: 'morning@today', date },
    {
      ...store,
      inbox: new FolderInbox(root, systemClock),
      progress: {
        reading() {
          wasRead = true;
        },
      },
      furnitureRules: async () => rules,
      ...(keeps ? { keptEditions: new DiskKeptEditions(root, build) } : {}),
    },
  );
  return { ...edition, wasRead };
}

/** What the mail would say: everything that is printed. */
async function print({ edition, intake }: ReadEdition) {
  const { html, text, subject } = await renderEdition(edition, look);
  return { html, text, subject, intake };
}

const keptFile = () => join(world.root, 'edition-morning');

it('knows whose page advertises each teaser', async () => {
  const { edition } = await preview(false);
  expect(edition.teasers.length).toBeGreaterThan(0);
  for (const { outlet } of edition.teasers) expect(outlet).toMatch(/Harbour Post/i);
});

it('reads the same files once, and prints the same', async () => {
  const fresh = await preview(false);
  const first = await preview();
  const second = await preview();
  expect([first.wasRead, second.wasRead]).toEqual([true, false]);
  expect(await print(first)).toEqual(await print(fresh));
  expect(await print(second)).toEqual(await print(fresh));
  expect(second.past).toEqual(fresh.past);
});

describe('reads again what may have become another edition', () => {
  const changes: Record<string, () => unknown> = {
    'a file is new': () =>
      addFile(
        world.root,
        'quarry.txt',
        'Quarry at Orrin Reopens\n\nThe quarry at Orrin reopened on Monday with 40 workers, the council said.\n',
      ),
    'a file has changed by one figure': () => {
      const file = join('harbour-post', 'harbour-budget.txt');
      const text = readFileSync(join(world.root, 'sources', file), 'utf8');
      addFile(
        world.root,
        file,
        text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
      );
    },
    'a rule about furniture': () => {
      world.rules = [{ name: 'no teasers', action: 'drop', contains: 'ferry' }];
    },
    'the configuration': () => {
      world.yaml = 'stories: 2';
    },
    'the day': () => {
      world.date = '2026-11-24';
    },
    'the program': () => {
      world.build = 'second';
    },
    'what earlier editions have shown': async () => {
      const { edition } = await preview(false);
      await world.store.slots.settle(
        { briefing: 'morning', slot: '2026-11-22T07:00', outcome: 'empty', settled: new Date() },
        {
          consumed: [],
          remembered: {
            day: '2026-11-22',
            sightings: [],
            stories: [],
            teasers: [teaserKey(edition.teasers[0]!)],
          },
        },
      );
    },
  };

  it.each(Object.entries(changes))('%s', async (_name, change) => {
    await preview();
    await change();
    const after = await preview();
    expect(after.wasRead).toBe(true);
    expect(await print(after)).toEqual(await print(await preview(false)));
    expect((await preview()).wasRead).toBe(false);
  });
});

describe('a kept edition that is not whole counts as none', () => {
  const damages: Record<string, (bytes: Buffer) => Uint8Array> = {
    emptied: () => new Uint8Array(),
    'cut short': (bytes) => bytes.subarray(0, bytes.length / 2),
    'cut to its hash': (bytes) => bytes.subarray(0, 32),
    'one bit turned': (bytes) => {
      const turned = Buffer.from(bytes);
      turned[turned.length >> 1]! ^= 1;
      return turned;
    },
    'a byte too many': (bytes) => Buffer.concat([bytes, Buffer.of(0)]),
    'something else': () => Buffer.from('{"edition": {"sections": []}}'.repeat(9)),
  };

  it.each(Object.entries(damages))('%s', async (_name, damage) => {
    const whole = await preview();
    writeFileSync(keptFile(), damage(readFileSync(keptFile())));
    const after = await preview();
    expect(after.wasRead).toBe(true);
    expect(await print(after)).toEqual(await print(whole));
    expect((await preview()).wasRead).toBe(false);
  });
});
