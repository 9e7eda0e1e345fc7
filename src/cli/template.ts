import type { Command } from 'commander';
import type { Context, GlobalOptions } from './context.ts';
import { EXIT } from './exit.ts';
import { escapeControls } from './terminal.ts';

interface TemplateOptions extends GlobalOptions {
  readonly json?: boolean;
}

export function addTemplate(command: Command, context: Context): void {
  command
    .command('check')
    .description('compile it strictly, render three sample days and look at each; sends nothing')
    .option('--json', 'one object per sample day and check, for machines')
    .addHelpText('after', '\nExample:\n  $ daybook template check')
    .action((_options, called: Command) => check(called.optsWithGlobals<TemplateOptions>(), context));
}

async function check(options: TemplateOptions, { terminal, end }: Context): Promise<void> {
  const { loadConfig } = await import('../config/load.ts');
  const { openLook } = await import('../wire.ts');
  const { checkTemplate } = await import('../briefing/check-template.ts');
  const config = loadConfig(options.config);
  const reports = await checkTemplate(await openLook(config, config.briefings[0]!));
  for (const { day, findings } of reports) {
    for (const { check: what, good, message } of findings) {
      if (options.json) terminal.print(JSON.stringify({ day, check: what, ok: good, message }));
      else {
        const mark = good ? terminal.paint('green', 'ok  ') : terminal.paint('red', 'FAIL');
        terminal.print(`${mark}  ${day.padEnd(8)}  ${what.padEnd(9)}  ${escapeControls(message)}`);
      }
    }
  }
  if (reports.some(({ findings }) => findings.some(({ good }) => !good))) end(EXIT.operator);
}
