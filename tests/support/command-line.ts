import { vi } from 'vitest';
import { runCommandLine } from '../../src/cli/cli.ts';

/** What a command wrote and how it ended. */
export interface CommandRun {
  readonly status: number;
  /** Standard output as it was written, and its lines. */
  readonly stdout: string;
  readonly out: readonly string[];
  readonly err: string;
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Runs a command line in this process: the real thing but for the start of Node. */
export async function runCommand(...argv: readonly string[]): Promise<CommandRun> {
  const written = { out: '', err: '' };
  const capture = (stream: NodeJS.WriteStream, name: 'out' | 'err') =>
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      written[name] += String(chunk);
      return true;
    });
  const waiting = SIGNALS.map((name) => process.listeners(name));
  const spies = [capture(process.stdout, 'out'), capture(process.stderr, 'err')];
  try {
    const status = await runCommandLine(argv);
    const { out: stdout, err } = written;
    return { status, stdout, out: stdout.split('\n').filter(Boolean), err };
  } finally {
    for (const spy of spies) spy.mockRestore();
    // A command waits for them until its process ends, and this one goes on.
    for (const [index, name] of SIGNALS.entries())
      for (const listener of process.listeners(name))
        if (!waiting[index]!.includes(listener)) process.off(name, listener);
  }
}
