/** A folder with a briefing and an article in it, and the real command run there. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../../src/main.ts');
/** A command that is not done by then hangs. */
const PATIENCE_MS = 90_000;

/** Writes `daybook.yaml` with so many recipients and a slot every minute, and news. */
export function writeHouse(folder: string, recipients: number): void {
  writeNews(folder);
  const readers = Array.from({ length: recipients }, (_, i) => `reader${i}@example.org`).join(', ');
  writeFileSync(
    join(folder, 'daybook.yaml'),
    `briefings:
  - name: morning
    from: Daybook <briefing@example.org>
    schedule: { cron: "* * * * *", timezone: UTC }
    recipients: [${readers}]
smtp: { deadline: 2s }
`,
  );
}

/** The article, in its folder. */
export const NEWS_FILE = 'sources/harbour.txt';

/** Puts an article into `sources/` that looks as if it had lain there for a minute. */
export function writeNews(folder: string): void {
  mkdirSync(join(folder, 'sources'), { recursive: true });
  const path = join(folder, NEWS_FILE);
  writeFileSync(path, ARTICLE);
  const before = new Date(Date.now() - 60_000);
  utimesSync(path, before, before);
}

const ARTICLE = `Harbour bridge opens again after two years

The Harbour Courier, 20 November 2026

The bridge over the harbour opened to traffic on Friday, two years after a freighter had struck it. Repairs cost
$41 million, the city said, about 12% more than planned.

Some 18,000 vehicles are expected to cross it each day. "We have waited for this morning," said Mayor Ines Calder.
`;

/** The commands that send: by hand, and by the clock. */
export type Sending = 'send' | 'run';

/** How the command is started: `main` names its program; `wrapper` is a tracer with its options. */
export interface Launch {
  readonly main?: string;
  readonly wrapper?: readonly string[];
}

/** Starts `daybook send` or `daybook run`, from the sources when no program is named. */
export function startSending(
  command: Sending,
  folder: string,
  port: number,
  { main = MAIN, wrapper = [] }: Launch = {},
): ChildProcess {
  const config = ['--config', join(folder, 'daybook.yaml')];
  const [program, ...rest] = [...wrapper, process.execPath, main, command, ...config];
  return spawn(program!, rest, {
    cwd: folder,
    env: {
      ...process.env,
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      NO_COLOR: '1',
      // One thread for what Node does beside the event loop: strace counts the calls of each thread for itself.
      ...(wrapper.length > 0 && { UV_THREADPOOL_SIZE: '1' }),
    },
    stdio: 'ignore',
  });
}

/**
 * A tracer that makes a system call fail or kills at it (strace(1), "Tampering").
 *
 * @param file where only the calls on it are meant
 */
export function tamperWith(call: string, injury: string, file?: string): string[] {
  const meant = file === undefined ? [] : [`--trace-path=${file}`];
  // Other calls are not stopped at then; a signal would not arrive (strace 6.1).
  const quick = injury.startsWith('signal') ? [] : ['--seccomp-bpf'];
  const quietly = ['strace', '--follow-forks', '--quiet=all', '--output=/dev/null', ...quick];
  return [...quietly, `--trace=${call}`, `--inject=${call}:${injury}`, ...meant];
}

/** The exit code; nothing when the process was killed. */
export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    const hanging = setTimeout(() => child.kill('SIGABRT'), PATIENCE_MS);
    child.on('exit', (code) => {
      clearTimeout(hanging);
      resolve(code);
    });
  });
}
