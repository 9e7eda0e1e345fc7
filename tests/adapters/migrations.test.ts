import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { MIGRATIONS } from '../../src/adapters/sqlite/migrations/all.ts';
import { openStore } from '../../src/adapters/sqlite/store.ts';
import { statesOf } from '../support/delivery-world.ts';
import { newEdition } from '../support/new-edition.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NOW = new Date('2026-11-23T06:00:00Z');

/** The tables that came after each migration, so that a database can be taken back to what it was then. */
const LATER_TABLES: Readonly<Record<string, readonly string[]>> = {
  '001-first': ['reader', 'suppression', 'refusal', 'told_trouble', 'comeback'],
  '002-readers': ['told_trouble', 'comeback'],
  '003-told-troubles': ['comeback'],
};

test.each(Object.keys(LATER_TABLES))('a database as %s left it is brought up to date', async (newest) => {
  const folder = temporaryFolder();
  const before = await openStore(folder, NOW);
  await before.archive.publish(newEdition('one', ['ann@example.org', 'bob@example.org']));
  await before.close();
  const database = new DatabaseSync(join(folder, 'daybook.sqlite'));
  for (const table of LATER_TABLES[newest]!) database.exec(`drop table ${table}`);
  database.prepare('delete from kysely_migration where name > ?').run(newest);
  database.close();

  const store = await openStore(folder, NOW);
  onTestFinished(() => store.close());
  expect(store.integrity()).toBe('ok');
  expect(await statesOf(store)).toEqual(['ann@example.org pending 0', 'bob@example.org pending 0']);
  await store.readers.suppress('ann@example.org', 'unsubscribed', NOW);
  await store.toldTroubles.note('morning disk-full', NOW, NOW);
  expect(await store.toldTroubles.lastTold('morning disk-full')).toEqual(NOW);
  // What was there is kept as it was, in case the change was a mistake.
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
});

test('every former schema is tried', () => {
  expect(Object.keys(LATER_TABLES)).toEqual(Object.keys(MIGRATIONS).slice(0, -1));
});
