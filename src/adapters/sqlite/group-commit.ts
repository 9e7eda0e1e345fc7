import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * Rows in one transaction at most: with full synchronisation a commit costs about a millisecond, whatever it holds, so
 * 100 rows in one are seventy times as fast as one by one; more make the first of them wait.
 */
const ROWS_PER_COMMIT = 100;

type Write = (trx: Transaction<Schema>) => Promise<void>;
interface Waiting {
  readonly write: Write;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets writes that are asked for within one turn of the event loop, or while a commit is under way, share a transaction.
 * The promise of each resolves when it is on disk; when the transaction fails, all of them fail.
 */
export class GroupCommit {
  readonly #db: Kysely<Schema>;
  #waiting: Waiting[] = [];
  #running = false;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  write(write: Write): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ write, resolve, reject });
      if (this.#running) return;
      this.#running = true;
      setImmediate(() => this.#drain());
    });
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, ROWS_PER_COMMIT);
      try {
        await this.#db.transaction().execute(async (trx) => {
          for (const { write } of batch) await write(trx);
        });
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#running = false;
  }
}
