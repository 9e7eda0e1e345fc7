import type { Kysely } from 'kysely';

/** Who asked to be mailed which briefing again, and when: what was written before that no longer speaks against it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('comeback')
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('briefing', 'text', (c) => c.notNull())
    .addColumn('since', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('comeback_key', ['key', 'briefing'])
    .execute();
}
