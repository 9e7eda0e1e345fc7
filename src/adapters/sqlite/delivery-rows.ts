import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Claim, Outcome } from '../../ports/ledger.ts';

/** `next` of what is past its dot and waiting for the server: not to be claimed while its run lives. */
export const IN_FLIGHT = '9999-12-31T23:59:59.999Z';

/** The deliveries that can be claimed, each kind in the words of its partial index, which gives the order. */
const CLAIMABLE = [`state = 'pending'`, `state = 'dot' and next < '9999'`];

/** Copies that may have arrived when this attempt is known to have brought none: what stands in `dot` is taken back. */
const COPIES_BEFORE = `(copies - (state = 'dot'))`;

/** What becomes of a row by each outcome; `?4` where the outcome names a time. */
const CHANGES: Readonly<Record<Outcome['kind'], string>> = {
  sent: `state = 'sent'`,
  uncertain: `state = 'uncertain'`,
  failed: `state = iif(${COPIES_BEFORE} > 0, 'uncertain', 'failed')`,
  unknown: `state = 'dot', next = ?4`,
  refused: takenBack('attempts'),
  released: takenBack('attempts - 1'),
};

interface ClaimedRow {
  readonly key: number;
  readonly edition: string;
  readonly recipient: string;
  readonly attempts: number;
  readonly copies: number;
  readonly copy_sha256: string | null;
}

/**
 * The three writes that every message costs, on single rows, as prepared statements: through a query builder each would
 * cost ten times what SQLite takes for it. To be called inside a transaction.
 */
export class DeliveryRows {
  readonly #claims: readonly StatementSync[];
  readonly #created: StatementSync;
  readonly #intend: StatementSync;
  readonly #record: Readonly<Record<Outcome['kind'], StatementSync>>;

  constructor(connection: DatabaseSync) {
    this.#claims = CLAIMABLE.map((claimable) =>
      connection.prepare(`
        update delivery set state = 'sending', attempts = attempts + 1, changed = :now
        where key in (
          select key from delivery where ${claimable} and edition = :edition and next <= :now
          order by attempts, key limit :limit)
        returning key, edition, recipient, attempts, copies, copy_sha256`),
    );
    this.#created = connection.prepare('select created from edition where id = ?');
    this.#intend = connection.prepare(`
      update delivery
      set state = 'dot', copies = copies + 1, copy_sha256 = ?, next = '${IN_FLIGHT}', changed = ?
      where key = ? and state = 'sending'`);
    const record = (changes: string) =>
      connection.prepare(`
        update delivery set ${changes}, reason = ?1, changed = ?2
        where key = ?3 and state in ('sending', 'dot')`);
    this.#record = {
      sent: record(CHANGES.sent),
      uncertain: record(CHANGES.uncertain),
      failed: record(CHANGES.failed),
      unknown: record(CHANGES.unknown),
      refused: record(CHANGES.refused),
      released: record(CHANGES.released),
    };
  }

  claim(edition: string, limit: number, now: Date): readonly Claim[] {
    const created = new Date(String(this.#created.get(edition)?.created));
    const claims: Claim[] = [];
    for (const statement of this.#claims) {
      const due = { edition, now: now.toISOString(), limit: limit - claims.length };
      const rows = statement.all(due) as unknown as ClaimedRow[];
      for (const { copy_sha256, attempts, ...row } of rows.sort((a, b) => a.key - b.key)) {
        const copy = copy_sha256 === null ? {} : { copyFingerprint: copy_sha256 };
        claims.push({ ...row, attempts: attempts - 1, created, ...copy });
      }
    }
    return claims;
  }

  intend({ key }: Claim, fingerprint: string, now: Date): void {
    const { changes } = this.#intend.run(fingerprint, now.toISOString(), key);
    if (changes !== 1) throw new Error(`delivery ${key} was not ours to send`);
  }

  record({ key }: Claim, outcome: Outcome, now: Date): void {
    const next = 'next' in outcome ? [outcome.next.toISOString()] : [];
    this.#record[outcome.kind].run(outcome.reason, now.toISOString(), key, ...next);
  }
}

function takenBack(attempts: string): string {
  return `
    state = iif(${COPIES_BEFORE} > 0, 'dot', 'pending'),
    copies = ${COPIES_BEFORE},
    copy_sha256 = iif(${COPIES_BEFORE} > 0, copy_sha256, null),
    next = ?4,
    attempts = ${attempts}`;
}
