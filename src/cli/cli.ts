import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { readCallersFolder, readEnvironment } from '../config/environment.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { Context } from './context.ts';
import { EXIT, exitCodeFor } from './exit.ts';
import { escapeControls, Terminal } from './terminal.ts';

const DESCRIPTION =
  'Turns a folder of news files into one morning email in which every number can be traced to its sentence.';

/** From the sources as from the build. */
const PACKAGE = join(import.meta.dirname, '..', '..', 'package.json');

const AFTER_HELP = `
Exit codes:
  0   done
  1   a bug in Daybook
  2   something must be changed: an argument, the configuration, a folder
  75  not now; try again later

Start with:
  $ daybook init
  $ daybook preview --open`;

/** One command: its line in the list of commands, and how the rest of it is loaded. */
interface Entry {
  readonly summary: string;
  /** Gives what adds options, help and action to the command. */
  readonly load: () => Promise<(command: Command, context: Context) => void>;
}

/** Only the command that is called is loaded, so that help stays fast. */
const COMMANDS: Readonly<Record<string, Entry>> = {
  init: {
    summary: 'write a commented daybook.yaml and the folders; overwrites nothing',
    load: async () => (await import('./init.ts')).addInit,
  },
  preview: {
    summary: 'write the edition that would go out now as HTML, text and .eml; changes no state',
    load: async () => (await import('./preview.ts')).addPreview,
  },
  send: {
    summary: 'compose from what is new and send it now, or send an earlier edition again',
    load: async () => (await import('./send.ts')).addSend,
  },
  run: {
    summary: 'what a clock calls: keep the latest slot that is due, once however often it is called',
    load: async () => (await import('./run.ts')).addRun,
  },
  start: {
    summary: 'stay and run every briefing at its times; serves unsubscribe links when "web" is configured',
    load: async () => (await import('./start.ts')).addStart,
  },
  inspect: {
    summary: 'show how files are read: what is kept, what goes and why, figures, people',
    load: async () => (await import('./inspect.ts')).addInspect,
  },
  status: {
    summary: 'last and next slot of each briefing, editions and how their deliveries stand',
    load: async () => (await import('./status.ts')).addStatus,
  },
  doctor: {
    summary: 'check configuration, folders, database, template, times and mail server; sends nothing',
    load: async () => (await import('./doctor.ts')).addDoctor,
  },
  recipients: {
    summary: 'who receives a briefing: add, remove, erase, list, import, export',
    load: async () => (await import('./recipients.ts')).addRecipients,
  },
  bounces: {
    summary: 'read mail that came back: refusals, complaints, wishes to leave',
    load: async () => (await import('./bounces.ts')).addBounces,
  },
  template: {
    summary: 'the MJML template that the mail is made with',
    load: async () => (await import('./template.ts')).addTemplate,
  },
  backup: {
    summary: 'copy the database, also while it is in use',
    load: async () => (await import('./backup.ts')).addBackup,
  },
};

/**
 * Runs one command line.
 *
 * @param argv without the program's own name
 * @returns the exit code, see `EXIT`
 */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  let terminal = new Terminal(process.stdout, process.stderr, false);
  try {
    process.chdir(readCallersFolder(process.env) ?? '.');
    const environment = readEnvironment(process.env);
    terminal = new Terminal(process.stdout, process.stderr, environment.color);
    let exitCode: number = EXIT.done;
    const end = (code: number) => {
      // What somebody must change is not hidden behind what time may mend.
      if (exitCode !== EXIT.operator) exitCode = code;
    };
    const program = await makeProgram(argv, { terminal, environment, end });
    await program.parseAsync(argv, { from: 'user' });
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

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  return version;
}

async function makeProgram(argv: readonly string[], context: Context): Promise<Command> {
  const program = new Command('daybook')
    .description(DESCRIPTION)
    .version(argv.includes('--version') ? readVersion() : '', '--version', 'show the version')
    .option('--config <file>', 'the configuration; paths in it are relative to it', 'daybook.yaml')
    .addHelpText('after', AFTER_HELP)
    .showHelpAfterError('(daybook --help shows every command)')
    .configureHelp({ showGlobalOptions: true })
    // It quotes arguments, which a shell may have made of files' names.
    .configureOutput({ writeErr: (text) => process.stderr.write(escapeControls(text)) })
    .exitOverride();
  // Where a command comes first, nothing asks for the others, and making them all takes longer than loading the one.
  const called = Object.entries(COMMANDS).filter(([name]) => name === argv[0]);
  for (const [name, { summary, load }] of called.length > 0 ? called : Object.entries(COMMANDS)) {
    const command = program
      .command(name)
      .description(summary)
      .showHelpAfterError(`(daybook ${name} --help shows what it takes)`);
    if (argv.includes(name)) (await load())(command, context);
  }
  return program;
}
