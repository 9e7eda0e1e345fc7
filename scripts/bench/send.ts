import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Bench, type Measure, median } from '../bench-kit.ts';

const ROUNDS = 5;
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
  for (let round = 0; round < ROUNDS; round++) {
    source.push(sendFromPostfix(port));
    for (const way of ['ledger', 'bare', 'pool'] as const) runs[way].push(send(way, port));
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
    ratio(
      "ledger's share of the time",
      1 - ms('bare') / ms('ledger'),
      { most: 0.3 },
      `${rate(ms('bare'))} without`,
    ),
    ratio('messages not recorded as sent', lost, { most: 0 }, `of ${MESSAGES} in each run`),
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
