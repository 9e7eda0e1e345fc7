#!/usr/bin/env node
import { runCommandLine } from './cli/cli.ts';
import { EXIT } from './cli/exit.ts';

// A reader that has seen enough closes the pipe (`daybook inspect news/* | head`); that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.bug);
});

process.exitCode = await runCommandLine(process.argv.slice(2));
