import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/adapters/sqlite/store.ts';
import { clockworkHouse, startDaybook, until } from '../support/clockwork.ts';
import { startFaultySmtp } from '../support/faulty-smtp.ts';
import { startMailServer } from '../support/mail-server.ts';
import { addFile } from '../support/samples.ts';

test('asked to stop while the server thinks about a message, it waits for the answer and takes no other', async () => {
  const readers = Array.from({ length: 30 }, (_, index) => `reader${index}@example.org`);
  const folder = clockworkHouse(readers);
  const server = await startFaultySmtp((moment) => (moment.at === 'dot' ? { delayMs: 800 } : undefined));
  onTestFinished(() => server.close());
  const run = startDaybook(folder, `smtp://127.0.0.1:${server.port}`, 'run');
  await until(() => server.accepted[0]);
  run.child.kill('SIGTERM');
  expect(await run.ended).toBe(0);
  expect(run.text()).toContain('go out when the command is run again');
  const first = server.accepted.length;
  expect(first).toBeLessThan(readers.length);

  const store = await openStore(join(folder, '.daybook'), new Date());
  onTestFinished(() => store.close());
  const states: string[] = [];
  for await (const { state } of store.ledger.deliveries()) states.push(state);
  expect(states.filter((state) => state === 'sent')).toHaveLength(first);
  expect(states.filter((state) => state === 'pending')).toHaveLength(readers.length - first);
});

test('a second one steps back while the first is at work, and comes in when that is killed', async () => {
  const folder = clockworkHouse();
  const server = await startFaultySmtp((moment) => (moment.at === 'mail' ? { silent: true } : undefined));
  onTestFinished(() => server.close());
  const url = `smtp://127.0.0.1:${server.port}`;
  const first = startDaybook(folder, url, 'run');
  await until(() => (server.seen.connections > 0 ? true : undefined));
  const second = startDaybook(folder, url, 'run');
  expect(await second.ended).toBe(75);
  expect(second.text()).toContain('Another run is under way');
  first.child.kill('SIGKILL');
  await first.ended;
  const mail = await startMailServer();
  expect(await startDaybook(folder, mail.url, 'run').ended).toBe(0);
  expect(mail.received).toHaveLength(1);
});

test('a bug that nobody catches ends the process with an error, and the next run finishes', async () => {
  const folder = clockworkHouse();
  const mail = await startMailServer();
  const bug = 'data:text/javascript,setTimeout(() => { throw new Error("a bug") }, 300)';
  const first = startDaybook(folder, mail.url, 'run', ['--import', bug]);
  expect(await first.ended).toBe(1);
  expect(first.text()).toContain('a bug');
  expect(await startDaybook(folder, mail.url, 'run').ended).toBe(0);
  expect(mail.received).toHaveLength(1);
});

test('with a heap of 96 MB a file of 50 MB is refused, and the edition goes out', async () => {
  const folder = clockworkHouse();
  addFile(folder, 'huge.txt', Buffer.alloc(50_000_000, 'a '));
  const mail = await startMailServer();
  expect(await startDaybook(folder, mail.url, 'run', ['--max-old-space-size=96']).ended).toBe(0);
  expect(mail.received).toHaveLength(1);
});
