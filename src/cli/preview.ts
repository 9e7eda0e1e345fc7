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
  const { printRun } = await import('./run-lines.ts');
  const { openInBrowser } = await import('./browser.ts');
  const { terminal } = context;
  await inHouse(options, context, async ({ room }, briefings) => {
    for (const briefing of chooseBriefings(briefings, options.briefing)) {
      const started = room.clock.now();
      const news = await makeNews(
        briefing,
        nameHandMade(briefing.name, started, briefing.schedule.timezone),
        room,
      );
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
      } else printRun({ briefing, finished: [], news }, started, room.clock.now(), terminal);
      if (options.open && news.made) await openInBrowser(news.made.file);
    }
  });
}
