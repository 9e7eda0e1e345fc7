import type { Command } from 'commander';
import { faultOfAddress, keyOfAddress } from '../news/address.ts';
import type { Briefing } from '../news/briefing.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { Readers } from '../ports/readers.ts';
import type { Context, GlobalOptions } from './context.ts';
import { EXIT } from './exit.ts';

const WHAT_STAYS = `
In every briefing: off the lists, out of the record of what was sent, with what mail servers said of it. What stays is that
somebody has left, or must not be mailed, lest a later import mails them again.

Not reached: out/outbox/, copies made by "daybook backup" and in .daybook/backups/, your mail server's logs.`;

/** `daybook recipients erase`: for whoever asks to be forgotten. */
export function addErase(command: Command, context: Context): void {
  command
    .command('erase <address...>')
    .description('forget somebody, also in the record of what was sent')
    .showHelpAfterError('(daybook recipients erase --help shows what it takes)')
    .addHelpText('after', WHAT_STAYS)
    .action(async (addresses: string[], _options: unknown, called: Command) => {
      requireWellFormed(addresses);
      const { atRecords } = await import('./house.ts');
      await atRecords(called.optsWithGlobals<GlobalOptions>(), async ({ store }, { briefings }) => {
        for (const address of addresses) await eraseOne(address, store.readers, briefings, context);
      });
    });
}

async function eraseOne(
  address: string,
  readers: Readers,
  briefings: readonly Briefing[],
  { terminal, end }: Context,
): Promise<void> {
  const key = keyOfAddress(address);
  const listing = briefings.filter(({ recipients }) => recipients.some((one) => keyOfAddress(one) === key));
  if (listing.length > 0) {
    const names = listing.map(({ name }) => name).join(', ');
    terminal.say(`${address} stands in the configuration (${names}); take it out there first.`);
    end(EXIT.operator);
    return;
  }
  const outcome = await readers.erase(address);
  if (outcome === 'under-way') {
    terminal.say(
      `${address} was not erased: an edition is on its way to it. Try again when that is through.`,
    );
    end(EXIT.later);
  } else terminal.print(outcome === 'erased' ? `erased ${address}` : `${address} was not on record`);
}

function requireWellFormed(addresses: readonly string[]): void {
  for (const address of addresses) {
    const fault = faultOfAddress(address);
    if (fault !== undefined)
      throw new OperatorError('address-invalid', `This is no address: ${fault}.`, {
        where: address.slice(0, 100),
        hint: 'Give the bare address, such as reader@example.org. Nothing was erased.',
      });
  }
}
