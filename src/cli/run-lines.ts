import { relative } from 'node:path';
import { writeStages } from '../briefing/report-text.ts';
import type { SlotResult } from '../briefing/run-slot.ts';
import type { RunResult } from '../briefing/send.ts';
import type { RunReport } from '../news/run-report.ts';
import type { Mailer } from '../ports/mailer.ts';
import { escapeControls, type Terminal } from './terminal.ts';

/** Width of the first column: the stage's name. */
const STAGE = 10;

/**
 * Prints what a run did, a line for each stage, and last where the edition lies. What stopped a delivery is not among
 * it: the command complains of that at its end, see `endAs`.
 */
export function printRun(
  result: RunResult | SlotResult,
  report: RunReport,
  terminal: Terminal,
  mailer?: Pick<Mailer, 'folder'>,
): void {
  if ('next' in result) printLine(terminal, 'slot', tellSlot(result));
  const { news } = result;
  const sent = report.deliveries.some((delivery) => delivery.sent > 0);
  for (const { stage, text, details } of writeStages(report)) {
    printLine(terminal, stage, text);
    if (stage === 'sent') continue;
    for (const detail of details) printLine(terminal, '', detail);
  }
  if (mailer && sent) printOutbox(mailer, terminal);
  if (news && !news.made)
    printLine(
      terminal,
      'nothing',
      `new to tell in ${result.briefing.sources.join(', ')}: no edition was made`,
    );
  if (!news?.made) return;
  const { edition, rendering, notes, file } = news.made;
  for (const { message } of notes) printLine(terminal, 'note', message);
  printLine(terminal, 'edition', `${edition.id} “${rendering.subject}”`);
  printLine(terminal, 'preview', file);
}

/**
 * Says that nothing left this machine, where that is so: who forgot the mail server would believe that everybody has
 * it.
 */
export function printOutbox({ folder }: Pick<Mailer, 'folder'>, terminal: Terminal): void {
  if (folder !== undefined)
    printLine(terminal, 'outbox', `${relative('', folder)}, no mail server: SMTP_URL is not set`);
}

function tellSlot({ briefing, slot, next }: SlotResult): string {
  const zone = briefing.schedule.timezone;
  return slot
    ? `${briefing.name}, ${slot.nominal} (${zone})`
    : `${briefing.name}: none is due; the next is ${next.nominal} (${zone})`;
}

function printLine(terminal: Terminal, stage: string, text: string): void {
  terminal.print(escapeControls(`${stage.padEnd(STAGE)}${text}`));
}
