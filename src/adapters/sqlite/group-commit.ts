import { closeSync, fdatasync, openSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { OperatorError } from '../../ports/operator-error.ts';
import { inOperatorsWords, locate, translated } from './failures.ts';

/**
 * Rows in one transaction at most; what a commit costs hardly depends on them, but the first of them waits for the
 * last.
 */
const ROWS_PER_COMMIT = 100;

/**
 * How long a write is held back for company. One that a message waits for: about what a commit costs; more leaves
 * connections idle, less commits for every message. One that nobody waits for: as long as a crash may forget answers
 * that were heard.
 */
const URGENT_MS = 1;
const LAZY_MS = 20;

/** Runs statements; neither waits nor begins a transaction of its own. */
type Write = () => void;
interface Waiting {
  readonly write: Write;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const synchronise = promisify(fdatasync);

/**
 * Lets writes that are asked for within a short time, or while the last ones are on their way to the disk, share a
 * transaction. The promise of each resolves when it is on disk; when that fails, it fails for all of them.
 *
 * SQLite's `synchronous = full` synchronises its log inside the commit, and every connection to the mail server would
 * stand still meanwhile. So these commits are made with `normal`, which differs in nothing else
 * (sqlite.org/pragma.html), and the same log is synchronised here, while the event loop goes on.
 */
export class GroupCommit {
  readonly #connection: DatabaseSync;
  readonly #where: string;
  #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;
  #urgent = false;
  #running = false;
  #log: number | undefined;
  /** True when commits stand in the log that a failed synchronisation may have lost. */
  #inDoubt = false;

  constructor(connection: DatabaseSync) {
    this.#connection = connection;
    this.#where = locate(connection);
  }

  /** `lazy` for a write that nothing waits for. */
  write(write: Write, lazy = false): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#waiting.push({ write, resolve, reject });
    if (!lazy || this.#waiting.length >= ROWS_PER_COMMIT) this.#hurry();
    else this.#timer ??= setTimeout(() => this.#drain(), LAZY_MS);
    return promise;
  }

  /** To be called before the connection is closed, when no write is under way. */
  close(): void {
    if (this.#log !== undefined) closeSync(this.#log);
    this.#log = undefined;
  }

  #hurry(): void {
    if (this.#urgent) return;
    this.#urgent = true;
    setTimeout(() => this.#drain(), URGENT_MS);
  }

  async #drain(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#urgent = false;
    if (this.#running || this.#waiting.length === 0) return;
    this.#running = true;
    while (this.#waiting.length > 0 && !this.#connection.isTransaction) {
      await this.#commit(this.#waiting.splice(0, ROWS_PER_COMMIT));
    }
    this.#running = false;
    // Somebody else's transaction is under way on the connection, and ends soon.
    if (this.#waiting.length > 0) this.#hurry();
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    try {
      inOperatorsWords(this.#where, () => this.#transact(batch));
      this.#inDoubt = true;
      await synchronise(this.#log!);
      this.#inDoubt = false;
    } catch (error) {
      for (const { reject } of batch) reject(translated(this.#where, error));
      return;
    }
    for (const { resolve } of batch) resolve();
  }

  #transact(batch: readonly Waiting[]): void {
    const connection = this.#connection;
    this.#log ??= openSync(`${connection.location()}-wal`, 'r+');
    if (this.#inDoubt) this.#writeBack();
    connection.exec('pragma synchronous = normal');
    try {
      connection.exec('begin immediate');
      for (const { write } of batch) write();
      connection.exec('commit');
    } finally {
      // SQLite has rolled back by itself when the disk is full or fails.
      if (connection.isTransaction) connection.exec('rollback');
      connection.exec('pragma synchronous = full');
    }
  }

  /**
   * Moves the log into the database. The system forgets what it could not synchronise, and says so once: a later
   * success would say nothing about the commits before it.
   */
  #writeBack(): void {
    const outcome = this.#connection.prepare('pragma wal_checkpoint(truncate)').get();
    if (outcome?.busy !== 0) {
      throw new OperatorError('database-locked', 'Another program holds the database.', {
        temporary: true,
        hint: 'Wait until it has finished, then run the command again.',
      });
    }
    this.#inDoubt = false;
  }
}
