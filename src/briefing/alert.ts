/**
 * The operator hears of it: when a run needs a person, those named under `alerts` get its report by mail. The same
 * trouble of the same slot or edition is told once a day, however often an alarm or cron comes back to it. When mail
 * itself is what does not work, the log and the exit code say so, and the next process tries again.
 */

import { joinSentences, type RunReport, type Trouble, troublesIn } from '../news/run-report.ts';
import { composeNotice } from '../pipeline/address/notice.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Handover, Mailer } from '../ports/mailer.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { ToldTroubles } from '../ports/told-troubles.ts';
import { writeReport } from './report-text.ts';

/** Troubles that one process remembers; one that runs for years forgets the oldest. */
const REMEMBERED = 1000;
/** What still needs somebody after so long is told again. */
const AGAIN_MS = 24 * 3_600_000;
/** A mail server that is slower than this with one short mail will not serve the alert. */
const DEADLINE_MS = 60_000;

/** What alerting needs of the world. */
export interface AlertWorld {
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly log: Log;
  readonly told: ToldTroubles;
  /** Who is told. */
  readonly alerts: readonly string[];
  /** Whom the mail is from. */
  readonly from: string;
}

/** Logs how runs end, and mails whoever is to know of a trouble: of one trouble once a day. */
export class Alerts {
  readonly #world: AlertWorld;
  /** When this process last told, or tried to tell, of a trouble. */
  readonly #tried = new Map<string, Date>();

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
      ? joinSentences(error.message, error.hint)
      : 'Daybook ran into a bug; the log has it. It goes on with the next slot.';
    await this.#tell(briefing, known ? error.code : 'bug', [{ kind: 'run-failed', message }], '');
  }

  async #tell(briefing: string, about: string, troubles: readonly Trouble[], report: string): Promise<void> {
    const { log, alerts } = this.#world;
    const key = [briefing, about, ...troubles.map(({ kind }) => kind)].join(' ');
    if (troubles.length === 0 || (await this.#toldLately(key))) return;
    for (const { kind, message } of troubles) log.warn(kind, { briefing, message });
    const subject = `Daybook "${briefing}": ${troubles[0]!.kind.replaceAll('-', ' ')}`;
    const text = [...troubles.map(({ message }) => message), report].filter(Boolean).join('\n\n');
    let reached = false;
    for (const to of alerts) {
      const kind = await this.#mail(to, subject, text);
      reached ||= kind === 'sent';
      // Mail does not get through at all: the next one would fail alike, with another login.
      if (kind === 'operator' || kind === 'server') break;
    }
    if (reached) await this.#noteTold(key);
  }

  /** Asks this process's memory first: the database may be what the trouble is about. */
  async #toldLately(key: string): Promise<boolean> {
    const now = this.#world.clock.now();
    const isRecent = (told: Date | undefined) =>
      told !== undefined && Math.abs(now.getTime() - told.getTime()) < AGAIN_MS;
    if (isRecent(this.#tried.get(key))) return true;
    this.#tried.set(key, now);
    if (this.#tried.size > REMEMBERED) this.#tried.delete(this.#tried.keys().next().value!);
    return isRecent(await this.#world.told.lastTold(key).catch(() => undefined));
  }

  async #noteTold(key: string): Promise<void> {
    const { told, clock, log } = this.#world;
    const now = clock.now();
    await told.note(key, now, new Date(now.getTime() - AGAIN_MS)).catch((error: Error) => {
      log.warn('alert not recorded; the next process may repeat it', { error });
    });
  }

  async #mail(to: string, subject: string, text: string): Promise<Handover['kind']> {
    const { mailer, clock, from, log } = this.#world;
    const message = composeNotice({ from, to, subject, text, date: clock.now() });
    const handover = await mailer.hand(message, async () => {}, AbortSignal.timeout(DEADLINE_MS));
    if (handover.kind !== 'sent') log.error('alert not sent', { kind: handover.kind, reply: handover.reply });
    return handover.kind;
  }
}
