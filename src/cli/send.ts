import type { Command } from 'commander';
import type { DeliveryReport } from '../briefing/deliver.ts';
import type { Newsroom } from '../briefing/newsroom.ts';
import type { RunResult } from '../briefing/send.ts';
import type { Briefing } from '../news/briefing.ts';
import { countOpen } from '../news/delivery.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { Context, GlobalOptions } from './context.ts';
import { EXIT, exitCodeFor } from './exit.ts';
import { escapeControls } from './terminal.ts';

interface SendOptions extends GlobalOptions {
  readonly briefing?: string;
  readonly edition?: string;
  readonly to?: string;
  readonly test?: boolean;
  readonly json?: boolean;
}

const AFTER_HELP = `
An edition that was begun and not finished is finished first.

Examples:
  $ daybook send
  $ daybook send --test --to me@example.org
  $ daybook send --edition morning@2026-03-10T0700 --to late@example.org`;

export function addSend(command: Command, context: Context): void {
  command
    .option('--briefing <name>', 'only this one')
    .option('--edition <id>', 'an earlier edition, see "daybook status"; with --to')
    .option('--to <address>', 'whom to send the earlier edition, or the test')
    .option('--test', 'mark the subject as a test; nothing is used up and nothing recorded as delivered')
    .option('--json', 'one object per edition, for machines')
    .addHelpText('after', AFTER_HELP)
    .action(() => send(command.optsWithGlobals<SendOptions>(), context));
}

async function send(options: SendOptions, context: Context): Promise<void> {
  await checkOptions(options);
  const { chooseBriefings, inHouse, stopSignal, takeTurns } = await import('./house.ts');
  await inHouse(options, context, async ({ room, store }, briefings) => {
    const lock = store.holdRunnerLock();
    const signal = stopSignal();
    try {
      if (options.edition !== undefined) return await again(options, room, signal, context);
      await takeTurns(chooseBriefings(briefings, options.briefing), context, (briefing) =>
        (options.test ? test : now)(briefing, options, room, signal, context),
      );
    } finally {
      lock.release();
    }
  });
}

type Act = (
  briefing: Briefing,
  options: SendOptions,
  room: Newsroom,
  signal: AbortSignal,
  context: Context,
) => Promise<void>;

const now: Act = async (briefing, { json }, room, signal, context) => {
  const { sendNow } = await import('../briefing/send.ts');
  const { keepReport } = await import('../briefing/report-run.ts');
  const { printRun } = await import('./run-lines.ts');
  const started = room.clock.now();
  const result = await sendNow(briefing, room, signal);
  const report = await keepReport(result, started, room);
  if (json) context.terminal.print(JSON.stringify(summarize(result)));
  else {
    printRun(result, report, context.terminal, room.mailer);
    if (result.news && !result.news.made) await tellLatest(briefing, room, context);
  }
  endAs(result, context);
};

/** A second call on the same news is told what became of it. */
async function tellLatest({ name }: Briefing, room: Newsroom, { terminal }: Context): Promise<void> {
  const [latest] = await room.archive.list({ briefing: name, limit: 1 });
  if (latest)
    terminal.print(
      `latest    ${latest.id}; "daybook send --edition ${latest.id} --to ADDRESS" sends it again`,
    );
}

const test: Act = async (briefing, { to, json }, room, signal, context) => {
  const { terminal, end } = context;
  const { sendTest } = await import('../briefing/send.ts');
  const { reportRun } = await import('../briefing/report-run.ts');
  const { printRun } = await import('./run-lines.ts');
  const started = room.clock.now();
  const { news, handed } = await sendTest(briefing, to, room, signal);
  if (json) terminal.print(JSON.stringify({ briefing: briefing.name, test: handed }));
  else {
    const result = { briefing, finished: [], news };
    printRun(result, reportRun(result, started, room.clock.now()), terminal);
    for (const { recipient, reply } of handed)
      terminal.print(escapeControls(`test      ${recipient}: ${reply}`));
    if (!news.made) {
      terminal.print('test      no mail was sent: there is nothing to fill it with');
      await tellLatest(briefing, room, context);
    }
  }
  if (handed.some(({ sent }) => !sent)) end(EXIT.operator);
};

async function again(
  { edition, to, json }: SendOptions,
  room: Newsroom,
  signal: AbortSignal,
  context: Context,
) {
  const { sendAgain } = await import('../briefing/send.ts');
  const report = await sendAgain(edition!, to!, room, signal);
  const all = Object.values(report.tally).reduce((sum, count) => sum + count, 0);
  if (json) context.terminal.print(JSON.stringify(report));
  else {
    const { printOutbox } = await import('./run-lines.ts');
    context.terminal.print(`sent      ${report.tally.sent} of ${all} (${edition}), earlier ones included`);
    printOutbox(room.mailer, context.terminal);
  }
  endAs({ finished: [report] }, context);
}

/** What stopped a delivery, or is left for later, is said and decides the exit code; the edition itself is safe. */
export function endAs(
  { finished, delivered, abandoned }: Pick<RunResult, 'finished' | 'delivered' | 'abandoned'>,
  context: Context,
): void {
  const { terminal, end } = context;
  const reports = [...finished, ...(delivered ? [delivered] : [])];
  const stops = reports.flatMap(({ stopped }) => stopped ?? []);
  // One server that does not serve stops every edition for the same reason.
  const told = new Map(stops.map((stopped) => [stopped.message, stopped]));
  const waiting = told.size === 0 ? waitingFor(reports) : undefined;
  for (const trouble of waiting ? [waiting] : told.values()) {
    terminal.complain(trouble);
    end(exitCodeFor(trouble));
  }
  tellRefused(reports, context);
  if (abandoned) terminal.say('stopped as asked, before anything new was recorded; the news is still new');
  const open = countAllOpen(reports);
  if (open > 0 && told.size === 0 && !waiting)
    terminal.say(`stopped as asked; the ${open} to come go out when the command is run again`);
}

/** Some refusals are a list's everyday; an edition that reached nobody is somebody's mistake. */
function tellRefused(reports: readonly DeliveryReport[], { terminal, end }: Context): void {
  const lost = reports.filter(({ tally }) => tally.failed + tally.uncertain > 0);
  if (lost.length > 0) terminal.say('"daybook status" shows who did not get it, and the mail server’s words');
  const nobody = ({ tally }: DeliveryReport) => tally.sent + tally.uncertain + countOpen(tally) === 0;
  if (lost.some(nobody)) end(EXIT.operator);
}

function countAllOpen(reports: readonly DeliveryReport[]): number {
  return reports.reduce((sum, { tally }) => sum + countOpen(tally), 0);
}

/** Deliveries that fall due later than a command waits: nothing is wrong, and nothing is done yet either. */
function waitingFor(reports: readonly DeliveryReport[]): OperatorError | undefined {
  const [next] = reports.flatMap((report) => report.next ?? []).sort((a, b) => a.getTime() - b.getTime());
  if (!next) return undefined;
  const open = countAllOpen(reports);
  const waiting = open === 1 ? '1 delivery waits' : `${open} deliveries wait`;
  return new OperatorError('deliveries-waiting', `${waiting} for a later try`, {
    hint: `The next one is due at ${next.toISOString().slice(0, 16)}Z: run the command again then, or leave it to "daybook start".`,
    temporary: true,
  });
}

function summarize({ briefing, finished, news, delivered }: RunResult): object {
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

async function checkOptions({ edition, to, test: asTest }: SendOptions): Promise<void> {
  const wrong = (message: string, hint: string) => new OperatorError('send-options', message, { hint });
  const { faultOfAddress } = await import('../news/address.ts');
  const fault = to === undefined ? undefined : faultOfAddress(to);
  if (fault !== undefined)
    throw wrong(`--to is not an address that can be mailed to: ${fault}`, 'Write --to reader@example.org.');
  if (edition !== undefined && asTest)
    throw wrong('--edition and --test do not go together', 'Leave one of them out.');
  if (edition !== undefined && to === undefined) {
    throw wrong(
      '--edition needs --to',
      'Say whom to send it to: --to ADDRESS. Its own recipients have it already.',
    );
  }
  if (to !== undefined && edition === undefined && !asTest) {
    throw wrong(
      '--to needs --edition or --test',
      'What is new goes to the briefing’s recipients; --test tries it out on one address.',
    );
  }
}
