import { readFileSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import { listRecipients } from '../briefing/recipients.ts';
import { faultOfAddress, keyOfAddress } from '../news/address.ts';
import type { Briefing } from '../news/briefing.ts';
import { SUPPRESSION_REASONS } from '../news/reader.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { Readers } from '../ports/readers.ts';
import type { Context, GlobalOptions } from './context.ts';
import { addErase } from './erase-recipient.ts';
import { EXIT } from './exit.ts';

const EXAMPLES = `
Suppressed addresses (unsubscribed, bounced, complained) are never mailed, also when they are added or imported again
or stand in daybook.yaml; "add --again" lifts that for somebody who asked to come back.

Examples:
  $ daybook recipients add ann@example.org bob@example.org
  $ daybook recipients import readers.csv --briefing morning
  $ daybook recipients export > readers.csv`;

/** What a list's `status` may say of somebody who is to receive the briefing; ours says `receives`. */
const RECEIVING: readonly string[] = ['', 'receives', 'active', 'confirmed', 'subscribed'];

/** Lines of a list that are named one by one when they cannot be used. */
const MOST_COMPLAINTS = 20;

/** What a subcommand works on. */
interface Desk {
  readonly briefing: Briefing;
  readonly readers: Readers;
  readonly now: Date;
  /** Where it tells what it did. */
  readonly context: Context;
}

interface Choice {
  readonly briefing?: string;
  readonly json?: boolean;
  readonly again?: boolean;
}

type Act = (desk: Desk, named: readonly string[], choice: Choice) => Promise<void>;

export function addRecipients(command: Command, context: Context): void {
  command.addHelpText('after', EXAMPLES);
  const subcommand = (usage: string, description: string, act: Act) =>
    command
      .command(usage)
      .description(description)
      .showHelpAfterError(`(daybook recipients ${usage.split(' ')[0]} --help shows what it takes)`)
      .option('--briefing <name>', 'which briefing, when there are several')
      .action(async (...args: unknown[]) => {
        const called = args.at(-1) as Command;
        const named = args.length > 2 ? [args[0]].flat().map(String) : [];
        await atDesk(called.optsWithGlobals<GlobalOptions & Choice>(), context, (desk) =>
          act(desk, named, called.opts<Choice>()),
        );
      });

  subcommand('add <address...>', 'mail the briefing to somebody', addAddresses).option(
    '--again',
    'also when they had left, for somebody who asked to come back',
  );
  subcommand('remove <address...>', 'mail it to somebody no longer', removeAddresses);
  addErase(command, context);
  subcommand('list', 'show everybody, and who is not mailed and why', listAddresses).option(
    '--json',
    'one object per line, for machines',
  );
  subcommand('import <file>', 'add the addresses of a CSV file', importAddresses);
  subcommand('export', 'write everybody as CSV, in the form that import reads', exportAddresses);
}

async function addAddresses(desk: Desk, addresses: readonly string[], { again }: Choice): Promise<void> {
  const { briefing, readers, now } = desk;
  requireAddresses(addresses);
  if (again) for (const address of addresses) await readers.allow(address, briefing.name, now);
  desk.context.terminal.print(tellAdded(await readers.add(briefing.name, addresses, now)));
}

async function removeAddresses(desk: Desk, addresses: readonly string[]): Promise<void> {
  const { terminal } = desk.context;
  const listed = new Set(desk.briefing.recipients.map(keyOfAddress));
  for (const address of addresses) {
    const removed = await desk.readers.remove(desk.briefing.name, address);
    if (listed.has(keyOfAddress(address))) {
      terminal.say(`${address} stands in the configuration and still receives it; take it out there.`);
      desk.context.end(EXIT.operator);
    } else {
      // Else what a mail server did not take yet would still go out to it.
      const withdrawn = await desk.readers.withdraw(desk.briefing.name, address, desk.now);
      terminal.print(removed || withdrawn ? `removed ${address}` : `${address} was not on record`);
    }
  }
}

async function listAddresses(desk: Desk, _named: readonly string[], { json }: Choice): Promise<void> {
  const { terminal } = desk.context;
  const statuses = await listStatuses(desk);
  if (statuses.length === 0) terminal.say('nobody yet; "daybook recipients add ADDRESS" adds somebody');
  for (const { address, status } of statuses) {
    const line = json
      ? JSON.stringify({ briefing: desk.briefing.name, address, status })
      : status === 'receives'
        ? address
        : `${address}  ${terminal.paint('yellow', status)}`;
    terminal.print(line);
  }
}

async function importAddresses(desk: Desk, [file]: readonly string[]): Promise<void> {
  const { briefing, readers, now, context } = desk;
  const { terminal } = context;
  const { good, bad, left } = await sortList(file!);
  for (const { address, status } of left) {
    const reason = SUPPRESSION_REASONS.find((known) => known === status)!;
    await readers.suppress(address, reason, now, briefing.name);
  }
  terminal.print(tellAdded(await readers.add(briefing.name, good, now)));
  for (const complaint of bad.slice(0, MOST_COMPLAINTS)) terminal.say(`${file}:${complaint}`);
  if (bad.length > MOST_COMPLAINTS) terminal.say(`and ${bad.length - MOST_COMPLAINTS} more`);
  if (bad.length > 0) context.end(EXIT.operator);
}

async function exportAddresses(desk: Desk): Promise<void> {
  const { terminal } = desk.context;
  terminal.print('address,briefing,status');
  // No quotes: a checked address holds neither comma nor quote.
  for (const { address, status } of await listStatuses(desk))
    terminal.print(`${address},${desk.briefing.name},${status}`);
}

async function atDesk(
  options: GlobalOptions & Choice,
  context: Context,
  act: (desk: Desk) => Promise<void>,
): Promise<void> {
  const { atRecords } = await import('./house.ts');
  await atRecords(options, async ({ store, clock }, { briefings }) => {
    const briefing = chooseBriefing(briefings, options.briefing);
    await act({ briefing, readers: store.readers, now: clock.now(), context });
  });
}

function chooseBriefing(briefings: readonly Briefing[], name: string | undefined): Briefing {
  const found = name === undefined && briefings.length === 1 ? briefings[0] : undefined;
  const chosen = found ?? briefings.find((briefing) => briefing.name === name);
  if (chosen) return chosen;
  const names = briefings.map((briefing) => briefing.name).join(', ');
  throw new OperatorError(
    'which-briefing',
    name === undefined ? 'There are several briefings.' : `There is no briefing "${name}".`,
    { hint: `Say which with --briefing NAME: ${names}.` },
  );
}

function requireAddresses(addresses: readonly string[]): void {
  for (const address of addresses) {
    const fault = faultOfAddress(address);
    if (fault !== undefined) {
      throw new OperatorError('address-invalid', `This cannot be mailed to: ${fault}.`, {
        where: address.slice(0, 100),
        hint: 'Give the bare address, such as reader@example.org. Nothing was added.',
      });
    }
  }
}

async function listStatuses({ briefing, readers }: Desk) {
  const { recipients, suppressed } = await listRecipients(briefing, readers);
  return [
    ...recipients.map((address) => ({ address, status: 'receives' })),
    ...[...suppressed].map(([address, status]) => ({ address, status })),
  ].sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** The list's usable addresses, those it says must not be mailed, and what is wrong with the other lines. */
async function sortList(file: string) {
  const { readList } = await import('../wire.ts');
  const lines = await readList(readFile(file), file);
  const faulty = lines.map((line) => ({
    ...line,
    fault: faultOfAddress(line.address) ?? faultOfStatus(line.status),
  }));
  const usable = faulty.filter(({ fault }) => fault === undefined);
  return {
    good: usable.map(({ address }) => address),
    left: usable.filter(({ status }) => SUPPRESSION_REASONS.some((reason) => reason === status)),
    bad: faulty.flatMap(({ line, fault }) => (fault === undefined ? [] : [`${line}: not added: ${fault}`])),
  };
}

/** What other tools call those who left has no end, and mailing one of them is worse than asking. */
function faultOfStatus(status: string): string | undefined {
  if (RECEIVING.includes(status) || SUPPRESSION_REASONS.some((reason) => reason === status)) return undefined;
  return `its status is neither empty nor one of ${[...RECEIVING.slice(1), ...SUPPRESSION_REASONS].join(', ')}`;
}

function readFile(file: string): Uint8Array {
  try {
    const stats = statSync(file);
    // A device may never end. What another program writes comes through a pipe.
    if (stats.isFile() || stats.isFIFO()) return readFileSync(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new OperatorError('list-unreadable', `The list of readers cannot be opened (${code}).`, {
      where: file,
      hint: 'Check the path and its permissions.',
      cause,
    });
  }
  throw new OperatorError('list-unreadable', 'The list of readers is neither a file nor a pipe.', {
    where: file,
    hint: 'Name a CSV file.',
  });
}

function tellAdded(count: { added: number; known: number; suppressed: number }): string {
  const known = count.known > 0 ? `, ${count.known} known already` : '';
  const left = count.suppressed > 0 ? `, ${count.suppressed} of them suppressed and not mailed` : '';
  return `${count.added} added${known}${left}`;
}
