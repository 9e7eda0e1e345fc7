import type { Command } from 'commander';
import type { Context, GlobalOptions } from './context.ts';

interface PreviewOptions extends GlobalOptions {
  readonly briefing?: string;
  readonly open?: boolean;
  readonly json?: boolean;
}

export function addPreview(program: Command, context: Context): void {
  program
    .command('preview')
    .description('write the edition that would go out now as HTML, text and .eml; changes no state')
    .option('--briefing <name>', 'only this one')
    .option('--open', 'open it in the browser')
    .option('--json', 'one object per briefing, for machines')
    .addHelpText('after', '\nExample:\n  $ daybook preview --open')
    .action((_options, command: Command) => preview(command.optsWithGlobals<PreviewOptions>(), context));
}

async function preview(options: PreviewOptions, context: Context): Promise<void> {
  const { chooseBriefings, inHouse } = await import('./house.ts');
  const { makeNews } = await import('../briefing/publish.ts');
  const { nameHandMade } = await import('../news/edition-name.ts');
  const { escapeControls } = await import('./terminal.ts');
  const { storiesOf, tellNews } = await import('./run-lines.ts');
  const { terminal } = context;
  await inHouse(options, context, async ({ room }, briefings) => {
    for (const briefing of chooseBriefings(briefings, options.briefing)) {
      const name = nameHandMade(briefing.name, room.clock.now(), briefing.schedule.timezone);
      const news = await makeNews(briefing, name, room);
      if (options.json) {
        const { intake, made } = news;
        const edition = made && {
          file: made.file,
          subject: made.rendering.subject,
          stories: storiesOf(made.edition).length,
        };
        terminal.print(
          JSON.stringify({
            briefing: briefing.name,
            read: intake.consumed.length,
            notes: intake.notes,
            ...edition,
          }),
        );
        continue;
      }
      for (const line of tellNews(news)) terminal.print(escapeControls(line));
      if (!news.made) continue;
      terminal.print(`preview   ${news.made.file}`);
      if (options.open) await openInBrowser(news.made.file);
    }
  });
}

/** Hands the file to whatever the desktop opens HTML with. */
async function openInBrowser(file: string): Promise<void> {
  const { spawn } = await import('node:child_process');
  const { OperatorError } = await import('../ports/operator-error.ts');
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  await new Promise<void>((resolve, reject) => {
    const child = spawn(opener, [file], { stdio: 'ignore', detached: true });
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
    child.once('error', (cause) =>
      reject(
        new OperatorError('no-browser', `"${opener}" cannot be started here`, {
          hint: `Open ${file} yourself.`,
          cause,
        }),
      ),
    );
  });
}
