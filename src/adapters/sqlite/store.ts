import type { Archive } from '../../ports/archive.ts';
import type { Ledger } from '../../ports/ledger.ts';
import type { Memory } from '../../ports/memory.ts';
import type { Readers } from '../../ports/readers.ts';
import type { SeenFiles } from '../../ports/seen-files.ts';
import type { Slots } from '../../ports/slots.ts';
import type { ToldTroubles } from '../../ports/told-troubles.ts';
import { SqliteArchive } from './archive.ts';
import { backUp } from './backup.ts';
import { integrityOf, refuseDamaged, refuseReadOnly } from './guard.ts';
import { SqliteLedger } from './ledger.ts';
import { SqliteMemory } from './memory.ts';
import { openDatabase, rewriteMarker } from './open-database.ts';
import { SqliteReaders } from './readers.ts';
import { holdRunnerLock } from './runner-lock.ts';
import { SqliteSlots } from './slots.ts';
import { SqliteToldTroubles } from './told-troubles.ts';

/** Everything that is kept, each part behind its port. */
export interface Store {
  readonly archive: Archive;
  readonly ledger: Ledger;
  readonly memory: Memory;
  readonly readers: Readers;
  readonly seenFiles: SeenFiles;
  readonly slots: Slots;
  readonly toldTroubles: ToldTroubles;
  /**
   * Makes this process the only runner of the state folder until `release`, and checks before anything is sent that the
   * database can be written and is whole. Throws an OperatorError: `already-running` (temporary) when another process
   * is at it, `database-read-only`, `database-damaged`.
   */
  holdRunnerLock(): { release(): void };
  /** `ok`, or what SQLite's quick check finds. */
  integrity(): string;
  /** Copies the database, by default into the state folder's `backups`; gives where it lies. */
  backUp(now: Date, path?: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens the store in the state folder (`.daybook`), making it the first time. Throws an OperatorError for a database
 * that cannot be trusted, written or locked.
 */
export async function openStore(folder: string, now: Date): Promise<Store> {
  const database = await openDatabase(folder, now);
  const memory = new SqliteMemory(database.db);
  const ledger = new SqliteLedger(database.db, database.connection);
  return {
    archive: new SqliteArchive(database.db, () => rewriteMarker(database)),
    ledger,
    memory,
    readers: new SqliteReaders(database.db, () => rewriteMarker(database)),
    seenFiles: memory,
    slots: new SqliteSlots(database.db),
    toldTroubles: new SqliteToldTroubles(database.db),
    holdRunnerLock: () => {
      const lock = holdRunnerLock(folder);
      try {
        refuseReadOnly(database.connection);
        refuseDamaged(database);
      } catch (error) {
        lock.release();
        throw error;
      }
      return lock;
    },
    integrity: () => integrityOf(database.connection),
    backUp: (now, path) => backUp(database, now, path),
    close: async () => {
      ledger.close();
      await database.db.destroy();
    },
  };
}
