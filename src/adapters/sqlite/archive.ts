import { createHash } from 'node:crypto';
import type { Insertable, Kysely, Selectable, Transaction } from 'kysely';
import type { Edition } from '../../news/edition.ts';
import type { Rendering } from '../../news/message.ts';
import type { Archive, ArchivedEdition, EditionEntry, NewEdition, Traces } from '../../ports/archive.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import { remember } from './memory.ts';
import { inPortions, ROWS_PER_INSERT } from './portions.ts';
import type { EditionTable, Schema } from './schema.ts';

/** The archive of editions; `published` is told after each one is on disk. */
export class SqliteArchive implements Archive {
  readonly #db: Kysely<Schema>;
  readonly #published: () => Promise<void>;

  constructor(db: Kysely<Schema>, published: () => Promise<void>) {
    this.#db = db;
    this.#published = published;
  }

  async publish(edition: NewEdition): Promise<'published' | 'slot-taken'> {
    const row = editionRow(edition);
    const outcome = await this.#db.transaction().execute(async (trx) => {
      if (row.slot !== null && !(await takeSlot(trx, row, row.slot))) return 'slot-taken';
      await trx.insertInto('edition').values(row).execute();
      if (row.slot !== null) {
        await trx
          .updateTable('slot')
          .set({ edition: row.id })
          .where('briefing', '=', row.briefing)
          .where('slot', '=', row.slot)
          .execute();
      }
      await insertDeliveries(trx, row.id, edition.recipients, row.created);
      await leaveTraces(trx, row.briefing, edition, row.created);
      return 'published';
    });
    if (outcome === 'published') await this.#published();
    return outcome;
  }

  async find(id: string): Promise<ArchivedEdition | undefined> {
    const row = await this.#db.selectFrom('edition').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) return undefined;
    if (editionHash(row) !== row.sha256) {
      throw new OperatorError('edition-damaged', `The archived edition ${id} is not what was published.`, {
        hint: 'The disk has changed it; put the newest backup of the database in its place.',
      });
    }
    return archivedEdition(row);
  }

  async list(options: { briefing?: string; limit?: number } = {}): Promise<readonly EditionEntry[]> {
    let query = this.#db
      .selectFrom('edition')
      .leftJoin('delivery', (join) =>
        join
          .onRef('delivery.edition', '=', 'edition.id')
          .on('delivery.state', 'in', ['pending', 'sending', 'dot']),
      )
      .select((eb) => [
        'edition.id',
        'edition.briefing',
        'edition.slot',
        'edition.created',
        'edition.subject',
        eb.fn.count<number>('delivery.key').as('open'),
      ])
      .groupBy('edition.number')
      .orderBy('edition.number', 'desc');
    if (options.briefing !== undefined) query = query.where('edition.briefing', '=', options.briefing);
    if (options.limit !== undefined) query = query.limit(options.limit);
    const rows = await query.execute();
    return rows.map(({ slot, created, ...row }) => ({
      ...row,
      created: new Date(created),
      ...(slot === null ? {} : { slot }),
    }));
  }

  async unfinished(briefing?: string): Promise<readonly string[]> {
    let query = this.#db
      .selectFrom('edition')
      .select('id')
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('delivery')
            .select('delivery.key')
            .whereRef('delivery.edition', '=', 'edition.id')
            .where('delivery.state', 'in', ['pending', 'sending', 'dot']),
        ),
      )
      .orderBy('number');
    if (briefing !== undefined) query = query.where('briefing', '=', briefing);
    return (await query.execute()).map((row) => row.id);
  }

  async readdress(edition: string, recipient: string, now: Date): Promise<void> {
    const time = now.toISOString();
    const fresh = {
      state: 'pending',
      attempts: 0,
      copies: 0,
      copy_sha256: null,
      next: time,
      changed: time,
      reason: null,
    };
    await this.#db
      .insertInto('delivery')
      .values({ edition, recipient, ...fresh })
      .onConflict((conflict) => conflict.columns(['edition', 'recipient']).doUpdateSet(fresh))
      .execute();
  }
}

async function takeSlot(
  trx: Transaction<Schema>,
  row: Insertable<EditionTable>,
  slot: string,
): Promise<boolean> {
  const taken = await trx
    .insertInto('slot')
    .values({ briefing: row.briefing, slot, outcome: 'edition', edition: null, settled: row.created })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return taken.numInsertedOrUpdatedRows === 1n;
}

async function insertDeliveries(
  trx: Transaction<Schema>,
  edition: string,
  recipients: readonly string[],
  now: string,
): Promise<void> {
  for (const some of inPortions(recipients, ROWS_PER_INSERT)) {
    const rows = some.map((recipient) => ({
      edition,
      recipient,
      state: 'pending',
      attempts: 0,
      copies: 0,
      next: now,
      changed: now,
    }));
    await trx.insertInto('delivery').values(rows).execute();
  }
}

/** Writes what a run leaves behind besides mail, inside the transaction that publishes or settles. */
export async function leaveTraces(
  trx: Transaction<Schema>,
  briefing: string,
  traces: Traces,
  now: string,
): Promise<void> {
  for (const some of inPortions(traces.consumed, ROWS_PER_INSERT)) {
    await trx
      .insertInto('consumed_file')
      .values(some.map(({ sha256, file }) => ({ briefing, sha256, file, consumed: now })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  await remember(trx, briefing, traces.remembered);
}

function editionRow(published: NewEdition): Insertable<EditionTable> & { slot: string | null } {
  const { edition, rendering } = published;
  const row = {
    id: edition.id,
    briefing: edition.briefing,
    slot: published.slot ?? null,
    created: published.created.toISOString(),
    content: JSON.stringify(edition),
    rendering: JSON.stringify(rendering),
    subject: rendering.subject,
    message: published.message,
  };
  return { ...row, sha256: editionHash(row) };
}

/** SHA-256 in hex over the published fields, each with its length before it, so that none can run into the next. */
function editionHash(row: Omit<Selectable<EditionTable>, 'number' | 'sha256'>): string {
  const hash = createHash('sha256');
  const { id, briefing, slot, created, content, rendering, message } = row;
  for (const field of [id, briefing, slot ?? '', created, content, rendering, message]) {
    hash.update(`${Buffer.byteLength(field)}:`).update(field);
  }
  return hash.digest('hex');
}

function archivedEdition(row: Selectable<EditionTable>): ArchivedEdition {
  const { id, briefing, slot, message } = row;
  return {
    id,
    briefing,
    ...(slot === null ? {} : { slot }),
    created: new Date(row.created),
    edition: JSON.parse(row.content) as Edition,
    rendering: JSON.parse(row.rendering) as Rendering,
    message,
  };
}
