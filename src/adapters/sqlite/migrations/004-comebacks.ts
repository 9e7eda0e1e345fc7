import type { Kysely } from 'kysely';

/** Who asked to be mailed again, and when: what was written before that no longer speaks against it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('comeback')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('since', 'text', (c) => c.notNull())
    .execute();
}
