import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/adapters/sqlite/store.ts';
import { clockworkHouse, startDaybook, until } from '../support/clockwork.ts';
import { startMailServer } from '../support/mail-server.ts';

test('start keeps the slot that is due, serves the link in its mail, and ends in order', async () => {
  const folder = clockworkHouse();
  const mail = await startMailServer();
  const daybook = startDaybook(folder, mail.url, 'start');
  const { port } = await daybook.logged('started');
  const received = await until(() => mail.received[0]);
  const [link] = /https:\/\/news\.example\.org\/unsubscribe\/[\w-]+/.exec(received.mail.html!)!;
  const here = link.replace('https://news.example.org', `http://127.0.0.1:${port}`);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  for (let count = 0; count < 100; count += 1) await (await fetch(here)).arrayBuffer();

  const [listUnsubscribe] = received.mail.headers.filter(({ key }) => key === 'list-unsubscribe');
  expect(listUnsubscribe?.value).toContain(`<${link}>`);
  expect(await suppressed(folder)).toEqual([]);
  const answer = await fetch(here, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect(answer.status).toBe(200);

  // Whatever happens right after the answer: it was on disk before.
  daybook.child.kill('SIGKILL');
  await daybook.ended;
  expect(await suppressed(folder)).toEqual(['ann@example.org']);

  const again = startDaybook(folder, mail.url, 'start');
  await again.logged('started');
  again.child.kill('SIGTERM');
  expect(await again.ended).toBe(0);
  expect(daybook.text() + again.text()).not.toContain('ann@example.org');
  expect(mail.received).toHaveLength(1);
});

async function suppressed(folder: string): Promise<readonly string[]> {
  const store = await openStore(join(folder, '.daybook'), new Date());
  try {
    return [...(await store.readers.suppressed('morning', ['ann@example.org'])).keys()];
  } finally {
    await store.close();
  }
}
