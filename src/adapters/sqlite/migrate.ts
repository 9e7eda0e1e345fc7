import { type Kysely, sql } from 'kysely';
import { OperatorError } from '../../ports/operator-error.ts';
import { MIGRATIONS } from './migrations/all.ts';
import type { Schema } from './schema.ts';

/**
 * Brings the tables up to date, all steps in one transaction. Throws an OperatorError `database-newer` for a database
 * that a later version has changed.
 *
 * @param beforeChange called when there is something to do, before it is done
 */
export async function migrate(db: Kysely<Schema>, beforeChange: () => Promise<void>): Promise<void> {
  const done = await migrationsDone(db);
  const unknown = done.find((name) => !(name in MIGRATIONS));
  if (unknown !== undefined) {
    throw new OperatorError('database-newer', 'A later version of Daybook has changed the database.', {
      where: `migration ${unknown}`,
      hint: 'Run that version, or put back the backup that it made before the change.',
    });
  }
  if (done.length === Object.keys(MIGRATIONS).length) return;
  await beforeChange();
  // Loaded here: a database is up to date nearly always.
  const { Migrator } = await import('kysely/migration');
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** Names of the migrations that the database has been through; none for a new one. */
async function migrationsDone(db: Kysely<Schema>): Promise<string[]> {
  const kept = await sql`select 1 from sqlite_master where name = 'kysely_migration'`.execute(db);
  if (kept.rows.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
