import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FolderInbox } from '../../src/adapters/folder-inbox.ts';
import { openStore } from '../../src/adapters/sqlite/store.ts';
import { listNewFiles } from '../../src/briefing/new-files.ts';
import { newEdition } from '../support/new-edition.ts';
import { addFile } from '../support/samples.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const BRIEFING = { name: 'morning', sources: ['sources/**'] };
/** Files written now are an hour old by this clock. */
const LATER = { now: () => new Date(Date.now() + 3_600_000) };

test('what can never be read is named once, and again when it has changed', async () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'sources'));
  symlinkSync('/etc/passwd', join(root, 'sources/link.txt'));
  writeFileSync(join(root, 'sources/huge.txt'), Buffer.alloc(6_000_000, 'a '));
  writeFileSync(join(root, 'sources/ferry.txt'), 'The ferry sails again.\n');
  const store = await openStore(join(root, 'state'), new Date());
  onTestFinished(() => store.close());
  const list = () =>
    listNewFiles(BRIEFING, { inbox: new FolderInbox(root, LATER), seenFiles: store.seenFiles });
  const named = ({ notes }: Awaited<ReturnType<typeof list>>) => notes.map(({ file }) => file);

  const first = await list();
  expect(named(first)).toEqual(['sources/link.txt', 'sources/huge.txt']);
  // Looking changes nothing; an edition does.
  expect(named(await list())).toEqual(['sources/link.txt', 'sources/huge.txt']);
  const consumed = [...first.files.map(({ sha256, file }) => ({ sha256, file })), ...first.lasting];
  await store.archive.publish(newEdition('one', [], { consumed }));
  expect(await list()).toMatchObject({ files: [], notes: [] });

  writeFileSync(join(root, 'sources/huge.txt'), Buffer.alloc(7_000_000, 'a '));
  expect(named(await list())).toEqual(['sources/huge.txt']);
});

test('of hundreds of files, those that are known are left out', async () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'sources'));
  for (let n = 0; n < 450; n++)
    writeFileSync(join(root, `sources/${n}.txt`), `Ferry number ${n} sails again.\n`);
  const store = await openStore(join(root, 'state'), new Date());
  onTestFinished(() => store.close());
  const list = () =>
    listNewFiles(BRIEFING, { inbox: new FolderInbox(root, LATER), seenFiles: store.seenFiles });
  const { files } = await list();
  expect(files).toHaveLength(450);
  const known = files.filter(({ file }) => !file.endsWith('7.txt'));
  await store.archive.publish(newEdition('one', [], { consumed: known }));
  expect((await list()).files.map(({ file }) => file)).toEqual(
    files.map(({ file }) => file).filter((file) => file.endsWith('7.txt')),
  );
});

test('files of the same bytes are read once for each outlet in whose folder they lie', async () => {
  const root = temporaryFolder();
  for (const name of ['a.txt', 'courier/a.txt', 'courier/b.txt', 'echo/a.txt', 'z.txt'])
    addFile(root, name, name.endsWith('a.txt') ? 'The ferry sails again.\n' : 'The ferry rests.\n');
  addFile(root, 'echo/b.txt', 'The ferry rests.\n');
  addFile(root, 'echo/c.txt', 'The ferry rests.\n');
  const store = await openStore(join(root, 'state'), new Date());
  onTestFinished(() => store.close());
  const { files, notes } = await listNewFiles(BRIEFING, {
    inbox: new FolderInbox(root, LATER),
    seenFiles: store.seenFiles,
  });
  expect(files.map(({ file }) => file)).toEqual([
    'sources/a.txt',
    'sources/courier/b.txt',
    'sources/echo/b.txt',
  ]);
  expect(notes.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'sources/courier/a.txt: Has the same bytes as sources/a.txt, which stands for both.',
    'sources/echo/a.txt: Has the same bytes as sources/a.txt, which stands for both.',
    'sources/echo/c.txt: Has the same bytes as sources/echo/b.txt, which stands for both.',
    'sources/z.txt: Has the same bytes as sources/courier/b.txt, which stands for both.',
  ]);
});
