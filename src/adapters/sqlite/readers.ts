import { type Kysely, sql, type Transaction } from 'kysely';
import { keyOfAddress } from '../../news/address.ts';
import { REFUSAL_MEMORY_DAYS, REFUSALS_TO_SUSPEND } from '../../news/bounce.ts';
import type { SuppressionReason } from '../../news/reader.ts';
import type { Readers } from '../../ports/readers.ts';
import type { Schema } from './schema.ts';

/** What `suppression.briefing` holds when the address is out of every briefing. */
const EVERY_BRIEFING = '';

/** Keys in one query, far below the number of parameters that a database takes. */
const KEYS_PER_QUERY = 500;

const DAY = 86_400_000;

/** Readers and suppressions in SQL. */
export class SqliteReaders implements Readers {
  readonly #db: Kysely<Schema>;
  readonly #onChange: () => Promise<void>;

  /** @param onChange called when the number of suppressions has changed */
  constructor(db: Kysely<Schema>, onChange: () => Promise<void>) {
    this.#db = db;
    this.#onChange = onChange;
  }

  async add(briefing: string, addresses: readonly string[], now: Date) {
    const added = now.toISOString();
    const rows = addresses.map((address) => ({ briefing, key: keyOfAddress(address), address, added }));
    return this.#db.transaction().execute(async (trx) => {
      let count = 0;
      for (const batch of chunks(rows)) {
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('reader')
          .values(batch)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow();
        count += Number(numInsertedOrUpdatedRows ?? 0);
      }
      const { size } = await suppressionsOf(trx, briefing, addresses);
      return { added: count, known: rows.length - count, suppressed: size };
    });
  }

  async remove(briefing: string, address: string): Promise<boolean> {
    const { numDeletedRows } = await this.#db
      .deleteFrom('reader')
      .where('briefing', '=', briefing)
      .where('key', '=', keyOfAddress(address))
      .executeTakeFirstOrThrow();
    return numDeletedRows > 0n;
  }

  async withdraw(briefing: string, address: string, now: Date): Promise<boolean> {
    const key = keyOfAddress(address);
    return this.#db.transaction().execute(async (trx) => {
      const pending = await trx
        .selectFrom('delivery')
        .innerJoin('edition', 'edition.id', 'delivery.edition')
        .select(['delivery.key', 'delivery.recipient'])
        .where('edition.briefing', '=', briefing)
        .where('delivery.state', '=', 'pending')
        .execute();
      const own = pending.filter(({ recipient }) => keyOfAddress(recipient) === key);
      const { numUpdatedRows } = await trx
        .updateTable('delivery')
        .set({ state: 'failed', reason: 'not mailed: removed', changed: now.toISOString() })
        .where(
          'key',
          'in',
          own.map((delivery) => delivery.key),
        )
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    });
  }

  async erase(address: string): Promise<'erased' | 'unknown' | 'under-way'> {
    const key = keyOfAddress(address);
    // Else what was there is still readable in the file, until its place is needed.
    await sql`pragma secure_delete = on`.execute(this.#db);
    return this.#db.transaction().execute(async (trx) => {
      const all = await trx.selectFrom('delivery').select('recipient').distinct().execute();
      const own = all.map(({ recipient }) => recipient).filter((one) => keyOfAddress(one) === key);
      if (await isUnderWay(trx, own)) return 'under-way';
      await trx
        .updateTable('delivery')
        .set({ recipient: sql<string>`'erased-' || key`, reason: null })
        .where('recipient', 'in', own)
        .execute();
      let count = own.length;
      for (const table of ['reader', 'refusal', 'comeback'] as const) {
        const { numDeletedRows } = await trx
          .deleteFrom(table)
          .where('key', '=', key)
          .executeTakeFirstOrThrow();
        count += Number(numDeletedRows);
      }
      return count > 0 ? 'erased' : 'unknown';
    });
  }

  async list(briefing: string): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom('reader')
      .select('address')
      .where('briefing', '=', briefing)
      .orderBy('key')
      .execute();
    return rows.map(({ address }) => address);
  }

  suppressed(briefing: string, addresses: readonly string[]) {
    return suppressionsOf(this.#db, briefing, addresses);
  }

  async suppress(address: string, reason: SuppressionReason, at: Date, briefing?: string): Promise<boolean> {
    const key = keyOfAddress(address);
    if (await cameBackSince(this.#db, key, at, briefing)) return false;
    const isNew = await insertSuppression(this.#db, key, reason, at, briefing);
    if (isNew) await this.#onChange();
    return isNew;
  }

  async allow(address: string, briefing: string, now: Date): Promise<boolean> {
    const key = keyOfAddress(address);
    const lifted = await this.#db.transaction().execute(async (trx) => {
      await trx.deleteFrom('refusal').where('key', '=', key).execute();
      const { numDeletedRows } = await trx
        .deleteFrom('suppression')
        .where('key', '=', key)
        .where('briefing', 'in', [briefing, EVERY_BRIEFING])
        .executeTakeFirstOrThrow();
      const since = now.toISOString();
      await trx
        .insertInto('comeback')
        .values({ key, briefing, since })
        .onConflict((conflict) => conflict.doUpdateSet({ since }))
        .execute();
      return numDeletedRows > 0n;
    });
    if (lifted) await this.#onChange();
    return lifted;
  }

  async noteRefusal(address: string, at: Date, status: string): Promise<boolean> {
    const key = keyOfAddress(address);
    const oldest = new Date(at.getTime() - REFUSAL_MEMORY_DAYS * DAY).toISOString().slice(0, 10);
    return this.#db.transaction().execute(async (trx) => {
      if (await cameBackSince(trx, key, at)) return false;
      await trx
        .insertInto('refusal')
        .values({ key, day: at.toISOString().slice(0, 10), status })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const { days } = await trx
        .selectFrom('refusal')
        .select((eb) => eb.fn.countAll<number>().as('days'))
        .where('key', '=', key)
        .where('day', '>=', oldest)
        .executeTakeFirstOrThrow();
      return days >= REFUSALS_TO_SUSPEND && (await insertSuppression(trx, key, 'bounced', at));
    });
  }
}

/**
 * Whether somebody asked after that moment to be mailed again, this briefing or any: whenever the mail that speaks
 * against it is read, and however often, the same becomes of it as if it had been read before.
 */
async function cameBackSince(
  db: Kysely<Schema> | Transaction<Schema>,
  key: string,
  at: Date,
  briefing?: string,
): Promise<boolean> {
  const later = db
    .selectFrom('comeback')
    .select('key')
    .where('key', '=', key)
    .where('since', '>', at.toISOString());
  const own = briefing === undefined ? later : later.where('briefing', '=', briefing);
  return (await own.executeTakeFirst()) !== undefined;
}

/** Whether something may still be mailed to one of the addresses. */
async function isUnderWay(trx: Transaction<Schema>, recipients: readonly string[]): Promise<boolean> {
  const found = await trx
    .selectFrom('delivery')
    .select('key')
    .where('recipient', 'in', recipients)
    .where('state', 'in', ['pending', 'sending', 'dot'])
    .executeTakeFirst();
  return found !== undefined;
}

async function insertSuppression(
  db: Kysely<Schema> | Transaction<Schema>,
  key: string,
  reason: SuppressionReason,
  now: Date,
  briefing = EVERY_BRIEFING,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('suppression')
    .values({ key, briefing, reason, since: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

async function suppressionsOf(
  db: Kysely<Schema> | Transaction<Schema>,
  briefing: string,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, SuppressionReason>> {
  const found = new Map<string, SuppressionReason>();
  for (const batch of chunks(addresses.map((address) => ({ address, key: keyOfAddress(address) })))) {
    const rows = await db
      .selectFrom('suppression')
      .select(['key', 'reason'])
      .where('briefing', 'in', [briefing, EVERY_BRIEFING])
      .where('key', 'in', [...new Set(batch.map(({ key }) => key))])
      .execute();
    const reasons = new Map(rows.map(({ key, reason }) => [key, reason as SuppressionReason]));
    for (const { address, key } of batch) {
      const reason = reasons.get(key);
      if (reason !== undefined) found.set(address, reason);
    }
  }
  return found;
}

function* chunks<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += KEYS_PER_QUERY) {
    yield rows.slice(start, start + KEYS_PER_QUERY);
  }
}
