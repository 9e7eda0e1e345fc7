/**
 * Keeps a database from being taken for what it is not. An empty file opens as a valid new database, and a restored old
 * one as a valid old one: both would mail everybody again. So the database carries an application id, and beside it
 * lies a marker that says which installation it belongs to, how many editions it has held and how many addresses are
 * not mailed. What does not fit is refused, with the way out; nothing here ever repairs or deletes.
 */
import { closeSync, existsSync, openSync, readFileSync, readSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { OperatorError } from '../../ports/operator-error.ts';
import { writeFileWhole } from '../file-writer.ts';
import { newestBackup } from './backup.ts';
import type { Database } from './database.ts';
import { inOperatorsWords, locate, RESTORE } from './failures.ts';

/** "DBK1" in ASCII, in the place of the header that SQLite keeps for this. */
export const APPLICATION_ID = 0x44424b31;

/** Names the installation from outside the database. */
const MARKER_FILE = 'installed.json';
export interface Marker {
  readonly installation: string;
  readonly editions: number;
  /** Addresses that left, bounced or complained. */
  readonly suppressed: number;
}

/** The header of an SQLite file: magic string at 0, application id, big-endian, at 68 (sqlite.org/fileformat2.html). */
const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const APPLICATION_ID_OFFSET = 68;

/** `f_type` of statfs(2) for file systems whose locks do not hold between hosts: NFS, SMB, CIFS, SMB2. */
const NETWORK_FILE_SYSTEMS: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42]);

/** Refuses a place or a file that must not be opened. A folder where nothing has ever been passes. */
export function checkBeforeOpening(folder: string, path: string): void {
  if (NETWORK_FILE_SYSTEMS.has(statfsSync(folder).type)) {
    throw new OperatorError('state-folder-on-network', 'The state folder lies on a network file system.', {
      where: folder,
      hint: 'SQLite needs locks that hold; keep the state on a local disk.',
    });
  }
  if (!existsSync(path)) {
    if (readMarker(folder))
      refuse('database-missing', 'The database is gone, and this installation had one.', folder, path);
    return;
  }
  const header = readHeader(path);
  if (header.length === 0) refuse('database-empty', 'The database file is empty.', folder, path);
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    refuse('database-damaged', 'The file in the place of the database is no database.', folder, path);
  }
  if (header.readUInt32BE(APPLICATION_ID_OFFSET) !== APPLICATION_ID) {
    refuse(
      'database-foreign',
      'The file in the place of the database belongs to another program.',
      folder,
      path,
    );
  }
}

/** Refuses a database of another installation, and one that is older than what this installation has sent. */
export async function refuseLostNews({ folder, db }: Database, known: Marker | undefined): Promise<void> {
  if (!known) return;
  const where = join(folder, MARKER_FILE);
  const installation = await db.selectFrom('installation').select('id').executeTakeFirst();
  if (installation?.id !== known.installation) {
    throw new OperatorError('database-foreign', 'The database belongs to another installation of Daybook.', {
      where,
      hint: `Put this installation's database back, or delete ${MARKER_FILE} if the move was meant.`,
    });
  }
  const { editions, suppressed } = await takeStock(db);
  const lacks = [
    { lost: known.editions - editions, what: `of ${known.editions} editions` },
    {
      lost: known.suppressed - suppressed,
      what: `of ${known.suppressed} addresses that are not to be mailed`,
    },
  ].filter(({ lost }) => lost > 0);
  if (lacks.length > 0) {
    throw new OperatorError(
      'database-older',
      `The database is an old copy: it lacks ${lacks.map(({ lost, what }) => `${lost} ${what}`).join(' and ')}.`,
      {
        where,
        hint: `With it the same news would be mailed again, also to those who have unsubscribed since the copy was made. Put the newest database back, or, to go on with this one, move the news that was sent out of the sources, delete ${MARKER_FILE}, and name those who left: "daybook recipients import" reads a later export, or lines such as "ann@example.org,unsubscribed" below "address,status".`,
      },
    );
  }
}

/** What a database holds by now of that which must not be forgotten. */
export async function takeStock(db: Database['db']): Promise<Omit<Marker, 'installation'>> {
  const { editions } = await db
    .selectFrom('edition')
    .select((eb) => eb.fn.countAll<number>().as('editions'))
    .executeTakeFirstOrThrow();
  const { suppressed } = await db
    .selectFrom('suppression')
    .select((eb) => eb.fn.countAll<number>().as('suppressed'))
    .executeTakeFirstOrThrow();
  return { editions, suppressed };
}

/** Refuses a database that is damaged inside; reads all of it, about a gigabyte a second. */
export function refuseDamaged({ folder, connection }: Database): void {
  const finding = integrityOf(connection);
  if (finding === 'ok') return;
  const path = connection.location() ?? folder;
  refuse('database-damaged', `The database is damaged: ${finding}.`, folder, path);
}

/**
 * Refuses a database that may only be read: what is sent could not be put on record. SQLite says so at the first write,
 * not when the transaction begins; this one is taken back.
 */
export function refuseReadOnly(connection: DatabaseSync): void {
  inOperatorsWords(locate(connection), () => {
    connection.exec('begin immediate');
    try {
      connection.exec('pragma user_version = 0');
    } finally {
      // SQLite has rolled back by itself when the disk fails.
      if (connection.isTransaction) connection.exec('rollback');
    }
  });
}

/** What SQLite's quick check says: `ok`, or the first thing that it found. */
export function integrityOf(connection: DatabaseSync): string {
  try {
    const row = connection.prepare('pragma quick_check(1)').get();
    return String(row?.quick_check ?? 'no answer');
  } catch (error) {
    return error instanceof Error ? error.message : 'unreadable';
  }
}

/** The marker; nothing when there is none. One that cannot be read is refused. */
export function readMarker(folder: string): Marker | undefined {
  const path = join(folder, MARKER_FILE);
  if (!existsSync(path)) return undefined;
  try {
    return checkMarker(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new OperatorError('marker-damaged', `${MARKER_FILE} cannot be read.`, {
      where: path,
      hint: 'If the database beside it is whole, delete this file; it is written anew.',
      cause,
    });
  }
}

function checkMarker(value: unknown): Marker {
  // One that an earlier version wrote counts editions alone.
  const { installation, editions, suppressed = 0 } = value as Record<string, unknown>;
  const counts = [editions, suppressed];
  if (
    typeof installation !== 'string' ||
    !counts.every((count) => Number.isSafeInteger(count) && Number(count) >= 0)
  )
    throw new Error('not a marker');
  return { installation, editions: Number(editions), suppressed: Number(suppressed) };
}

/** Keeps beside the database by what it is known (`installed.json`). */
export function writeMarker(folder: string, known: Marker): void {
  writeFileWhole(join(folder, MARKER_FILE), `${JSON.stringify(known)}\n`);
}

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, 'r');
  try {
    return header.subarray(0, readSync(file, header, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

function refuse(code: string, message: string, folder: string, path: string): never {
  throw new OperatorError(code, message, { where: path, hint: wayOut(folder) });
}

function wayOut(folder: string): string {
  const backup = newestBackup(folder);
  return backup
    ? `${RESTORE}: ${backup}.`
    : `${RESTORE}. If there is none, delete the database and ${MARKER_FILE} to begin anew: then nothing is known of what was sent, of readers who were added by command, and of those who unsubscribed.`;
}
