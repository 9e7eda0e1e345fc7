import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Bench, type Measure, median } from '../bench-kit.ts';

const ROUNDS = 5;
/** With the ledger and without, for its share: a difference of a few percent needs more than the others. */
const PAIRS = 15;
const MESSAGES = 3_000;
const BYTES = 44_000;
const CONNECTIONS = 20;
const SENDER = join(import.meta.dirname, 'cold', 'send-many.ts');

/** What `cold/send-many.ts` prints. */
interface Sending {
  readonly ms: number;
  readonly cpuMs: number;
  readonly sent: number;
}

type Way = 'ledger' | 'bare' | 'pool';

export const bench: Bench = {
  about: `${MESSAGES} messages of ${BYTES / 1000} KB over ${CONNECTIONS} connections to Postfix's smtp-sink, in turns`,
  async run() {
    const port = await freePort();
    const sink = spawn('/usr/sbin/smtp-sink', [...asNobody(), `127.0.0.1:${port}`, '200'], {
      stdio: 'ignore',
    });
    await sleep(500);
    try {
      return measure(port);
    } finally {
      sink.kill();
    }
  },
};

function measure(port: number): readonly Measure[] {
  const source: number[] = [];
  const runs: Record<Way, Sending[]> = { ledger: [], bare: [], pool: [] };
  for (let round = 0; round < PAIRS; round++) {
    // In turns, also in who is first.
    const pair = round % 2 === 0 ? (['ledger', 'bare'] as const) : (['bare', 'ledger'] as const);
    for (const way of pair) runs[way].push(send(way, port));
    if (round >= ROUNDS) continue;
    source.push(sendFromPostfix(port));
    runs.pool.push(send('pool', port));
  }
  const ms = (way: Way) => median(runs[way].map((run) => run.ms));
  const cpu = (way: Way) => median(runs[way].map((run) => run.cpuMs));
  const rate = (milliseconds: number) => `${Math.round((MESSAGES / milliseconds) * 1000)}/s`;
  const lost = Object.values(runs)
    .flat()
    .reduce((missing, { sent }) => missing + MESSAGES - sent, 0);
  const own = `${rate(ms('ledger'))}`;
  return [
    ratio(
      'rate / smtp-source',
      median(source) / ms('ledger'),
      { least: 0.25 },
      `${own}, ${rate(median(source))}`,
    ),
    ratio("rate / nodemailer's pool", ms('pool') / ms('ledger'), { least: 2 }, `${own}, ${rate(ms('pool'))}`),
    ratio("CPU / nodemailer's pool", cpu('ledger') / cpu('pool'), { most: 0.35 }, `${cpu('ledger')} ms`),
    ...ledgerShares(runs),
    ratio('messages not recorded as sent', lost, { most: 0 }, `of ${MESSAGES} in each run`),
  ];
}

/**
 * Whatever else the machine does makes a run slower, never faster: the fastest of many runs say most about the two ways
 * themselves. The middle one of the pairs says what a busy machine makes of it.
 */
function ledgerShares({ ledger, bare }: Record<Way, Sending[]>): Measure[] {
  const fastest = (runs: readonly Sending[]) => Math.min(...runs.map(({ ms }) => ms));
  const least = (runs: readonly Sending[]) => Math.min(...runs.map(({ cpuMs }) => cpuMs));
  const pairs = ledger.map(({ ms }, index) => 1 - bare[index]!.ms / ms);
  const rate = (runs: readonly Sending[]) => `${Math.round((MESSAGES / fastest(runs)) * 1000)}/s`;
  const cpu = `CPU ${Math.round(least(ledger))} and ${Math.round(least(bare))} ms`;
  return [
    ratio(
      "ledger's share, fastest runs",
      1 - fastest(bare) / fastest(ledger),
      { most: 0.3 },
      `${rate(ledger)}, ${rate(bare)} without; ${cpu}`,
    ),
    ratio("ledger's share, median of pairs", median(pairs), { most: 0.3 }, `${PAIRS} pairs`),
  ];
}

function ratio(name: string, figure: number, bar: Measure['bar'], from: string): Measure {
  return { name, figure, unit: 'x', bar, from };
}

/** Milliseconds that Postfix's own load generator takes, its start included. */
function sendFromPostfix(port: number): number {
  const start = performance.now();
  const load = ['-d', '-s', CONNECTIONS, '-m', MESSAGES, '-l', BYTES, `127.0.0.1:${port}`];
  execFileSync('/usr/sbin/smtp-source', load.map(String));
  return performance.now() - start;
}

function send(way: Way, port: number): Sending {
  const args = [SENDER, way, port, MESSAGES, CONNECTIONS].map(String);
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Sending;
}

/** smtp-sink refuses to run as root. */
function asNobody(): string[] {
  return process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
