import type { Kysely } from 'kysely';
import type { ToldTroubles } from '../../ports/told-troubles.ts';
import type { Schema } from './schema.ts';

/** What the operators have been told, in SQL. */
export class SqliteToldTroubles implements ToldTroubles {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  async lastTold(trouble: string): Promise<Date | undefined> {
    const row = await this.#db
      .selectFrom('told_trouble')
      .select('told')
      .where('trouble', '=', trouble)
      .executeTakeFirst();
    return row && new Date(row.told);
  }

  async note(trouble: string, at: Date, forget: Date): Promise<void> {
    const told = at.toISOString();
    await this.#db.transaction().execute(async (trx) => {
      await trx.deleteFrom('told_trouble').where('told', '<', forget.toISOString()).execute();
      await trx
        .insertInto('told_trouble')
        .values({ trouble, told })
        .onConflict((conflict) => conflict.column('trouble').doUpdateSet({ told }))
        .execute();
    });
  }
}
