import type { ExpressionBuilder, Kysely, Transaction } from 'kysely';
import { daysBefore } from '../../news/day.ts';
import { FORGET_AFTER_DAYS, type Sighting } from '../../news/furniture-memory.ts';
import type { PastStory } from '../../news/past-story.ts';
import type { Days, Memory, Remembered } from '../../ports/memory.ts';
import type { SeenFiles } from '../../ports/seen-files.ts';
import { inPortions, ROWS_PER_INSERT } from './portions.ts';
import type { Schema } from './schema.ts';

/** Keys asked for in one query; SQLite takes 32,766 parameters. */
const KEYS_PER_QUERY = 1000;

/** What a briefing knows of its earlier editions: the files it read and what it remembers of their news. */
export class SqliteMemory implements Memory, SeenFiles {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  async sightings(briefing: string, lines: Iterable<string>, days: Days): Promise<readonly Sighting[]> {
    const seen: Sighting[] = [];
    for (const some of inPortions([...lines], KEYS_PER_QUERY)) {
      const rows = await this.#db
        .selectFrom('furniture_sighting')
        .select(['site', 'line', 'article', 'day'])
        .where('briefing', '=', briefing)
        .where('line', 'in', some)
        .where(isWithin(days))
        .execute();
      seen.push(...rows);
    }
    return seen;
  }

  async pastStories(briefing: string, days: Days): Promise<readonly PastStory[]> {
    const rows = await this.#db
      .selectFrom('past_story')
      .select('story')
      .where('briefing', '=', briefing)
      .where(isWithin(days))
      .orderBy('day')
      .orderBy('id')
      .execute();
    return rows.map(({ story }) => JSON.parse(story) as PastStory);
  }

  async shownTeasers(briefing: string, days: Days): Promise<ReadonlySet<string>> {
    const rows = await this.#db
      .selectFrom('shown_teaser')
      .select('key')
      .where('briefing', '=', briefing)
      .where(isWithin(days))
      .execute();
    return new Set(rows.map(({ key }) => key));
  }

  async unseen(briefing: string, hashes: readonly string[]): Promise<ReadonlySet<string>> {
    const unseen = new Set(hashes);
    for (const some of inPortions([...unseen], KEYS_PER_QUERY)) {
      const seen = await this.#db
        .selectFrom('consumed_file')
        .select('sha256')
        .where('briefing', '=', briefing)
        .where('sha256', 'in', some)
        .execute();
      for (const { sha256 } of seen) unseen.delete(sha256);
    }
    return unseen;
  }
}

/** What is dated later than the edition in the making was written while the clock stood ahead, and tells nothing. */
function isWithin({ since, until }: Days) {
  return (eb: ExpressionBuilder<Schema, 'furniture_sighting' | 'past_story' | 'shown_teaser'>) =>
    eb.between('day', since, until);
}

/**
 * Adds to the memory, inside the transaction that publishes or settles, and forgets what is surely too old to count.
 */
export async function remember(
  trx: Transaction<Schema>,
  briefing: string,
  { sightings, stories, teasers, day }: Remembered,
): Promise<void> {
  for (const some of inPortions(sightings, ROWS_PER_INSERT)) {
    await trx
      .insertInto('furniture_sighting')
      .values(some.map((sighting) => ({ briefing, ...sighting })))
      .onConflict((conflict) =>
        conflict
          .columns(['briefing', 'line', 'site', 'article'])
          .doUpdateSet((eb) => ({ day: eb.ref('excluded.day') })),
      )
      .execute();
  }
  for (const story of stories) {
    const row = { day: story.lastDay, story: JSON.stringify(story) };
    await trx
      .insertInto('past_story')
      .values({ briefing, id: story.id, ...row })
      .onConflict((conflict) => conflict.columns(['briefing', 'id']).doUpdateSet(row))
      .execute();
  }
  for (const key of teasers) {
    await trx
      .insertInto('shown_teaser')
      .values({ briefing, key, day })
      .onConflict((conflict) => conflict.columns(['briefing', 'key']).doUpdateSet({ day }))
      .execute();
  }
  await forget(trx, briefing);
}

/**
 * How many days with editions must lie behind what is forgotten, besides its age. The clock of one run may stand years
 * ahead, and what is forgotten does not come back.
 */
const DAYS_TO_BELIEVE = 7;
/** Later, as a text, than any ISO day. */
const AFTER_ALL = '~';

/** Deletes what is too old to count, by the earliest of the latest days that runs have given. */
async function forget(trx: Transaction<Schema>, briefing: string): Promise<void> {
  let day = AFTER_ALL;
  for (let seen = 0; seen < DAYS_TO_BELIEVE; seen++) {
    const before = await trx
      .selectFrom('furniture_sighting')
      .select((eb) => eb.fn.max('day').as('day'))
      .where('briefing', '=', briefing)
      .where('day', '<', day)
      .executeTakeFirst();
    if (!before?.day) return;
    day = before.day;
  }
  // Stories and teasers count for less long than sightings: what is told by those is surely over for all.
  for (const table of ['furniture_sighting', 'past_story', 'shown_teaser'] as const) {
    await trx
      .deleteFrom(table)
      .where('briefing', '=', briefing)
      .where('day', '<', daysBefore(day, FORGET_AFTER_DAYS))
      .execute();
  }
}
