import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Delivery, DeliveryState } from '../../news/delivery.ts';
import type { Claim, Ledger, Outcome, Tally } from '../../ports/ledger.ts';
import { GroupCommit } from './group-commit.ts';
import type { Schema } from './schema.ts';

/** Deliveries read at a time when all of them are listed. */
const DELIVERIES_PER_PAGE = 1000;

/** `next` of what is past its dot and waiting for the server: not to be claimed while its run lives. */
const IN_FLIGHT = '9999-12-31T23:59:59.999Z';

/** Copies that may have arrived when this attempt is known to have brought none: what stands in `dot` is taken back. */
const COPIES_BEFORE: RawBuilder<number> = sql`copies - case when state = 'dot' then 1 else 0 end`;

/**
 * The ledger in SQL. The states are told in `briefing/deliver.ts`; here `copies` carries what they cannot say: how often
 * the last bytes were let go without a refusal. A row that goes back after a refusal is `pending` at 0 and `dot` at 1.
 */
export class SqliteLedger implements Ledger {
  readonly #db: Kysely<Schema>;
  readonly #commits: GroupCommit;
  /** True until the first `recover`: what is found then was left by another process. */
  #inherits = true;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
    this.#commits = new GroupCommit(db);
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
    await this.#commits.write(async (trx) => {
      // A query for each kind, in the words of its partial index, which gives the order.
      for (const kind of [sql<boolean>`state = 'pending'`, sql<boolean>`state = 'dot' and next < '9999'`]) {
        const due = trx
          .selectFrom('delivery as open')
          .select('open.key')
          .where(kind)
          .where('open.edition', '=', edition)
          .where('open.next', '<=', now.toISOString())
          .orderBy('open.attempts')
          .orderBy('open.key')
          .limit(limit - claimed.length);
        const rows = await trx
          .updateTable('delivery')
          .set({ state: 'sending', attempts: sql`attempts + 1`, changed: now.toISOString() })
          .where('key', 'in', due)
          .returning(['key', 'edition', 'recipient', 'attempts', 'copies', 'copy_sha256'])
          .execute();
        const { created } = await trx
          .selectFrom('edition')
          .select('created')
          .where('id', '=', edition)
          .executeTakeFirstOrThrow();
        for (const { copy_sha256, attempts, ...row } of rows.sort((a, b) => a.key - b.key)) {
          claimed.push({
            ...row,
            attempts: attempts - 1,
            created: new Date(created),
            ...(copy_sha256 === null ? {} : { copySha256: copy_sha256 }),
          });
        }
      }
    });
    return claimed;
  }

  intend(claim: Claim, sha256: string, now: Date): Promise<void> {
    const time = now.toISOString();
    return this.#commits.write(async (trx) => {
      // As text: twice for each message, building the query would cost more than running it.
      const { numAffectedRows } = await sql`
        update delivery
        set state = 'dot', copies = copies + 1, copy_sha256 = ${sha256}, next = ${IN_FLIGHT}, changed = ${time}
        where key = ${claim.key} and state = 'sending'`.execute(trx);
      if (numAffectedRows !== 1n) throw new Error(`delivery ${claim.key} was not ours to send`);
    });
  }

  record(claim: Claim, outcome: Outcome, now: Date): Promise<void> {
    return this.#commits.write(async (trx) => {
      await sql`
        update delivery
        set ${changesOf(outcome)}, reason = ${outcome.reason}, changed = ${now.toISOString()}
        where key = ${claim.key} and state in ('sending', 'dot')`.execute(trx);
    }, true);
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

function changesOf(outcome: Outcome): RawBuilder<unknown> {
  switch (outcome.kind) {
    case 'sent':
      return sql`state = 'sent'`;
    case 'uncertain':
      return sql`state = 'uncertain'`;
    case 'failed':
      return sql`state = case when ${COPIES_BEFORE} > 0 then 'uncertain' else 'failed' end`;
    case 'unknown':
      return sql`state = 'dot', next = ${outcome.next.toISOString()}`;
    case 'refused':
    case 'released':
      return sql`
        state = case when ${COPIES_BEFORE} > 0 then 'dot' else 'pending' end,
        copies = ${COPIES_BEFORE},
        copy_sha256 = case when ${COPIES_BEFORE} > 0 then copy_sha256 end,
        next = ${outcome.next.toISOString()},
        attempts = attempts - ${outcome.kind === 'released' ? 1 : 0}`;
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
