import type { Command } from 'commander';
import type { Briefing } from '../news/briefing.ts';
import type { DeliveryState } from '../news/delivery.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Records } from '../wire.ts';
import type { Context, GlobalOptions } from './context.ts';
import { escapeControls, type Terminal } from './terminal.ts';

interface StatusOptions extends GlobalOptions {
  readonly json?: boolean;
}

/** How a delivery stands, as the report of a run has it. */
const STANDS: Readonly<Record<DeliveryState, string>> = {
  pending: 'to come',
  sending: 'being sent',
  dot: 'without an answer yet',
  sent: 'sent',
  failed: 'refused',
  uncertain: 'uncertain',
};

/** Editions shown to a person, and of each the deliveries that somebody may have to see to; `--json` gives all. */
const EDITIONS_SHOWN = 10;
const TROUBLES_SHOWN = 5;

export function addStatus(command: Command, context: Context): void {
  command
    .option('--json', 'one object per line: first the database and the briefings, then each delivery')
    .addHelpText('after', '\nExample:\n  $ daybook status --json | jq \'select(.state == "uncertain")\'')
    .action(() => status(command.optsWithGlobals<StatusOptions>(), context));
}

async function status(options: StatusOptions, { terminal }: Context): Promise<void> {
  const { atRecords } = await import('./house.ts');
  await atRecords(options, (records, { briefings }) =>
    (options.json ? printJson : printStatus)(briefings, records, terminal),
  );
}

type Print = (briefings: readonly Briefing[], records: Records, terminal: Terminal) => Promise<void>;

const printJson: Print = async (briefings, records, terminal) => {
  const { archive, ledger } = records.store;
  const states = await readStates(briefings, records);
  const integrity = records.store.integrity();
  terminal.print(JSON.stringify({ integrity, editions: (await archive.list()).length, briefings: states }));
  for await (const { edition, recipient, state, attempts, reason } of ledger.deliveries())
    terminal.print(JSON.stringify({ edition, recipient, state, attempts, reason }));
};

const printStatus: Print = async (briefings, records, terminal) => {
  const { archive, ledger } = records.store;
  const editions = await archive.list();
  for (const { briefing, last, next, timezone, skipped } of await readStates(briefings, records)) {
    const settled = last ? `last slot ${last.slot} (${last.outcome})` : 'no slot kept yet';
    terminal.print(`${briefing}: ${settled}; next ${next} (${timezone})`);
    for (const { file, message } of skipped)
      terminal.print(escapeControls(`  skipped ${file ? `${file}: ` : ''}${message}`));
  }
  if (editions.length === 0) terminal.print('no edition yet');
  for (const { id, subject } of editions.slice(0, EDITIONS_SHOWN)) {
    const tally = await ledger.tally(id);
    const states = (Object.keys(tally) as DeliveryState[]).filter((state) => tally[state] > 0);
    const stand = states.map((state) => `${tally[state]} ${STANDS[state]}`).join(', ');
    terminal.print(escapeControls(`  ${id}  ${stand || 'nobody to send to'}  “${subject}”`));
    if (states.every((state) => state === 'sent')) continue;
    for (const line of await tellTroubles(id, ledger)) terminal.print(escapeControls(`    ${line}`));
  }
  if (editions.length > EDITIONS_SHOWN) terminal.print(`  and ${editions.length - EDITIONS_SHOWN} earlier`);
};

async function readStates(briefings: readonly Briefing[], { store, ...records }: Records) {
  const { readBriefingStatus } = await import('../briefing/status.ts');
  return Promise.all(briefings.map((briefing) => readBriefingStatus(briefing, { ...store, ...records })));
}

/** The deliveries of an edition that have not arrived, or may not have, with the mail server's words. */
async function tellTroubles(edition: string, ledger: Ledger): Promise<string[]> {
  const lines: string[] = [];
  for await (const { recipient, state, reason } of ledger.deliveries(edition)) {
    if (state === 'sent' || !reason) continue;
    if (lines.length === TROUBLES_SHOWN) return [...lines, 'and more: daybook status --json'];
    lines.push(`${STANDS[state]}: ${recipient}: ${reason}`);
  }
  return lines;
}
