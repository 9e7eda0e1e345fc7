/** What only a process of its own can show: what becomes of its streams. */
import { spawn } from 'node:child_process';
import { openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeNews } from '../support/command-house.ts';
import { startMailServer } from '../support/mail-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts');

/** Runs the command to its end; pipes are closed before it can write to them. */
function exitCode(
  folder: string,
  command: string,
  out: 'pipe' | number,
  smtpUrl?: string,
): Promise<number | null> {
  const child = spawn(process.execPath, [MAIN, command], {
    cwd: folder,
    env: { ...process.env, SMTP_URL: smtpUrl },
    stdio: ['ignore', out, 'pipe'],
  });
  child.stdout?.destroy();
  child.stderr?.destroy();
  return new Promise((resolve) => child.once('exit', resolve));
}

test('a reader that goes away keeps nobody from their mail, and hides no trouble', async () => {
  const folder = temporaryFolder();
  writeNews(folder);
  const briefing = (name: string, reader: string) =>
    `  - { name: ${name}, from: briefing@example.org, recipients: [${reader}] }\n`;
  writeFileSync(
    join(folder, 'daybook.yaml'),
    `briefings:\n${briefing('morning', 'ann@example.org')}${briefing('noon', 'bob@example.org')}${briefing('evening', '')}`,
  );
  const mail = await startMailServer();
  // Nobody receives the last one.
  expect(await exitCode(folder, 'send', 'pipe', mail.url)).toBe(2);
  expect(mail.received.flatMap(({ to }) => to)).toEqual(['ann@example.org', 'bob@example.org']);
});

test('of several briefings the preview that is watched says which it shows, and how to see another', async () => {
  const folder = temporaryFolder();
  writeNews(folder);
  writeFileSync(join(folder, 'daybook.yaml'), 'briefings: [{ name: morning }, { name: evening }]\n');
  const child = spawn(process.execPath, [MAIN, 'preview', '--watch'], { cwd: folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += chunk;
    if (printed.includes('briefing  ')) break;
  }
  expect(printed).toContain('briefing  morning; --briefing shows another one: evening\n');
});

test('an output that cannot be written is no bug', async () => {
  expect(await exitCode(temporaryFolder(), '--help', openSync('/dev/full', 'w'))).toBe(2);
});
