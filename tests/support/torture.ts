/**
 * Kills the real command while it sends, starts it again until it is done, and holds what it says against what the mail
 * server accepted. What must hold after any number of kills stands in `findings`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Accepted, type Fault, type FaultySmtp, type Moment, startFaultySmtp } from './faulty-smtp.ts';

const MAIN = join(import.meta.dirname, '../../src/main.ts');
/** Starts without a kill until the command has to be done. */
const LAST_STARTS = 12;
/** A command that is not done by then hangs. */
const PATIENCE_MS = 90_000;

export interface TortureRound {
  /** Empty; stays as it is for a look at it. */
  readonly folder: string;
  readonly seed: number;
  readonly recipients: number;
  readonly kills: number;
  /** Faults of the mail server, given a source of chance. */
  readonly plan: (chance: () => number) => (moment: Moment) => Fault | undefined;
}

export interface TortureResult {
  readonly killed: number;
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

/** A server without faults. */
export const calm: TortureRound['plan'] = () => () => undefined;

/** A server that fails in every way, at about one moment in eight; and refuses two recipients for good. */
export const stormy: TortureRound['plan'] = (chance) => (moment) => {
  if (moment.at === 'rcpt' && /^reader[34]@/.test(moment.recipient))
    return { reply: '550 5.1.1 no such user' };
  const faults = STORM[moment.at];
  return faults && chance() < 0.12 ? faults[Math.floor(chance() * faults.length)] : undefined;
};

const STORM: Partial<Record<Moment['at'], readonly Fault[]>> = {
  connect: [{ close: 'fin' }, { close: 'reset' }, { last: '421 4.3.2 busy' }],
  mail: [{ reply: '451 4.3.0 later' }, { close: 'fin' }],
  rcpt: [{ reply: '450 4.2.1 later' }, { close: 'reset' }],
  data: [{ reply: '451 4.3.0 later' }, { close: 'fin' }],
  dot: [
    { reply: '451 4.3.0 later' },
    { close: 'fin' },
    { delayMs: 80 },
    { accept: true, after: { close: 'fin' } },
    { accept: true, after: { close: 'reset' } },
    { accept: true, after: { bytes: Buffer.from('25') } },
    { accept: true, after: { last: '250-half' } },
  ],
};

/** Plays one round: some kills at random moments, then starts until the command is done. */
export async function torture(round: TortureRound): Promise<TortureResult> {
  const chance = randomFrom(round.seed);
  const faults = round.plan(chance);
  const kill = new KillSwitch();
  const server = await startFaultySmtp((moment) => {
    kill.see(moment);
    return faults(moment);
  });
  const witness = new Witness(round.folder);
  const exits: (number | null)[] = [];
  try {
    writeHouse(round);
    let killed = 0;
    for (let start = 0; start < round.kills; start++) {
      const code = await kill.aim(sendCommand(round.folder, server.port), chance);
      witness.look();
      if (code === null) killed += 1;
      else if (witness.done()) break;
    }
    for (let start = 0; start < LAST_STARTS && !witness.done(); start++) {
      exits.push(await ended(sendCommand(round.folder, server.port)));
      witness.look();
    }
    return judge(server, witness, killed, exits);
  } finally {
    await server.close();
  }
}

function writeHouse({ folder, recipients }: TortureRound): void {
  mkdirSync(join(folder, 'sources'), { recursive: true });
  const readers = Array.from({ length: recipients }, (_, i) => `reader${i}@example.org`).join(', ');
  const briefing = `briefings:\n  - name: morning\n    from: Daybook <briefing@example.org>\n    recipients: [${readers}]\n`;
  writeFileSync(join(folder, 'daybook.yaml'), `${briefing}smtp:\n  deadline: 2s\n`);
  const old = new Date(Date.now() - 60_000);
  const path = join(folder, 'sources', 'harbour.txt');
  writeFileSync(path, ARTICLE);
  utimesSync(path, old, old);
}

const ARTICLE = `Harbour bridge opens again after two years

The Harbour Courier, 20 November 2026

The bridge over the harbour opened to traffic on Friday, two years after a freighter had struck it. Repairs cost
$41 million, the city said, about 12% more than planned.

Some 18,000 vehicles are expected to cross it each day. "We have waited for this morning," said Mayor Ines Calder.
`;

function sendCommand(folder: string, port: number): ChildProcess {
  return spawn(process.execPath, [MAIN, 'send', '--config', join(folder, 'daybook.yaml')], {
    cwd: folder,
    env: { ...process.env, SMTP_URL: `smtp://127.0.0.1:${port}`, NO_COLOR: '1' },
    stdio: 'ignore',
  });
}

/** The exit code; nothing when the process was killed. */
function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    const hanging = setTimeout(() => child.kill('SIGABRT'), PATIENCE_MS);
    child.on('exit', (code) => {
      clearTimeout(hanging);
      resolve(code);
    });
  });
}

/** Kills a process at a moment of the conversation, or at a random time. */
class KillSwitch {
  #strike: ((moment: Moment) => void) | undefined;

  see(moment: Moment): void {
    this.#strike?.(moment);
  }

  async aim(child: ChildProcess, chance: () => number): Promise<number | null> {
    const stage = (['rcpt', 'data', 'dot', 'dot', 'dot', 'any'] as const)[Math.floor(chance() * 6)]!;
    const delay = chance() < 0.5 ? 0 : chance() * 12;
    let left = 1 + Math.floor(chance() * 12);
    const kill = () => setTimeout(() => child.kill('SIGKILL'), delay);
    if (stage === 'any') setTimeout(kill, 100 + chance() * 1500);
    this.#strike = (moment) => {
      if (moment.at === stage && --left === 0) kill();
    };
    const code = await ended(child);
    this.#strike = undefined;
    return code;
  }
}

/** Reads the database as a kill has left it. */
class Witness {
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

function judge(
  server: FaultySmtp,
  witness: Witness,
  killed: number,
  exits: readonly (number | null)[],
): TortureResult {
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
  return { killed, deliveries: witness.rows.length, twice, uncertain, findings };
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

/** Numbers from 0 to 1 that the seed determines (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
