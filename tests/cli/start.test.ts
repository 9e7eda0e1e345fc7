import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/adapters/sqlite/store.ts';
import { startFaultySmtp } from '../support/faulty-smtp.ts';
import { startMailServer } from '../support/mail-server.ts';
import { addFile, folderWithSamples } from '../support/samples.ts';

/** A folder whose briefing is due every minute, so that it is due at the first look; the server takes any free port. */
function house(recipients: readonly string[] = ['ann@example.org']): string {
  const folder = folderWithSamples();
  writeFileSync(
    join(folder, 'daybook.yaml'),
    `web: { url: "https://news.example.org", listen: "127.0.0.1:0" }
briefings:
  - name: morning
    from: Daybook <briefing@example.org>
    schedule: { cron: "* * * * *", timezone: UTC }
    recipients: [${recipients.join(', ')}]
`,
  );
  return folder;
}

/** The real command, its log by event, and how it ended. */
function start(folder: string, smtpUrl: string, command = 'start', nodeOptions: readonly string[] = []) {
  const child: ChildProcess = spawn(process.execPath, [...nodeOptions, resolve('src/main.ts'), command], {
    cwd: folder,
    env: { ...process.env, SMTP_URL: smtpUrl, NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  child.stderr!.on('data', (chunk) => {
    text += chunk;
  });
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const lines = () => text.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  return {
    child,
    ended,
    text: () => text,
    logged: (event: string) => until(() => lines().find(({ msg }) => msg === event)),
  };
}

async function until<T>(look: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('waited in vain');
}

test('start keeps the slot that is due, serves the link in its mail, and ends in order', async () => {
  const folder = house();
  const mail = await startMailServer();
  const daybook = start(folder, mail.url);
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

  const again = start(folder, mail.url);
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

test('asked to stop while the server thinks about a message, it waits for the answer and takes no other', async () => {
  const readers = Array.from({ length: 30 }, (_, index) => `reader${index}@example.org`);
  const folder = house(readers);
  const server = await startFaultySmtp((moment) => (moment.at === 'dot' ? { delayMs: 800 } : undefined));
  onTestFinished(() => server.close());
  const run = start(folder, `smtp://127.0.0.1:${server.port}`, 'run');
  await until(() => server.accepted[0]);
  run.child.kill('SIGTERM');
  expect(await run.ended).toBe(0);
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
  const folder = house();
  const server = await startFaultySmtp((moment) => (moment.at === 'mail' ? { silent: true } : undefined));
  onTestFinished(() => server.close());
  const url = `smtp://127.0.0.1:${server.port}`;
  const first = start(folder, url, 'run');
  await until(() => (server.seen.connections > 0 ? true : undefined));
  const second = start(folder, url, 'run');
  expect(await second.ended).toBe(75);
  expect(second.text()).toContain('Another run is under way');
  first.child.kill('SIGKILL');
  await first.ended;
  const mail = await startMailServer();
  expect(await start(folder, mail.url, 'run').ended).toBe(0);
  expect(mail.received).toHaveLength(1);
});

test('a bug that nobody catches ends the process with an error, and the next run finishes', async () => {
  const folder = house();
  const mail = await startMailServer();
  const bug = 'data:text/javascript,setTimeout(() => { throw new Error("a bug") }, 300)';
  const first = start(folder, mail.url, 'run', ['--import', bug]);
  expect(await first.ended).toBe(1);
  expect(first.text()).toContain('a bug');
  expect(await start(folder, mail.url, 'run').ended).toBe(0);
  expect(mail.received).toHaveLength(1);
});

test('with a heap of 96 MB a file of 50 MB is refused, and the edition goes out', async () => {
  const folder = house();
  addFile(folder, 'huge.txt', Buffer.alloc(50_000_000, 'a '));
  const mail = await startMailServer();
  expect(await start(folder, mail.url, 'run', ['--max-old-space-size=96']).ended).toBe(0);
  expect(mail.received).toHaveLength(1);
});
