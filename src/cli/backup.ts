import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Context, GlobalOptions } from './context.ts';

const AFTER_HELP = `
It holds what was sent, to whom, who is on the list and who has left. Keep beside it daybook.yaml, furniture.yaml and
.daybook/unsubscribe.secret: without the secret the links in mails sent before stop working.

Example:
  $ daybook backup /mnt/safe/daybook.sqlite`;

export function addBackup(command: Command, context: Context): void {
  command
    .argument('[file]', 'where to; by default into .daybook/backups, named after the time')
    .addHelpText('after', AFTER_HELP)
    .action(async (file: string | undefined) => {
      const { atRecords } = await import('./house.ts');
      await atRecords(command.optsWithGlobals<GlobalOptions>(), async ({ store, clock }) => {
        const path = await store.backUp(clock.now(), file === undefined ? undefined : resolve(file));
        context.terminal.print(`written  ${path}`);
      });
    });
}
