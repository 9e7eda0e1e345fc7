import type { Kysely, Transaction } from 'kysely';
import type { Memory, Remembered } from '../../ports/memory.ts';
import type { SeenFiles } from '../../ports/seen-files.ts';
import type { Schema } from './schema.ts';

/** Hashes asked for in one query; SQLite takes 32,766 parameters. */
const HASHES_PER_QUERY = 1000;

/** What a briefing knows of its earlier editions: the files it read and what it remembers of their news. */
export class SqliteMemory implements Memory, SeenFiles {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  async recall(briefing: string, kind: Remembered['kind'], since?: string): Promise<readonly Remembered[]> {
    let query = this.#db
      .selectFrom('memory')
      .select(['key', 'day', 'value'])
      .where('briefing', '=', briefing)
      .where('kind', '=', kind)
      .orderBy('day')
      .orderBy('key');
    if (since !== undefined) query = query.where('day', '>=', since);
    const rows = await query.execute();
    return rows.map(({ key, day, value }) => ({ kind, key, day, value: JSON.parse(value) as unknown }));
  }

  async unseen(briefing: string, hashes: readonly string[]): Promise<ReadonlySet<string>> {
    const unseen = new Set(hashes);
    const asked = [...unseen];
    for (let start = 0; start < asked.length; start += HASHES_PER_QUERY) {
      const seen = await this.#db
        .selectFrom('consumed_file')
        .select('sha256')
        .where('briefing', '=', briefing)
        .where('sha256', 'in', asked.slice(start, start + HASHES_PER_QUERY))
        .execute();
      for (const { sha256 } of seen) unseen.delete(sha256);
    }
    return unseen;
  }
}

/** Remembers all of it, each key's newest value in place of an earlier one. */
export async function rememberAll(
  trx: Transaction<Schema>,
  briefing: string,
  remembered: readonly Remembered[],
): Promise<void> {
  for (const { kind, key, day, value } of remembered) {
    const json = JSON.stringify(value);
    await trx
      .insertInto('memory')
      .values({ briefing, kind, key, day, value: json })
      .onConflict((conflict) =>
        conflict.columns(['briefing', 'kind', 'key']).doUpdateSet({ day, value: json }),
      )
      .execute();
  }
}
