import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { MaildirOutbox } from '../../src/adapters/maildir-outbox.ts';
import { SmtpMailer } from '../../src/adapters/smtp/smtp-mailer.ts';
import { smtpSettings } from '../../src/adapters/smtp/smtp-settings.ts';
import type { DeliveryScope } from '../../src/briefing/deliver.ts';
import { deliverOpen } from '../../src/briefing/deliver.ts';
import type { DeliveryRules } from '../../src/briefing/delivery-rules.ts';
import { deliveryWorld, QUICK, statesOf } from '../support/delivery-world.ts';
import { type Fault, type Moment, type Stage, startFaultySmtp } from '../support/faulty-smtp.ts';
import { newEdition } from '../support/new-edition.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const everything = (): DeliveryScope => ({ hurry: false, signal: new AbortController().signal });

test('every reader finds the edition in the outbox, once, however often it is delivered', async () => {
  const folder = temporaryFolder();
  const world = await deliveryWorld(new MaildirOutbox(folder));
  const readers = Array.from({ length: 250 }, (_, i) => `reader${i}@example.org`);
  await world.archive.publish(newEdition('morning@2026-11-23', readers, { created: new Date() }));
  const [report] = await deliverOpen(world, QUICK, everything());
  expect(report).toMatchObject({ edition: 'morning@2026-11-23', tally: { sent: 250, pending: 0 } });
  expect(await deliverOpen(world, QUICK, everything())).toEqual([]);
  const mails = readdirSync(join(folder, 'new'));
  expect(mails).toHaveLength(250);
  expect(readFileSync(join(folder, 'new', mails[0]!), 'utf8')).toMatch(/^To: reader\d+@example.org\r\n/);
  expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
});

test('who has unsubscribed is not mailed, and stands in the report', async () => {
  const world = await deliveryWorld(new MaildirOutbox(temporaryFolder()));
  await world.archive.publish(newEdition('one', ['a@example.org', 'b@example.org'], { created: new Date() }));
  await world.store.readers.suppress('A@example.org', 'unsubscribed', new Date());
  await deliverOpen(world, QUICK, everything());
  expect(await statesOf(world.store)).toEqual(['a@example.org failed 1', 'b@example.org sent 1']);
});

/** A mail server that fails on demand, and all that is needed to deliver `one` to the readers by it. */
async function byFaultyServer(
  readers: readonly string[],
  faults: Parameters<typeof startFaultySmtp>[0],
  options: { password?: string; login?: string } = {},
) {
  const server = await startFaultySmtp(faults, options);
  onTestFinished(() => server.close());
  const url = new URL(`smtp://${options.login ?? ''}127.0.0.1:${server.port}`);
  const mailer = new SmtpMailer(smtpSettings(url));
  const world = await deliveryWorld(mailer);
  await world.archive.publish(newEdition('one', readers, { created: new Date() }));
  const deliver = (rules: Partial<DeliveryRules> = {}, scope: Partial<DeliveryScope> = {}) =>
    deliverOpen(world, { ...QUICK, ...rules }, { ...everything(), ...scope });
  return { server, store: world.store, deliver };
}

const hundred = Array.from({ length: 100 }, (_, i) => `reader${i}@example.org`);

/** Strikes at one stage, the first so many times. */
function first(times: number, stage: Stage, fault: Fault): (moment: Moment) => Fault | undefined {
  let left = times;
  return ({ at }) => (at === stage && left-- > 0 ? fault : undefined);
}

test('a wrong password is tried once, not once for every message', async () => {
  const { server, store, deliver } = await byFaultyServer(hundred, undefined, {
    password: 'right',
    login: 'me:wrong@',
  });
  const [report] = await deliver();
  expect(report?.stopped).toMatchObject({ code: 'mail-server-refuses-us', temporary: false });
  expect(server.seen.logins).toBe(1);
  expect((await store.ledger.tally('one')).pending).toBe(100);
  expect((await statesOf(store))[0]).toBe('reader0@example.org pending 0');
});

test('a server that does not serve is given up after three tries, and costs nobody an attempt', async () => {
  const { server, store, deliver } = await byFaultyServer(
    hundred,
    first(99, 'connect', { last: '421 busy' }),
  );
  const [report] = await deliver();
  expect(report?.stopped).toMatchObject({ code: 'mail-server-unreachable', temporary: true });
  expect(server.seen.connections).toBe(3);
  expect(new Set((await statesOf(store)).map((line) => line.split(' ', 3).slice(1).join(' ')))).toEqual(
    new Set(['pending 0']),
  );
});

test('a server that comes back in time is forgiven', async () => {
  const { server, deliver } = await byFaultyServer(['a@example.org'], first(2, 'connect', { close: 'fin' }));
  const [report] = await deliver();
  expect(report).toMatchObject({ tally: { sent: 1 } });
  expect(server.accepted).toHaveLength(1);
});

test('messages that are refused for their content stop the run after three', async () => {
  const { server, store, deliver } = await byFaultyServer(
    hundred,
    first(99, 'dot', { reply: '554 5.7.1 spam' }),
  );
  const [report] = await deliver();
  expect(report?.stopped).toMatchObject({ code: 'messages-refused' });
  expect(server.accepted).toEqual([]);
  // Those that were under way at the same time share the fate of the third.
  expect((await store.ledger.tally('one')).failed).toBeLessThan(10);
});

test('who is refused for now is tried again later, the others are not', async () => {
  const { server, store, deliver } = await byFaultyServer(
    ['a@example.org', 'b@example.org'],
    first(1, 'rcpt', { reply: '450 4.2.1 greylisted' }),
  );
  const [report] = await deliver();
  expect(await statesOf(store)).toEqual(['a@example.org pending 1', 'b@example.org sent 1']);
  expect(report?.next?.getTime()).toBeGreaterThan(Date.now() + 3_000);
  await deliver();
  expect(await statesOf(store)).toEqual(['a@example.org pending 1', 'b@example.org sent 1']);
  await deliver({}, { hurry: true });
  expect(await statesOf(store)).toEqual(['a@example.org sent 2', 'b@example.org sent 1']);
  expect(server.accepted).toHaveLength(2);
});

test('a day of refusals is enough', async () => {
  const { store, deliver } = await byFaultyServer(
    ['a@example.org'],
    first(9, 'rcpt', { reply: '450 later' }),
  );
  await deliver({ retryForMs: 0 });
  expect(await statesOf(store)).toEqual(['a@example.org failed 1']);
});

test('an address that is refused for good is remembered; a mail that is not wanted is not', async () => {
  const { store, deliver } = await byFaultyServer(['a@example.org', 'b@example.org'], ({ at, recipient }) => {
    if (at !== 'rcpt') return undefined;
    return { reply: recipient.startsWith('a') ? '550 5.1.1 no such user' : '550 5.7.1 policy' };
  });
  await deliver();
  const refused = async (address: string) => {
    // The third day suspends: two more days tell whether the first was counted.
    await store.readers.noteRefusal(address, new Date(Date.now() + 86_400_000), '5.1.1');
    return store.readers.noteRefusal(address, new Date(Date.now() + 2 * 86_400_000), '5.1.1');
  };
  expect([await refused('a@example.org'), await refused('b@example.org')]).toEqual([true, false]);
});

test('an answer that never came is followed by one identical copy, in its time, and no third', async () => {
  const { server, store, deliver } = await byFaultyServer(
    ['a@example.org'],
    first(2, 'dot', { accept: true, after: { close: 'reset' } }),
  );
  const [report] = await deliver({ resendAfterMs: 60_000 });
  expect(await statesOf(store)).toEqual(['a@example.org dot 1']);
  expect(report?.next?.getTime()).toBeGreaterThan(Date.now() + 50_000);
  await deliver();
  expect(server.accepted).toHaveLength(1);
  await deliver({}, { hurry: true });
  await deliver({}, { hurry: true });
  expect(await statesOf(store)).toEqual(['a@example.org uncertain 2']);
  expect(server.accepted).toHaveLength(2);
  expect(new Set(server.accepted.map(({ sha256 }) => sha256)).size).toBe(1);
});

test('with hold, nobody is mailed twice, and the report says who may have got nothing', async () => {
  const { server, store, deliver } = await byFaultyServer(
    ['a@example.org'],
    first(9, 'dot', { close: 'fin' }),
  );
  await deliver({ onUnknown: 'hold' });
  await deliver({ onUnknown: 'hold' }, { hurry: true });
  expect(await statesOf(store)).toEqual(['a@example.org uncertain 1']);
  expect(server.accepted).toEqual([]);
});

test('asked to stop, it waits for the answer to what is past the dot and begins nothing more', async () => {
  const stop = new AbortController();
  const { server, store, deliver } = await byFaultyServer(hundred, ({ at }) => {
    if (at !== 'dot') return undefined;
    stop.abort();
    return { delayMs: 100 };
  });
  const [report] = await deliver({}, { signal: stop.signal });
  expect(server.accepted).toHaveLength(1);
  expect(report).toMatchObject({ tally: { sent: 1, pending: 99, sending: 0, dot: 0 } });
  expect(new Set((await statesOf(store)).slice(1).map((line) => line.replace(/^\S+ /, '')))).toEqual(
    new Set(['pending 0']),
  );
});

test('a message that breaks every connection uses its own attempts up and stops nobody else', async () => {
  const { store, deliver } = await byFaultyServer(
    ['a@example.org', 'bad@example.org', 'c@example.org'],
    (moment) => (moment.at === 'data' && moment.recipient.startsWith('bad') ? { close: 'reset' } : undefined),
  );
  await deliver();
  expect(await statesOf(store)).toEqual([
    'a@example.org sent 1',
    'bad@example.org pending 1',
    'c@example.org sent 1',
  ]);
});
