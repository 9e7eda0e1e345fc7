/** A folder whose briefing is due every minute, and the real command run in it, its log by event. */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { writeNews } from './command-house.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** One that is due at the first look, with one article; the server takes any free port. */
export function clockworkHouse(recipients: readonly string[] = ['ann@example.org']): string {
  const folder = temporaryFolder();
  writeNews(folder);
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

/** Starts the command; it is killed at the end of the test if it still runs. */
export function startDaybook(
  folder: string,
  smtpUrl: string,
  command: 'start' | 'run',
  nodeOptions: readonly string[] = [],
) {
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

/** What `look` finds within fifteen seconds; asked again and again. */
export async function until<T>(look: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('waited in vain');
}
