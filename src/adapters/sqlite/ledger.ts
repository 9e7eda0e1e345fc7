import type { DatabaseSync } from 'node:sqlite';
import { type Kysely, sql } from 'kysely';
import type { Delivery, DeliveryState } from '../../news/delivery.ts';
import type { Claim, Ledger, Outcome, Tally } from '../../ports/ledger.ts';
import { DeliveryRows, IN_FLIGHT } from './delivery-rows.ts';
import { GroupCommit } from './group-commit.ts';
import type { Schema } from './schema.ts';

/** Deliveries read at a time when all of them are listed. */
const DELIVERIES_PER_PAGE = 1000;

/**
 * The ledger in SQL. The states are told in `briefing/deliver.ts`; here `copies` carries what they cannot say: how
 * often the last bytes were let go without a refusal. A row that goes back after a refusal is `pending` at 0 and `dot`
 * at 1.
 */
export class SqliteLedger implements Ledger {
  readonly #db: Kysely<Schema>;
  readonly #rows: DeliveryRows;
  readonly #commits: GroupCommit;
  /** True until the first `recover`: what is found then was left by another process. */
  #inherits = true;

  constructor(db: Kysely<Schema>, connection: DatabaseSync) {
    this.#db = db;
    this.#rows = new DeliveryRows(connection);
    this.#commits = new GroupCommit(connection);
  }

  async recover({ now, onUnknown }: Parameters<Ledger['recover']>[0]): Promise<void> {
    const changed = now.toISOString();
    await this.#db.transaction().execute(async (trx) => {
      await trx
        .updateTable('delivery')
        .set({ state: sql`case when copies > 0 then 'dot' else 'pending' end`, changed })
        .where('state', '=', 'sending')
        .execute();
      await trx
        .updateTable('delivery')
        .set({
          state: 'uncertain',
          changed,
          reason: 'cut off before the server answered; it may have arrived',
        })
        .where('state', '=', 'dot')
        .where('copies', '>=', onUnknown === 'hold' ? 1 : 2)
        .execute();
      await trx
        .updateTable('delivery')
        .set({ next: changed })
        .where('state', '=', 'dot')
        .where('next', this.#inherits ? '<=' : '=', IN_FLIGHT)
        .execute();
    });
    this.#inherits = false;
  }

  async hurry(edition: string, now: Date): Promise<void> {
    const next = now.toISOString();
    await this.#db
      .updateTable('delivery')
      .set({ next })
      .where('edition', '=', edition)
      .where('state', 'in', ['pending', 'dot'])
      .where('next', '>', next)
      .execute();
  }

  async claim(edition: string, limit: number, now: Date): Promise<readonly Claim[]> {
    const claimed: Claim[] = [];
    await this.#commits.write(() => {
      claimed.push(...this.#rows.claim(edition, limit, now));
    });
    return claimed;
  }

  intend(claim: Claim, fingerprint: string, now: Date): Promise<void> {
    return this.#commits.write(() => this.#rows.intend(claim, fingerprint, now));
  }

  record(claim: Claim, outcome: Outcome, now: Date): Promise<void> {
    return this.#commits.write(() => this.#rows.record(claim, outcome, now), true);
  }

  /** Frees what is held, before the database is closed. */
  close(): void {
    this.#commits.close();
  }

  async nextDue(edition: string): Promise<Date | undefined> {
    const { next } = await this.#db
      .selectFrom('delivery')
      .select((eb) => eb.fn.min('next').as('next'))
      .where('edition', '=', edition)
      .where('state', 'in', ['pending', 'dot'])
      .executeTakeFirstOrThrow();
    return next === null ? undefined : new Date(next);
  }

  async tally(edition: string): Promise<Tally> {
    const rows = await this.#db
      .selectFrom('delivery')
      .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
      .where('edition', '=', edition)
      .groupBy('state')
      .execute();
    const tally = { pending: 0, sending: 0, dot: 0, sent: 0, failed: 0, uncertain: 0 };
    for (const { state, count } of rows) tally[state as DeliveryState] = count;
    return tally;
  }

  async *deliveries(edition?: string): AsyncIterable<Delivery> {
    let last = 0;
    for (;;) {
      let page = this.#db
        .selectFrom('delivery')
        .select(['key', 'edition', 'recipient', 'state', 'attempts', 'reason'])
        .where('key', '>', last)
        .orderBy('key')
        .limit(DELIVERIES_PER_PAGE);
      if (edition !== undefined) page = page.where('edition', '=', edition);
      const rows = await page.execute();
      for (const row of rows) yield asDelivery(row);
      if (rows.length < DELIVERIES_PER_PAGE) return;
      last = rows.at(-1)!.key;
    }
  }
}

function asDelivery(row: {
  edition: string;
  recipient: string;
  state: string;
  attempts: number;
  reason: string | null;
}): Delivery {
  const { edition, recipient, state, attempts, reason } = row;
  return {
    edition,
    recipient,
    state: state as DeliveryState,
    attempts,
    ...(reason === null ? {} : { reason }),
  };
}
