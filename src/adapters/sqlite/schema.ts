import type { Generated } from 'kysely';

/**
 * The tables, as the newest migration leaves them. Times are ISO 8601 in UTC as `Date.toISOString` writes them, so that
 * text order is time order; days are ISO days; nothing here that PostgreSQL could not hold.
 */
export interface Schema {
  installation: { id: string; created: string };
  edition: EditionTable;
  delivery: DeliveryTable;
  slot: { briefing: string; slot: string; outcome: string; edition: string | null; settled: string };
  schedule: { briefing: string; cron: string; timezone: string; since: string };
  consumed_file: { briefing: string; sha256: string; file: string; consumed: string };
  furniture_sighting: { briefing: string; line: string; site: string; article: string; day: string };
  past_story: { briefing: string; id: string; day: string; story: string };
  shown_teaser: { briefing: string; key: string; day: string };
  /** `key` is `keyOfAddress` here and below. */
  reader: { briefing: string; key: string; address: string; added: string };
  /** `briefing` is empty when the address is out of all of them. */
  suppression: { key: string; briefing: string; reason: string; since: string };
  refusal: { key: string; day: string; status: string };
  told_trouble: { trouble: string; told: string };
  comeback: { key: string; briefing: string; since: string };
}

export interface EditionTable {
  /** Counts up: the order of publication. */
  number: Generated<number>;
  id: string;
  briefing: string;
  slot: string | null;
  created: string;
  /** The `Edition`, as JSON. */
  content: string;
  /** The `Rendering`, as JSON. */
  rendering: string;
  subject: string;
  message: Uint8Array;
  /** Of all that stands above; see `editionHash`. */
  sha256: string;
}

export interface DeliveryTable {
  key: Generated<number>;
  edition: string;
  recipient: string;
  state: string;
  attempts: number;
  /** Copies whose last bytes have been let go and that were not refused: 0, 1 or 2. */
  copies: number;
  copy_sha256: string | null;
  /** Not before. */
  next: string;
  changed: string;
  reason: string | null;
}
