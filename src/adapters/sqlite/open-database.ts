import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { OperatorError } from '../../ports/operator-error.ts';
import { syncFolder } from '../file-writer.ts';
import { backUp } from './backup.ts';
import type { Database } from './database.ts';
import { nodeSqliteDialect } from './dialect.ts';
import { inOperatorsWords, translated } from './failures.ts';
import {
  APPLICATION_ID,
  checkBeforeOpening,
  readMarker,
  refuseLostNews,
  takeStock,
  writeMarker,
} from './guard.ts';
import { migrate } from './migrate.ts';
import { holdRunnerLock } from './runner-lock.ts';
import type { Schema } from './schema.ts';

/** The file inside the state folder. */
const DATABASE_FILE = 'daybook.sqlite';

/** How long a statement waits for another program's lock before it gives up. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens the database in the state folder, makes it when nothing has ever been there, and brings its tables up to date,
 * after a backup. Refuses with an OperatorError what cannot be trusted; see `guard.ts`.
 */
export async function openDatabase(folder: string, now: Date): Promise<Database> {
  const path = join(folder, DATABASE_FILE);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    checkBeforeOpening(folder, path);
    if (!existsSync(path)) await createAlone(folder, path, now);
    return await openChecked(folder, path, now);
  } catch (error) {
    throw translated(folder, error);
  }
}

async function openChecked(folder: string, path: string, now: Date): Promise<Database> {
  const database = connect(folder, path, 'wal');
  try {
    await migrate(database.db, async () => {
      await backUp(database, now);
    });
    await refuseLostNews(database, readMarker(folder));
    await rewriteMarker(database);
  } catch (error) {
    await database.db.destroy();
    throw error;
  }
  return database;
}

/** Tells the marker how much the database holds by now. */
export async function rewriteMarker({ folder, db }: Database): Promise<void> {
  const { id } = await db.selectFrom('installation').select('id').executeTakeFirstOrThrow();
  const { editions, suppressed } = await takeStock(db);
  const marker = readMarker(folder);
  if (marker?.installation !== id || marker.editions !== editions || marker.suppressed !== suppressed) {
    inOperatorsWords(folder, () => writeMarker(folder, { installation: id, editions, suppressed }));
  }
}

/**
 * Two first commands at once would take each other's half-made database away, or put an empty one in a used one's
 * place.
 */
async function createAlone(folder: string, path: string, now: Date): Promise<void> {
  const lock = holdRunnerLock(folder);
  try {
    if (!existsSync(path)) await createDatabase(folder, path, now);
  } finally {
    lock.release();
  }
}

/**
 * Made beside its place and moved there whole, so that a half-made one is never taken for an empty one. Without a
 * write-ahead log: the log would stay behind when a failing disk keeps it from being written back.
 */
async function createDatabase(folder: string, path: string, now: Date): Promise<void> {
  const half = `${path}.new`;
  for (const leftover of [half, `${half}-journal`]) rmSync(leftover, { force: true });
  const { db, connection } = connect(folder, half, 'delete');
  await migrate(db, async () => {});
  inOperatorsWords(half, () => connection.exec(`pragma application_id = ${APPLICATION_ID}`));
  await db.insertInto('installation').values({ id: randomUUID(), created: now.toISOString() }).execute();
  await db.destroy();
  renameSync(half, path);
  syncFolder(folder);
}

function connect(folder: string, path: string, journal: 'wal' | 'delete'): Database {
  const connection = inOperatorsWords(path, () => new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS }));
  inOperatorsWords(path, () =>
    // FULL: a commit is on disk before it returns, power loss included; the ledger's promise rests on it.
    connection.exec(`pragma journal_mode = ${journal}; pragma synchronous = full; pragma foreign_keys = on`),
  );
  const kept = connection.prepare('pragma journal_mode').get()?.journal_mode;
  if (kept !== journal) {
    throw new OperatorError('state-folder-unsuitable', 'The state folder bears no write-ahead log.', {
      where: folder,
      hint: 'SQLite needs memory that processes share for it; keep the state on a local disk.',
    });
  }
  return { folder, db: new Kysely<Schema>({ dialect: nodeSqliteDialect(connection) }), connection };
}
