import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * Rows in one transaction at most: with full synchronisation a commit costs about a millisecond, whatever it holds, so
 * 100 rows in one are seventy times as fast as one by one; more make the first of them wait.
 */
const ROWS_PER_COMMIT = 100;

/**
 * How long a write is held back for company. One that a message waits for: about what a commit costs; more leaves
 * connections idle, less commits for every message. One that nobody waits for: as long as a crash may forget answers
 * that were heard.
 */
const URGENT_MS = 1;
const LAZY_MS = 20;

type Write = (trx: Transaction<Schema>) => Promise<void>;
interface Waiting {
  readonly write: Write;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets writes that are asked for within a short time, or while a commit is under way, share a transaction. The promise of
 * each resolves when it is on disk; when the transaction fails, all of them fail.
 */
export class GroupCommit {
  readonly #db: Kysely<Schema>;
  #waiting: Waiting[] = [];
  #running = false;
  #urgent = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** `lazy` for a write that nothing waits for. */
  write(write: Write, lazy = false): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#waiting.push({ write, resolve, reject });
    if (!lazy || this.#waiting.length >= ROWS_PER_COMMIT) this.#hurry();
    else this.#timer ??= setTimeout(() => this.#drain(), LAZY_MS);
    return promise;
  }

  #hurry(): void {
    if (this.#urgent) return;
    this.#urgent = true;
    setTimeout(() => this.#drain(), URGENT_MS);
  }

  async #drain(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#running) return;
    this.#running = true;
    while (this.#waiting.length > 0) await this.#commit(this.#waiting.splice(0, ROWS_PER_COMMIT));
    this.#running = this.#urgent = false;
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    try {
      await this.#db.transaction().execute(async (trx) => {
        for (const { write } of batch) await write(trx);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const { resolve } of batch) resolve();
  }
}
