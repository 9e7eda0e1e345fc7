/**
 * The real command, killed at a system call or failed by it (strace's fault injection), and started again. Whatever was
 * going on at that moment (reading news, rendering, writing a file, a transaction): every reader gets the edition, at
 * most twice and then with the same bytes, and nothing is left half done.
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, test } from 'vitest';
import { buildCommand } from '../support/built-command.ts';
import { ended, NEWS_FILE, startSending, tamperWith, writeHouse } from '../support/command-house.ts';
import { startFaultySmtp } from '../support/faulty-smtp.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const RECIPIENTS = 3;

/** What happens, the call, what is done at it, and the one file whose calls are meant when not all are. */
const FAULTS: readonly [string, string, string, string?][] = [
  ['killed while it reads the news', 'openat', 'signal=KILL', NEWS_FILE],
  ['killed when it opens its template', 'openat', 'signal=KILL', resolve('templates/briefing.mjml')],
  ['killed when the preview is moved into its place', 'rename', 'signal=KILL:when=4'],
  ['killed when another preview file is moved into its place', 'rename', 'signal=KILL:when=6'],
  ['killed at a first commit', 'fsync', 'signal=KILL:when=3'],
  ['killed at a later commit', 'fsync', 'signal=KILL:when=14'],
  ['killed when a first intent is to reach the disk', 'fdatasync', 'signal=KILL:when=2'],
  ['killed at a commit while it sends', 'fdatasync', 'signal=KILL:when=3'],
  ['killed while the database is written', 'pwrite64', 'signal=KILL:when=25'],
  ['killed while the database is written, later', 'pwrite64', 'signal=KILL:when=60'],
  ['told by the disk that it failed', 'fsync', 'error=EIO:when=12'],
  ['told by the disk that it failed, early', 'fsync', 'error=EIO:when=5'],
  ['told by the disk that an intent is not on it', 'fdatasync', 'error=EIO:when=2'],
  ['told that the disk is full', 'pwrite64', 'error=ENOSPC:when=30'],
  ['told that there is no room for the preview', 'rename', 'error=ENOSPC:when=4+'],
  ['told that the disk is full, again and again', 'pwrite64', 'error=ENOSPC:when=40+'],
];

let built: string;
let main: string;

beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), 'daybook-built-'));
  main = await buildCommand(built);
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

test.concurrent.for(FAULTS)(
  '%s (%s %s), it finishes the next time',
  async ([, call, injury, file], { expect, onTestFinished }) => {
    const folder = temporaryFolder(onTestFinished);
    writeHouse(folder, RECIPIENTS);
    const server = await startFaultySmtp();
    onTestFinished(() => server.close());
    const wrapper = tamperWith(call, injury, file && resolve(folder, file));
    const injured = await ended(startSending('send', folder, server.port, { main, wrapper }));
    // Killed, or an exit that says what is the matter.
    expect(injured).not.toBe(0);
    expect([null, 2, 75, 137]).toContain(injured);

    expect(await ended(startSending('send', folder, server.port, { main }))).toBe(0);
    const copies = Map.groupBy(server.accepted, ({ recipients }) => recipients.join());
    expect(copies.size).toBe(RECIPIENTS);
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
  },
);
