import type { Command } from 'commander';
import type { Newsroom } from '../briefing/newsroom.ts';
import type { Config } from '../config/load.ts';
import type { Briefing } from '../news/briefing.ts';
import type { Note } from '../news/note.ts';
import { OperatorError } from '../ports/operator-error.ts';
import { UNWATCHED } from '../ports/progress.ts';
import type { House } from '../wire.ts';
import type { Context, GlobalOptions } from './context.ts';
import { EXIT, exitCodeFor } from './exit.ts';
import { escapeControls } from './terminal.ts';

interface DoctorOptions extends GlobalOptions {
  readonly json?: boolean;
}

/** One thing that is looked at; gives what was seen, or throws what must be changed. */
type Check = readonly [what: string, look: () => Promise<string>];

export function addDoctor(command: Command, context: Context): void {
  command
    .option('--json', 'one object per check, for machines')
    .addHelpText('after', '\nExample:\n  $ SMTP_URL=smtp://user:password@mail.example.org:587 daybook doctor')
    .action(() => examine(command.optsWithGlobals<DoctorOptions>(), context));
}

async function examine(options: DoctorOptions, context: Context): Promise<void> {
  const { terminal } = context;
  let worst: number = EXIT.done;
  const report = async ([what, look]: Check): Promise<boolean> => {
    try {
      const seen = await look();
      if (options.json) terminal.print(JSON.stringify({ check: what, ok: true, seen }));
      else terminal.print(`${terminal.paint('green', 'ok  ')}  ${what.padEnd(13)}  ${escapeControls(seen)}`);
      return true;
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error;
      if (worst !== EXIT.operator) worst = exitCodeFor(error);
      const { message, where, hint } = error;
      if (options.json) terminal.print(JSON.stringify({ check: what, ok: false, message, where, hint }));
      else {
        terminal.print(`${terminal.paint('red', 'FAIL')}  ${what.padEnd(13)}  ${escapeControls(message)}`);
        if (where) terminal.print(`      where: ${escapeControls(where)}`);
        if (hint) terminal.print(`      do:    ${escapeControls(hint)}`);
      }
      return false;
    }
  };
  let config: Config | undefined;
  await report([
    'configuration',
    async () => {
      const { loadConfig } = await import('../config/load.ts');
      config = loadConfig(options.config);
      return `${config.file}: ${config.briefings.map(({ name }) => name).join(', ')}`;
    },
  ]);
  if (config) await examineHouse(config, context, report);
  context.end(worst);
}

/** Looks at each part once; what needs the database is left out when that cannot be opened. */
async function examineHouse(
  config: Config,
  { environment }: Context,
  report: (check: Check) => Promise<boolean>,
): Promise<void> {
  const { openHouse } = await import('../wire.ts');
  const { withoutSigning } = await import('../wire-mail.ts');
  const { checkColors, checkFolders, checkMailServer, checkRules, checkSender, checkSigning, checkTemplate } =
    await import('../wire-doctor.ts');
  await report(['folders', async () => checkFolders(config)]);
  await report(['template', () => checkTemplate(config)]);
  await report(['colours', async () => checkColors(config)]);
  await report(['rules', () => checkRules(config)]);
  let house: House | undefined;
  await report([
    'database',
    async () => {
      house = await openHouse(withoutSigning(config), environment, UNWATCHED);
      house.store.holdRunnerLock().release();
      return `${config.state}: ${house.store.integrity()}`;
    },
  ]);
  try {
    const checks = house ? config.briefings.flatMap((briefing) => checksOf(briefing, house!.room)) : [];
    for (const check of checks) await report(check);
  } finally {
    await house?.close();
  }
  await report(['mail server', () => checkMailServer(config, environment)]);
  if (config.dkim) await report(['signature', () => checkSigning(config, environment)]);
  const { smtpUrl } = environment;
  if (smtpUrl) await report(['sender', async () => checkSender(config, smtpUrl)]);
}

function checksOf(briefing: Briefing, room: Newsroom): readonly Check[] {
  return [
    [
      `${briefing.name}: time`,
      async () => {
        const { readBriefingStatus } = await import('../briefing/status.ts');
        const { next, timezone } = await readBriefingStatus(briefing, room);
        return `next ${next} (${timezone})`;
      },
    ],
    [
      `${briefing.name}: news`,
      async () => {
        let files = 0;
        const skipped: Note[] = [];
        for await (const found of room.inbox.list(briefing.sources)) {
          if ('source' in found) files++;
          else skipped.push(found.note);
        }
        const sources = briefing.sources.join(', ');
        const [first] = skipped;
        if (files === 0 && first) {
          throw new OperatorError('no-news-readable', `nothing in ${sources} can be read: ${first.message}`, {
            where: first.file ?? sources,
            hint: 'Mend that, then run "daybook doctor" again.',
          });
        }
        return `${files} files in ${sources}${first ? `, ${skipped.length} that cannot be read` : ''}`;
      },
    ],
    [
      `${briefing.name}: readers`,
      async () => {
        const { listRecipients } = await import('../briefing/recipients.ts');
        const { recipients, suppressed } = await listRecipients(briefing, room.readers);
        if (recipients.length > 0) return `${recipients.length} to mail, ${suppressed.size} suppressed`;
        throw new OperatorError('no-recipients', 'nobody would receive it', {
          where: `briefings: ${briefing.name}`,
          hint: 'Add "recipients: [reader@example.org]" in daybook.yaml, or run "daybook recipients add".',
        });
      },
    ],
  ];
}
