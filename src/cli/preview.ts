import type { Command } from 'commander';
import type { Briefing } from '../news/briefing.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { House } from '../wire.ts';
import type { Context, GlobalOptions } from './context.ts';

interface PreviewOptions extends GlobalOptions {
  readonly briefing?: string;
  readonly open?: boolean;
  readonly json?: boolean;
  readonly watch?: boolean;
  readonly port?: string;
}

export function addPreview(command: Command, context: Context): void {
  command
    .option('--briefing <name>', 'only this one')
    .option('--open', 'open it in the browser')
    .option('--json', 'one object per briefing, for machines')
    .option('--watch', 'show it in the browser, again after each change of template or configuration')
    .option('--port <number>', 'with --watch: listen there, on this machine only')
    .addHelpText('after', '\nExamples:\n  $ daybook preview --open\n  $ daybook preview --watch --open')
    .action(() => {
      const options = command.optsWithGlobals<PreviewOptions>();
      if (options.watch) return watch(options, context);
      if (options.port === undefined) return preview(options, context);
      throw new OperatorError('port-unused', '--port needs --watch', {
        hint: 'Without --watch nothing is served; --open shows the files.',
      });
    });
}

async function preview(options: PreviewOptions, context: Context): Promise<void> {
  const { chooseBriefings, inHouse, takeTurns } = await import('./house.ts');
  const { makeNews } = await import('../briefing/publish.ts');
  const { reportRun } = await import('../briefing/report-run.ts');
  const { nameNow } = await import('../briefing/name-now.ts');
  const { printRun } = await import('./run-lines.ts');
  const { loadKeptConfig } = await import('../wire-config.ts');
  const { terminal } = context;
  const show = async ({ previewRoom: room }: House, briefings: readonly Briefing[]) => {
    await takeTurns(chooseBriefings(briefings, options.briefing), context, async (briefing) => {
      const started = room.clock.now();
      const news = await makeNews(briefing, nameNow(briefing, room), room);
      if (options.json) {
        const { intake, made } = news;
        const edition = made && { file: made.file, subject: made.rendering.subject };
        terminal.print(
          JSON.stringify({
            briefing: briefing.name,
            read: intake.consumed.length,
            notes: intake.notes,
            ...edition,
          }),
        );
      } else {
        const result = { briefing, finished: [], news };
        printRun(result, reportRun(result, started, room.clock.now()), terminal);
      }
      if (options.open && news.made) await (await import('./browser.ts')).openInBrowser(news.made.file);
    });
  };
  const { withoutSigning } = await import('../wire-mail.ts');
  await inHouse(options, context, show, async (file) => withoutSigning(await loadKeptConfig(file)));
}

/** Serves the preview until the process is asked to stop. */
async function watch(options: PreviewOptions, { terminal, environment }: Context): Promise<void> {
  const { chooseBriefings, stopSignal } = await import('./house.ts');
  const { openInBrowser } = await import('./browser.ts');
  const { watchPreview } = await import('../wire-watch.ts');
  const { loadConfig } = await import('../config/load.ts');
  const config = loadConfig(options.config);
  const [shown, ...others] = chooseBriefings(config.briefings, options.briefing);
  const stop = stopSignal();
  const server = await watchPreview(options.config, environment, {
    template: config.template,
    port: parsePort(options.port),
    choose: (briefings) => chooseBriefings(briefings, options.briefing)[0]!,
  });
  terminal.print(`preview   ${server.url} (Ctrl+C ends it)`);
  if (others.length > 0) {
    const names = others.map(({ name }) => name).join(', ');
    terminal.print(`briefing  ${shown!.name}; --briefing shows another one: ${names}`);
  }
  if (options.open) await openInBrowser(server.url);
  await new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
  await server.close();
}

function parsePort(port: string | undefined): number {
  if (port === undefined) return 0;
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return Number(port);
  throw new OperatorError('port-invalid', `"${port}" is not a port`, {
    hint: 'Write a number from 0 to 65535.',
  });
}
