import type { Kysely } from 'kysely';
import type { Traces } from '../../ports/archive.ts';
import type { SettledSlot, Slots } from '../../ports/slots.ts';
import { leaveTraces } from './archive.ts';
import type { Schema } from './schema.ts';

/** Which slots have been kept, and since when each briefing has its schedule. */
export class SqliteSlots implements Slots {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  async settle(slot: Omit<SettledSlot, 'edition'>, traces?: Traces): Promise<boolean> {
    const settled = slot.settled.toISOString();
    return this.#db.transaction().execute(async (trx) => {
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('slot')
        .values({ briefing: slot.briefing, slot: slot.slot, outcome: slot.outcome, edition: null, settled })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      const isNew = numInsertedOrUpdatedRows === 1n;
      if (isNew && traces) await leaveTraces(trx, slot.briefing, traces, settled);
      return isNew;
    });
  }

  async settled(briefing: string, limit: number): Promise<readonly SettledSlot[]> {
    const rows = await this.#db
      .selectFrom('slot')
      .selectAll()
      .where('briefing', '=', briefing)
      .orderBy('slot', 'desc')
      .limit(limit)
      .execute();
    return rows.map(({ slot, outcome, edition, settled }) => ({
      briefing,
      slot,
      outcome: outcome as SettledSlot['outcome'],
      ...(edition === null ? {} : { edition }),
      settled: new Date(settled),
    }));
  }

  async scheduledSince(
    briefing: string,
    { cron, timezone }: { cron: string; timezone: string },
    now: Date,
  ): Promise<Date> {
    return this.#db.transaction().execute(async (trx) => {
      const known = await trx
        .selectFrom('schedule')
        .selectAll()
        .where('briefing', '=', briefing)
        .executeTakeFirst();
      if (known?.cron === cron && known.timezone === timezone) return new Date(known.since);
      const since = now.toISOString();
      await trx
        .insertInto('schedule')
        .values({ briefing, cron, timezone, since })
        .onConflict((conflict) => conflict.column('briefing').doUpdateSet({ cron, timezone, since }))
        .execute();
      return now;
    });
  }
}
