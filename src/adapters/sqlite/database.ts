import type { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** An open database: Kysely for the adapters, the connection itself for backups and checks. */
export interface Database {
  readonly folder: string;
  readonly db: Kysely<Schema>;
  readonly connection: DatabaseSync;
}
