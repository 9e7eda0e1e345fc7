import { Command, CommanderError } from 'commander';
import { readEnvironment } from '../config/environment.ts';
import { OperatorError } from '../ports/operator-error.ts';
import { addBackup } from './backup.ts';
import { addBounces } from './bounces.ts';
import type { Context } from './context.ts';
import { addDoctor } from './doctor.ts';
import { EXIT, exitCodeFor } from './exit.ts';
import { addInit } from './init.ts';
import { addInspect } from './inspect.ts';
import { addPreview } from './preview.ts';
import { addRecipients } from './recipients.ts';
import { addRun } from './run.ts';
import { addSend } from './send.ts';
import { addStart } from './start.ts';
import { addStatus } from './status.ts';
import { addTemplate } from './template.ts';
import { Terminal } from './terminal.ts';

const DESCRIPTION =
  'Turns a folder of news files into one morning email in which every number can be traced to its sentence.';

const AFTER_HELP = `
Exit codes:
  0   done
  1   a bug in Daybook
  2   something must be changed: an argument, the configuration, a folder
  75  not now; try again later

Start with:
  $ daybook init
  $ daybook preview --open`;

/** Each adds one command; a command loads what it needs when it runs, so that help stays fast. */
const COMMANDS: readonly ((program: Command, context: Context) => void)[] = [
  addInit,
  addPreview,
  addSend,
  addRun,
  addStart,
  addStatus,
  addDoctor,
  addBackup,
  addInspect,
  addRecipients,
  addBounces,
  addTemplate,
];

/**
 * Runs one command line.
 *
 * @param argv without the program's own name
 * @returns the exit code, see `EXIT`
 */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  let terminal = new Terminal(process.stdout, process.stderr, false);
  try {
    const environment = readEnvironment(process.env);
    terminal = new Terminal(process.stdout, process.stderr, environment.color);
    let exitCode: number = EXIT.done;
    const end = (code: number) => {
      exitCode = code;
    };
    await makeProgram({ terminal, environment, end }).parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.operator;
    if (error instanceof OperatorError) {
      terminal.complain(error);
      return exitCodeFor(error);
    }
    terminal.say(`This is a bug in Daybook; please report it with what stands below.`);
    terminal.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return EXIT.bug;
  }
}

function makeProgram(context: Context): Command {
  const program = new Command('daybook')
    .description(DESCRIPTION)
    .option('--config <file>', 'the configuration; paths in it are relative to it', 'daybook.yaml')
    .addHelpText('after', AFTER_HELP)
    .showHelpAfterError('(daybook --help shows every command)')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
  for (const add of COMMANDS) add(program, context);
  return program;
}
