import type { Command } from 'commander';
import { OperatorError } from '../ports/operator-error.ts';
import type { Context, GlobalOptions } from './context.ts';
import { exitCodeFor } from './exit.ts';

interface SendOptions extends GlobalOptions {
  readonly briefing?: string;
  readonly edition?: string;
  readonly to?: string;
  readonly test?: boolean;
  readonly json?: boolean;
}

export function addSend(program: Command, context: Context): void {
  program
    .command('send')
    .description('compose from what is new and send it now, or send an earlier edition again')
    .option('--briefing <name>', 'only this one')
    .option('--edition <id>', 'an earlier edition, see "daybook status"; with --to')
    .option('--to <address>', 'whom to send the earlier edition, or the test')
    .option('--test', 'mark the subject as a test; nothing is used up and nothing recorded as delivered')
    .option('--json', 'one object per edition, for machines')
    .addHelpText(
      'after',
      `
An edition that was begun and not finished is finished first.

Examples:
  $ daybook send
  $ daybook send --test --to me@example.org
  $ daybook send --edition morning@2026-03-10T0700 --to late@example.org`,
    )
    .action((_options, command: Command) => send(command.optsWithGlobals<SendOptions>(), context));
}

async function send(options: SendOptions, context: Context): Promise<void> {
  checkOptions(options);
  const { chooseBriefings, inHouse, stopSignal } = await import('./house.ts');
  const { sendAgain, sendNow, sendTest } = await import('../briefing/send.ts');
  const { tellDelivery, tellNews } = await import('./run-lines.ts');
  const { escapeControls } = await import('./terminal.ts');
  const { terminal } = context;
  const say = (lines: readonly string[]) => {
    if (!options.json) for (const line of lines) terminal.print(escapeControls(line));
  };
  await inHouse(options, context, async ({ room, store }, briefings) => {
    const lock = store.holdRunnerLock();
    const signal = stopSignal();
    try {
      if (options.edition !== undefined) {
        const report = await sendAgain(options.edition, options.to!, room, signal);
        if (report) say(tellDelivery(report));
        if (options.json) terminal.print(JSON.stringify(report));
        if (report?.stopped) throw report.stopped;
        return;
      }
      for (const briefing of chooseBriefings(briefings, options.briefing)) {
        if (options.test) {
          const { news, handed } = await sendTest(briefing, options.to, room, signal);
          say([
            ...tellNews(news),
            ...handed.map(({ recipient, reply }) => `test      ${recipient}: ${reply}`),
          ]);
          if (options.json) terminal.print(JSON.stringify({ briefing: briefing.name, test: handed }));
          continue;
        }
        const result = await sendNow(briefing, room, signal);
        say(result.finished.flatMap(tellDelivery));
        if (result.news) say(tellNews(result.news));
        if (result.delivered) say(tellDelivery(result.delivered));
        if (result.news?.made) say([`preview   ${result.news.made.file}`]);
        if (options.json) terminal.print(JSON.stringify(summarizeRun(result)));
        const stopped = [...result.finished, ...(result.delivered ? [result.delivered] : [])].find(
          (report) => report.stopped,
        );
        if (stopped?.stopped) {
          terminal.complain(stopped.stopped);
          context.end(exitCodeFor(stopped.stopped));
        }
      }
    } finally {
      lock.release();
    }
  });
}

function summarizeRun({
  briefing,
  finished,
  news,
  delivered,
}: import('../briefing/send.ts').RunResult): object {
  return {
    briefing: briefing.name,
    finished,
    read: news?.intake.consumed.length ?? 0,
    notes: news?.intake.notes ?? [],
    edition: news?.made?.edition.id,
    file: news?.made?.file,
    delivered,
  };
}

function checkOptions({ edition, to, test }: SendOptions): void {
  const wrong = (message: string, hint: string) => new OperatorError('send-options', message, { hint });
  if (edition !== undefined && test)
    throw wrong('--edition and --test do not go together', 'Leave one of them out.');
  if (edition !== undefined && to === undefined) {
    throw wrong(
      '--edition needs --to',
      'Say whom to send it to: --to ADDRESS. Its own recipients have it already.',
    );
  }
  if (to !== undefined && edition === undefined && !test) {
    throw wrong(
      '--to needs --edition or --test',
      'What is new goes to the briefing’s recipients; --test tries it out on one address.',
    );
  }
}
