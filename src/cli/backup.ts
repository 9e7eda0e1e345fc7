import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Context, GlobalOptions } from './context.ts';

export function addBackup(command: Command, context: Context): void {
  command
    .argument('[file]', 'where to; by default into .daybook/backups, named after the time')
    .addHelpText('after', '\nExample:\n  $ daybook backup /mnt/safe/daybook.sqlite')
    .action(async (file: string | undefined) => {
      const { atRecords } = await import('./house.ts');
      await atRecords(command.optsWithGlobals<GlobalOptions>(), async ({ store, clock }) => {
        const path = await store.backUp(clock.now(), file === undefined ? undefined : resolve(file));
        context.terminal.print(`written  ${path}`);
      });
    });
}
