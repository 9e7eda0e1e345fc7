import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/adapters/sqlite/store.ts';
import { diskOf } from '../../src/adapters/state-disk.ts';
import { newEdition } from '../support/new-edition.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Debian's user and group that own nothing. */
const NOBODY = 65_534;

const NOW = new Date('2026-11-23T06:00:00Z');

/** A state folder in which one edition was published, and its database's path. */
async function usedFolder(): Promise<{ folder: string; path: string }> {
  const folder = temporaryFolder();
  const store = await openStore(folder, NOW);
  await store.archive.publish(newEdition('one', ['a@example.org']));
  await store.close();
  return { folder, path: join(folder, 'daybook.sqlite') };
}

const refusal = (code: string) => expect.objectContaining({ name: 'OperatorError', code });

test('a database that has become empty is not taken for a new one', async () => {
  const { folder, path } = await usedFolder();
  truncateSync(path, 0);
  await expect(openStore(folder, NOW)).rejects.toEqual(refusal('database-empty'));
  expect(readFileSync(path)).toHaveLength(0);
});

test('a database that is gone is not made anew', async () => {
  const { folder, path } = await usedFolder();
  rmSync(path);
  await expect(openStore(folder, NOW)).rejects.toEqual(refusal('database-missing'));
  expect(existsSync(path)).toBe(false);
});

test('another program’s database is left alone', async () => {
  const { folder, path } = await usedFolder();
  rmSync(path);
  const foreign = new DatabaseSync(path);
  foreign.exec('create table notes (text)');
  foreign.close();
  await expect(openStore(folder, NOW)).rejects.toEqual(refusal('database-foreign'));
});

test('another installation’s database is refused', async () => {
  const [ours, theirs] = [await usedFolder(), await usedFolder()];
  copyFileSync(theirs.path, ours.path);
  await expect(openStore(ours.folder, NOW)).rejects.toEqual(refusal('database-foreign'));
});

test('a file in the place of the state folder is left alone', async () => {
  const taken = join(temporaryFolder(), '.daybook');
  writeFileSync(taken, 'somebody’s notes');
  await expect(openStore(taken, NOW)).rejects.toEqual(refusal('state-folder-taken'));
});

test('garbage in the place of the database is refused, and so is a torn header', async () => {
  const { folder, path } = await usedFolder();
  writeFileSync(path, 'garbage'.repeat(100));
  await expect(openStore(folder, NOW)).rejects.toMatchObject({
    code: 'database-damaged',
    hint: expect.stringContaining('-wal and -shm'),
  });
  truncateSync(path, 40);
  await expect(openStore(folder, NOW)).rejects.toEqual(refusal('database-damaged'));
});

test('an old copy of the database is refused: what it forgot would be mailed again', async () => {
  const { folder, path } = await usedFolder();
  const copy = join(folder, 'copy');
  copyFileSync(path, copy);
  const store = await openStore(folder, NOW);
  await store.archive.publish(newEdition('two', ['a@example.org']));
  await store.close();
  copyFileSync(copy, path);
  await expect(openStore(folder, NOW)).rejects.toMatchObject({
    code: 'database-older',
    hint: expect.stringMatching(/unsubscribed since.*recipients import/),
  });
  // The operator's way out.
  rmSync(join(folder, 'installed.json'));
  await (await openStore(folder, NOW)).close();
});

test('a copy that has forgotten who unsubscribed is refused, with as many editions; who came back is no loss', async () => {
  const { folder, path } = await usedFolder();
  const copy = join(folder, 'copy');
  copyFileSync(path, copy);
  const store = await openStore(folder, NOW);
  await store.readers.suppress('ann@example.org', 'unsubscribed', NOW, 'morning');
  expect(JSON.parse(readFileSync(join(folder, 'installed.json'), 'utf8'))).toMatchObject({ suppressed: 1 });
  await store.readers.suppress('ben@example.org', 'unsubscribed', NOW, 'morning');
  await store.readers.allow('ben@example.org', 'morning', NOW);
  await store.close();
  await (await openStore(folder, NOW)).close();
  copyFileSync(copy, path);
  await expect(openStore(folder, NOW)).rejects.toThrow(
    'it lacks 1 of 1 addresses that are not to be mailed.',
  );
});

test('of two first commands at once one makes the database, and the other is to wait', async () => {
  const folder = temporaryFolder();
  const opened = await Promise.allSettled([openStore(folder, NOW), openStore(folder, NOW)]);
  const stores = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(opened.filter((one) => one.status === 'rejected')).toMatchObject([
    { reason: { code: 'already-running', temporary: true } },
  ]);
  await stores[0]!.archive.publish(newEdition('one', ['a@example.org']));
  await stores[0]!.close();
  const again = await openStore(folder, NOW);
  expect(await again.archive.list()).toHaveLength(1);
  await again.close();
});

test('a zeroed page is found before anything is sent', async () => {
  const { folder, path } = await usedFolder();
  const bytes = readFileSync(path);
  bytes.fill(0, 4096 * 3, 4096 * 5);
  writeFileSync(path, bytes);
  const open = async () => {
    const store = await openStore(folder, NOW);
    store.holdRunnerLock();
  };
  await expect(open()).rejects.toEqual(refusal('database-damaged'));
});

test('a database that may only be read is found before anything is sent', async () => {
  const { folder, path } = await usedFolder();
  chmodSync(path, 0o444);
  onTestFinished(becomeNobody(folder));
  const store = await openStore(folder, NOW);
  try {
    // Said again a minute later, and not that another run is under way.
    for (const _minute of [1, 2]) expect(() => store.holdRunnerLock()).toThrow(refusal('database-read-only'));
  } finally {
    await store.close();
  }
});

/** Gives the folder to a user whom modes keep out; root they do not. Gives what makes that undone. */
function becomeNobody(folder: string): () => void {
  if (process.geteuid?.() !== 0) return () => {};
  for (const name of ['', ...readdirSync(folder)]) chownSync(join(folder, name), NOBODY, NOBODY);
  process.seteuid?.(NOBODY);
  return () => process.seteuid?.(0);
}

test('a flipped bit in an edition is found before it is sent', async () => {
  const { folder, path } = await usedFolder();
  const database = new DatabaseSync(path);
  database.exec("update edition set rendering = replace(rendering, 'Nothing new', 'Nothing mew')");
  database.close();
  const store = await openStore(folder, NOW);
  await expect(store.archive.find('one')).rejects.toEqual(refusal('edition-damaged'));
  await store.close();
});

test('a database of a newer Daybook is refused', async () => {
  const { folder, path } = await usedFolder();
  const database = new DatabaseSync(path);
  database.exec("insert into kysely_migration values ('999-future', '2027-01-01T00:00:00Z')");
  database.close();
  await expect(openStore(folder, NOW)).rejects.toEqual(refusal('database-newer'));
});

test('a locked database is a matter of waiting', async () => {
  const { folder, path } = await usedFolder();
  const store = await openStore(folder, NOW);
  const other = new DatabaseSync(path);
  other.exec('begin immediate');
  const settled = store.archive.publish(newEdition('two', []));
  await expect(settled).rejects.toEqual(refusal('database-locked'));
  await expect(settled).rejects.toMatchObject({ temporary: true });
  other.exec('rollback');
  other.close();
  await store.archive.publish(newEdition('two', []));
  await store.close();
}, 15_000);

test('too little room is said before the first message, as something that may pass', () => {
  const disk = diskOf(temporaryFolder());
  expect(() => disk.requireFree(1)).not.toThrow();
  expect(() => disk.requireFree(Number.MAX_SAFE_INTEGER)).toThrow(refusal('disk-nearly-full'));
});

test('a backup is a whole database of the same installation', async () => {
  const { folder, path } = await usedFolder();
  const store = await openStore(folder, NOW);
  const backup = await store.backUp(NOW);
  await store.close();
  rmSync(path);
  await expect(openStore(folder, NOW)).rejects.toMatchObject({ hint: expect.stringContaining(backup) });
  copyFileSync(backup, path);
  const restored = await openStore(folder, NOW);
  expect(restored.integrity()).toBe('ok');
  expect(await restored.archive.unfinished()).toEqual(['one']);
  await restored.close();
});

test('a backup into a folder that is not there is refused: the disk may not be mounted', async () => {
  const { folder } = await usedFolder();
  const store = await openStore(folder, NOW);
  const missing = join(folder, 'mnt');
  const writing = store.backUp(NOW, join(missing, 'daybook.sqlite'));
  await expect(writing).rejects.toEqual(refusal('backup-folder-missing'));
  expect(existsSync(missing)).toBe(false);
  await store.close();
});
