import type { Command } from 'commander';
import type { DeliveryState } from '../news/delivery.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Context, GlobalOptions } from './context.ts';

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

async function status(options: StatusOptions, context: Context): Promise<void> {
  const { inHouse } = await import('./house.ts');
  const { readBriefingStatus } = await import('../briefing/status.ts');
  const { escapeControls } = await import('./terminal.ts');
  const { terminal } = context;
  await inHouse(options, context, async ({ room, store }, briefings) => {
    const editions = await room.archive.list();
    const states = await Promise.all(briefings.map((briefing) => readBriefingStatus(briefing, room)));
    if (options.json) {
      const integrity = store.integrity();
      terminal.print(JSON.stringify({ integrity, editions: editions.length, briefings: states }));
      for await (const { edition, recipient, state, attempts, reason } of room.ledger.deliveries()) {
        terminal.print(JSON.stringify({ edition, recipient, state, attempts, reason }));
      }
      return;
    }
    for (const { briefing, last, next, timezone, skipped } of states) {
      const settled = last ? `last slot ${last.slot} (${last.outcome})` : 'no slot kept yet';
      terminal.print(`${briefing}: ${settled}; next ${next} (${timezone})`);
      for (const { file, message } of skipped) {
        terminal.print(escapeControls(`  skipped ${file ? `${file}: ` : ''}${message}`));
      }
    }
    if (editions.length === 0) terminal.print('no edition yet');
    for (const { id, subject } of editions.slice(0, EDITIONS_SHOWN)) {
      const tally = Object.entries(await room.ledger.tally(id)).filter(([, number]) => number > 0);
      const stand = tally.map(([state, number]) => `${number} ${STANDS[state as DeliveryState]}`).join(', ');
      terminal.print(escapeControls(`  ${id}  ${stand || 'nobody to send to'}  “${subject}”`));
      for (const line of await tellTroubles(id, room.ledger)) terminal.print(escapeControls(`    ${line}`));
    }
    if (editions.length > EDITIONS_SHOWN) terminal.print(`  and ${editions.length - EDITIONS_SHOWN} earlier`);
  });
}

/** The deliveries of an edition that have not arrived, or may not have, with the mail server's words. */
async function tellTroubles(edition: string, ledger: Ledger): Promise<string[]> {
  const { sent, ...others } = await ledger.tally(edition);
  const open = Object.values(others).reduce((sum, count) => sum + count, 0);
  const lines: string[] = [];
  if (open === 0) return lines;
  for await (const { recipient, state, reason } of ledger.deliveries(edition)) {
    if (state === 'sent' || !reason) continue;
    if (lines.length === TROUBLES_SHOWN) return [...lines, 'and more: daybook status --json'];
    lines.push(`${STANDS[state]}: ${recipient}: ${reason}`);
  }
  return lines;
}
