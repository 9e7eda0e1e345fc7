import type { Kysely } from 'kysely';

/** Of what the operators have been told, and when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('told_trouble')
    .addColumn('trouble', 'text', (c) => c.primaryKey())
    .addColumn('told', 'text', (c) => c.notNull())
    .execute();
}
