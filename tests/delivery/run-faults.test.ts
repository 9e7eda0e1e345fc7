/** What becomes of an edition's deliveries when the server fails in one way all the time. */

import { describe, expect, onTestFinished, test } from 'vitest';
import { SmtpMailer } from '../../src/adapters/smtp/smtp-mailer.ts';
import { smtpSettings } from '../../src/adapters/smtp/smtp-settings.ts';
import { diskOf } from '../../src/adapters/state-disk.ts';
import { deliverOpen } from '../../src/briefing/deliver.ts';
import type { ArchivedEdition } from '../../src/ports/archive.ts';
import { deliveryWorld, QUICK, statesOf } from '../support/delivery-world.ts';
import { type Fault, type Moment, startFaultySmtp } from '../support/faulty-smtp.ts';
import { newEdition } from '../support/new-edition.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const HURRY = { hurry: true, signal: new AbortController().signal };

/** An edition for the readers, and a server with the faults; `deliver` is one run. */
async function morning(
  readers: readonly string[],
  faults: (moment: Moment) => Fault | undefined = () => undefined,
  options: { login?: string; password?: string } = {},
) {
  const server = await startFaultySmtp(faults, options);
  const url = new URL(`smtp://${options.login ?? ''}127.0.0.1:${server.port}`);
  const mailer = new SmtpMailer(smtpSettings(url));
  onTestFinished(async () => {
    await mailer.close();
    await server.close();
  });
  const world = await deliveryWorld(mailer);
  await world.archive.publish(newEdition('one', readers, { created: new Date() }));
  return {
    server,
    world,
    deliver: async (clock = world.clock, address = world.address) =>
      (await deliverOpen({ ...world, clock, address }, QUICK, HURRY))[0],
    /** As after a change of what stands in every copy: the secret of its link. */
    otherCopies: (edition: ArchivedEdition) => (recipient: string) => {
      const message = world.address(edition)(recipient);
      return { ...message, fingerprint: `other ${message.fingerprint}` };
    },
    states: () => statesOf(world.store),
  };
}

const at = (stage: Moment['at'], fault: Fault) => (moment: Moment) =>
  moment.at === stage ? fault : undefined;
const fifty = Array.from({ length: 50 }, (_, index) => `reader${index}@example.org`);

describe('the server', () => {
  test.each<[string, Moment['at'], Fault]>([
    ['does not answer the door', 'connect', { close: 'reset' }],
    ['is busy', 'connect', { last: '421 4.3.2 busy' }],
    ['hangs up on hello', 'ehlo', { close: 'fin' }],
  ])('%s: the run ends soon and costs nobody an attempt', async (_what, stage, fault) => {
    const { server, world, deliver, states } = await morning(fifty, at(stage, fault));
    const told: string[] = [];
    Object.assign(world, { progress: { serverFails: (reply: string) => told.push(reply) } });
    const report = await deliver();
    expect(told).toHaveLength(server.seen.connections);
    expect(report?.stopped).toMatchObject({ code: 'mail-server-unreachable', temporary: true });
    expect(report?.tally).toMatchObject({ pending: 50 });
    expect(server.seen.connections).toBeLessThan(10);
    expect((await states()).every((state) => state.endsWith(' pending 0'))).toBe(true);
  });

  test('refuses the password: one login, not fifty, and nobody is thought to have bounced', async () => {
    const { server, deliver, states } = await morning(fifty, undefined, {
      login: 'u:wrong@',
      password: 'right',
    });
    expect((await deliver())?.stopped).toMatchObject({ code: 'mail-server-refuses-us' });
    expect(server.seen.logins).toBeLessThanOrEqual(2);
    expect((await states()).every((state) => state.endsWith(' pending 0'))).toBe(true);
  });

  test('relays for nobody: nobody’s edition is lost or address suspended, and the operator is told', async () => {
    const { server, deliver, world, states } = await morning(
      ['ann@example.org', 'bob@example.org', 'cy@example.org'],
      at('rcpt', { reply: '554 5.7.1 Relay access denied' }),
    );
    const stopped = (await deliver())?.stopped;
    expect(stopped).toMatchObject({ code: 'mail-server-refuses-us' });
    expect(stopped?.hint).toContain('SMTP_URL');
    expect(server.accepted).toEqual([]);
    expect((await states()).every((state) => state.includes(' pending '))).toBe(true);
    expect(await world.ledger.tally('one')).toMatchObject({ pending: 3, failed: 0 });
  });

  test('relays for some: the others have theirs, and the operator is told', async () => {
    const { deliver, states } = await morning(['ann@example.org', 'bob@example.net'], (moment) =>
      moment.at === 'rcpt' && moment.recipient.endsWith('.org')
        ? { reply: '550 relaying denied' }
        : undefined,
    );
    expect((await deliver())?.stopped).toMatchObject({ code: 'mail-server-refuses-us' });
    expect(await states()).toEqual(['ann@example.org pending 1', 'bob@example.net sent 1']);
  });

  test('refuses every message for good: it is asked three times, and the rest is kept', async () => {
    const { server, deliver, world } = await morning(
      fifty,
      at('dot', { reply: '554 5.7.1 we think it is spam' }),
    );
    expect((await deliver())?.stopped).toMatchObject({ code: 'messages-refused' });
    expect(server.accepted).toEqual([]);
    const { pending, failed } = await world.ledger.tally('one');
    expect(pending).toBeGreaterThan(30);
    expect(failed).toBe(50 - pending);
  });
});

describe('some recipients', () => {
  const readers = ['ann@example.org', 'bad@example.org', 'cy@example.org'];
  const refusing = (reply: string) => (moment: Moment) =>
    moment.at === 'rcpt' && moment.recipient.startsWith('bad') ? { reply } : undefined;

  test('are refused for now: they wait, the others have theirs and get no second one', async () => {
    let full = true;
    const { server, deliver, states } = await morning(readers, (moment) =>
      full ? refusing('450 4.2.1 try later')(moment) : undefined,
    );
    const report = await deliver();
    expect(report?.next?.getTime()).toBeGreaterThan(Date.now());
    expect(await states()).toEqual([
      'ann@example.org sent 1',
      'bad@example.org pending 1',
      'cy@example.org sent 1',
    ]);
    full = false;
    await deliver();
    expect(await states()).toContain('bad@example.org sent 2');
    expect(server.accepted).toHaveLength(3);
  });

  test('are beyond what the account may send in an hour: they have theirs later, and nobody is held to blame', async () => {
    let taken = 0;
    const { server, deliver, world, states } = await morning(fifty, ({ at }) =>
      at === 'rcpt' && ++taken > 20
        ? { reply: '550 example.org has exceeded the max emails per hour (20/20) allowed.' }
        : undefined,
    );
    const report = await deliver();
    expect(report).toMatchObject({ tally: { sent: 20, failed: 0 } });
    expect(report?.stopped).toMatchObject({ code: 'mail-server-unreachable', temporary: true });
    taken = -1000;
    const later = { now: () => new Date(Date.now() + 3_600_000) };
    await deliver(later);
    expect((await states()).every((state) => state.includes(' sent '))).toBe(true);
    expect(server.accepted).toHaveLength(fifty.length);
    expect((await world.store.readers.suppressed('morning', fifty)).size).toBe(0);
  });

  test('have addresses that no message can be made for: only they get none', async () => {
    const bad = ['a@x\r\nBcc: evil@z', 'a b@example.org', 'a@', 'a@x@z.example'];
    const { world, server } = await morning([...bad, ...readers]);
    const address: typeof world.address = (edition) => (recipient) => {
      if (bad.includes(recipient)) throw new RangeError('not one mail address');
      return world.address(edition)(recipient);
    };
    const [report] = await deliverOpen({ ...world, address }, QUICK, HURRY);
    expect(report).toMatchObject({ tally: { sent: readers.length, failed: bad.length } });
    expect(report?.stopped).toBeUndefined();
    expect(server.accepted.flatMap(({ recipients }) => recipients).sort()).toEqual(readers);
  });

  test.each([
    ['unknown', '550 5.1.1 no such user', true],
    ['barred by policy', '550 5.7.1 go away', false],
    ['not told why', '503 5.5.1 bad sequence of commands', false],
    ['full', '552 5.2.2 mailbox full', false],
  ])('are %s on three mornings: %s suspends is %s', async (_what, reply, suspended) => {
    const { world, deliver } = await morning(readers, refusing(reply));
    for (const day of ['2026-11-24', '2026-11-25', '2026-11-26']) {
      const now = new Date(`${day}T06:00:00Z`);
      await world.archive.publish(newEdition(day, ['bad@example.org'], { created: now }));
      await deliver({ now: () => now });
    }
    const barred = await world.store.readers.suppressed('morning', ['bad@example.org']);
    expect(barred.has('bad@example.org')).toBe(suspended);
  });
});

describe('a message that was accepted', () => {
  test.each<[string, Fault]>([
    ['and the connection cut', { close: 'fin' }],
    ['and the connection reset', { close: 'reset' }],
    ['and answered with half a code', { bytes: Buffer.from('25') }],
  ])('%s: goes out once more with the same bytes, and then is uncertain', async (_what, after) => {
    const { server, deliver, states } = await morning(
      ['ann@example.org'],
      at('dot', { accept: true, after }),
    );
    await deliver();
    expect(await states()).toEqual(['ann@example.org dot 1']);
    await deliver();
    expect(await states()).toEqual(['ann@example.org uncertain 2']);
    await deliver();
    expect(server.accepted).toHaveLength(2);
    expect(new Set(server.accepted.map(({ sha256 }) => sha256)).size).toBe(1);
  });

  test('and not answered does not go out with other bytes: it is uncertain', async () => {
    const { server, world, deliver, otherCopies, states } = await morning(
      ['ann@example.org'],
      at('dot', { accept: true, after: { close: 'fin' } }),
    );
    await deliver();
    await deliver(world.clock, otherCopies);
    expect(await states()).toEqual(['ann@example.org uncertain 2']);
    expect(server.accepted).toHaveLength(1);
  });

  test('and refused in the same breath goes out again under the same Message-ID', async () => {
    let lie = true;
    const { server, deliver } = await morning(['ann@example.org'], (moment) =>
      lie && moment.at === 'dot' ? { accept: true, after: { reply: '451 4.3.0 later' } } : undefined,
    );
    await deliver();
    lie = false;
    await deliver();
    expect(server.accepted).toHaveLength(2);
    expect(new Set(server.accepted.map(({ messageId }) => messageId)).size).toBe(1);
  });
});

test('a message that was refused goes out when the server takes it, with other bytes too', async () => {
  let full = true;
  const { server, world, deliver, otherCopies, states } = await morning(['ann@example.org'], (moment) =>
    full && moment.at === 'dot' ? { reply: '452 4.3.1 no room' } : undefined,
  );
  await deliver();
  expect(await states()).toEqual(['ann@example.org pending 1']);
  full = false;
  await deliver(world.clock, otherCopies);
  expect(await states()).toEqual(['ann@example.org sent 2']);
  expect(server.accepted).toHaveLength(1);
});

test('with too little space on the disk nothing is sent at all', async () => {
  const { server, world } = await morning(['ann@example.org']);
  const disk = diskOf(temporaryFolder());
  const tight = { ...world, disk: { requireFree: (bytes: number) => disk.requireFree(bytes * 1e9) } };
  await expect(deliverOpen(tight, QUICK, HURRY)).rejects.toMatchObject({
    code: 'disk-nearly-full',
    temporary: true,
  });
  expect(server.accepted).toEqual([]);
});
