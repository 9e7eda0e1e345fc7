/**
 * The operator hears of it: when a run needs a person, those named under `alerts` get its report by mail. The same trouble
 * of the same slot or edition is told once by one process, however often an alarm comes back to it. When mail itself is
 * what does not work, the log and the exit code say so.
 */

import type { RunReport, Trouble } from '../news/run-report.ts';
import { troublesIn } from '../news/run-report.ts';
import { composeNotice } from '../pipeline/address/notice.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Mailer } from '../ports/mailer.ts';
import { OperatorError } from '../ports/operator-error.ts';
import { writeReport } from './report-text.ts';

/** Troubles told before that are remembered; a process that runs for years forgets the oldest. */
const REMEMBERED = 1000;
/** A mail server that is slower than this with one short mail will not serve the alert. */
const DEADLINE_MS = 60_000;

/** What alerting needs of the world. */
export interface AlertWorld {
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly log: Log;
  /** Who is told. */
  readonly alerts: readonly string[];
  /** Whom the mail is from. */
  readonly from: string;
}

export class Alerts {
  readonly #world: AlertWorld;
  readonly #told = new Set<string>();

  constructor(world: AlertWorld) {
    this.#world = world;
  }

  /** Logs the run, and tells the operators when it needs one of them. */
  async tellOfRun(report: RunReport): Promise<void> {
    const { log } = this.#world;
    const troubles = troublesIn(report);
    log.info('run', { briefing: report.briefing, slot: report.slot, seconds: report.seconds });
    const about = report.slot ?? report.composed?.edition ?? report.deliveries.at(-1)?.edition ?? '';
    await this.#tell(report.briefing, about, troubles, writeReport(report));
  }

  /** Logs what ended a run, and tells the operators. */
  async tellOfError(briefing: string, error: unknown): Promise<void> {
    const known = error instanceof OperatorError;
    const facts = known
      ? { code: error.code, message: error.message }
      : { error: error instanceof Error ? error : new Error(String(error)) };
    this.#world.log.error('run failed', { briefing, ...facts });
    const message = known
      ? [error.message, error.hint].filter(Boolean).join(' ')
      : 'Daybook ran into a bug; the log has it. It goes on with the next slot.';
    await this.#tell(briefing, known ? error.code : 'bug', [{ kind: 'run-failed', message }], '');
  }

  async #tell(briefing: string, about: string, troubles: readonly Trouble[], report: string): Promise<void> {
    const { log, alerts } = this.#world;
    const key = [briefing, about, ...troubles.map(({ kind }) => kind)].join(' ');
    if (troubles.length === 0 || this.#told.has(key)) return;
    this.#told.add(key);
    if (this.#told.size > REMEMBERED) this.#told.delete(this.#told.values().next().value!);
    for (const { kind, message } of troubles) log.warn(kind, { briefing, message });
    const subject = `Daybook "${briefing}": ${troubles[0]!.kind.replaceAll('-', ' ')}`;
    const text = [...troubles.map(({ message }) => message), report].filter(Boolean).join('\n\n');
    for (const to of alerts) if (!(await this.#mail(to, subject, text))) break;
  }

  /** False when mail does not get through at all: the next one would fail alike, with another login. */
  async #mail(to: string, subject: string, text: string): Promise<boolean> {
    const { mailer, clock, from, log } = this.#world;
    const message = composeNotice({ from, to, subject, text, date: clock.now() });
    const handover = await mailer.hand(message, async () => {}, AbortSignal.timeout(DEADLINE_MS));
    if (handover.kind !== 'sent') log.error('alert not sent', { kind: handover.kind, reply: handover.reply });
    return handover.kind !== 'operator' && handover.kind !== 'server';
  }
}
