import type { Kysely } from 'kysely';

/** Who receives what, who must not be mailed, and which addresses were refused when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reader')
    .addColumn('briefing', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('added', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('reader_key', ['briefing', 'key'])
    .execute();
  await db.schema
    .createTable('suppression')
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('briefing', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('since', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('suppression_key', ['key', 'briefing'])
    .execute();
  await db.schema
    .createTable('refusal')
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('refusal_key', ['key', 'day'])
    .execute();
}
