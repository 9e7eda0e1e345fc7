import { expect, onTestFinished, test, vi } from 'vitest';
import { SmtpMailer } from '../../src/adapters/smtp/smtp-mailer.ts';
import { SMTP_LIMITS, smtpSettings } from '../../src/adapters/smtp/smtp-settings.ts';
import { deliverOpen } from '../../src/briefing/deliver.ts';
import { deliveryWorld, QUICK } from '../support/delivery-world.ts';
import { startFaultySmtp } from '../support/faulty-smtp.ts';
import { newEdition } from '../support/new-edition.ts';

/** Nothing here may run out of time, however slow the machine: every message that has begun ends in its answer. */
const PATIENT = { ...QUICK, deadlineMs: 20_000, graceMs: 20_000 };

test.each([
  ['messages a minute', { messagesPerMinute: 6 }],
  ['connections', { connections: 1 }],
])('a domain at its limit of %s keeps nobody else waiting', async (_what, limits) => {
  // A server that takes its time with the slow domain, so that its one connection is always taken.
  const server = await startFaultySmtp(({ at, recipient }) =>
    at === 'dot' && recipient.endsWith('@slow.example') ? { delayMs: 400 } : undefined,
  );
  const settings = smtpSettings(new URL(`smtp://127.0.0.1:${server.port}`), {
    ...SMTP_LIMITS,
    domains: { 'slow.example': limits },
  });
  const mailer = new SmtpMailer(settings);
  onTestFinished(async () => {
    await mailer.close();
    await server.close();
  });
  // More of them, and before the others, than are claimed at a time.
  const slow = Array.from({ length: 230 }, (_, index) => `reader${index}@slow.example`);
  const others = Array.from({ length: 20 }, (_, index) => `reader${index}@example.org`);
  const { archive, ledger, ...world } = await deliveryWorld(mailer);
  await archive.publish(newEdition('one', [...slow, ...others], { created: new Date() }));

  const stop = new AbortController();
  const run = deliverOpen({ archive, ledger, ...world }, PATIENT, { hurry: true, signal: stop.signal });
  const arrived = (domain: string) =>
    server.accepted.filter(({ recipients }) => recipients[0]!.endsWith(`@${domain}`)).length;
  await vi.waitFor(() => expect(arrived('example.org')).toBe(others.length), { timeout: 20_000 });
  expect(arrived('slow.example')).toBeLessThan(slow.length / 2);
  stop.abort();
  await run;
  expect(await ledger.tally('one')).toMatchObject({ sending: 0, dot: 0, failed: 0 });
});
