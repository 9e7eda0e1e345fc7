/**
 * Sends messages of 44 KB to a server on loopback and prints `{ ms, cpuMs, sent }`: as Daybook does, as Daybook without
 * its ledger, or with nodemailer's pool composing each.
 *
 *   node send-many.ts ledger|bare|pool PORT MESSAGES CONNECTIONS
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SmtpMailer } from '../../../src/adapters/smtp/smtp-mailer.ts';
import { SMTP_LIMITS, smtpSettings } from '../../../src/adapters/smtp/smtp-settings.ts';
import { openStore } from '../../../src/adapters/sqlite/store.ts';
import { systemClock } from '../../../src/adapters/system-clock.ts';
import { deliverOpen } from '../../../src/briefing/deliver.ts';
import { DELIVERY_RULES } from '../../../src/briefing/delivery-rules.ts';
import type { Edition } from '../../../src/news/edition.ts';
import { addressTo, composeMessage } from '../../../src/pipeline/address/address.ts';
import { packMessage, unpackMessage } from '../../../src/pipeline/address/pack.ts';
import { UNWATCHED } from '../../../src/ports/progress.ts';

const MESSAGE_BYTES = 44_000;

const [way, port, messages, connections] = [process.argv[2], ...process.argv.slice(3).map(Number)] as [
  string,
  number,
  number,
  number,
];
const recipients = Array.from({ length: messages }, (_, i) => `reader${i}@example.org`);
const edition: Edition = {
  id: 'bench@2026-11-23T0700',
  briefing: 'bench',
  title: 'Bench',
  date: '2026-11-23',
  language: 'en',
  sections: [],
  teasers: [],
  leftOut: [],
  readingMinutes: 1,
};
const line = 'The ferry carries some 40,000 people across the sound each month. ';
const html = `<p>${line.repeat(Math.floor(MESSAGE_BYTES / 1.5 / line.length))}</p>`;
const text = line.repeat(Math.floor(MESSAGE_BYTES / 3 / line.length));
const rendering = { subject: 'Bench', preheader: '', html, text, recipientMark: '{{no mark}}', notes: [] };
const from = 'Daybook <briefing@example.org>';
const composed = composeMessage(edition, rendering, { from, unsubscribeMailbox: from }, new Date(0));
const limits = { ...SMTP_LIMITS, connections, messagesPerConnection: messages };
const smtp = () => new SmtpMailer(smtpSettings(new URL(`smtp://127.0.0.1:${port}`), limits));

const ways: Record<string, () => Promise<number>> = {
  ledger: withLedger,
  bare: withoutLedger,
  pool: withPool,
};
await ways[way]!();

async function withLedger(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'));
  const store = await openStore(folder, new Date());
  const mailer = smtp();
  const message = packMessage(composed);
  const remembered = { sightings: [], stories: [], teasers: [], day: edition.date };
  await store.archive.publish({
    edition,
    rendering,
    message,
    recipients,
    consumed: [],
    remembered,
    created: new Date(),
  });
  const address = (archived: { message: Uint8Array }) => {
    const kept = unpackMessage(archived.message);
    return (recipient: string) => addressTo(kept, { address: recipient, token: '' });
  };
  const world = {
    ...store,
    mailer,
    clock: systemClock,
    disk: { requireFree() {} },
    progress: UNWATCHED,
    address,
  };
  const scope = { hurry: false, signal: new AbortController().signal };
  const sent = await measured(async () => (await deliverOpen(world, DELIVERY_RULES, scope))[0]!.tally.sent);
  await mailer.close();
  await store.close();
  rmSync(folder, { recursive: true });
  return sent;
}

async function withoutLedger(): Promise<number> {
  const mailer = smtp();
  const { signal } = new AbortController();
  let next = 0;
  let sent = 0;
  const lane = async () => {
    while (next < messages) {
      const message = addressTo(composed, { address: recipients[next++]!, token: '' });
      if ((await mailer.hand(message, async () => {}, signal)).kind === 'sent') sent += 1;
    }
  };
  await measured(async () => {
    await Promise.all(Array.from({ length: connections }, lane));
    return sent;
  });
  await mailer.close();
  return sent;
}

async function withPool(): Promise<number> {
  const { createTransport } = await import('nodemailer');
  const pool = createTransport({
    host: '127.0.0.1',
    port,
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    ignoreTLS: true,
  });
  const sent = await measured(async () => {
    const all = recipients.map((to) => pool.sendMail({ from, to, subject: 'Bench', text, html }));
    return (await Promise.all(all)).length;
  });
  pool.close();
  return sent;
}

async function measured(work: () => Promise<number>): Promise<number> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const sent = await work();
  const { user, system } = process.cpuUsage(cpu);
  console.log(JSON.stringify({ ms: performance.now() - start, cpuMs: (user + system) / 1000, sent }));
  return sent;
}
