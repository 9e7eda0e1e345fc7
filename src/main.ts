#!/usr/bin/env node
import { EXIT } from './cli/exit.ts';

// A reader that has seen enough closes the pipe (`daybook status | head`). That is no error, and ends nothing: what is
// being sent still has to be sent, and the exit code says how that went.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(
    `error: the output cannot be written (${error.code})\n  do:    Check where it goes to.\n`,
  );
  process.exit(EXIT.operator);
});
process.stderr.on('error', () => {});

/** `node:sqlite` as it is used here came with it. */
const OLDEST_NODE = 24;

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  process.stderr.write(
    `error: Daybook needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}\n`,
  );
  process.stderr.write(
    '  do:    install a newer Node, or run it in its checkout by npm, which brings one.\n',
  );
  process.exitCode = EXIT.operator;
} else {
  // Loaded here, because an older Node could not; and all the rest after it, so that it is kept.
  const { keepCompiledCode } = await import('./code-cache.ts');
  keepCompiledCode();
  const { runCommandLine } = await import('./cli/cli.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2));
}
