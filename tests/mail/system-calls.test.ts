/**
 * The real command, killed at a system call or failed by it (strace's fault injection), and started again. Whatever was
 * going on at that moment (reading news, rendering, writing a file, a transaction): every reader gets the edition, at most
 * twice and then with the same bytes, and nothing is left half done.
 */

import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { startFaultySmtp } from '../support/faulty-smtp.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const READERS = ['ann@example.org', 'bob@example.org', 'cy@example.org'];

const ARTICLE = `Lighthouse at Cape Orra goes dark for repairs

The lighthouse at Cape Orra will be dark for 12 nights from Monday, the coast guard said.

About 40 boats pass it every night, and a buoy will mark the rocks meanwhile.
`;

function house(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'sources'));
  const article = join(folder, 'sources/lighthouse.txt');
  writeFileSync(article, ARTICLE);
  const before = new Date(Date.now() - 60_000);
  utimesSync(article, before, before);
  writeFileSync(
    join(folder, 'daybook.yaml'),
    `briefings:\n  - name: morning\n    from: Daybook <briefing@example.org>\n    recipients: [${READERS.join(', ')}]\n`,
  );
  return folder;
}

/** Sends in the folder, under strace with a fault when one is named; gives the exit code. */
function send(folder: string, port: number, fault?: string): Promise<number | null> {
  const command = [process.execPath, resolve('src/main.ts'), 'send'];
  const traced = [
    'strace',
    '-f',
    '-qq',
    '-o',
    '/dev/null',
    '-e',
    `trace=${fault?.split(':')[0]}`,
    '-e',
    `inject=${fault}`,
  ];
  const [program, ...args] = fault === undefined ? command : [...traced, ...command];
  const child = spawn(program!, args, {
    cwd: folder,
    // One thread for what Node does beside the event loop: strace counts the calls of each thread for itself.
    env: { ...process.env, SMTP_URL: `smtp://127.0.0.1:${port}`, UV_THREADPOOL_SIZE: '1' },
    stdio: 'ignore',
  });
  return new Promise((done) => child.once('exit', (code) => done(code)));
}

test.each([
  ['killed while it reads the news', 'statx:signal=KILL:when=60'],
  ['killed while it opens its files', 'openat:signal=KILL:when=150'],
  ['killed when the preview is moved into its place', 'rename:signal=KILL:when=2'],
  ['killed when another preview file is moved into its place', 'rename:signal=KILL:when=4'],
  ['killed at a first commit', 'fsync:signal=KILL:when=3'],
  ['killed at a later commit', 'fsync:signal=KILL:when=14'],
  ['killed when a first intent is to reach the disk', 'fdatasync:signal=KILL:when=2'],
  ['killed at a commit while it sends', 'fdatasync:signal=KILL:when=3'],
  ['killed while the database is written', 'pwrite64:signal=KILL:when=25'],
  ['killed while the database is written, later', 'pwrite64:signal=KILL:when=60'],
  ['told by the disk that it failed', 'fsync:error=EIO:when=12'],
  ['told by the disk that it failed, early', 'fsync:error=EIO:when=5'],
  ['told by the disk that an intent is not on it', 'fdatasync:error=EIO:when=2'],
  ['told that the disk is full', 'pwrite64:error=ENOSPC:when=30'],
  ['told that there is no room for the preview', 'rename:error=ENOSPC:when=4+'],
  ['told that the disk is full, again and again', 'pwrite64:error=ENOSPC:when=40+'],
])('%s (%s), it finishes the next time', async (_what, fault) => {
  const folder = house();
  const server = await startFaultySmtp();
  onTestFinished(() => server.close());
  const faulted = await send(folder, server.port, fault);
  // Killed, or an exit that says what is the matter.
  expect(faulted).not.toBe(0);
  expect([null, 2, 75, 137]).toContain(faulted);

  expect(await send(folder, server.port)).toBe(0);
  const copies = Map.groupBy(server.accepted, ({ recipients }) => recipients.join());
  expect([...copies.keys()].sort()).toEqual(READERS);
  for (const mails of copies.values()) {
    expect(mails.length).toBeLessThanOrEqual(2);
    expect(new Set(mails.map(({ sha256 }) => sha256)).size).toBe(1);
  }
  const database = new DatabaseSync(join(folder, '.daybook/daybook.sqlite'));
  expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
  expect(database.prepare('select count(*) as n from edition').get()).toEqual({ n: 1 });
  expect(database.prepare("select count(*) as n from delivery where state <> 'sent'").get()).toEqual({
    n: 0,
  });
  database.close();
  const previews = readdirSync(join(folder, 'out/morning')).filter((name) => name.endsWith('.html'));
  expect(previews.length).toBeGreaterThan(0);
  for (const name of previews) {
    expect(readFileSync(join(folder, 'out/morning', name), 'utf8').trimEnd()).toMatch(/<\/html>$/);
  }
});
