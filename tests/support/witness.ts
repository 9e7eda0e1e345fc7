/** Holds what the ledger says against what the mail server accepted. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Accepted, FaultySmtp } from './faulty-smtp.ts';

export interface Judgement {
  readonly deliveries: number;
  readonly twice: number;
  readonly uncertain: number;
  /** Broken promises, in words; empty when all was well. */
  readonly findings: readonly string[];
}

interface Row {
  readonly edition: string;
  readonly recipient: string;
  readonly state: string;
}

/** Reads the database as a kill has left it. */
export class Witness {
  readonly #path: string;
  /** For each recipient, the kills and lost connections that found the delivery past its dot. */
  readonly inWindow = new Map<string, number>();
  readonly damage: string[] = [];
  rows: readonly Row[] = [];
  editions = 0;

  constructor(folder: string) {
    this.#path = join(folder, '.daybook', 'daybook.sqlite');
  }

  look(): void {
    if (!existsSync(this.#path)) return;
    const database = new DatabaseSync(this.#path, { timeout: 5000 });
    const check = database.prepare('pragma quick_check').get()?.quick_check;
    if (check !== 'ok') this.damage.push(`the database is damaged: ${check}`);
    this.rows = database.prepare('select edition, recipient, state from delivery').all() as unknown as Row[];
    this.editions = Number(database.prepare('select count(*) as n from edition').get()?.n);
    database.close();
    for (const { recipient, state } of this.rows) {
      if (state === 'dot') this.inWindow.set(recipient, (this.inWindow.get(recipient) ?? 0) + 1);
    }
  }

  done(): boolean {
    return (
      this.rows.length > 0 && this.rows.every(({ state }) => ['sent', 'failed', 'uncertain'].includes(state))
    );
  }
}

/**
 * What became of the deliveries in the end.
 *
 * @param exits of the commands that nobody killed
 */
export function judge(server: FaultySmtp, witness: Witness, exits: readonly (number | null)[]): Judgement {
  const findings = [...witness.damage];
  if (!witness.done()) findings.push(`not done after ${exits.length} more starts (exits ${exits.join(' ')})`);
  if (exits.includes(1) || exits.includes(null))
    findings.push(`the command failed: exits ${exits.join(' ')}`);
  if (witness.editions !== 1) findings.push(`${witness.editions} editions of one day's news`);
  const copies = Map.groupBy(server.accepted, ({ recipients }) => recipients.join(' '));
  let twice = 0;
  for (const { recipient, state } of witness.rows) {
    const own = copies.get(recipient) ?? [];
    if (own.length > 1) twice += 1;
    findings.push(...faultsOf(recipient, state, own, witness.inWindow.get(recipient) ?? 0));
  }
  const uncertain = witness.rows.filter(({ state }) => state === 'uncertain').length;
  return { deliveries: witness.rows.length, twice, uncertain, findings };
}

function faultsOf(recipient: string, state: string, copies: readonly Accepted[], inWindow: number): string[] {
  const lost = copies.filter(({ answered }) => !answered).length;
  const faults: [boolean, string][] = [
    [copies.length === 0 && state !== 'failed' && state !== 'uncertain', `skipped, though ${state}`],
    [copies.length > 2, `mailed ${copies.length} times`],
    [copies.length > 1 + inWindow + lost, `mailed ${copies.length} times outside the window`],
    [new Set(copies.map(({ sha256 }) => sha256)).size > 1, 'got copies with different bytes'],
    [new Set(copies.map(({ messageId }) => messageId)).size > 1, 'got copies with different Message-IDs'],
  ];
  return faults.filter(([broken]) => broken).map(([, what]) => `${recipient} ${what}`);
}
