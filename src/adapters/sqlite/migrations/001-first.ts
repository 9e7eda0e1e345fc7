import { type Kysely, sql } from 'kysely';

/** Editions, deliveries, slots, and what a briefing knows of its past. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('installation')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('created', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('edition')
    .addColumn('number', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('briefing', 'text', (c) => c.notNull())
    .addColumn('slot', 'text')
    .addColumn('created', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('rendering', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('message', 'blob', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addUniqueConstraint('edition_slot', ['briefing', 'slot'])
    .execute();
  await db.schema
    .createTable('delivery')
    .addColumn('key', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
    .addColumn('recipient', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) =>
      c.notNull().check(sql`state in ('pending', 'sending', 'dot', 'sent', 'failed', 'uncertain')`),
    )
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('copies', 'integer', (c) => c.notNull())
    .addColumn('copy_sha256', 'text')
    .addColumn('next', 'text', (c) => c.notNull())
    .addColumn('changed', 'text', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addUniqueConstraint('delivery_recipient', ['edition', 'recipient'])
    .execute();
  // Only what can be claimed is indexed: a delivery's state changes three times, and each would move its entry.
  await db.schema
    .createIndex('delivery_pending')
    .on('delivery')
    .columns(['edition', 'attempts', 'key'])
    .where(sql.ref('state'), '=', sql.lit('pending'))
    .execute();
  await db.schema
    .createIndex('delivery_unknown')
    .on('delivery')
    .columns(['edition', 'attempts', 'key'])
    .where(sql<boolean>`state = 'dot' and next < '9999'`)
    .execute();
  await db.schema
    .createTable('slot')
    .addColumn('briefing', 'text', (c) => c.notNull())
    .addColumn('slot', 'text', (c) => c.notNull())
    .addColumn('outcome', 'text', (c) => c.notNull().check(sql`outcome in ('edition', 'empty', 'skipped')`))
    .addColumn('edition', 'text', (c) => c.references('edition.id'))
    .addColumn('settled', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('slot_key', ['briefing', 'slot'])
    .execute();
  await db.schema
    .createTable('schedule')
    .addColumn('briefing', 'text', (c) => c.primaryKey())
    .addColumn('cron', 'text', (c) => c.notNull())
    .addColumn('timezone', 'text', (c) => c.notNull())
    .addColumn('since', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('consumed_file')
    .addColumn('briefing', 'text', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('file', 'text', (c) => c.notNull())
    .addColumn('consumed', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('consumed_file_key', ['briefing', 'sha256'])
    .execute();
  await db.schema
    .createTable('furniture_sighting')
    .addColumn('briefing', 'text', (c) => c.notNull())
    .addColumn('line', 'text', (c) => c.notNull())
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('article', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('furniture_sighting_key', ['briefing', 'line', 'site', 'article'])
    .execute();
  await db.schema
    .createIndex('furniture_sighting_day')
    .on('furniture_sighting')
    .columns(['briefing', 'day'])
    .execute();
  await db.schema
    .createTable('past_story')
    .addColumn('briefing', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('story', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('past_story_key', ['briefing', 'id'])
    .execute();
  await db.schema
    .createTable('shown_teaser')
    .addColumn('briefing', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('shown_teaser_key', ['briefing', 'key'])
    .execute();
}
