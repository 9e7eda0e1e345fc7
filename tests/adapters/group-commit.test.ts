import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { GroupCommit } from '../../src/adapters/sqlite/group-commit.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A log of its own beside what another connection sees of it. */
function open() {
  const path = join(temporaryFolder(), 'rows.sqlite');
  const connection = new DatabaseSync(path);
  connection.exec(
    'pragma journal_mode = wal; pragma synchronous = full; create table row (n integer unique)',
  );
  const commits = new GroupCommit(connection);
  onTestFinished(() => {
    commits.close();
    connection.close();
  });
  const add = (n: number) =>
    commits.write(() => void connection.prepare('insert into row values (?)').run(n));
  const seen = () => {
    const other = new DatabaseSync(path, { readOnly: true });
    const rows = other.prepare('select n from row order by n').all();
    other.close();
    return rows.map(({ n }) => n);
  };
  return { connection, commits, add, seen };
}

test('what is written is there for everybody once its promise resolves', async () => {
  const { commits, connection, add, seen } = open();
  const insert = connection.prepare('insert into row values (?)');
  await Promise.all([add(1), add(2), commits.write(() => void insert.run(3), true)]);
  expect(seen()).toEqual([1, 2, 3]);
  expect(connection.prepare('pragma synchronous').get()).toEqual({ synchronous: 2 });
});

test('a write that fails takes those with it that share its transaction, and no later one', async () => {
  const { connection, add, seen } = open();
  await add(1);
  expect((await Promise.allSettled([add(2), add(1)])).map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
  ]);
  expect(connection.isTransaction).toBe(false);
  expect(connection.prepare('pragma synchronous').get()).toEqual({ synchronous: 2 });
  await add(3);
  expect(seen()).toEqual([1, 3]);
});

test('it waits for a transaction that somebody else has begun on the connection', async () => {
  const { connection, add, seen } = open();
  connection.exec('begin immediate');
  connection.exec('insert into row values (1)');
  const added = add(2);
  await new Promise((next) => setTimeout(next, 20));
  expect(seen()).toEqual([]);
  connection.exec('rollback');
  await added;
  expect(seen()).toEqual([2]);
});
